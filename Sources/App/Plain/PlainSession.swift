import Model
import Query
import Screen
import Text

/// The explorer as a conversation in lines of text, for screen readers and for terminals that can do nothing else. It has the
/// same state, actions and key table: words stand for keys, and what an action has changed is told.
public struct PlainSession: Sendable {
  /// The rows read at a time.
  static let pageLength = 20

  /// What is shown, and from where.
  public internal(set) var state: State
  /// Whether the panes are listed, before one is open.
  var isInMenu: Bool
  /// The first row to read.
  var firstRow = 0
  /// What is to be done outside since it was last taken.
  private var effects: [Effect] = []
  /// Whether the user has left.
  public internal(set) var isOver = false

  /// A conversation about the catalog of a state, from its date, lens and pane on. It begins with the menu where that is the
  /// first pane.
  public init(_ state: State) {
    self.state = State(
      catalog: state.catalog, size: Size(width: 120, height: 40), pane: state.pane,
      options: .init {
        ($0.perspective, $0.filter, $0.policy) = (state.perspective, state.filter, state.policy)
        ($0.dataPath, $0.isLinear, $0.selection) = (state.dataPath, true, state.selection)
        ($0.keymap, $0.citationStyle) = (state.keymap, state.citationStyle)
      })
    isInMenu = state.pane == Pane.start
    self.state.message = state.message
  }

  /// The greeting, which first says how to leave.
  public var greeting: String {
    """
    cislunar in plain lines. To leave, type q and press Enter.
    Type a number and Enter to open that item, or a word: ? and Enter lists what you can type.

    """ + shown()
  }

  /// The prompt before each input.
  public var prompt: String { "> " }

  /// What is to be done outside; each is to be told of by ``hear(_:)``.
  public mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  /// What there is to say when something was done outside.
  public mutating func hear(_ report: Report) -> String { perform([.report(report)]) }

  /// Takes new data, and says so.
  public mutating func take(_ data: PreparedData) -> String {
    reload(&state, with: data)
    return note() + shown()
  }

  /// How the data is looked at.
  public var viewRequest: ViewRequest { state.viewRequest }

  /// The answer to a line.
  public mutating func respond(to line: String) -> String {
    let line = line.trimmed
    let words = line.split(separator: " ", maxSplits: 1).map { String($0).trimmed }
    let (word, rest) = (words.first ?? "", words.count > 1 ? words[1] : "")
    switch word {
    case "back": return goBack()
    case "menu":
      isInMenu = true
      return perform([.dismiss])
    default: break
    }
    if let step = tourStep(word) { return perform([step]) }
    if isTyping { return perform(line.isEmpty ? [.activate] : typing(line)) }
    if line.isEmpty { return shown() }
    if let number = Int(word), rest.isEmpty { return open(number) }
    switch word {
    case "more": return page(by: 1)
    case "previous": return page(by: -1)
    case "show" where !rest.isEmpty: return show(rest)
    case _ where word.hasPrefix("/"): return search(String(line.dropFirst()).trimmed)
    default: break
    }
    // In a list that narrows by typing everything but a pane's name is typed.
    if state.mode == .narrowing, Pane(rawValue: word) == nil { return perform(typing(line).dropLast()) }
    guard let binding = state.keymap.binding(for: word) else { return unknown(word) }
    if !rest.isEmpty, binding.plain.argument.isEmpty { return "\(word) takes nothing after it.\n" }
    return answer(to: binding, rest)
  }

  /// Whether a line is asked for.
  private var isTyping: Bool { state.mode == .typing }

  /// The actions that type a line in place of what is there, and accept it.
  func typing(_ text: String) -> [Action] { [.edit(.deleteAll), .edit(.insert(text)), .activate] }

  /// Does what actions say, and tells what that has changed.
  mutating func perform(_ actions: some Sequence<Action>) -> String {
    let before = (state: state, isInMenu: isInMenu)
    var notes = ""
    var isOpening = false
    for action in actions {
      if case .open = action { (isInMenu, isOpening, firstRow) = (false, true, 0) }
      let wanted = reduce(&state, action)
      notes += note() + wanted.map(told).joined()
      effects += wanted
      if wanted.contains(.quit) { isOver = true }
    }
    if isOver { return notes + "Goodbye.\n" }
    if isOpening { return notes + shown() }
    leaveDetailsThatAreGone(since: before.state)
    if state.pane != before.state.pane || state.popup != nil && before.state.popup == nil { isInMenu = false }
    return notes + news(since: before.state, saying: !notes.isEmpty, wasInMenu: before.isInMenu)
  }

  /// The news of the last action, in a line.
  func note() -> String { state.message.map { spoken($0.text) + "\n" } ?? "" }

  /// What is copied is said as well: not every terminal has a clipboard.
  private func told(_ effect: Effect) -> String {
    switch effect {
    case .copy(let text, _): text.hasSuffix("\n") ? text : text + "\n"
    case .openAddress(let address): address + "\n"
    case .redraw: shown()
    default: ""
    }
  }

  /// A record that is not in view on another date gives way to the list.
  private mutating func leaveDetailsThatAreGone(since before: State) {
    guard before.focus == .detail, state.focus == .detail, state.perspective != before.perspective,
      state.selection != before.selection
    else { return }
    _ = reduce(&state, .open(state.pane))
  }

  /// What an action has changed: the row or line that it moved to, else everything that is shown now.
  private mutating func news(since before: State, saying: Bool, wasInMenu: Bool) -> String {
    if isInMenu, wasInMenu { return saying ? "" : shown() }
    if case .chooser(let chooser) = state.popup, case .chooser(let earlier)? = before.popup {
      if chooser.purpose == .filter, state.filter != before.filter,
        let value = state.toggledValue(since: before)
      {
        return "\(value): \(state.cache.listing.shown) of \(state.cache.listing.total) rows.\n"
      }
      if chooser.purpose == earlier.purpose, chooser.input == earlier.input,
        chooser.selected != earlier.selected
      {
        return choiceText(chooser.selected) + "\n"
      }
    }
    let isSamePlace =
      state.pane == before.pane && state.focus == before.focus && state.popup == before.popup
      && state.searchPrompt == before.searchPrompt && isInMenu == wasInMenu
    let isSameList =
      state.filter == before.filter && state.perspective == before.perspective
      && state.list.search == before.list.search && state.list.sort == before.list.sort
      && state.cache.revision == before.cache.revision
    if isSamePlace, isSameList {
      if saying { return "" }
      if state.focus == .detail, state.detail.line != before.detail.line {
        return lineText(state.detail.line) + "\n"
      }
      guard state.selection != before.selection else { return "Nothing further.\n" }
      if state.focus == .list, let row = state.cache.selectedRow { return rowText(row) + "\n" }
    }
    firstRow = 0
    return shown()
  }
}

extension State {
  /// The value of a filter that was switched since, with how it is now: `Africa is on`.
  fileprivate func toggledValue(since before: State) -> String? {
    for group in facetGroups() {
      for value in group.counts
      where filter.contains(value.value, of: group.facet)
        != before.filter.contains(value.value, of: group.facet)
      {
        return "\(group.facet.title) \(value.label) is \(value.isSelected ? "on" : "off")"
      }
    }
    return nil
  }
}
