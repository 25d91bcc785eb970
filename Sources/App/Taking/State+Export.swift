import Query
import Screen
import Text

/// In what a view is written to a file, chosen by the ending of the file's name.
enum ExportForm {
  case table(TableFormat)
  case picture

  /// The endings of the files.
  static let endings = TableFormat.all.map { "." + $0.fileEnding } + [".svg"]

  /// The form of a file's ending; nil for any other.
  init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    if let format = TableFormat.all.first(where: { $0.fileEnding == ending }) {
      self = .table(format)
    } else if ending == "svg" {
      self = .picture
    } else {
      return nil
    }
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
      let endings = ExportForm.endings.joined(separator: ", ")
      complain(path.isEmpty ? "Type a name for the file." : "The name must end in one of \(endings).")
      return []
    }
    return [.write(path: path, contents: contents(as: form), mayReplace: replacing == path)]
  }

  /// What is shown, in a form: the list of changes where it lies over the panes, else the open pane.
  private func contents(as form: ExportForm) -> String {
    guard case .table(let format) = form else { return picture(under: popup?.behind) }
    let text =
      comparison(as: format)
      ?? format.text(exportedTable(isWhole: !format.isBrief), policy.guardsFormulas)
    return format.isForPrograms ? text : text.printable
  }

  /// The rows that an export holds: the list of changes where it lies over the panes, else the open pane.
  private func exportedTable(isWhole: Bool) -> Table {
    popup?.behind != nil
      ? changesTable(isWhole: isWhole)
      : pane.definition.table(listQuery, of: derived.view, isWhole: isWhole)
  }

  /// The pane as a text, where rows of a table would not do.
  private func comparison(as format: TableFormat) -> String? {
    guard popup?.behind == nil, let text = pane.definition.text(listQuery, of: derived.view) else {
      return nil
    }
    return format.comparison?(text)
  }

  private func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }

  private var listQuery: Query { Query(filter: filter, search: list.search, sort: list.sort) }

  /// Takes in what became of an effect.
  mutating func take(_ report: Report) {
    switch report {
    case .copied(let name, let characters, let place):
      message = Message(text: "Copied \(name), \(characters) characters, to \(place).", isError: false)
    case .written(let path, let bytes):
      let what =
        switch ExportForm(path: path) {
        case .table(let format) where comparison(as: format) != nil: "the comparison"
        case .table: rows(exportedTable(isWhole: true).rows.count)
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

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
