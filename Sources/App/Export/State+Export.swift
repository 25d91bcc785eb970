import Model
import Query
public import Screen
import Text

/// How a view is written to a file, chosen by the ending of the file's name.
enum ExportFormat {
  case table(TableFormat)
  case picture
  /// The chart or the map without the screen around it.
  case pictureAlone

  /// All of them by their endings.
  static let all = TableFormat.all.map { (".\($0.fileEnding)", Self.table($0)) } + [(".svg", .picture)]
  /// The ending of a picture alone, which is one of pictures too.
  static let pictureEnding = ".picture.svg"

  /// The format of a file's ending; nil for any other.
  init?(path: String) {
    let name = path.lowercased()
    if name.hasSuffix(Self.pictureEnding) {
      self = .pictureAlone
      return
    }
    guard let format = Self.all.first(where: { name.hasSuffix($0.0) })?.1 else { return nil }
    self = format
  }
}

extension State {
  /// What is shown, in a form: the list of changes where it lies over the panes, else the open pane. Nil for a picture alone
  /// where there is none.
  func contents(as form: ExportFormat) -> String? {
    let format: TableFormat
    switch form {
    case .picture: return pictureUnderPrompt()
    case .pictureAlone: return PictureAlone(inCellsOfSVG)?.svg
    case .table(let table): format = table
    }
    let text =
      comparison(as: format)
      ?? format.text(exportedTable(isWhole: !format.isBrief), policy.guardsFormulas)
    return format.isForPrograms ? text : text.printable
  }

  /// What a written file holds: "12 rows".
  func exported(to path: String) -> String {
    let form = ExportFormat(path: path)
    if case .pictureAlone? = form { return "the picture" }
    guard case .table(let format)? = form else { return "the screen" }
    if comparison(as: format) != nil { return "the comparison" }
    let count = exportedTable(isWhole: true).rows.count
    return count == 1 ? "1 row" : "\(count) rows"
  }

  /// The rows that an export holds: the list of changes where it lies over the panes, else the open pane.
  private func exportedTable(isWhole: Bool) -> Table {
    popup?.behind != nil
      ? changesTable(isWhole: isWhole) : pane.definition.table(listQuery, of: cache.view, isWhole: isWhole)
  }

  /// The pane as a text, where rows of a table would not do.
  private func comparison(as format: TableFormat) -> String? {
    guard popup?.behind == nil, let text = pane.definition.text(listQuery, of: cache.view) else { return nil }
    return format.comparison?(text)
  }

  private var listQuery: Query { Query(filter: filter, search: list.search, sort: list.sort) }

  /// A frame drawn from the state as an SVG document, on the ground that its theme is made for.
  public func svg(of frame: Frame) -> String { frame.svg(title: pictureTitle, on: theme.ground) }

  /// The screen as a picture, without the prompt that lies over it.
  func pictureUnderPrompt() -> String {
    var state = inCellsOfSVG
    _ = reduce(&state, .back)
    return svg(of: draw(state))
  }

  /// The same view in cells twice as high as wide, whatever those of the screen are.
  private var inCellsOfSVG: State {
    var state = self
    _ = reduce(&state, .reshape(.usual))
    return state
  }

  /// What a picture of the screen shows: "cislunar: Nations, ILRS, as of 31 Aug 2026".
  private var pictureTitle: String {
    var parts = [pane.title]
    for (_, labels) in filter.summary(of: facets) { parts.append(labels.joined(separator: " or ")) }
    if !list.search.isEmpty { parts.append("search for \(list.search)") }
    parts.append("as of \(perspective.asOf.formatted)")
    if let lensName { parts.append("according to \(lensName)") }
    return "cislunar: " + parts.joined(separator: ", ")
  }
}
