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
  /// A count is of the rows that pass the search and all *other* facets: what choosing the value in this
  /// facet shows. Values stand in the order of their vocabulary, else by how many of all rows have them.
  public func facetGroups<Row: Listable>(on rows: [Row]) -> [FacetGroup] {
    SearchPattern(search).isEmpty
      ? facetGroups(all: rows, found: rows) : facetGroups(on: SearchIndex(rows))
  }

  /// The facets of rows that have been prepared for searching, with their values and counts.
  public func facetGroups<Row: Listable>(on index: SearchIndex<Row>) -> [FacetGroup] {
    let pattern = SearchPattern(search)
    guard !pattern.isEmpty else { return facetGroups(all: index.rows, found: index.rows) }
    let found = index.search(pattern).found.allPositions(of: index.rows.count)
    return facetGroups(all: index.rows, found: found.map { index.rows[Int($0)] })
  }

  private func facetGroups<Row: Listable>(all: [Row], found: [Row]) -> [FacetGroup] {
    Row.facets.map { facet in
      let overall = Self.tally(facet, all)
      let counts = Self.tally(facet, found.filter { filter.admits($0, besides: facet) })
      let selected = filter.selections[facet] ?? []
      let vocabulary = Row.vocabulary(of: facet)
      var values = facet.inOrder(selected.union(overall.keys), vocabulary: vocabulary)
      if vocabulary == nil {
        let ranked = values.enumerated().sorted {
          let (left, right) = (overall[$0.element] ?? 0, overall[$1.element] ?? 0)
          return (right, $0.offset) < (left, $1.offset)
        }
        values = ranked.map(\.element)
      }
      return FacetGroup(
        facet: facet,
        counts: values.map { value in
          FacetCount(
            value: value, label: facet.label(of: value), count: counts[value] ?? 0,
            isSelected: selected.contains(value))
        })
    }
  }

  private static func tally<Row: Listable>(_ facet: Facet, _ rows: [Row]) -> [String: Int] {
    rows.reduce(into: [:]) { counts, row in
      for value in Set(row.values(of: facet)) { counts[value, default: 0] += 1 }
    }
  }
}
