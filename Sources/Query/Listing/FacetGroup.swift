/// A facet with its values, as the filter panel offers them.
public struct FacetGroup: Hashable, Sendable, Identifiable {
  /// The facet that the values are of.
  public let facet: Facet
  /// The values that occur among the rows or are selected.
  public let counts: [FacetCount]

  /// The facet.
  public var id: Facet { facet }
}

/// A value of a facet, and how many rows choosing it would show.
public struct FacetCount: Hashable, Sendable, Identifiable {
  /// The value as filters hold it.
  public let value: String
  /// The value for people.
  public let label: String
  /// How many of the rows that pass the search and all other facets have the value.
  public let count: Int
  /// Whether the filter wants it.
  public let isSelected: Bool

  /// The value.
  public var id: String { value }
}

extension Query {
  /// The facets of the rows with their values and counts.
  ///
  /// Keep `PreparedRows` instead where the same rows are asked again and again.
  public func facetGroups<Row: Listable>(on rows: [Row]) -> [FacetGroup] {
    var prepared = PreparedRows(rows)
    return prepared.facetGroups(self)
  }

  /// The facets of rows that have been prepared for searching, with their values and counts.
  public func facetGroups<Row: Listable>(on index: SearchIndex<Row>) -> [FacetGroup] {
    var prepared = PreparedRows(index)
    return prepared.facetGroups(self)
  }
}

extension PreparedRows {
  /// The facets of the rows with their values and counts.
  ///
  /// A count is of the rows that pass the search and all *other* facets: what choosing the value in this
  /// facet shows. Values stand in the order of their vocabulary, else by how many of all rows have them.
  public mutating func facetGroups(_ query: Query) -> [FacetGroup] {
    let found = found(query)
    prepareFacets(Row.facets)
    let gate = FilterGate(query.filter, columns)
    var passing: [Int32] = []
    var kept: [Facet: [Int32]] = [:]
    for position in found.allPositions(of: rows.count) {
      if gate.admits(Int(position)) {
        passing.append(position)
      } else if let facet = gate.onlyObstacle(of: Int(position)) {
        kept[facet, default: []].append(position)
      }
    }
    return Row.facets.map { facet in
      group(facet, passing: passing, kept: kept[facet] ?? [], selected: query.filter.selections[facet] ?? [])
    }
  }

  /// - Parameters:
  ///   - passing: the rows that pass the filter.
  ///   - kept: those that this facet alone keeps out.
  private func group(
    _ facet: Facet, passing: [Int32], kept: [Int32], selected: Set<String>
  ) -> FacetGroup {
    let column = columns[facet] ?? FacetColumn(facet, of: rows)
    var tally = [Int](repeating: 0, count: column.combinations.count)
    for number in column.numbers { tally[Int(number)] += 1 }
    let overall = column.counts(of: tally)
    for place in tally.indices { tally[place] = 0 }
    for position in passing { tally[Int(column.numbers[Int(position)])] += 1 }
    for position in kept { tally[Int(column.numbers[Int(position)])] += 1 }
    let counts = column.counts(of: tally)
    return FacetGroup(
      facet: facet,
      counts: Self.values(of: facet, selected, overall).map { value in
        FacetCount(
          value: value, label: facet.label(of: value), count: counts[value] ?? 0,
          isSelected: selected.contains(value))
      })
  }

  /// The values that occur or are selected, in the order in which they are offered.
  private static func values(
    of facet: Facet, _ selected: Set<String>, _ overall: [String: Int]
  ) -> [String] {
    let vocabulary = Row.vocabulary(of: facet)
    let values = facet.inOrder(selected.union(overall.keys), vocabulary: vocabulary)
    guard vocabulary == nil else { return values }
    return values.enumerated().sorted {
      let (left, right) = (overall[$0.element] ?? 0, overall[$1.element] ?? 0)
      return (right, $0.offset) < (left, $1.offset)
    }.map(\.element)
  }
}
