import Screen
import Text

extension State {
  func drawPopup(in frame: inout Frame) {
    switch popup {
    case .help(let scroll): drawHelp(scroll: scroll, in: &frame)
    case .chooser(let chooser): draw(chooser, in: &frame)
    case .prompt(let prompt): draw(prompt, in: &frame)
    case nil: break
    }
  }

  /// An empty box with a title; what it covers is gone.
  private func drawBox(_ box: Rect, title: String, in frame: inout Frame) {
    frame.fill(box, with: Cell(" ", style: theme.style("popup")))
    frame.drawBox(
      box, style: theme.style("popup.border"), title: Line(title, style: theme.style("popup.title")))
  }

  private func draw(_ chooser: Chooser, in frame: inout Frame) {
    let choices = cache.choices
    let hasInput = chooser.input != nil
    let box = cache.layout.chooser(choices: choices.count, hasInput: hasInput)
    drawBox(box, title: title(of: chooser), in: &frame)
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
      drawInput(input, label: "› ", in: inputRow.inset(left: 1, right: 1), of: &frame)
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

  private func draw(_ prompt: Prompt, in frame: inout Frame) {
    let box = cache.layout.prompt
    drawBox(box, title: prompt.title, in: &frame)
    let room = box.inset(left: 2, top: 1, right: 2, bottom: 1)
    let lines = (prompt.complaint ?? prompt.help).wrapped(to: max(1, room.width))
    let role: Role = prompt.complaint == nil ? "text.muted" : "message.error"
    for (offset, line) in lines.prefix(max(0, room.height - 1)).enumerated() {
      frame.write(
        line, at: Point(x: room.minX, y: room.minY + 1 + offset), in: room, style: theme.style(role))
    }
    drawInput(prompt.input, label: "› ", in: room.split(top: 1).top, of: &frame)
  }

  private func drawHelp(scroll: Int, in frame: inout Frame) {
    let layout = cache.layout
    drawBox(layout.help, title: "Help: \(pane.title)", in: &frame)
    let lines = helpLines(width: layout.helpText.width)
    for offset in 0..<layout.helpText.height where scroll + offset < lines.count {
      frame.write(
        lines[scroll + offset], at: Point(x: layout.helpText.minX, y: layout.helpText.minY + offset),
        in: layout.helpText)
    }
    let bar = Rect(
      x: layout.help.maxX - 1, y: layout.helpText.minY, width: 1, height: layout.helpText.height)
    frame.drawScrollbar(
      in: bar, offset: scroll, visible: layout.helpText.height, total: lines.count,
      style: theme.style("scrollbar"))
    frame.cursor = layout.helpText.origin
  }
}

extension Prompt {
  /// What stands above the box.
  fileprivate var title: String {
    switch purpose {
    case .asOf: "As of"
    case .export: "Write the view to a file"
    case .exportChanges: "Write the changes to a file"
    }
  }

  /// What can be entered.
  fileprivate var help: String {
    switch purpose {
    case .asOf: "A day, a month or a year: 2024-05-10, 2024-05, 2024."
    case .export, .exportChanges:
      "The ending chooses the form: \(ExportForm.endings.dropLast().joined(separator: ", ")), or .svg for a picture."
    }
  }
}
