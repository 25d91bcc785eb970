import Text

/// The glyphs that a terminal shows in their columns.
public enum Glyphs: Hashable, Sendable {
  case ascii
  /// Those of Linux console fonts, which have room for 512.
  case console
  /// All except those that terminals may show in two columns instead of one.
  case unambiguous
  case all

  fileprivate func contains(_ scalars: CellScalars) -> Bool {
    switch self {
    case .ascii: scalars.allSatisfy(\.isASCII)
    case .console: scalars.allSatisfy { $0.value < 0x180 || Self.consoleSigns.contains($0) }
    case .unambiguous: scalars.base?.isAmbiguous != true
    case .all: true
    }
  }

  private static let consoleSigns = Set("─│┌┐└┘├┤┬┴┼█░▒●✗≠≤≥…–—‘’“”•→←↑↓".unicodeScalars)
}

extension Frame {
  /// The frame in some glyphs alone. Lines, blocks, dots, arrows, marks and punctuation are replaced by similar ones, letters by
  /// `fold`, as far as it fits. Others become blanks: an unreadable name is no loss, a row of question marks is.
  package func simplified(to glyphs: Glyphs = .ascii, fold: (Character) -> String?) -> Frame {
    guard glyphs != .all else { return self }
    var result = self
    for index in cells.indices where !glyphs.contains(cells[index].scalars) {
      guard let glyph = cells[index].text.first else { continue }
      let isWide = index + 1 < cells.endIndex && cells[index + 1].scalars == .none
      let shown = Simplification.cells(of: glyph, fold: fold)
      result.cells[index].scalars = CellScalars(shown[0])
      if isWide { result.cells[index + 1].scalars = CellScalars(shown[1]) }
    }
    return result
  }
}

extension String {
  /// The lines in ASCII alone, by the same rule: every character keeps its columns.
  package func simplified(fold: (Character) -> String?) -> String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    return split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.utf8.allSatisfy({ $0 < 0x80 }) { return String(line) }
      let cells = line.flatMap { character in
        character.isASCII
          ? Array(character.unicodeScalars)
          : Array(Simplification.cells(of: character, fold: fold).prefix(String(character).columns))
      }
      return String(String.UnicodeScalarView(cells)).trimmed
    }.joined(separator: "\n")
  }
}

/// The glyphs of a terminal that pictures are drawn with, from the fewest to the most.
public enum GlyphLevel: String, CaseIterable, Sendable {
  case ascii
  /// Lines and blocks too, but no braille, which many fonts lack.
  case blocks
  /// All that is drawn with, braille patterns included.
  case braille

  /// The best for a terminal with these glyphs.
  package init(_ glyphs: Glyphs) {
    self = glyphs == .ascii || glyphs == .console ? .ascii : .braille
  }
}

/// ASCII for the signs that screens are drawn with.
private enum Simplification {
  /// The replacement of a glyph in up to two columns, padded with blanks: a similar sign, for letters their fold.
  static func cells(of glyph: Character, fold: (Character) -> String?) -> [Unicode.Scalar] {
    let answer = glyph.unicodeScalars.first.flatMap { signs[$0] }.map { String($0) } ?? fold(glyph) ?? ""
    return answer.unicodeScalars.filter { $0.isASCII && $0.columns == 1 } + [" ", " "]
  }

  /// Braille patterns by the number of dots, and their half of the cell.
  private static func dots(_ pattern: UInt8) -> Character {
    let upper = (pattern & 0b0001_1011).nonzeroBitCount
    let lower = (pattern & 0b1110_0100).nonzeroBitCount
    return switch (upper, lower) {
    case (0, 0): " "
    case (_, 0): "'"
    case (0, _): "."
    default: upper + lower > 5 ? "#" : ":"
    }
  }

  private static let signs: [Unicode.Scalar: Character] = {
    var table: [Unicode.Scalar: Character] = [:]
    for scalar in (0x2500...0x257F).compactMap({ Unicode.Scalar($0 as UInt32) }) {
      let lines = BoxLines(scalar)
      // All except straight lines is a crossing.
      let isLevel = lines.map { $0.up + $0.down == 0 } ?? false
      let isUpright = lines.map { $0.left + $0.right == 0 } ?? false
      table[scalar] = isLevel ? "-" : isUpright ? "|" : "+"
    }
    for pattern in UInt8.min...UInt8.max {
      table[Unicode.Scalar(0x2800 + UInt32(pattern)) ?? " "] = dots(pattern)
    }
    for (ascii, signs) in groups {
      for scalar in signs.unicodeScalars { table[scalar] = ascii }
    }
    return table
  }()

  private static let groups: KeyValuePairs<Character, String> = [
    " ": "\u{A0}\u{2002}\u{2003}\u{2007}\u{2009}\u{202F}\u{3000}°",
    ".": "·∙․。․░",
    ",": "‚，、",
    ":": "：∶▒",
    ";": "；",
    "-": "‐‑‒–—―−⁃",
    "_": "▁▂▃",
    "'": "‘’‛′ʼ",
    "\"": "“”„‟″«»▀▔▘▝",
    "*": "•●◆◉★✱✶✦⬤∗⚫",
    "o": "○◌◯◦☆⚪❍",
    "#": "■▪◼⬛▮≠▆▇█▉▊▋▓▙▚▛▜▞▟",
    "<": "←◀◂◄‹⟨≤⇐",
    ">": "→▶▸►›⟩≥⇒",
    "^": "↑▲△▴⇑⌃",
    "v": "↓▼▽▾⇓⌄✓✔√",
    "x": "×✗✘✕✖⨯",
    "X": "╳",
    "=": "≡═⇔↔‖▄▅▖▗",
    "+": "±✚➕",
    "~": "≈∼～◇…",
    "!": "⚠❗‼！",
    "?": "？\u{FFFD}",
    "(": "（☽",
    ")": "）☾",
    "[": "【「［□▫",
    "]": "】」］",
    "/": "⁄∕／╱",
    "\\": "╲",
    "|": "❘｜¦║▌▍▎▏▐▕",
    "n": "∩",
    "U": "∪",
    "S": "§",
    "P": "¶⚑⚐",
    "0": "∅⁰₀",
    "1": "¹₁",
    "2": "²₂",
    "3": "³₃",
  ]
}
