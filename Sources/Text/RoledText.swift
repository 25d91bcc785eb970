/// A text in pieces, each with the role that tells a theme how it looks.
public struct RoledText: Hashable, Sendable {
  /// A piece in one role.
  public struct Piece: Hashable, Sendable {
    /// The text.
    public let text: String
    /// What it is on the screen.
    public let role: Role
  }

  /// The pieces, from left to right.
  public private(set) var pieces: [Piece]

  /// A text in one role.
  public init(_ text: String, _ role: Role = "text") { pieces = [Piece(text: text, role: role)] }

  /// The text of all pieces.
  public var text: String { pieces.map(\.text).joined() }

  /// Adds a piece at the end.
  public mutating func append(_ text: String, _ role: Role) { pieces.append(Piece(text: text, role: role)) }
}
