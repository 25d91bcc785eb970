extension Frame {
  /// The frame in ASCII, for terminals and locales that can show nothing else. Every glyph keeps its columns.
  ///
  /// Lines, blocks, dots, arrows, marks and punctuation are replaced by a table of the like; for letters `fold` is
  /// asked ("é" gives "e"), of whose answer as much is used as there are columns. What it does not know becomes "?",
  /// in both columns of a wide glyph.
  public func simplified(fold: (Character) -> String?) -> Frame {
    var result = self
    for index in cells.indices where !cells[index].text.isPrintableASCII {
      guard let glyph = cells[index].text.first else { continue }
      let isWide = index + 1 < cells.endIndex && cells[index + 1].text.isEmpty
      let sign = Simplification.ascii(glyph).map { String($0) }
      let answer = (sign ?? fold(glyph))?.filter { $0.isASCII && $0.columns == 1 } ?? ""
      if isWide {
        let both = answer.isEmpty ? "??" : answer + " "
        result.cells[index].text = String(both.prefix(1))
        result.cells[index + 1].text = String(both.dropFirst().prefix(1))
      } else {
        result.cells[index].text = answer.isEmpty ? "?" : String(answer.prefix(1))
      }
    }
    return result
  }
}
