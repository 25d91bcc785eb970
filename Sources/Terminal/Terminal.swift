import CTerminal
import Platform
public import Screen

/// The terminal while the explorer has it: full screen, every key at once, and given back when the handle goes.
///
/// There can be one at a time, on the main thread. `WINCH`, `TERM`, `HUP`, `INT`, `CONT` and `TSTP` are blocked except
/// while it waits: a child process has to be started with an open signal mask. Errors are printed after the handle is gone.
public struct Terminal: ~Copyable {
  /// The extent of the screen in cells, at least 1×1.
  public internal(set) var size: Size
  /// How high its cells are by their width: as wished, else as the terminal tells it in pixels; where it does not, as usual.
  public internal(set) var cellAspect: CellAspect
  /// How many colours are used.
  public let colorDepth: ColorDepth
  /// What it shows in the columns that curses counts.
  public internal(set) var glyphs: Glyphs
  /// For people: that the terminal is not known, and as what the program runs.
  public let notice: String?

  let session: CursesSession
  let wishedAspect: CellAspect?
  var decoder = KeyDecoder()
  /// What the next wait answers at once.
  var announced: Event?
  /// How often in a row there was something to read that could not be read.
  var failedReads = 0
  var isLost = false
  /// The frame that the window of curses holds; nil where something else may be in it.
  var shown: Frame?
  /// What the window is called; nil for what it was called before.
  var title: String?
  /// Whether someone else has the terminal: nothing may be written then.
  var isAway = false

  /// Takes over the terminal on standard output, with the keys from standard input or, where that is not a terminal, from
  /// the controlling one.
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

  /// Asks without waiting for the answers: the first frame comes at once.
  private mutating func ask(_ questions: Set<Question>) {
    var questions = questions
    if glyphs == .ascii || size.height < 2 { questions.remove(.width) }
    if colorDepth == .monochrome { questions.remove(.ground) }
    guard !questions.isEmpty, Question.isUnderstood(byTerm: environment("TERM") ?? "") else { return }
    decoder.expectAnswers()
    cislunar_terminal_owes(true)
    ControlSequences.send(Question.bytes(questions))
  }

  /// Gives the terminal back.
  public consuming func close() {}

  deinit { session.end() }

  /// Ends the process by the default action of a signal, so that whoever started it is told the truth. For after the handle
  /// is gone.
  public static func die(of signal: Int32) -> Never { cislunar_signals_die(signal) }
}
