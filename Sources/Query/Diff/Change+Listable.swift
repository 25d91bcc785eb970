import Model
public import Search

extension Change: Listable {
  /// What one change and several are called.
  public static let noun = (one: "change", many: "changes")
  /// The facets of changes.
  public static let facets: [Facet] = [.coalition, .kind, .evidence]

  /// The values that a facet can have for changes.
  public static func vocabulary(of facet: Facet) -> [String]? {
    switch facet {
    case .kind: Kind.allCases.map(\.rawValue)
    // A change happens on one side.
    case .coalition: facet.vocabulary?.filter { $0 != CoalitionValue.both.rawValue }
    default: facet.vocabulary
    }
  }

  /// The change's values of a facet.
  public func values(of facet: Facet) -> [String] {
    switch facet {
    case .coalition: [coalition?.rawValue ?? CoalitionValue.none.rawValue]
    case .kind: [kind.rawValue]
    case .evidence: [evidence?.rawValue].compactMap(\.self)
    case .region, .level, .status, .type, .operator: []
    }
  }

  /// The texts that a search looks at; the first is the record's name.
  public var searchTexts: [SearchText] {
    [
      SearchText("name", name, role: .name), SearchText("id", record.text, role: .code),
      SearchText("change", kind.label, role: .property), SearchText("text", text, role: .prose),
    ]
  }

  /// The columns of changes; lists show the first ones.
  public static let columns: [Column<Change>] = [
    Column("coalition", "Coalition") { Value(text: $0.coalition?.name) },
    Column("date", "Date") { Value(day: $0.day) },
    .ranked("change", "Change", in: Kind.allCases) { $0.kind },
    Column("name", "Name") { Value(text: $0.name) },
    Column("before", "Before") { Value(text: $0.before) },
    Column("after", "After") { Value(text: $0.after) },
    Column("kind", "Kind", isListed: false) { Value(text: $0.record.kind) },
    Column("id", "ID", isListed: false) { Value(text: $0.record.text) },
    Column("text", "Text", isListed: false) { Value(text: $0.text) },
    .evidence("evidence", "Evidence", isListed: false) { $0.evidence },
    Column("sources", "Sources", isListed: false) { .list($0.sources.map(\.rawValue)) },
  ]
}
