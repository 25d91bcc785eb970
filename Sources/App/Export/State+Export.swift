import Model
import Query
public import Screen
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

  /// A frame drawn from the state as an SVG document, on the ground that its theme is made for.
  public func svg(of frame: Frame) -> String { frame.svg(title: pictureTitle, on: theme.ground) }

  /// The screen as a picture, without the prompt that lies over it.
  func pictureUnderPrompt() -> String {
    var state = self
    _ = reduce(&state, .back)
    // Its cells are twice as high as wide, whatever those of the screen are.
    _ = reduce(&state, .reshape(.usual))
    return svg(of: draw(state))
  }

  /// What a picture of the screen shows: "cislunar: Nations, ILRS, as of 31 Aug 2026".
  private var pictureTitle: String {
    var parts = [pane.title]
    for (_, labels) in filter.summary(of: facets) { parts.append(labels.joined(separator: " or ")) }
    if !list.search.isEmpty { parts.append("search for \(list.search)") }
    parts.append("as of \(perspective.asOf.formatted)")
    if let lens = perspective.lens { parts.append("according to \(lens)") }
    return "cislunar: " + parts.joined(separator: ", ")
  }
}
