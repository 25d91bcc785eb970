import CNcurses
import CTerminal
import Platform
import Screen

struct CursesSession {
  let sequences: ControlSequences
  /// The most colours the terminal can show; in true colour, colour numbers are red, green and blue.
  let colorDepth: ColorDepth
  /// The pair of the default colours. For pair 0, which looks the same, curses resets all attributes: a tenth of all bytes.
  static let plainPair: Int32 = 1
  private let screen: OpaquePointer
  /// The controlling terminal, opened for keys if standard input is not a terminal.
  private let ownKeys: UnsafeMutablePointer<FILE>?
  private let output: UnsafeMutablePointer<FILE>

  /// Starts curses on standard output. From here on the terminal must be restored.
  init(_ type: TerminalType, options: TerminalOptions) throws(TerminalError) {
    let hasKeys = isatty(STDIN_FILENO) == 1
    ownKeys = hasKeys ? nil : fopen("/dev/tty", "r+e")
    guard let keys = hasKeys ? cislunar_standard_input() : ownKeys else { throw .noKeyboard }
    sequences = ControlSequences(mouse: options.mouse)
    // Do this before curses starts: it leaves existing handlers alone.
    cislunar_signals_catch()
    do throws(TerminalError) {
      (screen, output) = try Self.start(type, keys: keys, restoringWith: sequences)
    } catch {
      cislunar_terminal_restore()
      cislunar_signals_release()
      if let ownKeys { fclose(ownKeys) }
      throw error
    }
    if options.colour != .monochrome, has_colors() {
      start_color()
      use_default_colors()
      init_pair(Int16(Self.plainPair), -1, -1)
      colorDepth = ColorDepth(terminfoColors: Int(tigetnum("colors")))
    } else {
      colorDepth = .monochrome
    }
    // Every key at once, without echo or processing by the terminal driver.
    raw()
    noecho()
    nonl()
    // A frame goes out whole, whatever is typed meanwhile.
    typeahead(-1)
    def_prog_mode()
    // Makes curses switch to the alternate screen before anything bypasses it.
    curs_set(1)
    sequences.begin()
  }

  func end() {
    cislunar_terminal_restore()
    delscreen(screen)
    cislunar_signals_release()
    fclose(output)
    if let ownKeys { fclose(ownKeys) }
  }

  private static func start(
    _ type: TerminalType, keys: UnsafeMutablePointer<FILE>, restoringWith sequences: ControlSequences
  ) throws(TerminalError) -> (screen: OpaquePointer, output: UnsafeMutablePointer<FILE>) {
    let error = cislunar_terminal_claim(fileno(keys), STDOUT_FILENO)
    guard error == 0 else { throw .cannotOpen(reason: systemMessage(error)) }
    sequences.prepareRestoring(rows: 1)
    switch Foreground.awaited() {
    case .ours: break
    case .leaving(let signal): cislunar_signals_die(signal)
    case .never: throw .cannotOpen(reason: "the program runs in the background")
    }
    // Curses would otherwise trust the terminal with any amount of memory, or an outdated size in the environment.
    if let size = Terminal.askedSize() {
      setenv("COLUMNS", String(size.width), 1)
      setenv("LINES", String(size.height), 1)
    }
    cislunar_terminal_activate()
    let output = cislunar_frames_open(STDOUT_FILENO)
    guard let output, let screen = newterm(type.name, output, keys) else {
      if let output { fclose(output) }
      throw .cannotOpen(reason: "curses cannot start as \(TerminalType.printable(type.name))")
    }
    unsetenv("COLUMNS")
    unsetenv("LINES")
    return (screen, output)
  }
}

/// The bytes that set up and restore the screen, from the current terminfo entry.
struct ControlSequences {
  let mouse: Bool
  /// Whether switching to the alternate screen saves the window title.
  let keepsTitle: Bool

  /// Enables the mouse only if the terminal has one.
  init(mouse: Bool) {
    self.mouse = mouse && cislunar_capability("kmous") != nil
    keepsTitle = cislunar_capability("smcup").map { strstr($0, "\u{1B}[22;") != nil } ?? false
  }

  /// The keypad in numeric mode, since application mode does not tell numbers from arrows, bracketed paste and the mouse,
  /// in its newer encoding: that of terminfo ends at column 223. A terminal ignores modes that it does not know.
  private var modesOn: [UInt8] {
    Self.capabilities(["rmkx"]) + Array(("\u{1B}[?2004h" + (mouse ? "\u{1B}[?1000h\u{1B}[?1006h" : "")).utf8)
  }

  func begin() { Self.send(modesOn) }

  func enter() { Self.send(Self.capabilities(["smcup"]) + modesOn) }

  /// Stores the bytes that restore a screen of that many rows, for a signal handler to find: mouse reports, bracketed
  /// paste and colours off, the cursor visible at the start of the last line, and the main screen. Without an alternate
  /// screen, a new line.
  func prepareRestoring(rows: Int) {
    let bytes =
      Array(((mouse ? "\u{1B}[?1006l\u{1B}[?1000l" : "") + "\u{1B}[?2004l").utf8)
      + Self.capabilities(["sgr0", "op"])
      + Self.withoutPadding(cislunar_move_capability(Int32(rows - 1), 0))
      + Self.capabilities(["cnorm", "rmcup"])
      + Array((cislunar_capability("rmcup") == nil ? "\r\n" : "").utf8)
    cislunar_terminal_set_reset(bytes, bytes.count)
  }

  /// Within a frame, moves the terminal's cursor to where curses believes it is.
  static func settleCursor() {
    let bytes = withoutPadding(cislunar_own_move_capability())
    cislunar_frames_add(bytes, bytes.count)
  }

  static func send(_ bytes: [UInt8]) { cislunar_terminal_write(bytes, bytes.count) }

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
