/// The identifier of one kind of record: `TUR`, `chang-e-6`. Its type keeps kinds from being confused.
public struct Identifier<Record>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// Its text, which never changes once published.
  public let rawValue: String

  /// An identifier; whether its record exists is for the catalog to say.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// An identifier written in code.
  public init(stringLiteral value: String) { self.init(value) }

  /// Orders identifiers by their text.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The identifier's text.
  public var description: String { rawValue }
}
