import Model

/// A property by which records are narrowed. Facets with the same name are the same, so that one filter serves all panes.
public struct Facet: Hashable, Sendable, Identifiable {
  /// What names it in commands: `region`.
  public let id: String
  /// Its position among the facets of a record: lower ranks first.
  let rank: Int
  /// All its values, in order; nil if the data decides.
  public internal(set) var order: [String]?
  /// Sample values, if the data decides.
  public let examples: [String]
  private let words: @Sendable (String) -> String

  /// The facet's name for people.
  public var title: String { id.prefix(1).uppercased() + id.dropFirst() }

  init(
    _ id: String, rank: Int, order: [String]? = nil, examples: [String] = [],
    label: @escaping @Sendable (String) -> String = { Self.inWords($0) }
  ) {
    self.id = id
    self.rank = rank
    self.order = order
    self.examples = examples
    words = label
  }

  /// A value of the facet for people: `in both` for `both`, `under way` for `under-way`.
  public func label(of value: String) -> String { words(value) }

  /// Compares the names.
  public static func == (left: Self, right: Self) -> Bool { left.id == right.id }
  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// The value of a record without a statement.
  public static let unstated = "unstated"

  private static func inWords(_ value: String) -> String {
    value == unstated ? "not stated" : String(value.map { $0 == "-" ? " " : $0 })
  }
}

extension Facet: CustomStringConvertible {
  /// The name.
  public var description: String { id }
}

extension Facet {
  /// A nation's region.
  public static let region = Facet("region", rank: 0, order: Region.allCases.map(\.rawValue), label: { $0 })
  /// The coalitions of a record.
  public static let coalition = Facet(
    "coalition", rank: 1, order: CoalitionValue.allCases.map(\.rawValue),
    label: { CoalitionValue(rawValue: $0)?.label ?? $0 })
  /// At what level a nation takes part.
  public static let level = Facet("level", rank: 2)
  /// What has become of a phase or a mission.
  public static let status = Facet("status", rank: 3)
  /// What a mission is.
  public static let type = Facet("type", rank: 4, examples: ["lander", "orbiter", "rover"], label: { $0 })
  /// Who flies a mission.
  public static let `operator` = Facet("operator", rank: 5, examples: ["CNSA", "NASA"], label: { $0 })
  /// The phase that a mission belongs to or supports.
  public static let phase = Facet("phase", rank: 6, examples: ["ilrs-i", "artemis-ii"], label: { $0 })
  /// The treaties that a nation is a party to.
  public static let treaty = Facet("treaty", rank: 6, examples: ["outer-space-treaty", "moon-agreement"])
  /// The kind of a source, a term or a change.
  public static let kind = Facet(
    "kind", rank: 7,
    label: { $0 == Source.Kind.repositoryTrace.rawValue ? "repository trace" : inWords($0) })
  /// How good the evidence is.
  public static let evidence = Facet("evidence", rank: 8)
}

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
  /// How many rows that pass the search and all other facets have the value.
  public let count: Int
  /// Whether the filter wants it.
  public let isSelected: Bool

  /// The value.
  public var id: String { value }
}

extension FacetGroup {
  /// A facet with the values that occur or are selected; `all` and `shown` count the rows with each value.
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
