import Model
public import Search

extension Change: Listable {
  /// The texts that a search looks at; the first is the record's name.
  public var searchTexts: [SearchText] {
    [
      SearchText("name", name, role: .name), SearchText("id", record.text, role: .code),
      SearchText("change", kind.label, role: .property), SearchText("text", text, role: .prose),
    ]
  }

  /// The columns of changes; lists show the first ones.
  public static let columns: Columns<Change> = [
    // A change happens on one side.
    .coalition(order: [.ilrs, .artemis, .none]) { $0.coalition },
    Column("date", "Date") { Value(day: $0.day) },
    .ranked("change", "Change", in: Kind.allCases, facet: .kind) { $0.kind },
    Column("name", "Name") { Value(text: $0.name) },
    Column("before", "Before") { Value(text: $0.before) },
    Column("after", "After") { Value(text: $0.after) },
    Column("kind", "Kind", isListed: false) { Value(text: $0.record.kind) },
    Column("id", "ID", isListed: false) { Value(text: $0.record.text) },
    Column("text", "Text", isListed: false) { Value(text: $0.text) },
    .evidence(isListed: false, facet: .evidence) { $0.evidence },
    Column("sources", "Sources", isListed: false) { .list($0.sources.map(\.rawValue)) },
  ]
}
