public import Screen

/// How many colours to use.
public enum ColourChoice: Hashable, Sendable {
  /// As many as the terminal has.
  case automatic
  /// No colours, but bold, underline and reverse.
  case never
  /// Up to that many, as far as the terminal can show them.
  case depth(ColorDepth)
}

/// Options for the terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// Whether to report clicks and the wheel.
  public var mouse: Bool
  /// How many colours to use.
  public var colour: ColourChoice
  /// Whether to draw in ASCII although the locale is UTF-8.
  public var forceASCII: Bool
  /// The shape of the cells; nil to ask the terminal.
  public var cellAspect: CellAspect?
  /// The questions to ask the terminal.
  public var questions: Set<Question>

  /// By default uses all that the terminal has.
  public init(
    mouse: Bool = true, colour: ColourChoice = .automatic, forceASCII: Bool = false,
    cellAspect: CellAspect? = nil, questions: Set<Question> = Set(Question.allCases)
  ) {
    self.mouse = mouse
    self.colour = colour
    self.forceASCII = forceASCII
    self.cellAspect = cellAspect
    self.questions = questions
  }
}
