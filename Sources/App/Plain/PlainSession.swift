import Model
import Query
import Screen

/// The explorer as a dialogue in lines of text, for screen readers and simple terminals: numbered lists and details
/// line by line, with the same state and reducer.
public struct PlainSession: Sendable {
  /// What was shown last, which numbers refer to.
  enum Place: Equatable {
    case menu
    case list
    case detail
    case filter
    /// Search results, or changes between two dates.
    case results
  }

  /// A place to go back to.
  struct Stop {
    let place: Place
    let pane: Pane
    /// The open record.
    let subject: Selection?
  }

  /// Records under a heading that are not a pane's list.
  struct Results {
    /// The heading.
    let heading: String
    /// The lines, numbered if they lead to a record.
    let lines: [(text: String, subject: Selection?)]

    /// The records that numbers refer to.
    var subjects: [Selection] { lines.compactMap(\.subject) }
  }

  /// The rows read at a time.
  static let pageLength = 20
  /// Wide enough never to wrap: the reader wraps lines.
  static let width = 100_000

  var state: State
  var place = Place.menu
  /// The first row to read.
  var firstRow = 0
  /// The last search results or changes.
  var results = Results(heading: "", lines: [])
  /// The places to return to from opened records, latest last.
  var trail: [Stop] = []
  /// Whether the user has left.
  public internal(set) var isOver = false

  /// A dialogue that starts with the date and lens of a state, in its pane's list, or in the menu for the first pane.
  public init(_ state: State) {
    self.state = state
    _ = reduce(&self.state, .resize(Size(width: 120, height: 40)))
    if state.pane != Pane.allCases.first { place = .list }
  }

  /// The greeting, which first says how to leave.
  public var greeting: String {
    """
    cislunar in plain lines. To leave, type q and press Enter.
    Type a number and Enter to open what has it; ? and Enter for all there is to type.

    """ + shown()
  }

  /// The prompt before each input.
  public var prompt: String { "> " }

  /// The answer to a line.
  public mutating func respond(to line: String) -> String {
    let line = line.trimmed
    let words = line.split(separator: " ", maxSplits: 1).map { String($0).trimmed }
    guard let word = words.first else { return shown() }
    let rest = words.count > 1 ? words[1] : ""
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
      guard let binding = Keymap.binding(for: word) else { return unknown(word) }
      return answer(to: binding, word, rest)
    }
  }

  /// The answer to a binding.
  private mutating func answer(to binding: Keymap.Binding, _ word: String, _ rest: String) -> String {
    switch binding.action {
    case .quit:
      isOver = true
      return "Goodbye.\n"
    case .filter: return openFilter()
    case .asOf: return asOf(rest)
    case .changes: return changes(since: rest)
    case .searchEverything: return find(rest)
    case .lens: return look(through: rest)
    case .citations: return place == .detail ? citations() : unknown(word)
    case .help: return Self.help
    default: return perform(binding)
    }
  }

  /// The commands of plain mode, then its part of the key table.
  static let help: String = {
    let own = """
      A number and Enter opens what has it. Enter alone says again what was said last.
      m is the menu, b goes back.
      n reads the next rows of a list, p the rows before.

      """
    let keys = Keymap.bindings.compactMap { binding -> String? in
      guard let word = binding.words.first, let plain = binding.plain else { return nil }
      let argument = plain.argument.isEmpty || word == "/" ? plain.argument : " " + plain.argument
      return "\(word)\(argument): \(plain.help ?? binding.help).\n"
    }
    return own + keys.joined()
  }()
}
