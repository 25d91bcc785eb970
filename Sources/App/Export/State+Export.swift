import Model
import Query
public import Screen
import Text

/// An export format, chosen by the ending of the file name.
enum ExportFormat {
  case table(TableFormat)
  case picture
  /// The chart or map without the screen around it.
  case pictureAlone

  /// All formats by ending.
  static let all = TableFormat.all.map { (".\($0.fileEnding)", Self.table($0)) } + [(".svg", .picture)]
  /// The ending for a picture alone, which also ends like other pictures.
  static let pictureEnding = ".picture.svg"

  /// The format for a file name; nil if the ending is unknown.
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
  /// The contents in a format: the list of changes if it is open, otherwise the open pane. nil for a picture alone
  /// where there is no picture.
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

  /// What a written file contains: "12 rows".
  func exported(to path: String) -> String {
    let form = ExportFormat(path: path)
    if case .pictureAlone? = form { return "the picture" }
    guard case .table(let format)? = form else { return "the screen" }
    if comparison(as: format) != nil { return "the comparison" }
    let count = exportedTable(isWhole: true).rows.count
    return count == 1 ? "1 row" : "\(count) rows"
  }

  /// The exported rows: the list of changes if it is open, otherwise the open pane.
  private func exportedTable(isWhole: Bool) -> Table {
    popup?.behind != nil
      ? changesTable(isWhole: isWhole) : pane.definition.table(listQuery, of: cache.view, isWhole: isWhole)
  }

  /// The pane as text, if a table would not do.
  private func comparison(as format: TableFormat) -> String? {
    guard popup?.behind == nil, let text = pane.definition.text(listQuery, of: cache.view) else { return nil }
    return format.comparison?(text)
  }

  private var listQuery: Query { Query(filter: filter, search: list.search, sort: list.sort) }

  /// A frame as an SVG document on the background of the theme.
  public func svg(of frame: Frame) -> String { frame.svg(title: pictureTitle, on: theme.ground) }

  /// The screen as a picture, without the prompt.
  func pictureUnderPrompt() -> String {
    var state = inCellsOfSVG
    _ = reduce(&state, .back)
    return svg(of: draw(state))
  }

  /// The view in cells twice as high as wide, the shape used in SVG.
  private var inCellsOfSVG: State {
    var state = self
    _ = reduce(&state, .reshape(.usual))
    return state
  }

  /// The title of a picture of the screen: "cislunar: Nations, ILRS, as of 31 Aug 2026".
  private var pictureTitle: String {
    var parts = [pane.title]
    for (_, labels) in filter.summary(of: facets) { parts.append(labels.joined(separator: " or ")) }
    if !list.search.isEmpty { parts.append("search for \(list.search)") }
    parts.append("as of \(perspective.asOf.formatted)")
    if let lensName { parts.append("according to \(lensName)") }
    return "cislunar: " + parts.joined(separator: ", ")
  }
}
