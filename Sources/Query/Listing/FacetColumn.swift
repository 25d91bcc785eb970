/// The values that rows have of a facet, as numbers: each combination of values that occurs once, and for every
/// row which of them it has.
struct FacetColumn: Sendable {
  /// The combinations, in the order in which they first occur.
  let combinations: [[String]]
  /// For every row the number of its combination.
  let numbers: [UInt32]

  /// The values of rows.
  init<Row: Listable>(_ facet: Facet, of rows: [Row]) {
    var combinations: [[String]] = []
    var known: [[String]: UInt32] = [:]
    var last: UInt32 = 0
    numbers = rows.map { row in
      let values = row.values(of: facet)
      if !combinations.isEmpty, combinations[Int(last)] == values { return last }
      last = known[values] ?? UInt32(combinations.count)
      if last == combinations.count {
        known[values] = last
        combinations.append(values)
      }
      return last
    }
    self.combinations = combinations
  }

  /// For every combination whether it has one of the values.
  func admission(of wanted: Set<String>) -> [Bool] {
    combinations.map { $0.contains(where: wanted.contains) }
  }

  /// How many rows have each value, by how many have each combination.
  func counts(of tally: [Int]) -> [String: Int] {
    zip(combinations, tally).reduce(into: [:]) { counts, combination in
      for value in Set(combination.0) { counts[value, default: 0] += combination.1 }
    }
  }
}

/// Tells of rows whether they pass a filter, by their places.
struct FilterGate {
  /// A facet that narrows: which combinations of its values pass.
  private struct Bar {
    let facet: Facet
    let numbers: [UInt32]
    let admission: [Bool]
  }

  private let bars: [Bar]

  /// The gate for the facets of a filter of which there are columns.
  init(_ filter: Filter, _ columns: [Facet: FacetColumn]) {
    bars = filter.selections.compactMap { facet, wanted in
      guard !wanted.isEmpty, let column = columns[facet] else { return nil }
      return Bar(facet: facet, numbers: column.numbers, admission: column.admission(of: wanted))
    }
  }

  /// Whether the row at a place passes.
  @inline(__always)
  func admits(_ position: Int) -> Bool {
    bars.allSatisfy { $0.admission[Int($0.numbers[position])] }
  }

  /// The one facet that keeps a row out; nil where there are more, or none.
  func onlyObstacle(of position: Int) -> Facet? {
    var obstacle: Facet?
    for bar in bars where !bar.admission[Int(bar.numbers[position])] {
      if obstacle != nil { return nil }
      obstacle = bar.facet
    }
    return obstacle
  }
}
