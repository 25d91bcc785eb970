/// A text of a record, to be searched.
public struct SearchText: Hashable, Sendable {
  /// The kind of text: how much a match counts, and how freely it may match.
  public enum Role: UInt8, Hashable, Sendable, CaseIterable {
    /// The name that lists show.
    case name
    /// Another name, or the name in its own language.
    case alias
    /// An identifier or code.
    case code
    /// A short property: operator, region, type.
    case property
    /// Running text. It matches by whole words and their beginnings, so that it adds no noise.
    case prose

    /// Whether the text names the record. Scattered letters may match it, and words in a row earn points.
    var isNaming: Bool { self == .name || self == .alias || self == .code }
  }

  /// What the text is, for people: `name`, `alias`, `operator`.
  public let field: String
  /// The text as it stands in the data.
  public let text: String
  /// What kind of text it is.
  public let role: Role

  /// A text to look at.
  public init(_ field: String, _ text: String, role: Role) {
    self.field = field
    self.text = text
    self.role = role
  }
}
