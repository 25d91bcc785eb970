public import Model
import Search
import Text

extension Term: Listable {
  /// The columns of terms; lists show the first ones.
  public static let columns: Columns<Term> = [
    Column("name", "Term", cell: ListCell(14...30, isFlexible: true)) { Value(text: $0.name) },
    .ranked(
      "kind", "Kind", in: Kind.allCases, facet: .kind,
      cell: ListCell(9...9, priority: 1, role: "text.muted"), value: \.kind),
    Column("definition", "Definition") { Value(text: $0.definition.value) },
    .exported("id", "ID") { Value(text: $0.id.rawValue) },
    .exported("aliases", "Aliases") { .list($0.aliases) },
    .exported("native-name", "Native name") { Value(text: $0.native?.text) },
    .exported("notes", "Notes") { .list($0.notes.map(\.text)) },
    .exported("related", "Related") { .list($0.related.map(\.text)) },
    .exported("see", "See also") { .list($0.see.map(\.rawValue)) },
    .evidence(isListed: false, facet: .evidence) { $0.definition.evidence },
    .exported("sources", "Sources") { .list($0.sources.map(\.rawValue)) },
  ]
}

extension Term: Findable {
  /// The term.
  public var record: RecordID { .term(id) }
  /// What the glossary says of it.
  public var content: any Record { self }
  /// What it is.
  public var detail: String { definition.value }
}
