import Screen
import Text

/// A chooser with its input line.
struct ChooserView {
  let chooser: Chooser
  let title: String
  let choices: [Choice]
  let grid: ChooserGrid
  let theme: Theme

  func draw(in frame: inout Frame) {
    let (box, rows) = (grid.box, grid.rows)
    frame.drawPopup(box, title: title, theme)
    for column in grid.columns.indices {
      for offset in 0..<rows.height {
        guard let index = grid.line(chooser.scroll + offset, of: column) else { break }
        draw(
          choices[index], isSelected: index == chooser.selected, in: grid.area(offset, of: column), of: &frame
        )
      }
    }
    frame.drawScrollbar(
      in: Rect(x: box.maxX - 1, y: rows.minY, width: 1, height: rows.height), offset: chooser.scroll,
      visible: rows.height, total: grid.height, style: theme.style("scrollbar"))
    guard let input = chooser.input else { return }
    let style = theme.style("popup.border")
    frame.drawHorizontalRule(y: grid.input.maxY, from: box.minX, to: box.maxX, style: style)
    frame.write("├", at: Point(x: box.minX, y: grid.input.maxY), style: style)
    frame.write("┤", at: Point(x: box.maxX - 1, y: grid.input.maxY), style: style)
    // While nothing is typed the cursor stays on the selected line, where braille follows it.
    let cursor = frame.cursor
    frame.drawInput(input, label: "› ", in: grid.input.inset(left: 1, right: 1), theme)
    if input.text.isEmpty, let cursor { frame.cursor = cursor }
  }

  private func draw(_ choice: Choice, isSelected: Bool, in row: Rect, of frame: inout Frame) {
    frame.write(choice.line.truncated(to: row.width - 2), at: Point(x: row.minX + 1, y: row.minY), in: row)
    guard isSelected else { return }
    if choice.isSelectable {
      frame.write("›", at: row.origin, in: row)
      frame.restyle(row, as: theme.style("list.selected"))
    }
    if choice.isSelectable || chooser.input == nil { frame.cursor = row.origin }
  }
}

extension Frame {
  /// An empty box with a title; what it covers is gone, and so is what would touch its sides.
  mutating func drawPopup(_ box: Rect, title: String, _ theme: Theme) {
    fill(
      Rect(x: box.minX - 1, y: box.minY, width: box.width + 2, height: box.height),
      with: Cell(" ", style: theme.style("text")))
    fill(box, with: Cell(" ", style: theme.style("popup")))
    drawBox(box, style: theme.style("popup.border"), title: Line(title, style: theme.style("popup.title")))
  }
}
