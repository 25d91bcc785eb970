import Model

/// A property by which records are narrowed down.
public enum Facet: String, CaseIterable, Sendable {
  case region
  case coalition
  case level
  case evidence
  case status
  case type
  case `operator`
  /// The kind of a source.
  case kind

  /// The value of a record for which nothing is stated.
  public static let unstated = "unstated"

  /// The facet's name for people.
  public var title: String {
    switch self {
    case .region: "Region"
    case .coalition: "Coalition"
    case .level: "Level"
    case .evidence: "Evidence"
    case .status: "Status"
    case .type: "Type"
    case .operator: "Operator"
    case .kind: "Kind"
    }
  }

  /// All values that the facet can have, in their order; nil where the data decides.
  ///
  /// Status depends on the record: ask `Listable.vocabulary(of:)`.
  public var vocabulary: [String]? {
    switch self {
    case .region: Region.allCases.map(\.rawValue)
    case .coalition: CoalitionValue.allCases.map(\.rawValue)
    case .level: Level.allCases.map(\.rawValue) + [Self.unstated]
    case .evidence: Evidence.allCases.reversed().map(\.rawValue)
    case .kind: Source.Kind.allCases.map(\.rawValue)
    case .status, .type, .operator: nil
    }
  }

  /// Some of the values, where the data decides which there are.
  public var examples: [String] {
    switch self {
    case .type: ["lander", "orbiter", "rover"]
    case .operator: ["CNSA", "NASA"]
    default: []
    }
  }

  /// A value of the facet for people: `in both` for `both`, `under way` for `under-way`.
  public func label(of value: String) -> String {
    switch self {
    case .region, .type, .operator: value
    case .coalition: CoalitionValue(rawValue: value)?.label ?? value
    case .level, .evidence, .status, .kind: Self.words(value)
    }
  }

  private static func words(_ value: String) -> String {
    switch value {
    case unstated: "not stated"
    case Source.Kind.repositoryTrace.rawValue: "repository trace"
    default: String(value.map { $0 == "-" ? " " : $0 })
    }
  }
}

/// The values of the facet `coalition`. One record can have several: a nation in both is also in each.
public enum CoalitionValue: String, CaseIterable, Sendable {
  case ilrs
  case artemis
  case both
  /// In neither.
  case none

  /// The value for people.
  public var label: String {
    switch self {
    case .ilrs: Coalition.ilrs.name
    case .artemis: Coalition.artemis.name
    case .both: "in both"
    case .none: "in neither"
    }
  }

  /// The values of a record by the coalitions that it belongs to.
  static func values(ilrs: Bool, artemis: Bool) -> [Self] {
    switch (ilrs, artemis) {
    case (true, true): [.ilrs, .artemis, .both]
    case (true, false): [.ilrs]
    case (false, true): [.artemis]
    case (false, false): [.none]
    }
  }
}
