import Model

/// A property by which records are narrowed. Facets with the same name are the same, so that one filter serves all panes.
public struct Facet: Hashable, Sendable, CustomStringConvertible {
  package let id: String
  /// Its position among the facets of a record: lower ranks first.
  let rank: Int
  /// All its values, in order; nil if the data decides.
  package internal(set) var order: [String]?
  package let examples: [String]
  private let words: @Sendable (String) -> String
  package var title: String { id.prefix(1).uppercased() + id.dropFirst() }

  init(
    _ id: String, rank: Int, order: [String]? = nil, examples: [String] = [],
    label: @escaping @Sendable (String) -> String = { Self.inWords($0) }
  ) {
    (self.id, self.rank, self.order, self.examples, words) = (id, rank, order, examples, label)
  }

  /// A value of the facet for people: `in both` for `both`, `under way` for `under-way`.
  package func label(of value: String) -> String { words(value) }
  /// Compares the names.
  public static func == (left: Self, right: Self) -> Bool { left.id == right.id }
  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
  package static let unstated = "unstated"

  private static func inWords(_ value: String) -> String {
    value == unstated ? "not stated" : String(value.map { $0 == "-" ? " " : $0 })
  }
  /// The name.
  public var description: String { id }

  package static let region = Facet("region", rank: 0, order: Region.allCases.map(\.rawValue), label: { $0 })
  package static let coalition = Facet(
    "coalition", rank: 1, order: CoalitionValue.allCases.map(\.rawValue),
    label: { CoalitionValue(rawValue: $0)?.label ?? $0 })
  package static let level = Facet("level", rank: 2)
  package static let status = Facet("status", rank: 3)
  package static let type = Facet("type", rank: 4, examples: ["lander", "orbiter", "rover"], label: { $0 })
  package static let `operator` = Facet("operator", rank: 5, examples: ["CNSA", "NASA"], label: { $0 })
  /// The phase that a mission belongs to or supports.
  package static let phase = Facet("phase", rank: 6, examples: ["ilrs-i", "artemis-ii"], label: { $0 })
  package static let treaty = Facet("treaty", rank: 6, examples: ["outer-space-treaty", "moon-agreement"])
  package static let kind = Facet(
    "kind", rank: 7,
    label: { $0 == Source.Kind.repositoryTrace.rawValue ? "repository trace" : inWords($0) })
  package static let evidence = Facet("evidence", rank: 8)
}

package struct FacetGroup: Hashable, Sendable {
  package let facet: Facet
  /// The values that occur among the rows or are selected.
  package let counts: [FacetCount]
}

/// A value of a facet, and how many rows choosing it would show.
package struct FacetCount: Hashable, Sendable {
  package let value: String
  package let label: String
  /// How many rows that pass the search and all other facets have the value.
  package let count: Int
  package let isSelected: Bool
}

extension FacetGroup {
  /// A facet with the values that occur or are selected; `all` and `shown` count the rows with each value.
  init(_ facet: Facet, all: [String: Int], shown: [String: Int], selected: Set<String>) {
    var values = facet.inOrder(selected.union(all.keys))
    if facet.order == nil { values.sort { all[$0] ?? 0 > all[$1] ?? 0 } }
    let counts = values.map {
      FacetCount(
        value: $0, label: facet.label(of: $0), count: shown[$0] ?? 0, isSelected: selected.contains($0))
    }
    self.init(facet: facet, counts: counts)
  }
}
