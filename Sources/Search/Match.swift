/// Why a record was found.
public struct Match: Hashable, Sendable {
  /// A reason and the points it gave, or took.
  public struct Part: Hashable, Sendable {
    /// The reason in words: `luna: starts the name`.
    public let reason: String
    /// What it gave; below zero what it took.
    public let points: Int
  }

  /// The sum of all parts: the higher the better.
  public let score: Int
  /// The field of the best matching word, for people: `name`, `alias`, `operator`.
  public let field: String
  /// That field's text.
  public let text: String
  /// What matched in that text, as character offsets, ascending and apart.
  public let textRanges: [Range<Int>]
  /// What matched in the name that lists show, as character offsets, ascending and apart; empty where the
  /// match is elsewhere.
  public let ranges: [Range<Int>]
  /// How the score came about.
  public let parts: [Part]
}
