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
  /// What is shown, in a form: the list of changes where it lies over the panes, else the open pane.
  func contents(as form: ExportForm) -> String {
    guard case .table(let format) = form else { return pictureUnderPrompt() }
    let text: String
    if popup?.behind != nil {
      text = format.text(changesTable(isWhole: !format.isBrief), policy.guardsFormulas)
    } else {
      let query = Query(filter: filter, search: list.search, sort: list.sort)
      let comparison = pane.definition.text(query, of: cache.view)
      text =
        comparison.flatMap { format.comparison?($0) }
        ?? format.text(
          pane.definition.table(query, of: cache.view, isWhole: !format.isBrief), policy.guardsFormulas)
    }
    return format.isForPrograms ? text : text.printable
  }
}
