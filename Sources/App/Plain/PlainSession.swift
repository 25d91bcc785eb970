import Model
import Query
import Screen

/// The explorer as a conversation in lines of text, for screen readers and for terminals that can do nothing else: numbered
/// lists, details line by line, the same state and reducer behind them.
public struct PlainSession: Sendable {
  /// What was shown last, and what numbers therefore mean.
  enum Place: Equatable {
    case menu
    case list
    case detail
    case filter
    /// What a search through everything found, or what changed between two dates.
    case results
  }

  /// Where a way back leads.
  struct Stop {
    let place: Place
    let pane: Pane
    /// The record that was looked at.
    let subject: Selection?
  }

  /// Records under a heading that are no list of a pane.
  struct Results {
    /// What they are.
    let heading: String
    /// Lines to read, numbered where they lead to a record.
    let lines: [(text: String, subject: Selection?)]

    /// What the numbers lead to.
    var subjects: [Selection] { lines.compactMap(\.subject) }
  }

  /// How many rows are read out at a time.
  static let pageLength = 20
  /// A width that breaks no line: whoever reads aloud or magnifies breaks lines better.
  static let width = 100_000

  var state: State
  var place = Place.menu
  /// The first row of the list that is read out.
  var firstRow = 0
  /// What was found or compared last.
  var results = Results(heading: "", lines: [])
  /// Where the records were left for that were opened since, the last one last.
  var trail: [Stop] = []
  /// Whether the person has left.
  public internal(set) var isOver = false

  /// A conversation about a catalog, from the state's date and lens on: it begins with the list of the state's pane, or with
  /// the menu where that is the first pane.
  public init(_ state: State) {
    self.state = state
    _ = reduce(&self.state, .resize(Size(width: 120, height: 40)))
    if state.pane != Pane.allCases.first { place = .list }
  }

  /// What is said before anything is asked, first of all how to leave.
  public var greeting: String {
    """
    cislunar in plain lines. To leave, type q and press Enter.
    Type a number and Enter to open what has it; ? and Enter for all there is to type.

    """ + shown()
  }

  /// What is asked before each answer.
  public var prompt: String { "> " }

  /// The answer to a line that was typed.
  public mutating func respond(to line: String) -> String {
    let line = line.trimmed
    let words = line.split(separator: " ", maxSplits: 1).map { String($0).trimmed }
    guard let word = words.first else { return shown() }
    let rest = words.count > 1 ? words[1] : ""
    if let number = Int(word), rest.isEmpty { return open(number) }
    if word.hasPrefix("/") { return search(String(line.dropFirst()).trimmed) }
    switch word {
    case "q", "quit", "exit":
      isOver = true
      return "Goodbye.\n"
    case "m", "menu":
      (place, trail) = (.menu, [])
      return menu()
    case "b", "back": return goBack()
    case "n", "next": return page(by: 1)
    case "p", "previous": return page(by: -1)
    case "f", "filter": return openFilter()
    case "a": return asOf(rest)
    case "D", "d": return changes(since: rest)
    case "F", "find": return find(rest)
    case "L", "lens": return look(through: rest)
    case "o" where place == .detail: return citations()
    case "?", "h", "help": return Self.help
    default: return act(word)
    }
  }

  static let help = """
    A number and Enter opens what has it. Enter alone says again what was said last.
    q leaves.
    m is the menu, b goes back.
    n reads the next rows of a list, p the rows before.
    /TEXT searches the list, / alone drops the search.
    F TEXT searches everything.
    f filters by number, r and R by the next and the previous region, c by the next coalition.
    s sorts by the next column, S turns the order round.
    x shows everything again.
    a DATE shows all as of a day, a month or a year: a 2024-05-10. = is the latest day.
    [ and ] go to the previous and the next event.
    D DATE tells what changed between that date and the one shown.
    L SOURCE shows what one source says, by its id; L alone all sources.
    o, in a record, reads every claim with its sources.

    """
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(
      start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
  }
}
