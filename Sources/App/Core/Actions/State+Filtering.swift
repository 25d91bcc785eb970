import Model
import Query
import Screen

extension State {
  /// The facets of the open pane.
  var facets: [Facet] { pane.definition.facets }

  /// The pane that filters and searches apply to: the open one, or the one it delegates to.
  var narrowedPane: Pane { pane.definition.narrowedPane }

  /// The part of the shared filter that applies to the open pane: a pane does not have every facet.
  var paneFilter: Filter { filter.isEmpty ? filter : filter.limited(to: pane.definition.narrowing) }

  /// Narrows the list by what an action asks for, in the pane that is narrowed. The details are searched where they are.
  mutating func narrow(by action: Action) {
    if narrowedPane != pane, action != .search || focus == .list { open(narrowedPane) }
    switch action {
    case .search: openSearch()
    case .filter: openFilter()
    case .nextRegion: stepRegion(by: 1)
    case .previousRegion: stepRegion(by: -1)
    case .nextCoalition: stepCoalition(by: 1)
    case .previousCoalition: stepCoalition(by: -1)
    default: break
    }
  }

  /// Opens the filter panel.
  private mutating func openFilter() {
    guard !facets.isEmpty else { return refuse("\(pane.title) has nothing to filter by.") }
    popup = .chooser(Chooser(.filter))
  }

  /// Cycles through the regions: all, Africa, Americas, Asia, Europe, Oceania.
  private mutating func stepRegion(by step: Int) {
    stepFacet(.region, through: Region.allCases.map(\.rawValue), by: step)
  }

  /// Cycles through the coalitions: all, ILRS, Artemis, both, neither. Both applies to nations only, neither only to
  /// their list.
  private mutating func stepCoalition(by step: Int) {
    var values: [CoalitionValue] = [.ilrs, .artemis]
    if pane.homes == [.nations] { values.append(.both) }
    if pane.listPane == .nations { values.append(.none) }
    stepFacet(.coalition, through: values.map(\.rawValue), by: step)
  }

  private mutating func stepFacet(_ facet: Facet, through values: [String], by step: Int) {
    guard facets.contains(facet) else { return refuse("Nothing in \(pane.title) has a \(facet.id).") }
    let position = values.lastIndex { filter.contains($0, of: facet) }.map { $0 + 1 } ?? 0
    let next = (position + step + values.count + 1) % (values.count + 1)
    filter.selections[facet] = next == 0 ? nil : [values[next - 1]]
  }

  /// Opens the choice of the sort column.
  mutating func chooseSort() {
    let columns = cache.listing.sortable
    guard !columns.isEmpty else { return refuseSorting() }
    var chooser = Chooser(.sort)
    chooser.selected =
      list.sort.flatMap { sort in columns.firstIndex { $0.id == sort.column } }.map { $0 + 1 } ?? 0
    popup = .chooser(chooser)
  }

  /// Sorts by a column; nil restores the data's order.
  mutating func sort(by column: String?) {
    list.sort = column.map { Sort(column: $0, isDescending: false) }
    let title = cache.listing.sortable.first { $0.id == column }?.title
    let reverse = key(.reverseSort)
    say(title.map { "Sorted by \($0). \(reverse) reverses." } ?? "Sorted as in the data.")
  }

  /// Reverses the order.
  mutating func reverseSort() {
    guard let column = list.sort?.column ?? cache.listing.sortable.first?.id else { return refuseSorting() }
    list.sort = Sort(column: column, isDescending: list.sort?.isDescending != true)
  }

  private mutating func refuseSorting() { refuse("\(pane.title) has no columns to sort by.") }

  /// Clears filters, searches, as-of date, marked date and lens.
  mutating func clear() {
    filter = Filter()
    mark = nil
    for pane in lists.keys { lists[pane]?.search = "" }
    perspective = Perspective(asOf: catalog.asOf)
    say("Filters, searches, date and lens cleared.")
  }

  /// Switches to the next theme.
  mutating func stepTheme() {
    let names = Theme.all.map(\.name)
    let next = names.firstIndex(of: themeName).map { ($0 + 1) % names.count } ?? 0
    themeName = names[next]
    say("Theme: \(themeName)")
  }
}
