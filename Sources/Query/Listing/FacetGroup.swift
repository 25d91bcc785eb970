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

extension FacetGroup {
  /// A facet with the values that occur or are selected.
  ///
  /// - Parameters:
  ///   - all: how many of all rows have each value.
  ///   - shown: how many of those that pass the search and all other facets.
  init(_ facet: Facet, all: [String: Int], shown: [String: Int], selected: Set<String>) {
    var values = facet.inOrder(selected.union(all.keys))
    if facet.order == nil {
      values = values.enumerated().sorted {
        (all[$1.element] ?? 0, $0.offset) < (all[$0.element] ?? 0, $1.offset)
      }.map(\.element)
    }
    self.init(
      facet: facet,
      counts: values.map { value in
        FacetCount(
          value: value, label: facet.label(of: value), count: shown[value] ?? 0,
          isSelected: selected.contains(value))
      })
  }
}
