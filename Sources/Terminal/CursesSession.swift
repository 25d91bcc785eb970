import CNcurses
import CTerminal
import Platform
import Screen

/// Curses from start to end.
struct CursesSession {
  /// The bytes that set up and restore the terminal.
  let sequences: ControlSequences
  /// The most colours the terminal can show; ``ColorDepth/trueColor`` means that colour numbers are red, green and
  /// blue.
  let colorDepth: ColorDepth
  /// The pair of the terminal's default colours. For pair 0, which looks the same, curses resets all attributes instead
  /// of the colours alone: a tenth of all bytes.
  static let plainPair: Int32 = 1
  private let screen: OpaquePointer
  /// The controlling terminal, opened for keys if standard input is not a terminal.
  private let ownKeys: UnsafeMutablePointer<FILE>?
  /// The file that curses writes to.
  private let output: UnsafeMutablePointer<FILE>

  /// Starts curses on standard output. From here on the terminal must be restored.
  init(_ type: TerminalType, options: TerminalOptions) throws(TerminalError) {
    ownKeys = isatty(STDIN_FILENO) == 1 ? nil : try Self.openControllingTerminal()
    sequences = ControlSequences(mouse: options.mouse)
    do throws(TerminalError) {
      let keys = ownKeys ?? cislunar_standard_input()!
      (screen, output) = try Self.start(type, keys: keys, restoringWith: sequences)
    } catch {
      if let ownKeys { fclose(ownKeys) }
      throw error
    }
    colorDepth = Self.startColours(options.colour)
    Self.setModes()
    sequences.begin()
  }

  /// Restores the terminal and ends curses.
  func end() {
    cislunar_terminal_restore()
    delscreen(screen)
    cislunar_signals_release()
    fclose(output)
    if let ownKeys { fclose(ownKeys) }
  }

  private static func openControllingTerminal() throws(TerminalError) -> UnsafeMutablePointer<FILE> {
    guard let file = fopen("/dev/tty", "r+e") else { throw .noKeyboard }
    return file
  }

  private static func start(
    _ type: TerminalType, keys: UnsafeMutablePointer<FILE>, restoringWith sequences: ControlSequences
  ) throws(TerminalError) -> (screen: OpaquePointer, output: UnsafeMutablePointer<FILE>) {
    let error = cislunar_terminal_claim(fileno(keys), STDOUT_FILENO)
    guard error == 0 else { throw .cannotOpen(reason: systemMessage(error)) }
    sequences.prepareRestoring(rows: 1)
    // Do this before curses starts: it leaves existing handlers alone.
    cislunar_signals_catch()
    try awaitForeground()
    announceSize()
    cislunar_terminal_activate()
    let output = cislunar_frames_open(STDOUT_FILENO)
    guard let output, let screen = newterm(type.name, output, keys) else {
      if let output { fclose(output) }
      cislunar_terminal_restore()
      cislunar_signals_release()
      throw .cannotOpen(reason: "curses cannot start as \(TerminalType.printable(type.name))")
    }
    unsetenv("COLUMNS")
    unsetenv("LINES")
    return (screen, output)
  }

  /// While the process is in the background, lets it be stopped or ended.
  private static func awaitForeground() throws(TerminalError) {
    switch Foreground.awaited() {
    case .ours: return
    case .leaving(let signal):
      cislunar_signals_release()
      cislunar_signals_die(signal)
    case .never:
      cislunar_signals_release()
      throw .cannotOpen(reason: "the program runs in the background")
    }
  }

  /// Tells curses the size. It would otherwise trust the terminal with any amount of memory, or an outdated size in the
  /// environment.
  private static func announceSize() {
    guard let size = Terminal.askedSize() else { return }
    setenv("COLUMNS", String(size.width), 1)
    setenv("LINES", String(size.height), 1)
  }

  /// Every key at once, without echo or processing by the terminal driver.
  private static func setModes() {
    raw()
    noecho()
    nonl()
    def_prog_mode()
    // Makes curses switch to the alternate screen before anything bypasses it.
    curs_set(1)
  }

  /// Starts colours; returns the depth.
  private static func startColours(_ choice: ColourChoice) -> ColorDepth {
    guard choice != .never, has_colors() else { return .monochrome }
    start_color()
    use_default_colors()
    init_pair(Int16(plainPair), -1, -1)
    return ColorDepth(terminfoColors: Int(tigetnum("colors")))
  }
}
