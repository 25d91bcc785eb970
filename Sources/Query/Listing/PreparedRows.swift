package import Search

/// Rows prepared for repeated queries: their texts, once something is searched, and the orders of columns that they were sorted by.
package struct PreparedRows<Row: Listable>: Sendable {
  package let rows: [Row]
  private var texts: [FoldedTexts]?
  private var orders: [String: RowOrder] = [:]
  package init(_ rows: [Row]) { self.rows = rows }

  /// Prepares the texts with `fold`, unless that is done.
  package mutating func prepareTexts(_ fold: ([Row]) -> [FoldedTexts] = Row.foldedTexts) {
    if texts == nil { texts = fold(rows) }
  }

  /// Answers a query. Without a sort by one of its columns, rows are ordered by score when searching, else as in the data.
  package mutating func run(_ query: Query) -> Results<Row> {
    if query.search.isEmpty, query.filter.isEmpty, query.sort == nil {
      return Results(rows: Picked(rows), pattern: nil, total: rows.count)
    }
    if !SearchPattern(query.search).isEmpty { prepareTexts() }
    let (pattern, matching) = found(query.search)
    var found = matching
    let filter = query.filter.limited(to: Row.facetRules.map(\.facet))
    if !filter.isEmpty {
      let isAdmitted = filter.test(by: Row.facetRules)
      found.removeAll { !isAdmitted(rows[$0.position]) }
    }
    var positions = found.map(\.position)
    if let sort = query.sort, let column = Row.column(sort.column) {
      positions = order(by: column).sorted(positions, isDescending: sort.isDescending)
    } else if !pattern.isEmpty {
      positions = found.sorted { $0.score > $1.score }.map(\.position)
    }
    return Results(
      rows: Picked(rows, at: positions), pattern: pattern.isEmpty ? nil : pattern, total: rows.count)
  }

  private func found(_ search: String) -> (pattern: SearchPattern, rows: [(position: Int, score: Int)]) {
    let pattern = SearchPattern(search)
    let rows = found(pattern)
    guard rows.isEmpty, let others = pattern.withoutStopWords else { return (pattern, rows) }
    return (others, found(others))
  }

  private func found(_ pattern: SearchPattern) -> [(position: Int, score: Int)] {
    guard !pattern.isEmpty else { return rows.indices.map { ($0, 0) } }
    return (texts ?? Row.foldedTexts(of: rows)).enumerated().compactMap { position, texts in
      pattern.score(of: texts).map { (position, $0) }
    }
  }

  private mutating func order(by column: Column<Row>) -> RowOrder {
    if let order = orders[column.id] { return order }
    let order = RowOrder(rows, by: column)
    orders[column.id] = order
    return order
  }

  /// The facets asked for with their values and counts. A count is of the rows that pass the search and all *other* facets: what
  /// choosing only that value shows. Values are in their vocabulary's order, else by frequency among all rows.
  package func facetGroups(_ query: Query, of offered: [Facet] = Row.facets) -> [FacetGroup] {
    var isFound = [Bool](repeating: false, count: rows.count)
    for found in found(query.search).rows { isFound[found.position] = true }
    var all: [Facet: [String: Int]] = [:]
    var shown = all
    let filter = query.filter.limited(to: Row.facetRules.map(\.facet))
    // A facet that is not asked for narrows all the same.
    let rules = Row.facetRules.filter { offered.contains($0.facet) || filter.selections[$0.facet] != nil }
    let hasMemberships = rules.contains { $0.valuesPerCoalition != nil }
    for (row, isFound) in zip(rows, isFound) {
      let values = rules.map { (facet: $0.facet, values: Set($0.values(row))) }
      let obstacles = zip(rules, values).filter { rule, values in
        rule.valuesPerCoalition == nil && !filter.admits(values.values, of: rule.facet)
      }.map(\.1.facet)
      for (facet, values) in values where offered.contains(facet) {
        let isPassing = isFound && (obstacles.isEmpty || obstacles == [facet])
        for value in values {
          all[facet, default: [:]][value, default: 0] += 1
          guard isPassing else { continue }
          // Which membership counts can depend on the value.
          var choice = filter
          choice.selections[facet] = [value]
          if hasMemberships, !choice.membershipTest(by: rules)(row) { continue }
          shown[facet, default: [:]][value, default: 0] += 1
        }
      }
    }
    return offered.map {
      FacetGroup($0, all: all[$0] ?? [:], shown: shown[$0] ?? [:], selected: filter.selections[$0] ?? [])
    }
  }
}
