import Text

/// The glyphs that a terminal shows in the columns they have.
public enum Glyphs: Hashable, Sendable {
  /// Those of ASCII alone.
  case ascii
  /// All but those that terminals may show in two columns instead of one.
  case unambiguous
  /// All.
  case all

  fileprivate func contains(_ scalars: CellScalars) -> Bool {
    switch self {
    case .ascii: scalars.allSatisfy(\.isASCII)
    case .unambiguous: scalars.base?.isAmbiguous != true
    case .all: true
    }
  }
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
      let answer = Simplification.ascii(glyph).map { String($0) } ?? fold(glyph) ?? ""
      let shown = Array(answer.unicodeScalars.filter { $0.isASCII && $0.columns == 1 }) + [" ", " "]
      result.cells[index].scalars = CellScalars(shown[0])
      if isWide { result.cells[index + 1].scalars = CellScalars(shown[1]) }
    }
    return result
  }
}
