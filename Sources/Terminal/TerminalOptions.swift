public import Screen

/// How many colours to use.
public enum ColourChoice: Hashable, Sendable {
  /// As many as the terminal has.
  case automatic
  /// None: bold, underline and reverse remain.
  case never
  /// So many, or as many as the terminal can be brought to show where it has fewer.
  case depth(ColorDepth)
}

/// What the user wants of the terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// Whether clicks and the wheel are reported.
  public var mouse: Bool
  /// How many colours to use.
  public var colour: ColourChoice
  /// Whether to draw in ASCII though the locale could do more.
  public var forceASCII: Bool
  /// How high the cells are by their width; nil to believe the terminal.
  public var cellAspect: CellAspect?
  /// What the terminal is asked about itself.
  public var questions: Set<Question>

  /// By default all that the terminal can.
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
