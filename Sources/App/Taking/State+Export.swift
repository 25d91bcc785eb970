import Query
import Screen
import Text

/// A form in which a view is written to a file, chosen by the ending of the file's name.
enum ExportForm: String, CaseIterable {
  case csv
  case json
  case markdown = "md"
  case text = "txt"
  case picture = "svg"

  /// The form of a file's ending; nil for any other.
  init?(path: String) {
    guard let dot = path.lastIndex(of: "."),
      let form = Self(rawValue: path[path.index(after: dot)...].lowercased())
    else { return nil }
    self = form
  }
}

extension State {
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
      let endings = ExportForm.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
      complain(path.isEmpty ? "Type a name for the file." : "The name must end in one of \(endings).")
      return []
    }
    return [.write(path: path, contents: contents(as: form), mayReplace: replacing == path)]
  }

  /// What is shown, in a form: the list of changes where it lies over the panes, else the open pane.
  private func contents(as form: ExportForm) -> String {
    let isOfChanges = popup?.behind != nil
    func table(isWhole: Bool) -> Table {
      isOfChanges ? changesTable(isWhole: isWhole) : self.table(isWhole: isWhole)
    }
    return switch form {
    case .markdown where pane == .compare && !isOfChanges: comparison.markdown().printable
    case .text where pane == .compare && !isOfChanges: comparison.plain().printable
    case .csv: table(isWhole: true).csv(guardingFormulas: policy.guardsFormulas)
    case .json: table(isWhole: true).json()
    case .markdown: table(isWhole: false).markdown().printable
    case .text: table(isWhole: true).plain().printable
    case .picture: picture(under: popup?.behind)
    }
  }

  /// Both sides set against each other, which the rows of a table would not do.
  private var comparison: ComparisonText {
    ComparisonText(derived.view, query: Query(search: list.search, sort: list.sort))
  }

  /// Takes in what became of an effect.
  mutating func take(_ report: Report) {
    switch report {
    case .copied(let name, let characters, let place):
      message = Message(text: "Copied \(name), \(characters) characters, to \(place).", isError: false)
    case .written(let path, let bytes):
      let what =
        ExportForm(path: path) == .picture
        ? "the screen"
        : popup?.behind == nil
          ? "\(derived.listing.shown) \(pane.title.lowercased())"
          : "\(changesSinceMark()?.changes.count ?? 0) changes"
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

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
