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
  }

  /// How many rows are read out at a time.
  static let pageLength = 20
  /// A width that breaks no line: whoever reads aloud or magnifies breaks lines better.
  static let width = 100_000

  var state: State
  var place = Place.menu
  /// The first row of the list that is read out.
  var firstRow = 0
  /// Whether the person has left.
  public internal(set) var isOver = false

  /// A conversation about a catalog, from the state's date, lens and pane on.
  public init(_ state: State) {
    self.state = state
    _ = reduce(&self.state, .resize(Size(width: 120, height: 40)))
  }

  /// What is said before anything is asked, first of all how to leave.
  public var greeting: String {
    """
    cislunar in plain lines. To leave, type q and press Enter.
    Type a number and Enter to open what has it; ? and Enter for all there is to type.

    """ + menu()
  }

  /// What is asked before each answer.
  public var prompt: String { "> " }

  /// The answer to a line that was typed.
  public mutating func respond(to line: String) -> String {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard let word = words.first else { return shown() }
    if let number = Int(word) { return open(number) }
    if word.hasPrefix("/") { return search(String(line.drop { $0 == " " }.dropFirst())) }
    switch word {
    case "q", "quit", "exit":
      isOver = true
      return "Goodbye.\n"
    case "m", "menu":
      place = .menu
      return menu()
    case "b", "back": return goBack()
    case "n", "next": return page(by: 1)
    case "p", "previous": return page(by: -1)
    case "f", "filter":
      place = .filter
      return filterMenu()
    case "a": return asOf(words.count > 1 ? words[1] : "")
    case "?", "h", "help": return Self.help
    default: return act(word)
    }
  }

  static let help = """
    A number opens what has it.
    m   the menu           b   back
    n   the next rows      p   the rows before
    /TEXT   search the list, / alone drops the search
    f   filter by number   r R   next, previous region   c   next coalition   x   clear all
    s S   sort by the next column, reverse
    a DATE   as of a day, a month or a year     = latest     [ ]   previous, next event
    o   sources of the record
    q   leave

    """
}

extension PlainSession {
  /// Carries out a key of the explorer that has its meaning here too.
  private mutating func act(_ word: String) -> String {
    let keys: [String: Action] = [
      "r": .nextRegion, "R": .previousRegion, "c": .nextCoalition, "x": .clear, "s": .nextSort,
      "S": .reverseSort, "=": .latest, "[": .previousEvent, "]": .nextEvent,
    ]
    if word == "o" { return citations() }
    guard let action = keys[word] else {
      return "\"\(word)\" means nothing here. ? and Enter tells what does.\n"
    }
    _ = reduce(&state, action)
    firstRow = 0
    if place == .menu { return note() + menu() }
    if place == .filter { place = .list }
    return note() + shown()
  }

  /// The news of the last action, in a line.
  private func note() -> String { state.message.map { $0.text + "\n" } ?? "" }

  private mutating func open(_ number: Int) -> String {
    switch place {
    case .menu:
      guard let pane = Pane(digit: Character(String(number).prefix(1).description)), (0...9).contains(number)
      else {
        return "There is no pane \(number).\n" + menu()
      }
      _ = reduce(&state, .open(pane))
      firstRow = 0
      place = .list
      return shown()
    case .list:
      guard let subject = record(number) else { return "There is no row \(number) here.\n" }
      state.show(subject)
      state.refresh()
      place = .detail
      return note() + shown()
    case .detail:
      let links = detail?.links ?? []
      guard links.indices.contains(number - 1) else { return "There is no link \(number) here.\n" }
      state.show(links[number - 1])
      state.refresh()
      return note() + shown()
    case .filter: return toggle(number)
    }
  }

  private mutating func goBack() -> String {
    switch place {
    case .menu: return menu()
    case .filter: place = .list
    case .list: place = .menu
    case .detail:
      if state.history.back.isEmpty || state.history.back.last?.focus == .list {
        place = .list
        _ = reduce(&state, .historyBack)
      } else {
        _ = reduce(&state, .historyBack)
      }
    }
    return shown()
  }

  private mutating func search(_ text: String) -> String {
    _ = reduce(&state, .search)
    _ = reduce(&state, .edit(.deleteAll))
    for character in text { _ = reduce(&state, .edit(.insert(character))) }
    _ = reduce(&state, .activate)
    firstRow = 0
    place = .list
    return shown()
  }

  private mutating func asOf(_ text: String) -> String {
    _ = reduce(&state, .asOf)
    _ = reduce(&state, .edit(.deleteAll))
    for character in text { _ = reduce(&state, .edit(.insert(character))) }
    _ = reduce(&state, .activate)
    if case .prompt(let prompt) = state.popup {
      _ = reduce(&state, .back)
      return "a DATE: \(prompt.complaint ?? "no date")\n"
    }
    return "As of \(state.perspective.asOf.formatted).\n" + shown()
  }

  private mutating func page(by step: Int) -> String {
    guard place == .list else { return shown() }
    let target = firstRow + step * Self.pageLength
    if (0..<max(1, state.derived.listing.rows.count)).contains(target) {
      firstRow = target
      return shown()
    }
    return step > 0 ? "That was the last row.\n" : "That was the first row.\n"
  }

  private mutating func toggle(_ number: Int) -> String {
    let values = state.filterChoices().compactMap { choice in
      if case .facet(let facet, let value) = choice.outcome { (facet, value) } else { nil }
    }
    guard values.indices.contains(number - 1) else { return "There is no value \(number).\n" }
    state.filter.toggle(values[number - 1].1, of: values[number - 1].0)
    state.refresh()
    firstRow = 0
    return filterMenu()
  }
}
