import Model
import Query
import Screen
import Text

/// What words do that have a meaning of their own here, or something after them.
extension PlainSession {
  /// The answer to a key of the table, with what was typed after it.
  mutating func answer(to binding: Keymap.Binding, _ rest: String) -> String {
    if binding.modes == [.picture] {
      return "That is for pictures alone; here everything is read in rows.\n"
    }
    switch binding.action {
    case .help: return help
    case .play: return play()
    case .nextRegion where !rest.isEmpty: return step(.nextRegion, through: .region, to: rest)
    case .nextCoalition where !rest.isEmpty: return step(.nextCoalition, through: .coalition, to: rest)
    case .changes where !rest.isEmpty: return type(rest, after: .askSince)
    case .copy, .citations, .openAddress:
      guard !rest.isEmpty else { return perform([binding.action]) }
      guard let number = Int(rest), let subject = record(number) else {
        return outOfRange(rest, "row", records.count)
      }
      return perform([.select(subject), binding.action])
    default:
      guard !rest.isEmpty else { return perform([binding.action]) }
      return type(rest, after: binding.action)
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
    for typed in typing(text).dropLast() { _ = reduce(&trial, typed) }
    guard trial.cache.choices.count(where: \.isSelectable) == 1 else {
      return perform([action] + typing(text).dropLast())
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
    let order = (facet.order ?? []).map(facet.label)
    for presses in 1...order.count + 1 {
      _ = reduce(&trial, action)
      if isWanted(trial) { return perform(Array(repeating: action, count: presses)) }
    }
    return "No \(facet.id) here has \(quoted(text)). There are: \(order.joined(separator: ", ")).\n"
  }

  /// Plays through time, event by event.
  private mutating func play() -> String {
    var text = ""
    _ = reduce(&state, .play)
    text += note()
    while state.isPlaying {
      _ = reduce(&state, .tick)
      text += note()
    }
    return text
  }

  /// Searches what is read; nothing clears the search.
  mutating func search(_ text: String) -> String {
    isInMenu = false
    return perform([.search] + (text.isEmpty ? [.edit(.deleteAll), .activate] : typing(text)))
  }

  /// Opens the record that a name is of, or the best that is found.
  mutating func show(_ name: String) -> String {
    let named = state.catalog.records(named: name)
    if named.count == 1 { return perform([.show(.record(named[0]))]) }
    return type(name, after: .searchEverything)
  }

  /// The answer to an unknown word.
  func unknown(_ word: String) -> String {
    // The bytes of an arrow key are not a word, and would take effect if repeated.
    let isReadable = word.unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
    }
    return "No action on \(isReadable ? quoted(word) : "that") here. Type ? for help.\n"
  }

  // MARK: From place to place

  /// Opens the item of that number in what is read.
  mutating func open(_ number: Int) -> String {
    if isInMenu {
      guard let pane = Pane.allCases.first(where: { Int(String($0.digit)) == number }) else {
        return outOfRange("\(number)", "pane", Pane.allCases.count - 1, from: 0)
      }
      return perform([.open(pane)])
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
    let before = state
    _ = reduce(&state, .back)
    let isAtTop = state == before
    state = before
    if isAtTop {
      isInMenu = true
      return shown()
    }
    return perform([.back])
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
