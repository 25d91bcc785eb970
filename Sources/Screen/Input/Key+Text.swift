extension Key: CustomStringConvertible {
  /// The key as ``KeyScript`` reads it: the character itself, or a name between angle brackets.
  public var description: String {
    switch self {
    case .character("<"): "<lt>"
    case .character(" "): "<Space>"
    case .character(let character): String(character)
    case .control(" "): "<C-Space>"
    case .control(let letter): "<C-\(letter)>"
    case .alt(" "): "<A-Space>"
    case .alt(let letter): "<A-\(letter)>"
    case .function(let number): "<F\(number)>"
    default: "<\(Self.names.first { $0.key == self }?.name ?? "")>"
    }
  }

  /// The names of keys that write nothing, and those of the characters that cannot stand for themselves. The first name
  /// of a key is the one that is written.
  static let names: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backTab), ("Backspace", .backspace),
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end),
    ("PageUp", .pageUp), ("PageDown", .pageDown), ("Insert", .insert), ("Delete", .delete),
    ("Space", .character(" ")), ("lt", .character("<")),
    ("Return", .enter), ("CR", .enter), ("Escape", .escape), ("BackTab", .backTab), ("BS", .backspace),
    ("PgUp", .pageUp), ("PgDn", .pageDown), ("PgDown", .pageDown), ("Ins", .insert), ("Del", .delete),
    ("gt", .character(">")),
  ]
}
