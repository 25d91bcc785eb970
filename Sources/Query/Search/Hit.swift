public import Model
public import Search
import Text

/// A record found by a search through everything.
public struct Hit: Hashable, Sendable, Identifiable {
  /// The record that was found.
  public let record: RecordID
  /// The record's name.
  public let title: String
  /// What distinguishes it: region, dates, operators.
  public let detail: String
  /// Why it was found; `match.ranges` are offsets in the title.
  public let match: Match

  /// The record.
  public var id: RecordID { record }
  /// How well it matches.
  public var score: Int { match.score }
  /// What matched in the title, as character offsets.
  public var ranges: [Range<Int>] { match.ranges }
  /// The words matched in a passage of the record; nil if its name matched.
  public var passage: String? {
    guard match.ranges.isEmpty, !match.textRanges.isEmpty else { return nil }
    let letters = Array(match.text)
    return match.textRanges.map { String(letters[$0]) }.joined(separator: " ")
  }
}

extension Hit: Tabular {
  /// The columns of hits; lists show the first ones.
  public static let columns: Columns<Hit> = [
    Column("kind", "Kind") { Value(text: $0.record.kind) },
    Column("id", "ID") { Value(text: $0.record.text) },
    Column("name", "Name") { Value(text: $0.title) },
    Column("detail", "Detail") { Value(text: $0.detail) },
    .exported("score", "Score", alignment: .trailing) { .number($0.score) },
    .exported("field", "Found in") { Value(text: $0.match.field) },
    .exported("text", "Text") { Value(text: $0.match.text) },
    .exported("explanation", "Explanation") { hit in .list(hit.match.parts.map(\.inWords)) },
  ]
}

extension Match.Part {
  /// The part in a line: `+300 luna25: is the name`.
  public var inWords: String { (points < 0 ? "" : "+") + "\(points) \(reason)" }
}
