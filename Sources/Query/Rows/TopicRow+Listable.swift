public import Model
import Search
import Text

extension TopicRow: Listable {
  /// The columns of topics; lists show the first ones.
  public static let columns: Columns<TopicRow> = [
    Column("title", "Topic", cell: ListCell(14...30, isFlexible: true)) { Value(text: $0.topic.title) },
    Column("artemis", "Artemis", alignment: .trailing) { .number($0.artemis.count) },
    Column("ilrs", "ILRS", alignment: .trailing) { .number($0.ilrs.count) },
    Column("both", "Both", alignment: .trailing) { .number($0.claims.count) },
    .exported("id", "ID") { Value(text: $0.id.rawValue) },
    .exported("summary", "Summary") { Value(text: $0.summary) },
    .exported("artemis-statements", "Artemis statements") { .list($0.artemis.map(\.text)) },
    .exported("ilrs-statements", "ILRS statements") { .list($0.ilrs.map(\.text)) },
    .exported("both-statements", "Statements on both") { .list($0.claims.map(\.text)) },
    .exported("sources", "Sources") { .list($0.content.sources.map(\.rawValue)) },
  ]
}

extension TopicRow: Findable {
  /// The topic.
  public var record: RecordID { .topic(id) }
  /// The difference in a nutshell.
  public var detail: String { summary ?? "" }
}
