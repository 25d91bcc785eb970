import Text

extension Frame {
  /// The frame in ASCII, for terminals and locales that can show nothing else. Every glyph keeps its columns.
  ///
  /// Lines, blocks, dots, arrows, marks and punctuation are replaced by a table of the like; for letters `fold` is
  /// asked ("é" gives "e"), of whose answer as much is used as there are columns. What it does not know becomes "?",
  /// in both columns of a wide glyph.
  public func simplified(fold: (Character) -> String?) -> Frame {
    var result = self
    for index in cells.indices where !cells[index].scalars.allSatisfy(\.isASCII) {
      guard let glyph = cells[index].text.first else { continue }
      let isWide = index + 1 < cells.endIndex && cells[index + 1].scalars == .none
      let answer = Simplification.ascii(glyph).map { String($0) } ?? fold(glyph) ?? ""
      let signs = answer.unicodeScalars.filter { $0.isASCII && $0.columns == 1 }
      let shown = signs.isEmpty ? ["?", "?"] : signs + [" "]
      result.cells[index].scalars = CellScalars(shown[0])
      if isWide { result.cells[index + 1].scalars = CellScalars(shown[1]) }
    }
    return result
  }
}
