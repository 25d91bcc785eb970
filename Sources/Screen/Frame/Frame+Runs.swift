extension Frame {
  /// Calls `body` for the runs of equal style of a row, from left to right; together they are the whole row.
  ///
  /// A run also ends after a cluster whose width terminals disagree about (an emoji made by a selector or joiners), so
  /// that whoever writes each run at its own column keeps the rest of the row in place. The second cell of a wide
  /// glyph has the style of the first.
  public func forEachRun(inRow y: Int, _ body: (_ x: Int, _ text: String, _ style: Style) -> Void) {
    let row = row(y)
    guard var style = row.first?.style else { return }
    var start = 0
    var text = ""
    var mustEnd = false
    for (x, cell) in zip(0..., row) where !cell.text.isEmpty {
      if mustEnd || cell.style != style {
        body(start, text, style)
        (start, text, style) = (x, "", cell.style)
      }
      text += cell.text
      mustEnd = cell.text.utf8.count > 4 && cell.hasDoubtfulWidth
    }
    body(start, text, style)
  }
}

extension Cell {
  /// Whether the cluster takes other columns than its scalars do one by one, which is how curses and many terminals
  /// count.
  fileprivate var hasDoubtfulWidth: Bool {
    text.unicodeScalars.reduce(0) { $0 + $1.columns } != text.columns
  }
}
