import Query
import Screen
import Text

/// How a view is written to a file, chosen by the ending of the file's name.
enum ExportFormat {
  case table(TableFormat)
  case picture

  /// All of them by their endings.
  static let all = TableFormat.all.map { (".\($0.fileEnding)", Self.table($0)) } + [(".svg", .picture)]

  /// The format of a file's ending; nil for any other.
  init?(path: String) {
    let name = path.lowercased()
    guard let format = Self.all.first(where: { name.hasSuffix($0.0) })?.1 else { return nil }
    self = format
  }
}

extension State {
  /// What is shown, in a form: the list of changes where it lies over the panes, else the open pane.
  func contents(as format: ExportFormat) -> String {
    guard case .table(let format) = format else { return pictureUnderPrompt() }
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
