import Model
import Query
import Screen

/// From place to place.
extension PlainSession {
  mutating func open(_ number: Int) -> String {
    switch place {
    case .menu:
      guard let pane = Pane.allCases.first(where: { Int(String($0.digit)) == number }) else {
        return "There is no pane \(number): there are 0 to \(Pane.allCases.count - 1).\n"
      }
      _ = reduce(&state, .open(pane))
      (place, firstRow) = (.list, 0)
      return shown()
    case .list, .tour:
      guard let subject = record(number) else { return outOfRange(number, "row", count: records.count) }
      if case .item(let item) = subject,
        let binding = Keymap.bindings.first(where: { $0.action == item.item.action })
      {
        return answer(to: binding, "", "")
      }
      trail = [Stop(place: .list, pane: state.pane, subject: nil)]
      _ = reduce(&state, .select(subject))
      place = .detail
      return shown()
    case .detail: return follow(number, among: detail?.links ?? [], called: "link")
    case .results: return follow(number, among: results.subjects, called: "line")
    case .filter: return toggle(number)
    }
  }

  /// Opens one of some records, wherever it is.
  private mutating func follow(_ number: Int, among subjects: [Selection], called name: String) -> String {
    guard subjects.indices.contains(number - 1) else {
      return outOfRange(number, name, count: subjects.count)
    }
    let before = state
    let stop = Stop(place: place, pane: state.pane, subject: state.selection)
    _ = reduce(&state, .show(subjects[number - 1]))
    guard state.selection == subjects[number - 1] else {
      let note = note()
      state = before
      return note
    }
    trail.append(stop)
    place = .detail
    return note() + shown()
  }

  private func outOfRange(_ number: Int, _ name: String, count: Int) -> String {
    let range =
      switch count {
      case 0: "there is none here"
      case 1: "there is only 1"
      default: "there are 1 to \(count)"
      }
    return "There is no \(name) \(number): \(range).\n"
  }

  mutating func goBack() -> String {
    switch place {
    case .menu: return "This is the menu. q and Enter leaves.\n" + menu()
    case .filter: place = .list
    case .list: place = .menu
    case .results: place = trail.popLast().map(\.place) ?? .list
    case .detail: leaveDetail()
    case .tour:
      _ = reduce(&state, .back)
      place = trail.popLast()?.place ?? .menu
    }
    return shown()
  }

  private mutating func leaveDetail() {
    guard let stop = trail.popLast() else {
      place = .list
      return
    }
    place = stop.place
    if state.pane != stop.pane { _ = reduce(&state, .open(stop.pane)) }
    if let subject = stop.subject { _ = reduce(&state, .select(subject)) }
  }

  mutating func page(by step: Int) -> String {
    if place == .tour {
      _ = reduce(&state, step > 0 ? .nextStop : .previousStop)
      return state.message == nil ? shown() : note()
    }
    guard place == .list else { return "n and p go through lists. ? and Enter tells what else there is.\n" }
    let target = firstRow + step * Self.pageLength
    if (0..<max(1, state.cache.listing.rows.count)).contains(target) {
      firstRow = target
      return shown()
    }
    return step > 0 ? "That was the last row.\n" : "That was the first row.\n"
  }

  mutating func openFilter() -> String {
    _ = reduce(&state, .filter)
    guard state.popup != nil else { return note() }
    _ = reduce(&state, .back)
    (place, trail) = (.filter, [])
    return filterMenu()
  }

  private mutating func toggle(_ number: Int) -> String {
    let values = state.facetGroups().flatMap { group in group.counts.map { (group.facet, $0) } }
    guard values.indices.contains(number - 1) else {
      return outOfRange(number, "value", count: values.count)
    }
    let (facet, value) = values[number - 1]
    _ = reduce(&state, .toggle(facet, value.value))
    firstRow = 0
    let isOn = state.filter.contains(value.value, of: facet)
    let listing = state.cache.listing
    return "\(facet.title) \(value.label) is \(isOn ? "on" : "off"): "
      + "\(listing.shown) of \(listing.total). b and Enter shows the list, Enter alone the values.\n"
  }
}
