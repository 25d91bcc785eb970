/// A value or key by its place in a JSON text. Keys and values alternately follow their object, elements their array.
public struct JSONToken: Sendable {
  /// What kind of value it is; a key is a string.
  public enum Kind: UInt8, Sendable {
    case object, array, string, number, `true`, `false`, null
  }

  /// What a reader of a value must mind.
  public struct Traits: OptionSet, Sendable {
    /// The traits as bits.
    public let rawValue: UInt8
    /// Traits by their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// A string with escapes: its bytes are not its text.
    public static let escaped = Traits(rawValue: 1)
    /// A string with control characters (C0, DEL or C1), which must not reach a terminal.
    public static let controls = Traits(rawValue: 2)
    /// An object indexed by place alone: its members have no tokens.
    public static let folded = Traits(rawValue: 4)
    /// A string with characters outside ASCII.
    public static let wide = Traits(rawValue: 8)
  }

  /// What kind of value it is.
  public let kind: Kind
  /// What its reader must mind.
  public let traits: Traits
  /// The offset of its first byte; of the opening quotation mark for a string.
  public let start: UInt32
  /// The length in bytes, without quotation marks; for an object its number of members, for an array 0.
  public internal(set) var length: UInt32
  /// The index of the token after it and its contents.
  public internal(set) var next: UInt32

  init(_ kind: Kind, start: Int, length: Int = 0, traits: Traits = [], next: Int) {
    (self.kind, self.traits) = (kind, traits)
    self.start = UInt32(truncatingIfNeeded: start)
    self.length = UInt32(truncatingIfNeeded: length)
    self.next = UInt32(truncatingIfNeeded: next)
  }
}

/// Why bytes are not the JSON they should be.
public struct JSONError: Error, Hashable, Sendable {
  /// The offset of the wrong byte, or the length of a text that ends too early.
  public let offset: Int
  /// What is wrong, and what is allowed.
  public let message: String
}
