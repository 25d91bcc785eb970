import Screen
import Text

/// A line that is asked for, with what can be entered or what was wrong.
struct PromptView {
  let prompt: Prompt
  let box: Rect
  let theme: Theme

  func draw(in frame: inout Frame) {
    frame.drawPopup(box, title: prompt.title, theme)
    let room = box.inset(left: 2, top: 1, right: 2, bottom: 1)
    let lines = (prompt.complaint ?? prompt.help).wrapped(to: max(1, room.width))
    let role: Role = prompt.complaint == nil ? "text.muted" : "message.error"
    for (offset, line) in lines.prefix(max(0, room.height - 1)).enumerated() {
      frame.write(
        line, at: Point(x: room.minX, y: room.minY + 1 + offset), in: room, style: theme.style(role))
    }
    frame.drawInput(prompt.input, label: "› ", in: room.split(top: 1).top, theme)
  }
}

extension Prompt {
  /// What stands above the box.
  fileprivate var title: String {
    switch purpose {
    case .asOf: "As of"
    case .since: "Changes since"
    case .export: "Write the \(changes == nil ? "view" : "changes") to a file"
    }
  }

  /// What can be entered.
  fileprivate var help: String {
    switch purpose {
    case .asOf, .since: "A day, a month or a year: 2024-05-10, 10 May 2024, 2024-05, 2024."
    case .export:
      "The ending chooses the form: \(ExportFormat.all.dropLast().map(\.0).joined(separator: ", ")), or .svg for a picture."
    }
  }
}
