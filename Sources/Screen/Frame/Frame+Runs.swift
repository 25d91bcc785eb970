extension Frame {
  /// Calls `body` for the runs of equal style of a row, from left to right; together they are the whole row.
  ///
  /// A run also ends after a cluster whose width terminals disagree about (an emoji made by a selector or joiners), so
  /// that whoever writes each run at its own column keeps the rest of the row in place. The second cell of a wide
  /// glyph has the style of the first.
  ///
  /// - Parameter earlier: where it has the same size, cells before the first and behind the last that differ from its are
  ///   left out.
  public func forEachRun(
    inRow y: Int, changedSince earlier: Frame? = nil,
    _ body: (_ x: Int, _ text: String, _ style: Style) -> Void
  ) {
    let row = row(y)
    let columns = earlier?.size == size ? changedColumns(of: row, since: earlier!.row(y)) : row.indices
    guard var style = columns.first.map({ row[$0].style }) else { return }
    var start = columns.lowerBound
    var text = ""
    var mustEnd = false
    for x in columns where !row[x].text.isEmpty {
      if mustEnd || row[x].style != style {
        body(start - row.startIndex, text, style)
        (start, text, style) = (x, "", row[x].style)
      }
      text += row[x].text
      mustEnd = row[x].mayHaveDoubtfulWidth && row[x].hasDoubtfulWidth
    }
    body(start - row.startIndex, text, style)
  }

  /// The cells from the first to the last that differ between two states of a row; whole glyphs. A row
  /// with a cluster of doubtful width is whole: the cluster may have been drawn over its neighbours.
  private func changedColumns(of row: ArraySlice<Cell>, since earlier: ArraySlice<Cell>) -> Range<Int> {
    guard var first = row.indices.first(where: { row[$0] != earlier[$0] }),
      let last = row.indices.last(where: { row[$0] != earlier[$0] })
    else { return row.startIndex..<row.startIndex }
    while first > row.startIndex, row[first].text.isEmpty || earlier[first].text.isEmpty { first -= 1 }
    var end = last + 1
    while end < row.endIndex, row[end].text.isEmpty || earlier[end].text.isEmpty { end += 1 }
    let isDoubtful = row.indices.contains {
      row[$0].mayHaveDoubtfulWidth || earlier[$0].mayHaveDoubtfulWidth
    }
    return isDoubtful ? row.indices : first..<end
  }
}

extension Cell {
  /// Whether it is worth a closer look: no cluster of so few bytes is of doubtful width.
  fileprivate var mayHaveDoubtfulWidth: Bool { text.utf8.count > 4 }

  /// Whether the cluster takes other columns than its scalars do one by one, which is how curses and many terminals
  /// count.
  fileprivate var hasDoubtfulWidth: Bool {
    text.unicodeScalars.reduce(0) { $0 + $1.columns } != text.columns
  }
}
