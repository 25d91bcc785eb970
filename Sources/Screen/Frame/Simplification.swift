import Text

/// ASCII for the signs that screens are drawn with.
enum Simplification {
  /// The replacement of a glyph in up to two columns, padded with blanks.
  static func cells(of glyph: Character, fold: (Character) -> String?) -> [Unicode.Scalar] {
    let answer = ascii(glyph).map { String($0) } ?? fold(glyph) ?? ""
    return answer.unicodeScalars.filter { $0.isASCII && $0.columns == 1 } + [" ", " "]
  }

  /// The ASCII character most like a sign; nil for letters and others not in the table.
  static func ascii(_ sign: Character) -> Character? {
    guard let scalar = sign.unicodeScalars.first else { return nil }
    switch scalar.value {
    case 0x2500...0x257F: return line(scalar)
    case 0x2580...0x259F: return block(scalar)
    case 0x2800...0x28FF: return dots(UInt8(scalar.value - 0x2800))
    default: return signs[scalar]
    }
  }

  /// Box drawing: all except straight and diagonal lines is a crossing.
  private static func line(_ scalar: Unicode.Scalar) -> Character {
    switch scalar.value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578, 0x257A,
      0x257C, 0x257E:
      "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577, 0x2579,
      0x257B, 0x257D, 0x257F:
      "|"
    case 0x2550: "="
    case 0x2571: "/"
    case 0x2572: "\\"
    case 0x2573: "X"
    default: "+"
    }
  }

  /// Block elements by their cover of the cell.
  private static func block(_ scalar: Unicode.Scalar) -> Character {
    switch scalar.value {
    case 0x2580, 0x2594, 0x2598, 0x259D: "\""
    case 0x2581...0x2583: "_"
    case 0x2584, 0x2585, 0x2596, 0x2597: "="
    case 0x258C...0x2590, 0x2595: "|"
    case 0x2591: "."
    case 0x2592: ":"
    default: "#"
    }
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
    for (ascii, signs) in groups {
      for scalar in signs.unicodeScalars { table[scalar] = ascii }
    }
    return table
  }()

  private static let groups: KeyValuePairs<Character, String> = [
    " ": "\u{A0}\u{2002}\u{2003}\u{2007}\u{2009}\u{202F}\u{3000}°",
    ".": "·∙․。․",
    ",": "‚，、",
    ":": "：∶",
    ";": "；",
    "-": "‐‑‒–—―−⁃",
    "'": "‘’‛′ʼ",
    "\"": "“”„‟″«»",
    "*": "•●◆◉★✱✶✦⬤∗⚫",
    "o": "○◌◯◦☆⚪❍",
    "#": "■▪◼⬛▮≠",
    "<": "←◀◂◄‹⟨≤⇐",
    ">": "→▶▸►›⟩≥⇒",
    "^": "↑▲△▴⇑⌃",
    "v": "↓▼▽▾⇓⌄✓✔√",
    "x": "×✗✘✕✖⨯",
    "=": "≡═⇔↔‖",
    "+": "±✚➕",
    "~": "≈∼～◇…",
    "!": "⚠❗‼！",
    "?": "？\u{FFFD}",
    "(": "（☽",
    ")": "）☾",
    "[": "【「［□▫",
    "]": "】」］",
    "/": "⁄∕／",
    "|": "❘｜¦",
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
