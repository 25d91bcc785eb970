import Query
import Text

extension State {
  /// Copies the selection.
  mutating func copySelection() -> [Effect] {
    if let (text, name) = textToCopy { return [.copy(text, name: name)] }
    refuse(selection == nil ? "Nothing is selected." : "Nothing to copy here.")
    return []
  }

  /// Asks for the file to export the view to, or the list of changes if that is open.
  mutating func askForFile() {
    let changes = openChooser(.changes)
    // The rows are counted anew: the list of changes may come where the pane came before.
    cache.$exported = Memo(wrappedValue: 0)
    let name = changes == nil ? pane.rawValue : "diff"
    popup = .prompt(Prompt(.export(replacing: nil), text: "cislunar-\(name).csv", over: changes))
  }

  /// Gives the name of the file the ending of another format.
  mutating func stepFormat(by step: Int, of prompt: Prompt) {
    let name = prompt.input.text
    let (formats, present) = (exportFormats, ExportFormat.of(name))
    let index = formats.firstIndex { $0.ending == present?.ending }
    let next = formats[index.map { ($0 + step + formats.count) % formats.count } ?? 0]
    let text = name.dropLast(present?.ending.count ?? 0) + next.ending
    popup = .prompt(Prompt(.export(replacing: nil), text: String(text), over: prompt.changes))
  }

  /// Exports the view or the changes in the format of the file name's ending.
  mutating func export(_ prompt: Prompt, replacing: String?) -> [Effect] {
    let path = prompt.input.text.trimmed
    guard let format = ExportFormat.of(path) else {
      let endings = exportFormats.map(\.ending).joined(separator: ", ")
      complain(path.isEmpty ? "Type a name for the file." : "The name must end in one of: \(endings).")
      return []
    }
    guard let contents = contents(as: format.form) else {
      complain("There is no picture here. Use a name ending in .svg to save the screen.")
      return []
    }
    return [.write(path: path, contents: contents, mayReplace: replacing == path)]
  }

  /// Applies the outcome of an effect.
  mutating func take(_ report: Report) {
    switch report {
    case .copied(let name, let characters, let place):
      say("Copied \(name), \(characters) characters, to \(place).")
    case .written(let path, let bytes):
      let what = exported(to: path)
      popup = popup?.behind
      say("Wrote \(what), \(bytes) bytes, to \(path).")
    case .exists(let path):
      guard case .prompt(var prompt) = popup, case .export = prompt.purpose else { return }
      prompt.purpose = .export(replacing: path)
      prompt.complaint = "This file exists. Press Enter again to replace it, or type another name."
      popup = .prompt(prompt)
    case .notice(let text): say(text)
    case .loading(let percent): loading = Loading(percent: percent, isFirst: isAwaitingMissions)
    case .failed(let reason):
      if case .prompt = popup { complain(reason) } else { refuse(reason) }
    }
  }
}
