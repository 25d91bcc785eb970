public import Model
public import Search
import Text

extension TopicRow: Listable {
  /// The texts that a search looks at; the first is the title.
  public var searchTexts: [SearchText] {
    [
      SearchText("title", topic.title, role: .name),
      SearchText("id", id.rawValue, role: .code),
      SearchText("summary", topic.summary, role: .prose),
    ]
      + artemis.map { SearchText("Artemis", $0.text, role: .prose) }
      + ilrs.map { SearchText("ILRS", $0.text, role: .prose) }
      + claims.map { SearchText("both", $0.text, role: .prose) }
  }

  /// The columns of topics; lists show the first ones.
  public static let columns: [Column<TopicRow>] = [
    Column("title", "Topic", cell: ListCell(14...30, isFlexible: true)) { Value(text: $0.topic.title) },
    Column("artemis", "Artemis", alignment: .trailing) { .number($0.artemis.count) },
    Column("ilrs", "ILRS", alignment: .trailing) { .number($0.ilrs.count) },
    Column("both", "Both", alignment: .trailing) { .number($0.claims.count) },
    Column("id", "ID", isListed: false) { Value(text: $0.id.rawValue) },
    Column("summary", "Summary", isListed: false) { Value(text: $0.topic.summary) },
    Column("artemis-statements", "Artemis statements", isListed: false) { .list($0.artemis.map(\.text)) },
    Column("ilrs-statements", "ILRS statements", isListed: false) { .list($0.ilrs.map(\.text)) },
    Column("both-statements", "Statements on both", isListed: false) { .list($0.claims.map(\.text)) },
    Column("sources", "Sources", isListed: false) { .sources(of: $0.artemis + $0.ilrs + $0.claims) },
  ]
}

extension TopicRow: Findable {
  var record: RecordID { .topic(id) }
  var detail: String { topic.summary }
}
