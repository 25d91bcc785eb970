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
    Column("id", "ID", isListed: false) { Value(text: $0.id.rawValue) },
    Column("summary", "Summary", isListed: false) { Value(text: $0.summary) },
    Column("artemis-statements", "Artemis statements", isListed: false) { .list($0.artemis.map(\.text)) },
    Column("ilrs-statements", "ILRS statements", isListed: false) { .list($0.ilrs.map(\.text)) },
    Column("both-statements", "Statements on both", isListed: false) { .list($0.claims.map(\.text)) },
    Column("sources", "Sources", isListed: false) { .list($0.content.sources.map(\.rawValue)) },
  ]
}

extension TopicRow: Findable {
  /// The topic.
  public var record: RecordID { .topic(id) }
  /// The difference in a nutshell.
  public var detail: String { summary ?? "" }
}
