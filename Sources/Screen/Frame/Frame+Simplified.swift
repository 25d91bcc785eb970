import Text

/// The glyphs that a terminal shows in their columns.
public enum Glyphs: Hashable, Sendable {
  /// ASCII alone.
  case ascii
  /// Those of Linux console fonts, which have room for 512.
  case console
  /// All except those that terminals may show in two columns instead of one.
  case unambiguous
  /// All.
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
  public func simplified(to glyphs: Glyphs = .ascii, fold: (Character) -> String?) -> Frame {
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
  public func simplified(fold: (Character) -> String?) -> String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    return split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.utf8.allSatisfy({ $0 < 0x80 }) { return String(line) }
      let cells = line.flatMap { character in
        character.isASCII
          ? Array(character.unicodeScalars)
          : Array(Simplification.cells(of: character, fold: fold).prefix(String(character).columns))
      }
      // Blanks at the end are dropped.
      return String(String.UnicodeScalarView(cells.reversed().drop { $0 == " " }.reversed()))
    }.joined(separator: "\n")
  }
}

/// The glyphs of a terminal, from the fewest to the most: pictures use the best.
public enum GlyphLevel: String, Comparable, CaseIterable, Sendable {
  /// ASCII alone.
  case ascii
  /// Lines and blocks too, but no braille, which many fonts lack.
  case blocks
  /// All that is drawn with, braille patterns included.
  case braille

  /// What pictures are drawn with on a terminal with these glyphs.
  public init(_ glyphs: Glyphs) {
    self =
      switch glyphs {
      case .ascii, .console: .ascii
      case .unambiguous, .all: .braille
      }
  }

  /// Orders from the least to the most.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
