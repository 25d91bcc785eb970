import Model
import Query
package import Screen
import Text

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

  static func of(_ path: String) -> Self? {
    let name = path.lowercased()
    return all.last { name.hasSuffix($0.ending) }
  }
}

extension State {
  /// The list of changes if it is open, otherwise the open pane; nil for a picture alone where there is none.
  func contents(as form: ExportFormat.Form) -> String? {
    switch form {
    case .screen: return pictureUnderPrompt()
    case .picture: return exportsChanges ? nil : PictureAlone(inCellsOfSVG)?.svg
    case .table(let format):
      let text =
        comparison(as: format)
        ?? format.text(exportedTable(isWhole: !format.isBrief), policy.guardsFormulas)
      return format.isForPrograms ? text : text.printable
    }
  }

  /// What a written file contains: "12 rows".
  func exported(to path: String) -> String {
    switch ExportFormat.of(path)?.form {
    case .picture: "the picture"
    case .table(let format) where comparison(as: format) != nil: "the comparison"
    case .table: cache.exported == 1 ? "1 row" : "\(cache.exported) rows"
    case .screen, nil: "the screen"
    }
  }

  var exportFormats: [ExportFormat] {
    ExportFormat.all.filter {
      if case .picture = $0.form { pane.hasPicture && !exportsChanges } else { true }
    }
  }

  private var exportsChanges: Bool { popup?.behind != nil }

  /// The exported rows, with all columns for programs, or those for people.
  func exportedTable(isWhole: Bool) -> Table {
    guard exportsChanges else { return pane.definition.table(listQuery, of: cache.view, isWhole: isWhole) }
    let columns = isWhole ? Change.columns.all : Change.listedColumns
    return Table(changesSinceMark()?.changes ?? [], columns: columns)
  }

  /// The pane as text, if a table would not do.
  private func comparison(as format: TableFormat) -> String? {
    guard !exportsChanges, let text = pane.definition.text(listQuery, of: cache.view) else { return nil }
    return format.comparison?(text)
  }

  private var listQuery: Query { Query(filter: filter, search: list.search, sort: list.sort) }

  /// A frame as an SVG document on the background of the theme, with a title: "cislunar: Nations, ILRS, as of 31 Aug 2026".
  package func svg(of frame: Frame) -> String {
    let lens = lensName.map { ["according to \($0)"] } ?? []
    let parts = [pane.title] + narrowings + ["as of \(perspective.asOf.formatted)"] + lens
    return frame.svg(title: "cislunar: " + parts.joined(separator: ", "), on: theme.ground)
  }

  var narrowings: [String] {
    paneFilter.summary(of: pane.definition.narrowing).map { $0.labels.joined(separator: " or ") }
      + (list.search.isEmpty ? [] : ["search for \(list.search)"])
  }

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
}
