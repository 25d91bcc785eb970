import Model
public import Search
import Text

extension ComparisonRow: Listable {
  /// The texts that a search looks at; the first is the topic's heading.
  public var searchTexts: [SearchText] {
    [
      SearchText("title", title, role: .name), SearchText("id", topic, role: .code),
      SearchText("side", side.name, role: .property), SearchText("text", text, role: .prose),
    ]
  }

  /// The topics are sorted, and the lines stand with their topics.
  public static var sortColumns: [String] { TopicRow.columns.map(\.id) }

  /// The columns of the comparison's lines; lists show the first ones.
  public static let columns: Columns<ComparisonRow> = [
    Column("topic", "Topic") { Value(text: $0.topic) },
    Column("title", "Title", isListed: false) { Value(text: $0.title) },
    .ranked("side", "Side", in: Side.allCases) { $0.side },
    Column("text", "Text") { Value(text: $0.text) },
    Column("figure", "Figure", alignment: .trailing) {
      $0.figure.map { .number($0.certain) } ?? .none
    },
    Column("in-doubt", "In doubt", alignment: .trailing) { $0.figure?.doubtful.map(Value.number) ?? .none },
    Column("of", "Of", alignment: .trailing, isListed: false) { $0.total.map(Value.number) ?? .none },
    Column("negative", "Says that nothing was found", isListed: false) { .flag($0.isNegative) },
    .evidence(facet: .evidence) { $0.evidence },
    Column("sources", "Sources", isListed: false) { .list($0.sources.map(\.rawValue)) },
  ]
}
