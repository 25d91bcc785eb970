import Text

/// The glyphs that a terminal shows in the columns they have.
public enum Glyphs: Hashable, Sendable {
  /// Those of ASCII alone.
  case ascii
  /// Those of the fonts of the Linux console, which have room for 512.
  case console
  /// All but those that terminals may show in two columns instead of one.
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
  /// The frame in some glyphs alone, for terminals and locales that show no others, or not in their columns.
  ///
  /// Lines, blocks, dots, arrows, marks and punctuation are replaced by a table of the like; for letters `fold` is
  /// asked ("é" gives "e"), of whose answer as much is used as there are columns. What it does not know is left out: a name
  /// that nobody can read is no loss, a row of question marks is one.
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
      // What is left out at the end leaves nothing behind.
      return String(String.UnicodeScalarView(cells.reversed().drop { $0 == " " }.reversed()))
    }.joined(separator: "\n")
  }
}
