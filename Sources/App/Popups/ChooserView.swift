import Screen
import Text

/// A chooser with its input line.
struct ChooserView {
  let chooser: Chooser
  let title: String
  let choices: [Choice]
  let layout: Layout
  let theme: Theme

  func draw(in frame: inout Frame) {
    let hasInput = chooser.input != nil
    let box = layout.chooser(choices: choices.count, hasInput: hasInput)
    frame.drawPopup(box, title: title, theme)
    var room = box.inset(left: 1, top: 1, right: 1, bottom: 1)
    let inputRow = room.split(top: 1).top
    if hasInput {
      room = room.inset(top: 2)
      let style = theme.style("popup.border")
      frame.drawHorizontalRule(y: inputRow.maxY, from: box.minX, to: box.maxX, style: style)
      frame.write("├", at: Point(x: box.minX, y: inputRow.maxY), style: style)
      frame.write("┤", at: Point(x: box.maxX - 1, y: inputRow.maxY), style: style)
    }
    for offset in 0..<room.height {
      let index = chooser.scroll + offset
      guard index < choices.count else { break }
      let row = Rect(x: room.minX, y: room.minY + offset, width: room.width, height: 1)
      draw(choices[index], isSelected: index == chooser.selected, in: row, of: &frame)
    }
    frame.drawScrollbar(
      in: Rect(x: box.maxX - 1, y: room.minY, width: 1, height: room.height), offset: chooser.scroll,
      visible: room.height, total: choices.count, style: theme.style("scrollbar"))
    if let input = chooser.input {
      frame.drawInput(input, label: "› ", in: inputRow.inset(left: 1, right: 1), theme)
    }
  }

  private func draw(_ choice: Choice, isSelected: Bool, in row: Rect, of frame: inout Frame) {
    frame.write(choice.line.truncated(to: row.width - 2), at: Point(x: row.minX + 1, y: row.minY), in: row)
    guard isSelected else { return }
    if choice.isSelectable {
      frame.write("›", at: row.origin, in: row)
      frame.restyle(row, as: theme.style("list.selected"))
    }
    frame.cursor = row.origin
  }
}

extension Frame {
  /// An empty box with a title, covering what is behind it.
  mutating func drawPopup(_ box: Rect, title: String, _ theme: Theme) {
    fill(box, with: Cell(" ", style: theme.style("popup")))
    drawBox(box, style: theme.style("popup.border"), title: Line(title, style: theme.style("popup.title")))
  }
}
