/// A text in pieces with roles.
public struct RoledText: Hashable, Sendable {
  /// A piece in one role.
  public struct Piece: Hashable, Sendable {
    /// The text.
    public let text: String
    /// The role.
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

/// The width that a table column asks for, in terminal columns.
public struct TableColumn: Hashable, Sendable {
  /// The least useful width.
  public var minimum: Int
  /// The width that shows everything.
  public var ideal: Int
  /// Without enough room the highest priority is dropped first, 0 never.
  public var priority: Int
  /// Whether it takes spare room.
  public var flexible: Bool

  /// The priority of a column that is shown only where all others have their ideal.
  public static let spare = Int.max

  /// A column; its ideal is at least its minimum.
  public init(minimum: Int, ideal: Int, priority: Int = 0, flexible: Bool = false) {
    self.minimum = max(1, minimum)
    self.ideal = max(self.minimum, ideal)
    self.priority = priority
    self.flexible = flexible
  }
}

/// The role of a part of the screen, to which themes give a style. Names are dotted, from general to special: without
/// `list.selected` a theme uses `list`, without that the plain style.
public struct Role: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The dotted name.
  public let name: String

  /// A role by its dotted name.
  public init(_ name: String) { self.name = name }
  /// A role written in code.
  public init(stringLiteral value: String) { name = value }
}
