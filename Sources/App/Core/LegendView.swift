import Screen
import Text

/// The line above the hints that says what the signs of the pane mean, as many as there is room for, with reasons where these fit.
struct LegendView {
  let signs: [Sign]
  let row: Rect
  let theme: Theme

  func draw(in frame: inout Frame) {
    guard !row.isEmpty else { return }
    var words = signs.map(\.word)
    for (index, sign) in signs.enumerated() {
      guard let phrase = sign.phrase else { continue }
      var longer = words
      longer[index] = phrase
      if line(longer).columns <= row.width - 2 { words = longer }
    }
    while line(words).columns > row.width - 2, !words.isEmpty { words.removeLast() }
    frame.write(line(words), at: Point(x: row.minX + 1, y: row.minY), in: row)
  }

  /// The first signs with their words.
  private func line(_ words: [String]) -> Line {
    Line(
      zip(signs, words).enumerated().flatMap { index, entry in
        [
          Span(index == 0 ? "" : "  "), Span(entry.0.mark, style: theme.style(entry.0.role)),
          Span(" " + entry.1, style: theme.style("text.muted")),
        ]
      })
  }
}
