/// The identifier of one kind of record, as it stands in the data: `TUR`, `chang-e-6`, `seed-article`.
///
/// The phantom type keeps a mission's identifier from being looked up among the nations.
public struct Identifier<Record>: Hashable, Comparable, Sendable {
  /// The identifier's text. Never changes once published.
  public let rawValue: String

  /// Wraps the text of an identifier. Whether a record of that name exists is for the catalog to say.
  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  /// Orders identifiers by their text.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Wraps the text of an identifier written in code.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Identifier: CustomStringConvertible {
  /// The identifier's text.
  public var description: String { rawValue }
}
