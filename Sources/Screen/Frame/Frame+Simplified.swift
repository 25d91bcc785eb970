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
  /// The frame in some glyphs alone. Lines, blocks, dots, marks and punctuation are replaced by similar ones, letters by
  /// `fold`; two characters for one take a blank beside it. Other letters become blanks with the rest of their word: an
  /// unreadable name is no loss, a row of question marks or half a name is.
  package func simplified(to glyphs: Glyphs = .ascii, fold: (Character) -> String?) -> Frame {
    guard glyphs != .all else { return self }
    var result = self
    for start in stride(from: 0, to: cells.count, by: max(1, size.width)) {
      let row = Array(cells[start..<start + size.width])
      guard row.contains(where: { !glyphs.contains($0.scalars) }) else { continue }
      // The second half of a wide character is as its first.
      var glyph: Character = " "
      let line = row.map { cell in
        glyph = cell.text.first ?? glyph
        return glyph
      }
      let texts = Simplification.replacements(
        in: line, isShown: { glyphs.contains(row[$0].scalars) }, fold: fold)
      for (place, text) in texts.enumerated() {
        guard let text else { continue }
        func show(_ scalar: Unicode.Scalar?, at place: Int) {
          result.cells[start + place].scalars = CellScalars(scalar ?? " ")
        }
        func isBlank(_ place: Int) -> Bool {
          row.indices.contains(place) && result.cells[start + place].scalars == .space
        }
        let isWide = place + 1 < row.count && row[place + 1].scalars == CellScalars.none
        let first = text.count == 2 && !isWide && isBlank(place - 1) ? place - 1 : place
        show(text.first, at: first)
        if isWide || text.count == 2 && (first < place || isBlank(place + 1)) {
          show(text.dropFirst().first, at: first + 1)
        }
      }
    }
    return result
  }
}

extension String {
  /// The lines in ASCII alone, by the same rule. What a longer text takes, the next gap between columns gives.
  package func simplified(fold: (Character) -> String?) -> String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    return split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.utf8.allSatisfy({ $0 < 0x80 }) { return String(line) }
      let line = Array(line)
      let texts = Simplification.replacements(in: line, isShown: { line[$0].isASCII }, fold: fold)
      var cells = String.UnicodeScalarView()
      var excess = 0
      for (character, text) in zip(line, texts) {
        if let text {
          let missing = String(character).columns - text.count
          cells += text + Array(repeating: " ", count: max(0, missing))
          excess += max(0, -missing)
        } else if character == " ", cells.last == " ", excess > 0 {
          excess -= 1
        } else {
          cells += character.unicodeScalars
        }
      }
      return String(cells).trimmed
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
  /// What stands for each hidden character; nil for others. A word with a lost letter is lost: `T1` is not `嫦娥五号T1`.
  static func replacements(
    in line: [Character], isShown: (Int) -> Bool, fold: (Character) -> String?
  ) -> [[Unicode.Scalar]?] {
    var result = line.indices.map { isShown($0) ? nil : replacement(of: line[$0], fold: fold) }
    var start = 0
    for end in 0...line.count {
      if end < line.count, line[end].isLetter || line[end].isNumber || line[end] == "-" { continue }
      let isLost = (start..<end).contains { line[$0].isLetter && result[$0]?.isEmpty == true }
      if isLost { for place in start..<end { result[place] = [] } }
      start = end + 1
    }
    return result
  }

  /// A similar sign, for letters their fold.
  private static func replacement(of glyph: Character, fold: (Character) -> String?) -> [Unicode.Scalar] {
    let text = glyph.unicodeScalars.first.flatMap { signs[$0] }.map { String($0) } ?? fold(glyph) ?? ""
    return text.unicodeScalars.filter { $0.isASCII && $0.columns == 1 }
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
    " ": "\u{A0}\u{2002}\u{2003}\u{2007}\u{2009}\u{202F}\u{3000}°", ".": "·∙․。․░", ",": "‚，、",
    ":": "：∶▒", ";": "；", "-": "‐‑‒–—―−⁃", "_": "▁▂▃", "'": "‘’‛′ʼ", "\"": "“”„‟″«»▀▔▘▝",
    "*": "•●◆◉★✱✶✦⬤∗⚫", "o": "○◌◯◦☆⚪❍", "#": "■▪◼⬛▮≠▆▇█▉▊▋▓▙▚▛▜▞▟", "<": "◀◂◄‹⟨⇐", ">": "▶▸►›⟩⇒",
    "^": "↑▲△▴⇑⌃", "v": "↓▼▽▾⇓⌄✓✔√", "x": "×✗✘✕✖⨯", "X": "╳", "=": "≡═⇔↔‖▄▅▖▗", "+": "±✚➕",
    "~": "≈∼～◇…", "!": "⚠❗‼！", "?": "？\u{FFFD}", "(": "（☽", ")": "）☾", "[": "【「［□▫", "]": "】」］",
    "/": "⁄∕／╱", "\\": "╲", "|": "❘｜¦║▌▍▎▏▐▕", "n": "∩", "U": "∪", "S": "§", "P": "¶⚑⚐", "0": "∅⁰₀",
    "1": "¹₁", "2": "²₂", "3": "³₃",
  ]
}
