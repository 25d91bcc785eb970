import CNcurses
import CTerminal
import Platform
package import Screen

package struct TerminalOptions: Hashable, Sendable {
  package var mouse = true
  /// The most colours to use; nil for as many as the terminal has.
  package var colour: ColorDepth?
  /// Whether to draw in ASCII although the locale is UTF-8.
  package var forceASCII = false
  /// The shape of the cells; nil to ask the terminal.
  package var cellAspect: CellAspect?
  package var questions = Set(Question.allCases)
  package init() {}
}

/// The terminal in full-screen mode. It is restored when the handle is destroyed.
///
/// There can be one at a time, on the main thread. `WINCH`, `TERM`, `HUP`, `INT`, `CONT` and `TSTP` are blocked except
/// while it waits, so child processes need an empty signal mask. Print errors after the handle is gone.
package struct Terminal: ~Copyable {
  /// The size of the screen in cells, at least 1×1.
  package internal(set) var size: Size
  /// The height of a cell divided by its width: as configured, as the terminal reports it, or the usual one.
  package internal(set) var cellAspect: CellAspect
  package let colorDepth: ColorDepth
  /// What the terminal can show in the columns that curses counts.
  package internal(set) var glyphs: Glyphs
  /// A message for the user if the terminal is unknown.
  package let notice: String?
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

  /// Takes over the terminal on standard output. Keys come from standard input, or else from the controlling terminal.
  package init(_ options: TerminalOptions) throws(TerminalError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let charset = Charset.establish()
    let type = try TerminalType.find(colour: options.colour)
    session = try CursesSession(type, options: options)
    colorDepth = min(session.colorDepth, options.colour ?? .trueColor)
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

  deinit { session.end() }

  /// Ends the process by a signal's default action, so that its parent sees the cause. Call it after the handle is gone.
  package static func die(of signal: Int32) -> Never { cislunar_signals_die(signal) }
}

extension Terminal {
  /// What the terminal reports; zeros if it reports nothing, as on a serial line.
  private static var window: winsize {
    var window = winsize()
    _ = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window)
    return window
  }

  /// The size that the terminal reports, if any. Over SSH a stranger chooses it: it stays below any sensible limit.
  static func askedSize() -> Size? {
    let (columns, rows) = (Int(window.ws_col), Int(window.ws_row))
    return columns > 0 && rows > 0 ? Size(width: min(columns, 1000), height: min(rows, 500)) : nil
  }

  /// Adopts the current size; returns whether it or the cell shape has changed.
  @discardableResult
  mutating func adoptSize() -> Bool {
    let window = Self.window
    // What is left over is the margin of the window, which some count in.
    let (width, height) = (window.ws_xpixel / max(1, window.ws_col), window.ws_ypixel / max(1, window.ws_row))
    let aspect = wishedAspect ?? CellAspect(width: Double(width), height: Double(height)) ?? .usual
    let asked = Self.askedSize() ?? Size(width: Int(cislunar_columns()), height: Int(cislunar_rows()))
    let isNew = asked != size || aspect != cellAspect
    (size, cellAspect) = (asked, aspect)
    if is_term_resized(Int32(asked.height), Int32(asked.width)) {
      resizeterm(Int32(asked.height), Int32(asked.width))
      // The terminal may have rewrapped its lines.
      forgetScreen()
    }
    session.sequences.prepareRestoring(rows: asked.height)
    return isNew
  }
}
