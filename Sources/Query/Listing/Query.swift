import Model
package import Search
import Text

/// By which column rows are sorted.
public struct Sort: Hashable, Sendable {
  package var column: String
  /// Whether the greatest comes first. Rows without a value come last either way.
  package var isDescending: Bool

  package init(column: String, isDescending: Bool = false) {
    (self.column, self.isDescending) = (column, isDescending)
  }
}

/// What is asked of a list: which records, matching what, in which order.
package struct Query: Hashable, Sendable {
  package var filter: Filter
  package var search: String
  /// The order; nil for scores when searching, else for the data's order.
  package var sort: Sort?

  package init(filter: Filter = Filter(), search: String = "", sort: Sort? = nil) {
    (self.filter, self.search, self.sort) = (filter, search, sort)
  }

  /// Answers the query on rows. `PreparedRows` is faster for repeated queries.
  package func run<Row: Listable>(on rows: [Row]) -> Results<Row> {
    var prepared = PreparedRows(rows)
    return prepared.run(self)
  }
}

/// Rows by their positions among others, which are not touched until asked for; all of them without positions.
package struct Picked<Row: Sendable>: RandomAccessCollection, Sendable {
  @usableFromInline let all: [Row]
  @usableFromInline let positions: [Int]?

  @inlinable
  package init(_ all: [Row], at positions: [Int]? = nil) { (self.all, self.positions) = (all, positions) }

  @inlinable
  package func picked(where isPicked: (Row) -> Bool) -> Picked {
    Picked(all, at: (positions ?? Array(all.indices)).filter { isPicked(all[$0]) })
  }

  package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { positions?.count ?? all.count }
  @inlinable package subscript(index: Int) -> Row { all[positions?[index] ?? index] }
}

package struct Results<Row: Listable>: Sendable {
  package let rows: Picked<Row>
  package let pattern: SearchPattern?
  /// How many rows there were before filter and search.
  package let total: Int
}

/// Which records are shown: the wanted values of each facet. Values of one facet widen the choice, facets narrow it.
public struct Filter: Hashable, Sendable {
  /// The wanted values of each facet; a facet without any does not narrow.
  package var selections: [Facet: Set<String>]
  package init(_ selections: [Facet: Set<String>] = [:]) { self.selections = selections }
  package var isEmpty: Bool { selections.values.allSatisfy(\.isEmpty) }
  package func contains(_ value: String, of facet: Facet) -> Bool {
    selections[facet]?.contains(value) == true
  }

  package mutating func toggle(_ value: String, of facet: Facet) {
    var values = selections[facet] ?? []
    if values.remove(value) == nil { values.insert(value) }
    selections[facet] = values.isEmpty ? nil : values
  }

  /// The wanted values of facets as people read them, in the order of the facets and their values.
  package func summary(of facets: [Facet]) -> [(facet: Facet, labels: [String])] {
    facets.compactMap { facet in
      guard let values = selections[facet], !values.isEmpty else { return nil }
      return (facet, facet.inOrder(values).map(facet.label))
    }
  }

  /// The part that applies to rows with these facets: so one filter serves every pane.
  package func limited(to facets: [Facet]) -> Filter {
    var filter = Filter()
    for facet in facets {
      guard let wanted = selections[facet] else { continue }
      let known = facet.order.map { wanted.intersection($0) } ?? wanted
      if !known.isEmpty { filter.selections[facet] = known }
    }
    return filter
  }

  /// Whether a row passes the rules, as a function made once for all rows.
  func test<Row>(by rules: [FacetRule<Row>]) -> (Row) -> Bool {
    let own = rules.filter { $0.valuesPerCoalition == nil && selections[$0.facet] != nil }
    let tests = own.map { rule in { admits(rule.values($0), of: rule.facet) } } + [membershipTest(by: rules)]
    return { row in
      // A loop: a generic `allSatisfy` would look up its types for every row.
      for isAdmitted in tests where !isAdmitted(row) { return false }
      return true
    }
  }

  /// Whether it passes the per-coalition rules with one membership: in the coalition that the filter chooses, else in either.
  func membershipTest<Row>(by rules: [FacetRule<Row>]) -> (Row) -> Bool {
    let rules = rules.filter { $0.valuesPerCoalition != nil && selections[$0.facet] != nil }
    let chosen = selections[.coalition] ?? []
    let scope = chosen.count == 1 ? chosen.compactMap(Coalition.init) : []
    let coalitions = scope.isEmpty ? Coalition.allCases : scope
    guard !rules.isEmpty else { return { _ in true } }
    return { row in
      coalitions.contains { coalition in
        rules.allSatisfy { admits($0.valuesPerCoalition?(row, coalition) ?? [], of: $0.facet) }
      }
    }
  }

  func admits(_ values: some Sequence<String>, of facet: Facet) -> Bool {
    guard let wanted = selections[facet], !wanted.isEmpty else { return true }
    return values.contains { wanted.contains($0) }
  }
}

extension Facet {
  /// Values in the facet's order; others follow, in natural order.
  func inOrder(_ values: some Sequence<String>) -> [String] {
    let known = order ?? []
    let places = Dictionary(zip(known, known.indices), uniquingKeysWith: { first, _ in first })
    return
      values
      .map { (place: places[$0] ?? known.count, key: NaturalOrder($0), value: $0) }
      .sorted { ($0.place, $0.key, $0.value) < ($1.place, $1.key, $1.value) }
      .map(\.value)
  }
}
