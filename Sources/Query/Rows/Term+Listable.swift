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
    Column("id", "ID", isListed: false) { Value(text: $0.id.rawValue) },
    Column("aliases", "Aliases", isListed: false) { .list($0.aliases) },
    Column("native-name", "Native name", isListed: false) { Value(text: $0.native?.text) },
    Column("notes", "Notes", isListed: false) { .list($0.notes.map(\.text)) },
    Column("related", "Related", isListed: false) { .list($0.related.map(\.text)) },
    Column("see", "See also", isListed: false) { .list($0.see.map(\.rawValue)) },
    .evidence(isListed: false, facet: .evidence) { $0.definition.evidence },
    Column("sources", "Sources", isListed: false) { .list($0.sources.map(\.rawValue)) },
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
