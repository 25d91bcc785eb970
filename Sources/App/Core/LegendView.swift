import Screen
import Text

/// The line above the hints that says what the signs of the pane mean, as many as there is room for.
struct LegendView {
  let signs: [Sign]
  let row: Rect
  let theme: Theme

  func draw(in frame: inout Frame) {
    guard !row.isEmpty else { return }
    var line = Line([])
    for sign in signs {
      let gap = Span(line.spans.isEmpty ? "" : "  ")
      let spans = [
        gap, Span(sign.mark, style: theme.style(sign.role)),
        Span(" " + sign.word, style: theme.style("text.muted")),
      ]
      guard line.columns + Line(spans).columns <= row.width - 2 else { break }
      line.spans += spans
    }
    frame.write(line, at: Point(x: row.minX + 1, y: row.minY), in: row)
  }
}
