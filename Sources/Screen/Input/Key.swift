/// A key press as a terminal can tell it.
public enum Key: Hashable, Sendable {
  /// A key that writes something: a letter, a digit, a sign, a space, a whole grapheme cluster.
  case character(Character)
  /// A letter with Ctrl held, in lower case: `.control("f")`. Ctrl-I, Ctrl-M and Ctrl-[ are Tab, Enter and Escape.
  case control(Character)
  /// A letter with Alt (Meta) held; with `←` and `→` the arrow keys.
  case alt(Character)
  /// Enter, also that of the number block.
  case enter
  /// Escape.
  case escape
  /// Tab.
  case tab
  /// Tab with Shift held.
  case backTab
  /// Backspace, whichever code the terminal sends for it.
  case backspace
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow to the left.
  case left
  /// Arrow to the right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Insert.
  case insert
  /// Delete, the one that takes away what follows.
  case delete
  /// F1 to F12.
  case function(Int)

  /// The key of a letter with Ctrl held: some have names of their own, and only ASCII has controls.
  public init?(controlHeldWith letter: Character) {
    guard letter.isASCII, let lower = letter.lowercased().first else { return nil }
    self =
      switch lower {
      case "i": .tab
      case "m": .enter
      case "[": .escape
      default: .control(lower)
      }
  }
}

/// What a mouse did, at a cell.
public struct Mouse: Hashable, Sendable {
  /// What happened.
  public enum Kind: Hashable, Sendable {
    /// A button went down.
    case press
    /// A button came up.
    case release
    /// The wheel turned away from the user.
    case wheelUp
    /// The wheel turned towards the user.
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
  /// A key was pressed.
  case key(Key)
  /// The mouse did something.
  case mouse(Mouse)
  /// Text was pasted, with whatever is in it: line ends, control characters.
  case paste(String)
  /// The terminal has another size.
  case resize(Size)
}
