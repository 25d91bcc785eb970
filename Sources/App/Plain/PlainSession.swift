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
    /// A stop of a tour.
    case tour
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

  /// What is shown, and from where.
  public internal(set) var state: State
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
    if state.pane != Pane.start { place = .list }
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
    if place == .tour, !["n", "next", "p", "previous", "b", "back", "h", "?"].contains(word) {
      // Whatever else is asked for is done with the view of the stop.
      _ = reduce(&state, .activate)
      (place, firstRow, trail) = (.list, 0, [])
      if word == "stay" { return shown() }
    }
    if let number = Int(word), rest.isEmpty { return open(number) }
    if word.hasPrefix("/") { return search(String(line.dropFirst()).trimmed) }
    switch word {
    case "m", "menu":
      (place, trail) = (.menu, [])
      return menu()
    case "b", "back": return goBack()
    case "n", "next": return page(by: 1)
    case "p", "previous": return page(by: -1)
    default:
      guard let binding = state.keymap.binding(for: word) else { return unknown(word) }
      return answer(to: binding, word, rest)
    }
  }

  /// The answer to a key of the table.
  mutating func answer(to binding: Keymap.Binding, _ word: String, _ rest: String) -> String {
    switch binding.action {
    case .quit:
      isOver = true
      return "Goodbye.\n"
    case .filter: return openFilter()
    case .asOf: return asOf(rest)
    case .changes: return changes(since: rest)
    case .searchEverything: return find(rest)
    case .chooseSort: return sort(by: rest)
    case .lens: return look(through: rest)
    case .citations: return place == .detail ? citations() : unknown(word)
    case .tour: return tour(rest)
    case .help: return help
    default: return perform(binding)
    }
  }

  /// What can be typed: the ways of plain mode, then its part of the key table.
  private var help: String {
    let own = """
      A number and Enter opens what has it. Enter alone says again what was said last.
      m is the menu, b goes back.
      n reads the next rows of a list, p the rows before.

      """
    let keys = state.keymap.bindings.compactMap { binding -> String? in
      guard let word = binding.words.first, let plain = binding.plain else { return nil }
      let argument = plain.argument.isEmpty || word == "/" ? plain.argument : " " + plain.argument
      return "\(word)\(argument): \(plain.help ?? binding.help).\n"
    }
    return own + keys.joined()
  }
}
