import Model
import Query
public import Screen
import Text

/// An export format, chosen by the ending of the file name.
struct ExportFormat {
  enum Form {
    case table(TableFormat)
    case screen
    /// The chart or map without the screen around it.
    case picture
  }

  let title: String
  let ending: String
  let form: Form

  /// All of them. The ending of a picture alone is one of screens too.
  static let all =
    TableFormat.all.map { Self(title: $0.title, ending: ".\($0.fileEnding)", form: .table($0)) } + [
      Self(title: "SVG", ending: ".svg", form: .screen),
      Self(title: "picture only", ending: ".picture.svg", form: .picture),
    ]

  /// The one of a file's ending; nil for any other.
  static func of(_ path: String) -> Self? {
    let name = path.lowercased()
    return all.last { name.hasSuffix($0.ending) }
  }
}

extension State {
  /// The contents in a format: the list of changes if it is open, otherwise the open pane. nil for a picture alone
  /// where there is no picture.
  func contents(as form: ExportFormat.Form) -> String? {
    let format: TableFormat
    switch form {
    case .screen: return pictureUnderPrompt()
    case .picture: return exportsChanges ? nil : PictureAlone(inCellsOfSVG)?.svg
    case .table(let table): format = table
    }
    let text =
      comparison(as: format)
      ?? format.text(exportedTable(isWhole: !format.isBrief), policy.guardsFormulas)
    return format.isForPrograms ? text : text.printable
  }

  /// What a written file contains: "12 rows".
  func exported(to path: String) -> String {
    switch ExportFormat.of(path)?.form {
    case .picture: return "the picture"
    case .table(let format) where comparison(as: format) != nil: return "the comparison"
    case .table: return cache.exported == 1 ? "1 row" : "\(cache.exported) rows"
    case .screen, nil: return "the screen"
    }
  }

  /// The formats that the export prompt offers.
  var exportFormats: [ExportFormat] {
    ExportFormat.all.filter {
      if case .picture = $0.form { pane.hasPicture && !exportsChanges } else { true }
    }
  }

  /// Whether the list of changes is written, and not the open pane.
  private var exportsChanges: Bool { popup?.behind != nil }

  /// The exported rows: the list of changes if it is open, otherwise the open pane.
  func exportedTable(isWhole: Bool) -> Table {
    exportsChanges
      ? changesTable(isWhole: isWhole) : pane.definition.table(listQuery, of: cache.view, isWhole: isWhole)
  }

  /// The pane as text, if a table would not do.
  private func comparison(as format: TableFormat) -> String? {
    guard !exportsChanges, let text = pane.definition.text(listQuery, of: cache.view) else { return nil }
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
