extension Frame {
  /// Calls `body` for the runs of equal style of a row, from left to right; the second cell of a wide glyph belongs to the first.
  /// Only those in `columns`, in whole glyphs. With `fillsGaps` short gaps between words get the style before them where that looks
  /// the same, for fewer runs.
  package func forEachRun(
    inRow y: Int, columns: Range<Int>? = nil, fillingGaps fillsGaps: Bool = false,
    _ body: (_ x: Int, _ cells: ArraySlice<Cell>, _ style: Style) -> Void
  ) {
    guard let columns = columns ?? changedColumns(ofRow: y, since: nil) else { return }
    let row = cells[y * size.width..<(y + 1) * size.width]
    let first = row.startIndex
    var start = first + columns.lowerBound
    var current = row[start].style
    var gap = 0..<0
    for index in start..<first + columns.upperBound where row[index].scalars != .none {
      var style = row[index].style
      if fillsGaps, row[index].scalars == .space {
        if index >= gap.upperBound { gap = Self.gap(about: index, in: row) }
        if gap.lowerBound > first, gap.count <= Self.longestGap {
          let before = row[gap.lowerBound - 1].style
          if style.showsBlank(like: before) { style = before }
        }
      }
      if style != current {
        if index > start { body(start - first, row[start..<index], current) }
        (start, current) = (index, style)
      }
    }
    body(start - first, row[start..<first + columns.upperBound], current)
  }

  /// The longest gap, in columns, filled in the style before it. Longer ones are cheaper to skip or clear.
  private static let longestGap = 8

  /// The blanks around an index. Those at the end of the row have no end.
  private static func gap(about index: Int, in row: ArraySlice<Cell>) -> Range<Int> {
    let before = row[..<index].lastIndex { $0.scalars != .space } ?? row.startIndex - 1
    return before + 1..<(row[index...].firstIndex { $0.scalars != .space } ?? .max)
  }

  /// Whether a row has marks that some terminals join to the cell before.
  package func hasSpacingMarks(inRow y: Int) -> Bool {
    row(y).withUnsafeBufferPointer { $0.contains { $0.scalars.isSpacingMark } }
  }

  /// The columns from the first to the last that differ from an earlier row, in whole glyphs; nil for none.
  package func changedColumns(ofRow y: Int, since earlier: Frame?) -> Range<Int>? {
    guard y >= 0, y < size.height, size.width > 0 else { return nil }
    guard let earlier, earlier.size == size else { return 0..<size.width }
    return row(y).withUnsafeBufferPointer { cells in
      earlier.row(y).withUnsafeBufferPointer { others in
        guard var first = cells.indices.first(where: { cells[$0] != others[$0] }) else { return nil }
        var last = cells.count
        while cells[last - 1] == others[last - 1] { last -= 1 }
        // The second half of a wide glyph goes with the first.
        while first > 0, cells[first].scalars == .none || others[first].scalars == .none { first -= 1 }
        while last < cells.count, cells[last].scalars == .none || others[last].scalars == .none { last += 1 }
        return first..<last
      }
    }
  }
}
