/// A key press as a terminal reports it.
public enum Key: Hashable, Sendable {
  /// A key that writes a character: a whole grapheme cluster.
  case character(Character)
  /// A lower-case letter with Ctrl: `.control("f")`. Ctrl-I, Ctrl-M and Ctrl-[ are Tab, Enter and Escape.
  case control(Character)
  /// A letter with Alt (Meta), or `←` and `→` for the arrow keys.
  case alt(Character)
  /// Keys that write nothing. `backTab` is Tab with Shift, `backspace` any code that a terminal sends for it.
  case enter, escape, tab, backTab, backspace, up, down, left, right, home, end, pageUp, pageDown, insert,
    delete
  /// F1 to F12.
  case function(Int)

  /// A letter with Ctrl: some have names of their own, and only ASCII has controls.
  package init?(controlHeldWith letter: Character) {
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
  /// A button or the wheel, and what it did.
  public enum Kind: Hashable, Sendable {
    /// A button went down, or came up.
    case press, release
    /// The wheel turned away from the user, or towards.
    case wheelUp, wheelDown
  }

  package var kind: Kind
  package var point: Point

  package init(_ kind: Kind, at point: Point) {
    self.kind = kind
    self.point = point
  }
}

/// Input from the terminal.
public enum Input: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  /// Text was pasted as it is, with line ends and control characters.
  case paste(String)
  /// The terminal has another size.
  case resize(Size)
}

extension Key: CustomStringConvertible {
  /// The key as ``KeyScript`` reads it: a character, or a name in angle brackets.
  public var description: String {
    switch self {
    case .character(let character) where character != "<" && character != " ": String(character)
    case .control(let letter): "<C-\(letter == " " ? "Space" : String(letter))>"
    case .alt(let letter): "<A-\(letter == " " ? "Space" : String(letter))>"
    default: "<\(Self.names.first { $0.key == self }?.name ?? "")>"
    }
  }

  /// The names of keys that write nothing, and of characters that cannot stand for themselves. A key is written by its first name.
  static let names: [(name: String, key: Key)] =
    [
      ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backTab), ("Backspace", .backspace),
      ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end),
      ("PageUp", .pageUp), ("PageDown", .pageDown), ("Insert", .insert), ("Delete", .delete),
      ("Space", .character(" ")), ("lt", .character("<")),
      ("Return", .enter), ("CR", .enter), ("Escape", .escape), ("BackTab", .backTab), ("BS", .backspace),
      ("PgUp", .pageUp), ("PgDn", .pageDown), ("PgDown", .pageDown), ("Ins", .insert), ("Del", .delete),
      ("gt", .character(">")),
    ] + (1...12).map { ("F\($0)", .function($0)) }
}
