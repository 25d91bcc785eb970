import CNcurses
import CTerminal
import Platform
import Screen

/// Curses between its start and its end.
struct CursesSession {
  /// What sets the terminal up and gives it back.
  let sequences: ControlSequences
  /// What the terminal shows at most; ``ColorDepth/trueColor`` means that colour numbers are red, green and blue.
  let colorDepth: ColorDepth
  /// The pair of the terminal's own colours. Text in pair 0, which has the same, curses begins with a reset of all there is
  /// and not of the colours alone: a tenth of all bytes.
  static let plainPair: Int32 = 1
  private let screen: OpaquePointer
  /// What was opened for the keys, where standard input is not a terminal.
  private let ownKeys: UnsafeMutablePointer<FILE>?
  /// What curses writes to.
  private let output: UnsafeMutablePointer<FILE>

  /// Starts curses on standard output: from here on the terminal has to be given back.
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

  /// Gives the terminal back and ends curses.
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
    // Before curses starts, which leaves alone what has a handler already.
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

  /// Lets the program be stopped, or ended, as long as it is in the background.
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

  /// Tells curses the size, which would otherwise take as much memory as the terminal demands, or believe a size that
  /// some earlier program left in the environment.
  private static func announceSize() {
    guard let size = Terminal.askedSize() else { return }
    setenv("COLUMNS", String(size.width), 1)
    setenv("LINES", String(size.height), 1)
  }

  /// Every key at once, none echoed or taken by the terminal driver.
  private static func setModes() {
    raw()
    noecho()
    nonl()
    def_prog_mode()
    // Curses writes out that the other screen is to be shown, before anything is written past it.
    curs_set(1)
  }

  /// Starts colours and tells how many there are.
  private static func startColours(_ choice: ColourChoice) -> ColorDepth {
    guard choice != .never, has_colors() else { return .monochrome }
    start_color()
    use_default_colors()
    init_pair(Int16(plainPair), -1, -1)
    return ColorDepth(terminfoColors: Int(tigetnum("colors")))
  }
}
