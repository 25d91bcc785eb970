import Model
public import Search
import Text

extension Hit: Tabular {
  /// The columns of hits; lists show the first ones.
  public static let columns: Columns<Hit> = [
    Column("kind", "Kind") { Value(text: $0.record.kind) },
    Column("id", "ID") { Value(text: $0.record.text) },
    Column("name", "Name") { Value(text: $0.title) },
    Column("detail", "Detail") { Value(text: $0.detail) },
    Column("score", "Score", alignment: .trailing, isListed: false) { .number($0.score) },
    Column("field", "Found in", isListed: false) { Value(text: $0.match.field) },
    Column("text", "Text", isListed: false) { Value(text: $0.match.text) },
    Column("explanation", "Explanation", isListed: false) { hit in .list(hit.match.parts.map(\.inWords)) },
  ]
}

extension Match.Part {
  /// The part in a line: `+300 luna25: is the name`.
  public var inWords: String { (points < 0 ? "" : "+") + "\(points) \(reason)" }
}
