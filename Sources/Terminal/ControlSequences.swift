import CNcurses
import CTerminal

/// The bytes that set up and restore the screen, from the current terminfo entry.
struct ControlSequences {
  /// Whether to report clicks and the wheel.
  let mouse: Bool

  // The keypad in numeric mode, since application mode does not tell numbers from arrows; bracketed paste; and the
  // mouse. For some terminals (tmux, screen) terminfo has only the old mouse encoding, which ends at column 223. A
  // terminal ignores modes that it does not know.
  private var modesOn: [UInt8] {
    Self.capabilities(["rmkx"]) + Array(("\u{1B}[?2004h" + (mouse ? "\u{1B}[?1000h\u{1B}[?1006h" : "")).utf8)
  }
  private var modesOff: [UInt8] {
    Array(((mouse ? "\u{1B}[?1006l\u{1B}[?1000l" : "") + "\u{1B}[?2004l").utf8)
  }

  /// Whether switching to the alternate screen saves the window title.
  let keepsTitle: Bool

  /// Enables the mouse only if the terminal has one.
  init(mouse: Bool) {
    self.mouse = mouse && cislunar_capability("kmous") != nil
    keepsTitle = cislunar_capability("smcup").map { String(cString: $0).contains("\u{1B}[22;") } ?? false
  }

  /// Sends what curses does not send at its start.
  func begin() { Self.send(modesOn) }

  /// Sets up the screen again after it was restored.
  func enter() { Self.send(Self.capabilities(["smcup"]) + modesOn) }

  /// Stores the bytes that restore a screen of that many rows, for a signal handler to find.
  func prepareRestoring(rows: Int) {
    let bytes = leave(rows: rows)
    cislunar_terminal_set_reset(bytes, bytes.count)
  }

  /// Within a frame, moves the terminal's cursor to where curses believes it is.
  static func settleCursor() {
    let bytes = withoutPadding(cislunar_own_move_capability())
    cislunar_frames_add(bytes, bytes.count)
  }

  /// Writes to the terminal, bypassing curses.
  static func send(_ bytes: [UInt8]) { cislunar_terminal_write(bytes, bytes.count) }

  /// The bytes that restore the screen: mouse reports, bracketed paste and colours off, the cursor visible at the start
  /// of the last line, and the main screen. Without an alternate screen, a new line.
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

  /// Removes the delays, `$<5>`, that terminfo has for hardware terminals.
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
