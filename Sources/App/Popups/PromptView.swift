import Screen
import Text

/// A prompt for a line, with what can be entered or what was wrong.
struct PromptView {
  let prompt: Prompt
  /// What can be entered, or what will come of it.
  let help: [Line]
  let box: Rect
  let theme: Theme

  func draw(in frame: inout Frame) {
    frame.drawPopup(box, title: prompt.title, theme)
    let room = box.inset(left: 2, top: 1, right: 2, bottom: 1)
    let complaint = prompt.complaint.map { [Line($0, style: theme.style("message.error"))] }
    let lines = (complaint ?? help).flatMap { $0.wrapped(to: max(1, room.width)) }
    for (offset, line) in lines.prefix(max(0, room.height - 1)).enumerated() {
      frame.write(line, at: Point(x: room.minX, y: room.minY + 1 + offset), in: room)
    }
    frame.drawInput(prompt.input, label: "› ", in: room.split(top: 1).top, theme)
  }
}

extension Prompt {
  /// The title of the box.
  var title: String {
    switch purpose {
    case .asOf: "As of"
    case .since: "Changes since"
    case .export: "Write the \(changes == nil ? "view" : "changes") to a file"
    }
  }
}

extension State {
  /// Whether the name of a file is asked for.
  var isExporting: Bool {
    if case .prompt(let prompt) = popup, case .export = prompt.purpose { true } else { false }
  }

  /// What stands below the line of a prompt: which dates can be typed; or the formats, and what will be written.
  func help(for prompt: Prompt) -> [Line] {
    guard isExporting else {
      let text = "A day, a month or a year: 2024-05-10, 10 May 2024, 2024-05, 2024."
      return [Line(text, style: theme.style("text.muted"))]
    }
    let name = prompt.input.text.trimmed
    let chosen = ExportFormat.of(name)
    let formats = exportFormats.flatMap { format in
      let role: Role = format.ending == chosen?.ending ? "list.selected" : "text"
      return [Span(" \(format.title) ", style: theme.style(role))]
    }
    let place = name.contains("/") || name.hasPrefix("~") ? "" : " to the current directory"
    let effect =
      chosen == nil ? "The ending of the name chooses the format." : "Writes \(exported(to: name))\(place)."
    return [Line(formats), Line(effect, style: theme.style("text.muted"))]
  }
}
