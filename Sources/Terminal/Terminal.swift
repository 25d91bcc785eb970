import CTerminal
import Platform
public import Screen

/// The terminal in full-screen mode. It is restored when the handle is destroyed.
///
/// There can be one at a time, on the main thread. `WINCH`, `TERM`, `HUP`, `INT`, `CONT` and `TSTP` are blocked except
/// while it waits, so child processes need an empty signal mask. Print errors after the handle is gone.
public struct Terminal: ~Copyable {
  /// The size of the screen in cells, at least 1×1.
  public internal(set) var size: Size
  /// The height of a cell divided by its width: as configured, as the terminal reports it, or the usual one.
  public internal(set) var cellAspect: CellAspect
  /// The number of colours used.
  public let colorDepth: ColorDepth
  /// What the terminal can show in the columns that curses counts.
  public internal(set) var glyphs: Glyphs
  /// A message for the user if the terminal is unknown.
  public let notice: String?

  let session: CursesSession
  let wishedAspect: CellAspect?
  var decoder = KeyDecoder()
  /// An event to return at once.
  var announced: Event?
  /// How many reads in a row have failed although input was available.
  var failedReads = 0
  var isLost = false
  /// The frame in the curses window; nil if that may hold something else.
  var shown: Frame?
  /// The window title; nil for the original one.
  var title: String?
  /// Whether another program has the terminal, so that nothing may be written.
  var isAway = false

  /// Takes over the terminal on standard output. Keys come from standard input or, if that is not a terminal, from the
  /// controlling terminal.
  public init(_ options: TerminalOptions) throws(TerminalError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let charset = Charset.establish()
    let type = try TerminalType.find(
      term: environment("TERM") ?? "", colour: options.colour, colorTerm: environment("COLORTERM") ?? "")
    session = try CursesSession(type, options: options)
    colorDepth = session.colorDepth.limited(by: options.colour)
    let isConsole = environment("TERM")?.hasPrefix("linux") == true
    glyphs = charset != .utf8 || options.forceASCII ? .ascii : isConsole ? .console : .all
    notice = type.notice
    wishedAspect = options.cellAspect
    (size, cellAspect) = (Size(width: 0, height: 0), .usual)
    adoptSize()
    ask(options.questions)
  }

  /// Asks without waiting for answers: the first frame comes at once.
  private mutating func ask(_ questions: Set<Question>) {
    var questions = questions
    if glyphs == .ascii || size.height < 2 { questions.remove(.width) }
    if colorDepth == .monochrome { questions.remove(.ground) }
    guard !questions.isEmpty, Question.isUnderstood(byTerm: environment("TERM") ?? "") else { return }
    decoder.expectAnswers()
    cislunar_terminal_owes(true)
    ControlSequences.send(Question.bytes(questions))
  }

  /// Restores the terminal.
  public consuming func close() {}

  deinit { session.end() }

  /// Ends the process by the default action of a signal, so that its parent sees the true cause. Call it after the
  /// handle is gone.
  public static func die(of signal: Int32) -> Never { cislunar_signals_die(signal) }
}
