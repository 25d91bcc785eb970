import Search
import TestSupport

@testable import JSON
@testable import Model
@testable import Query

/// The rows of the small catalog, filtered, searched and sorted in any way, are those that pass one by one, in an order that a
/// fresh question gives too; their export is sound.
enum ListFuzzing {
  static func check(_ input: inout FuzzInput, _ broken: inout BrokenRules) {
    switch input.below(6) {
    case 0: check(view.parties, &input, &broken)
    case 1: check(view.missions, &input, &broken)
    case 2: check(view.phases, &input, &broken)
    case 3: check(view.topics, &input, &broken)
    case 4: check(view.disagreements(), &input, &broken)
    default: check(view.joinings(), &input, &broken)
    }
  }

  private static let view = CatalogView(of: .small, from: Perspective(asOf: Catalog.small.asOf))

  private static func check<Row: Listable>(
    _ rows: [Row], _ input: inout FuzzInput, _ broken: inout BrokenRules
  ) {
    var query = Query()
    for _ in 0..<input.below(4) {
      let facets = Row.facetRules.map(\.facet) + [.region, .kind]
      let facet = input.pick(facets)
      let known = (facet.order ?? []) + rows.flatMap { $0.values(of: facet) }
      query.filter.toggle(
        known.isEmpty || input.below(8) == 0 ? input.text(upTo: 8) : input.pick(known), of: facet)
    }
    let column = input.below(Row.columns.count + 2)
    if column < Row.columns.count {
      query.sort = Sort(column: Row.columns[column].id, isDescending: input.below(2) == 1)
    }
    let typed = input.text(upTo: 24)
    // Typed letter by letter, taken back to the half, and typed again.
    let lengths =
      Array(0...typed.count) + (typed.count / 2...typed.count).reversed() + (typed.count / 2...typed.count)
    var prepared = PreparedRows(rows)
    for length in lengths {
      query.search = String(typed.prefix(length))
      let results = prepared.run(query)
      check(results, of: prepared, query, &broken)
      if !broken.all.isEmpty { return }
    }
    checkExport(Table(query.run(on: rows), columns: Row.columns.all), &broken)
  }

  private static func check<Row: Listable>(
    _ results: Results<Row>, of prepared: PreparedRows<Row>, _ query: Query, _ broken: inout BrokenRules
  ) {
    let rows = prepared.rows
    func matching(_ pattern: SearchPattern) -> [Row] {
      rows.filter { pattern.isEmpty || Match(of: $0.searchTexts, pattern) != nil }
    }
    let pattern = SearchPattern(query.search)
    var found = matching(pattern)
    // Where nothing has the words of a question, the others do.
    if found.isEmpty, let others = pattern.withoutStopWords { found = matching(others) }
    let expected = Query(filter: query.filter).run(on: found).rows
    let ids = results.rows.map(\.id)
    broken.expect(Set(ids) == Set(expected.map(\.id)), "\(query) finds \(ids) and not \(expected.map(\.id))")
    broken.expect(
      ids == query.run(on: rows).rows.map(\.id), "\(query) finds the same in the same order when asked anew")
    for group in prepared.facetGroups(query) {
      for count in group.counts {
        var other = query
        other.filter.selections[group.facet] = [count.value]
        broken.expect(
          other.run(on: rows).rows.count == count.count,
          "\(group.facet) \(count.value) would show \(count.count) of \(query)")
      }
    }
  }

  private static func checkExport(_ table: Table, _ broken: inout BrokenRules) {
    let json = Array(table.json().utf8)
    let isJSON = json.withUnsafeBufferPointer { (try? JSONDocument($0)) != nil }
    broken.expect(isJSON, "what is exported is JSON: \(table.json())")
    broken.expect(
      table.csv().split(separator: "\r\n").count >= table.rows.count + 1, "CSV has a line for every row")
  }
}
