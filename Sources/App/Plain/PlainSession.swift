import Model
import Query
import Screen
import Text

/// The explorer as a conversation in lines of text, for screen readers and for terminals that can do nothing else. It has the
/// same state, actions and key table: words stand for keys, and what an action has changed is told.
package struct PlainSession: Sendable {
  static let pageLength = 20
  package internal(set) var state: State
  var isInMenu: Bool
  var firstRow = 0
  private var effects: [Effect] = []
  package internal(set) var isOver = false

  /// A conversation about the catalog of a state, from its date, lens and pane on.
  package init(_ state: State) {
    self.state = State(
      catalog: state.catalog, size: Size(width: 120, height: 40), pane: state.pane,
      options: .init {
        ($0.perspective, $0.filter, $0.policy) = (state.perspective, state.filter, state.policy)
        ($0.dataPath, $0.isLinear, $0.selection) = (state.dataPath, true, state.selection)
        ($0.keymap, $0.citationStyle, $0.directory) = (state.keymap, state.citationStyle, state.directory)
      })
    isInMenu = state.pane == Pane.start
    self.state.message = state.message
  }

  package var greeting: String {
    """
    cislunar in plain lines. To leave, type q and press Enter.
    Type a number and Enter to open that item, or a word: ? and Enter lists what you can type.

    """ + shown()
  }

  /// What is to be done outside; each is to be told of by ``hear(_:)``.
  package mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  package mutating func hear(_ report: Report) -> String {
    _ = reduce(&state, .report(report))
    if case .prompt = state.popup { return note() + shown() }
    return note()
  }

  package mutating func take(_ data: PreparedData) -> String {
    reload(&state, with: data)
    return note() + shown()
  }

  package mutating func respond(to line: String) -> String {
    let line = line.trimmed
    let words = line.split(separator: " ", maxSplits: 1).map { String($0).trimmed }
    let (word, rest) = (words.first ?? "", words.count > 1 ? words[1] : "")
    if word == "back" { return goBack() }
    if word == "menu" {
      isInMenu = true
      return perform([.dismiss])
    }
    if let step = tourStep(word) { return perform([step]) }
    if state.mode == .typing { return perform(line.isEmpty ? [.activate] : typing(line)) }
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
    if !rest.isEmpty, binding.argument.isEmpty { return "\(word) takes nothing after it.\n" }
    return answer(to: binding, rest)
  }

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
    // The report tells the result.
    if case .write = effects.last { return notes }
    if isOpening { return notes + shown() }
    // A record that is not in view on another date gives way to the list.
    if before.state.focus == .detail, state.focus == .detail,
      state.perspective != before.state.perspective, state.selection != before.state.selection
    {
      _ = reduce(&state, .open(state.pane))
    }
    if state.pane != before.state.pane || state.popup != nil && before.state.popup == nil { isInMenu = false }
    return notes + news(since: before.state, saying: !notes.isEmpty, wasInMenu: before.isInMenu)
  }

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

  /// The answer to a key of the table, with what was typed after it.
  mutating func answer(to binding: Keymap.Binding, _ rest: String) -> String {
    if binding.modes == [.picture] {
      return "That is for pictures only; here everything is read in rows.\n"
    }
    switch binding.action {
    case .help: return help
    case .play: return play()
    case _ where rest.isEmpty: return perform([binding.action])
    case .nextRegion: return step(.nextRegion, through: .region, to: rest)
    case .nextCoalition: return step(.nextCoalition, through: .coalition, to: rest)
    case .changes: return type(rest, after: .askSince)
    case _ where binding.argument == "NUMBER":
      guard let subject = Int(rest).flatMap(record) else { return outOfRange(rest, "row", records.count) }
      return perform([.select(subject), binding.action])
    default: return type(rest, after: binding.action)
    }
  }

  /// Types a text where an action asks for one. A list that it leaves one line of is chosen from; of several lines it is read.
  private mutating func type(_ text: String, after action: Action) -> String {
    var trial = state
    _ = reduce(&trial, action)
    if trial.mode == .typing {
      for typed in typing(text) { _ = reduce(&trial, typed) }
      if case .prompt(let prompt) = trial.popup, let complaint = prompt.complaint {
        return spoken(complaint) + "\n"
      }
      return perform([action] + typing(text))
    }
    guard trial.mode == .narrowing else { return perform([action]) }
    let narrowing = typing(text).dropLast()
    for typed in narrowing { _ = reduce(&trial, typed) }
    guard trial.cache.choices.count(where: \.isSelectable) == 1 else {
      return perform([action] + narrowing)
    }
    _ = reduce(&trial, .activate)
    // A list of several choices stays open.
    let isOpen = if case .chooser = trial.popup { true } else { false }
    return perform([action] + typing(text) + (isOpen ? [.dismiss] : []))
  }

  /// Presses a key that goes through values until one has the text.
  private mutating func step(_ action: Action, through facet: Facet, to text: String) -> String {
    guard state.narrowedPane.definition.facets.contains(facet) else { return perform([action]) }
    let words = FoldedWords(text)
    func isWanted(_ state: State) -> Bool {
      state.filter.selections[facet, default: []].contains {
        words.areAll(in: "\($0) \(facet.label(of: $0))")
      }
    }
    if isWanted(state) { return shown() }
    var trial = state
    let order = facet.order ?? []
    var offered: Set<String> = []
    for presses in 1...order.count + 1 {
      _ = reduce(&trial, action)
      if isWanted(trial) { return perform(Array(repeating: action, count: presses)) }
      offered.formUnion(trial.filter.selections[facet] ?? [])
    }
    let labels = order.filter(offered.contains).map(facet.label).joined(separator: ", ")
    return "No \(facet.id) here matches \(quoted(text)). There are: \(labels).\n"
  }

  private mutating func play() -> String {
    _ = reduce(&state, .play)
    var text = note()
    while state.isPlaying {
      _ = reduce(&state, .tick)
      text += note()
    }
    return text
  }

  mutating func search(_ text: String) -> String {
    isInMenu = false
    return perform([.search] + (text.isEmpty ? [.edit(.deleteAll), .activate] : typing(text)))
  }

  mutating func show(_ name: String) -> String {
    let named = state.catalog.records(named: name)
    if named.count == 1 { return perform([.show(.record(named[0]))]) }
    return type(name, after: .searchEverything)
  }

  func unknown(_ word: String) -> String {
    // The bytes of an arrow key are not a word, and would take effect if repeated.
    let isReadable = word.unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
    }
    return "No action on \(isReadable ? quoted(word) : "that") here. Type ? for help.\n"
  }

  mutating func open(_ number: Int) -> String {
    if isInMenu {
      guard Pane.allCases.indices.contains(number) else {
        return outOfRange("\(number)", "pane", Pane.allCases.count - 1, from: 0)
      }
      return perform([.open(Pane.allCases[number])])
    }
    if case .chooser = state.popup {
      let choices = state.cache.choices.indices.filter { state.cache.choices[$0].isSelectable }
      guard choices.indices.contains(number - 1) else {
        return outOfRange("\(number)", "item", choices.count)
      }
      return perform([.choose(choices[number - 1])])
    }
    if state.focus == .detail {
      let links = state.cache.detail.links
      guard links.indices.contains(number - 1),
        let line = state.cache.detail.lines.firstIndex(where: { $0.spans.contains { $0.link == number - 1 } })
      else { return outOfRange("\(number)", "link", links.count) }
      return perform([.follow(line: line)])
    }
    guard let subject = record(number) else { return outOfRange("\(number)", "row", records.count) }
    return perform([.select(subject), .activate])
  }

  private func outOfRange(_ number: String, _ name: String, _ count: Int, from first: Int = 1) -> String {
    let range =
      switch count {
      case 0: "there is none here"
      case 1: "there is only 1"
      default: "there are \(first) to \(count)"
      }
    return "There is no \(name) \(number): \(range).\n"
  }

  mutating func goBack() -> String {
    if isInMenu { return "This is the menu. q leaves.\n" + shown() }
    if case .chooser = state.popup { return perform([.dismiss]) }
    var trial = state
    _ = reduce(&trial, .back)
    trial.message = state.message
    if trial != state { return perform([.back]) }
    isInMenu = true
    return shown()
  }

  mutating func page(by step: Int) -> String {
    guard !isInMenu, state.focus == .list || state.popup != nil else {
      return "more and previous go through lists. Type ? for help.\n"
    }
    let target = firstRow + step * Self.pageLength
    guard (0..<max(1, rowCount)).contains(target) else {
      return step > 0 ? "That was the last row.\n" : "That was the first row.\n"
    }
    firstRow = target
    return shown()
  }
}

extension State {
  fileprivate func toggledValue(since before: State) -> String? {
    facetGroups().lazy.compactMap { group in
      group.counts.first { value in
        [filter, before.filter].count { $0.contains(value.value, of: group.facet) } == 1
      }.map { "\(group.facet.title) \($0.label) is \($0.isSelected ? "on" : "off")" }
    }.first
  }
}
