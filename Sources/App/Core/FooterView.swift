import Screen
import Text

extension State {
  /// The last row: a search being typed, news, or what to press next.
  func drawFooter(in frame: inout Frame) {
    let row = cache.layout.footer
    frame.paint(row, with: theme.style("hint"))
    if let searchPrompt {
      drawSearch(searchPrompt, in: row, of: &frame)
    } else if let message {
      let style = theme.style(message.isError ? "message.error" : "message.info")
      frame.write(
        message.text.truncated(to: row.width - 2), at: Point(x: row.minX + 1, y: row.minY), in: row,
        style: style)
    } else {
      var room = row.inset(left: 1, right: 1)
      if let loading { room = room.inset(left: draw(loading, in: room, of: &frame)) }
      frame.write(hints(for: part, width: room.width), at: room.origin, in: room)
    }
  }

  /// How far the loading has come; how many columns that takes, up to what may stand beside it.
  private func draw(_ loading: Loading, in room: Rect, of frame: inout Frame) -> Int {
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

  private func drawSearch(_ prompt: SearchPrompt, in row: Rect, of frame: inout Frame) {
    let hint = hints(for: .search, width: row.width / 2)
    let room = row.inset(left: 1, right: hint.columns + 3)
    drawInput(prompt.input, label: "/", in: room, of: &frame)
    frame.write(hint, at: Point(x: row.maxX - hint.columns - 1, y: row.minY), in: row)
  }

  /// A line being typed, its cursor in sight.
  func drawInput(_ field: TextField, label: String, in row: Rect, of frame: inout Frame) {
    frame.write(label, at: row.origin, in: row, style: theme.style("label"))
    let room = row.inset(left: label.columns)
    let before = field.beforeCursor.columns
    // The text slides to the left where the cursor would leave the row.
    let overflow = max(0, before - room.width + 1)
    frame.write(
      field.text, at: Point(x: room.minX - overflow, y: room.minY), in: room, style: theme.style("input"))
    frame.cursor = Point(x: room.minX + before - overflow, y: room.minY)
  }

  /// What to press in a part of the screen, as many words as fit: `Enter open  / search  [ ] as of`. Keys that belong
  /// together have one word, so that the screen never has room for one of them alone.
  func hints(for part: Keymap.Part, width: Int) -> Line {
    var hints: [(keys: [String], word: String)] = []
    for binding in Keymap.hints(for: part) where isOffered(binding) {
      if binding.action == .zoomToAll, pictures.window == nil { continue }
      guard let key = binding.keys.first?.label, let hint = binding.hint else { continue }
      if hints.last?.word == hint.word {
        hints[hints.count - 1].keys.append(key)
      } else {
        let isLens = binding.action == .activate && part == .list && isSourceSelected
        hints.append(([key], isLens ? "lens" : hint.word))
      }
    }
    var spans: [Span] = []
    var used = 0
    for (keys, word) in hints {
      // In ASCII the arrow down would be the v that turns the Moon.
      let keys = keys == Self.arrows ? "arrows" : keys.joined(separator: " ")
      let columns = keys.columns + 1 + word.columns + (spans.isEmpty ? 0 : 2)
      guard used + columns <= width else { continue }
      if !spans.isEmpty { spans.append(Span("  ", style: theme.style("hint"))) }
      spans.append(Span(keys, style: theme.style("hint.key")))
      spans.append(Span(" " + word, style: theme.style("hint")))
      used += columns
    }
    return Line(spans)
  }

  private static let arrows = [Key.left, .right, .up, .down].map(\.label)
}
