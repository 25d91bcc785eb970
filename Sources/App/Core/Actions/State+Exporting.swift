import Query
import Text

extension State {
  /// Has what is selected copied.
  mutating func copySelection() -> [Effect] {
    if let (text, name) = textToCopy { return [.copy(text, name: name)] }
    refuse(selection == nil ? "Nothing is selected." : "Nothing to copy here.")
    return []
  }

  /// Asks for the file that the view is to be written to; from the list of changes, that list.
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

  /// Has the view, or the changes, written to a file, in the form of its ending.
  mutating func export(_ prompt: Prompt, replacing: String?) -> [Effect] {
    let path = prompt.input.text.trimmed
    guard let format = ExportFormat.of(path) else {
      let endings = exportFormats.map(\.ending).joined(separator: ", ")
      complain(path.isEmpty ? "Type a name for the file." : "The name must end in one of \(endings).")
      return []
    }
    guard let contents = contents(as: format.form) else {
      complain("There is no picture here. A name that ends in .svg saves the screen.")
      return []
    }
    return [.write(path: path, contents: contents, mayReplace: replacing == path)]
  }

  /// Takes in what became of an effect.
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
      prompt.complaint = "This file is there already. Enter again replaces it; or type another name."
      popup = .prompt(prompt)
    case .notice(let text): say(text)
    case .loading(let percent): loading = Loading(percent: percent, isFirst: isAwaitingMissions)
    case .failed(let reason):
      if case .prompt = popup { complain(reason) } else { refuse(reason) }
    }
  }
}
