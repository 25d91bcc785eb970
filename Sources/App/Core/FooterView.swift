import Screen
import Text

/// The last row: a search being typed, a message, or hints.
struct FooterView {
  let searchPrompt: State.SearchPrompt?
  let message: State.Message?
  let loading: State.Loading?
  let hints: [(keys: String, word: String)]
  let row: Rect
  let theme: Theme

  func draw(in frame: inout Frame) {
    frame.paint(row, with: theme.style("hint"))
    if let searchPrompt {
      draw(searchPrompt.input, in: &frame)
    } else if let message {
      let style = theme.style(message.isError ? "message.error" : "message.info")
      frame.write(
        message.text.truncated(to: row.width - 2), at: Point(x: row.minX + 1, y: row.minY), in: row,
        style: style)
    } else {
      var room = row.inset(left: 1, right: 1)
      if let loading { room = room.inset(left: draw(loading, in: room, of: &frame)) }
      frame.write(hintLine(width: room.width), at: room.origin, in: room)
    }
  }

  /// Draws the progress of loading; returns the columns taken.
  private func draw(_ loading: State.Loading, in room: Rect, of frame: inout Frame) -> Int {
    let text = "Reading \(loading.isFirst ? "missions" : "changed data") \(loading.percent) %"
    let bar = 10
    let done = (bar * loading.percent + 50) / 100
    var line = Line([Span(text + " ", style: theme.style("message.info"))])
    if line.columns + bar <= room.width / 2 {
      line.spans.append(
        Span(
          String(repeating: "█", count: done) + String(repeating: "░", count: bar - done),
          style: theme.style("hint.key")))
    }
    frame.write(line, at: room.origin, in: room)
    return line.columns + 2
  }

  private func draw(_ input: TextField, in frame: inout Frame) {
    let hint = hintLine(width: row.width / 2)
    let room = row.inset(left: 1, right: hint.columns + 3)
    frame.drawInput(input, label: "/", in: room, theme)
    frame.write(hint, at: Point(x: row.maxX - hint.columns - 1, y: row.minY), in: row)
  }

  /// As many hints as fit: `Enter open  / search  [ ] as of`.
  private func hintLine(width: Int) -> Line {
    var spans: [Span] = []
    var used = 0
    for hint in hints {
      let columns = hint.keys.columns + 1 + hint.word.columns + (spans.isEmpty ? 0 : 2)
      guard used + columns <= width else { continue }
      if !spans.isEmpty { spans.append(Span("  ", style: theme.style("hint"))) }
      spans.append(Span(hint.keys, style: theme.style("hint.key")))
      spans.append(Span(" " + hint.word, style: theme.style("hint")))
      used += columns
    }
    return Line(spans)
  }
}

extension Frame {
  /// Draws a line being typed, with its cursor in view.
  mutating func drawInput(_ field: TextField, label: String, in row: Rect, _ theme: Theme) {
    write(label, at: row.origin, in: row, style: theme.style("label"))
    let room = row.inset(left: label.columns)
    let before = field.beforeCursor.columns
    // Scroll the text left to keep the cursor in the row.
    let overflow = max(0, before - room.width + 1)
    write(
      field.text, at: Point(x: room.minX - overflow, y: room.minY), in: room,
      style: theme.style(field.isSelected ? "list.selected" : "input"))
    cursor = Point(x: room.minX + before - overflow, y: room.minY)
  }
}
