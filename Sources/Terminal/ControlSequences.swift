import CNcurses
import CTerminal

/// The bytes that set the screen up and give it back, from the current terminfo entry.
struct ControlSequences {
  /// Whether clicks and the wheel are reported.
  let mouse: Bool

  // The keypad as numbers and arrows, which it does not tell apart in application mode. Brackets around pasted text, and the
  // mouse: terminfo asks some terminals (tmux, screen) for its old encoding, which ends at column 223. A terminal that does not
  // know a mode ignores it.
  private var modesOn: [UInt8] {
    Self.capabilities(["rmkx"]) + Array(("\u{1B}[?2004h" + (mouse ? "\u{1B}[?1000h\u{1B}[?1006h" : "")).utf8)
  }
  private var modesOff: [UInt8] {
    Array(((mouse ? "\u{1B}[?1006l\u{1B}[?1000l" : "") + "\u{1B}[?2004l").utf8)
  }

  /// Whether the other screen comes with the promise to give the window its old title back.
  let keepsTitle: Bool

  /// For a terminal that has a mouse at all.
  init(mouse: Bool) {
    self.mouse = mouse && cislunar_capability("kmous") != nil
    keepsTitle = cislunar_capability("smcup").map { String(cString: $0).contains("\u{1B}[22;") } ?? false
  }

  /// Sends what curses does not at its start.
  func begin() { Self.send(modesOn) }

  /// Sends what sets the screen up again after it was given back.
  func enter() { Self.send(Self.capabilities(["smcup"]) + modesOn) }

  /// Keeps what gives the screen back, for a screen of so many rows, where a signal handler finds it.
  func prepareRestoring(rows: Int) {
    let bytes = leave(rows: rows)
    cislunar_terminal_set_reset(bytes, bytes.count)
  }

  /// Tells the terminal, within a frame, that its cursor is where curses believes it is.
  static func settleCursor() {
    let bytes = withoutPadding(cislunar_own_move_capability())
    cislunar_frames_add(bytes, bytes.count)
  }

  /// Writes to the terminal, past curses.
  static func send(_ bytes: [UInt8]) { cislunar_terminal_write(bytes, bytes.count) }

  /// What gives the screen back: no mouse reports, no brackets around pasted text, no colours, the cursor shown at the
  /// beginning of the last line, and the main screen. Where there is only one screen a new line begins.
  private func leave(rows: Int) -> [UInt8] {
    let hasOtherScreen = cislunar_capability("rmcup") != nil
    return modesOff
      + Self.capabilities(["sgr0", "op"])
      + Self.withoutPadding(cislunar_move_capability(Int32(rows - 1), 0))
      + Self.capabilities(["cnorm", "rmcup"])
      + (hasOtherScreen ? [] : Array("\r\n".utf8))
  }

  private static func capabilities(_ names: [String]) -> [UInt8] {
    names.flatMap { withoutPadding(cislunar_capability($0)) }
  }

  private static func withoutPadding(_ capability: UnsafePointer<CChar>?) -> [UInt8] {
    capability.map { withoutPadding(Array(String(cString: $0).utf8)) } ?? []
  }

  /// Takes out the delays, `$<5>`, that terminfo asks of real terminals.
  static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var rest = bytes[...]
    var kept: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<"),
        let end = rest.firstIndex(of: UInt8(ascii: ">"))
      {
        rest = rest[(end + 1)...]
      } else {
        kept.append(byte)
      }
    }
    return kept
  }
}
