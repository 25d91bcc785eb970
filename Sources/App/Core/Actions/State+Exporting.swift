import Query
import Text

extension State {
  /// Has what is selected copied.
  mutating func copySelection() -> [Effect] {
    if let (text, name) = textToCopy { return [.copy(text, name: name)] }
    message = Message(text: "Nothing is selected.", isError: true)
    return []
  }

  /// The name that is offered for a file.
  var defaultFileName: String { "cislunar-\(pane.rawValue).csv" }

  /// Asks for the file that the view is to be written to; from the list of changes, that list.
  mutating func askForFile() {
    let prompt =
      openChangesChooser.map { Prompt(.exportChanges($0, replacing: nil), text: "cislunar-diff.csv") }
      ?? Prompt(.export(replacing: nil), text: defaultFileName)
    popup = .prompt(prompt)
  }

  /// Has the view, or the changes, written to a file, in the form of its ending.
  mutating func export(_ prompt: Prompt, replacing: String?) -> [Effect] {
    let path = prompt.input.text.trimmed
    guard let form = ExportForm(path: path) else {
      let endings = ExportForm.endings.joined(separator: ", ")
      complain(path.isEmpty ? "Type a name for the file." : "The name must end in one of \(endings).")
      return []
    }
    return [.write(path: path, contents: contents(as: form), mayReplace: replacing == path)]
  }

  /// Takes in what became of an effect.
  mutating func take(_ report: Report) {
    switch report {
    case .copied(let name, let characters, let place):
      message = Message(text: "Copied \(name), \(characters) characters, to \(place).", isError: false)
    case .written(let path, let bytes):
      let what =
        switch (ExportForm(path: path), popup?.behind) {
        case (.table, nil): "\(cache.listing.shown) \(pane.title.lowercased())"
        case (.table, _): "\(changesSinceMark()?.changes.count ?? 0) changes"
        default: "the screen"
        }
      popup = popup?.behind
      message = Message(text: "Wrote \(what), \(bytes) bytes, to \(path).", isError: false)
    case .exists(let path):
      guard case .prompt(var prompt) = popup else { return }
      switch prompt.purpose {
      case .export: prompt.purpose = .export(replacing: path)
      case .exportChanges(let chooser, _): prompt.purpose = .exportChanges(chooser, replacing: path)
      case .asOf: return
      }
      prompt.complaint = "\(path) is there already. Enter again replaces it; or type another name."
      popup = .prompt(prompt)
    case .notice(let text): message = Message(text: text, isError: false)
    case .loading(let percent): loading = Loading(percent: percent, isFirst: isAwaitingMissions)
    case .failed(let reason):
      if case .prompt = popup { complain(reason) } else { message = Message(text: reason, isError: true) }
    }
  }
}
