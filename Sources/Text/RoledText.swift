/// A text in pieces with roles.
public struct RoledText: Hashable, Sendable {
  package struct Piece: Hashable, Sendable {
    package let text: String
    package let role: Role
  }

  package private(set) var pieces: [Piece]
  package init(_ text: String, _ role: Role = "text") { pieces = [Piece(text: text, role: role)] }
  package var text: String { pieces.map(\.text).joined() }
  package mutating func append(_ text: String, _ role: Role) { pieces.append(Piece(text: text, role: role)) }
}

/// The width that a table column asks for, in terminal columns.
public struct TableColumn: Hashable, Sendable {
  package var minimum: Int
  package var ideal: Int
  /// Without enough room the highest priority is dropped first, 0 never.
  package var priority: Int
  package var flexible: Bool
  /// The priority of a column that is shown only where all others have their ideal.
  package static let spare = Int.max

  /// A column; its ideal is at least its minimum.
  package init(minimum: Int, ideal: Int, priority: Int = 0, flexible: Bool = false) {
    self.minimum = max(1, minimum)
    self.ideal = max(self.minimum, ideal)
    self.priority = priority
    self.flexible = flexible
  }
}

/// What themes give a style, from general to special: without `list.selected` a theme uses `list`, without that the plain style.
public struct Role: Hashable, Sendable, ExpressibleByStringLiteral {
  package let name: String
  package init(_ name: String) { self.name = name }
  /// A role written in code.
  public init(stringLiteral value: String) { name = value }
}
