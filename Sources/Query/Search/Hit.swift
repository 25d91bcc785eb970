public import Model
public import Search

/// A record that a search through everything found.
public struct Hit: Hashable, Sendable, Identifiable {
  /// The record that was found.
  public let record: RecordID
  /// The record's name.
  public let title: String
  /// What tells it from others: region, dates, operators.
  public let detail: String
  /// Why it was found. `match.ranges` are offsets in the title.
  public let match: Match

  /// The record.
  public var id: RecordID { record }
  /// How well it matches: the higher the better.
  public var score: Int { match.score }
  /// What matched in the title, as character offsets.
  public var ranges: [Range<Int>] { match.ranges }
  /// The words that matched in a passage of the record; nil where its name did.
  public var passage: String? {
    guard match.ranges.isEmpty, !match.textRanges.isEmpty else { return nil }
    let letters = Array(match.text)
    return match.textRanges.map { String(letters[$0]) }.joined(separator: " ")
  }
}
