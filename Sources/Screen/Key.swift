/// A key press as a terminal can tell it.
public enum Key: Hashable, Sendable {
  /// A key that writes something: a letter, a digit, a sign, a space, a whole grapheme cluster.
  case character(Character)
  /// A letter with Ctrl held, in lower case: `.control("f")`. Ctrl-I, Ctrl-M and Ctrl-[ are Tab, Enter and Escape.
  case control(Character)
  /// A letter with Alt (Meta) held.
  case alt(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  case insert
  case delete
  /// F1 to F12.
  case function(Int)
}

/// What a mouse did, at a cell.
public struct Mouse: Hashable, Sendable {
  /// What happened.
  public enum Kind: Hashable, Sendable {
    case press
    case release
    case wheelUp
    case wheelDown
  }

  /// What happened.
  public var kind: Kind
  /// Where.
  public var point: Point

  /// A thing that a mouse did at a cell.
  public init(_ kind: Kind, at point: Point) {
    self.kind = kind
    self.point = point
  }
}

/// Something that comes in from the terminal.
public enum Input: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  case resize(Size)
}
