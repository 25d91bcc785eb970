import Model
import Query
import Screen

extension State {
  /// The facets of the open pane.
  var facets: [Facet] { pane.definition.facets }

  /// The part of the shared filter that applies to the open pane: a pane does not have every facet.
  var paneFilter: Filter { filter.limited(to: pane.definition.narrowing) }

  /// Opens the filter panel.
  mutating func openFilter() {
    guard !facets.isEmpty else { return refuse("\(pane.title) has nothing to filter by.") }
    popup = .chooser(Chooser(.filter))
  }

  /// Cycles through the regions: all, Africa, Americas, Asia, Europe, Oceania.
  mutating func stepRegion(by step: Int) {
    stepFacet(.region, through: Region.allCases.map(\.rawValue), by: step)
  }

  /// Cycles through the coalitions: all, ILRS, Artemis, both, neither. Both applies to nations only, neither only to
  /// their list.
  mutating func stepCoalition() {
    var values: [CoalitionValue] = [.ilrs, .artemis]
    if pane.homes == [.nations] { values.append(.both) }
    if pane.listPane == .nations { values.append(.none) }
    stepFacet(.coalition, through: values.map(\.rawValue), by: 1)
  }

  private mutating func stepFacet(_ facet: Facet, through values: [String], by step: Int) {
    guard facets.contains(facet) else { return refuse("Nothing in \(pane.title) has a \(facet.id).") }
    let position = values.lastIndex { filter.contains($0, of: facet) }.map { $0 + 1 } ?? 0
    let next = (position + step + values.count + 1) % (values.count + 1)
    filter.selections[facet] = next == 0 ? nil : [values[next - 1]]
  }

  /// Sorts by the next column; after the last in the data's order.
  mutating func stepSort() {
    let columns = cache.listing.sortable
    let position = list.sort.flatMap { sort in columns.firstIndex { $0.id == sort.column } }
    let next = position.map { $0 + 1 } ?? 0
    list.sort = next < columns.count ? Sort(column: columns[next].id, isDescending: false) : nil
    say(next < columns.count ? "Sorted by \(columns[next].title)." : "In the data's own order.")
  }

  /// Reverses the order.
  mutating func reverseSort() {
    guard let column = list.sort?.column ?? cache.listing.sortable.first?.id else { return }
    list.sort = Sort(column: column, isDescending: list.sort?.isDescending != true)
  }

  /// Clears filters, searches, as-of date, marked date and lens.
  mutating func clear() {
    filter = Filter()
    mark = nil
    for pane in lists.keys { lists[pane]?.search = "" }
    perspective = Perspective(asOf: catalog.asOf)
    say("Everything in view again.")
  }

  /// Switches to the next theme.
  mutating func stepTheme() {
    let names = Theme.all.map(\.name)
    let next = names.firstIndex(of: themeName).map { ($0 + 1) % names.count } ?? 0
    themeName = names[next]
    say("Theme: \(themeName)")
  }
}
