import ArgumentParser
import Model
import Query

/// How to arrange and print rows.
struct TableOptions<Row: Tabular>: ParsableArguments {
  @Option(
    help: ArgumentHelp("Sort by a column, by its id.", valueName: "column"),
    completion: .list(Row.sortColumns))
  var sort: String?

  @Flag(help: "Reverse the order.")
  var reverse = false

  @Option(
    help: ArgumentHelp("Print only these columns, by their ids, separated by commas.", valueName: "columns"),
    completion: .list(Row.columns.map(\.id)))
  var columns: String?

  @OptionGroup var output: FormatOptions

  /// Whether rows as such are asked for, so that a summary will not do.
  var isExplicit: Bool { sort != nil || reverse || columns != nil }

  /// Prints a table; says so if it has no rows.
  func print(_ table: Table, of catalog: Catalog) {
    output.print(table) { text, column in
      if text.isWebAddress { return text }
      let isOfSources = column.id == "sources" || column.id.hasSuffix("-sources")
      guard isOfSources || Row.self == SourceRow.self && column.id == "id" else { return nil }
      return catalog.source(Source.ID(text))?.url.flatMap { $0.isWebAddress ? $0 : nil }
    }
    if table.rows.isEmpty { StandardError.write("Nothing matches.") }
  }

  /// The rows as a table, in the order and with the columns asked for. By default formats for people have the listed
  /// columns, other formats all.
  ///
  /// - Throws: `ValidationError` for an unknown column.
  func table(_ rows: [Row], columns all: [Column<Row>] = Row.columns.all) throws -> Table {
    var rows = rows
    if let order = try order(among: all) {
      try column(order.column, among: all).sort(&rows, isDescending: order.isDescending)
    } else if reverse {
      rows.reverse()
    }
    return try chosen(rows, columns: all)
  }

  /// The order asked for, if any.
  ///
  /// - Throws: `ValidationError` for an unknown column.
  func order<Other>(among all: [Column<Other>]) throws -> Sort? {
    try sort.map { Sort(column: try column($0, among: all).id, isDescending: reverse) }
  }

  /// The rows as a table, in their order.
  ///
  /// - Throws: `ValidationError` for a column that is unknown or named twice.
  func chosen(_ rows: [Row], columns all: [Column<Row>] = Row.columns.all) throws -> Table {
    let chosen = try columns?.split(separator: ",", omittingEmptySubsequences: false).map {
      try column(String($0), among: all)
    }
    for (position, column) in (chosen ?? []).enumerated()
    where chosen?[..<position].contains(where: { $0.id == column.id }) == true {
      // JSON objects would have the key twice.
      throw ValidationError("--columns: \(column.id) is named twice.")
    }
    return Table(rows, columns: chosen ?? (output.format.isBrief ? all.filter(\.isListed) : all))
  }

  /// The column with that id, or with that key in CSV and JSON (`joinedIlrs`), in any letter case.
  private func column<Other>(_ id: String, among all: [Column<Other>]) throws -> Column<Other> {
    func plain(_ id: String) -> String { id.lowercased().filter { $0 != "-" && $0 != " " } }
    guard let column = all.first(where: { plain($0.id) == plain(id) }) else {
      let known = all.map(\.id)
      throw ValidationError(
        "There is no column \"\(id)\". The columns are: \(known.joined(separator: ", "))."
          + advice(on: id, among: known))
    }
    return column
  }
}
