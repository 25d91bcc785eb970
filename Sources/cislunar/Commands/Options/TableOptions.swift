import ArgumentParser
import Model
import Query

/// How rows are arranged and printed.
struct TableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Sort by a column, by its id.", valueName: "column"),
    completion: .custom(Candidates.sorting))
  var sort: String?

  @Flag(help: "Reverse the order.")
  var reverse = false

  @Option(
    help: ArgumentHelp("Print only these columns, by their ids, separated by commas.", valueName: "columns"),
    completion: .custom(Candidates.columns))
  var columns: String?

  @OptionGroup var output: FormatOptions

  /// Whether the rows as such are asked for, so that no other picture of them will do.
  var isExplicit: Bool { sort != nil || reverse || columns != nil }

  /// The rows as a table, in the order and with the columns asked for; else with those listed for people and with all of them
  /// for programs.
  ///
  /// - Throws: `ValidationError` for a column that does not exist.
  func table<Row>(_ rows: [Row], columns all: [Column<Row>]) throws -> Table {
    var rows = rows
    if let order = try order(among: all) {
      try column(order.column, among: all).sort(&rows, isDescending: order.isDescending)
    } else if reverse {
      rows.reverse()
    }
    return try chosen(rows, columns: all)
  }

  /// The order asked for; nil for none.
  ///
  /// - Throws: `ValidationError` for a column that does not exist.
  func order<Row>(among all: [Column<Row>]) throws -> Sort? {
    try sort.map { Sort(column: try column($0, among: all).id, isDescending: reverse) }
  }

  /// The rows as a table, in their order.
  ///
  /// - Throws: `ValidationError` for a column that does not exist or is named twice.
  func chosen<Row>(_ rows: [Row], columns all: [Column<Row>]) throws -> Table {
    let chosen = try columns?.split(separator: ",", omittingEmptySubsequences: false).map {
      try column(String($0), among: all)
    }
    for (position, column) in (chosen ?? []).enumerated()
    where chosen?[..<position].contains(where: { $0.id == column.id }) == true {
      // The objects of JSON would have a key twice.
      throw ValidationError("--columns: \(column.id) is there twice.")
    }
    return Table(rows, columns: chosen ?? (output.format.isForPeople ? all.filter(\.isListed) : all))
  }

  /// The column of that id; also by the key that CSV and JSON have for it (`joinedIlrs`), and in any case.
  private func column<Row>(_ id: String, among all: [Column<Row>]) throws -> Column<Row> {
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

/// How an answer is printed.
struct FormatOptions: ParsableArguments {
  @Option(help: "How to print.")
  var format = Format.table

  @Flag(help: "In CSV, put an apostrophe before texts that a spreadsheet would run as a formula.")
  var guardFormulas = false

  func validate() throws {
    if guardFormulas, format != .csv {
      throw ValidationError("--guard-formulas: only CSV needs it; add --format csv.")
    }
  }

  /// Prints a table.
  func print(_ table: Table) {
    switch format {
    case .table: StandardOutput.write(table.aligned(width: StandardOutput.terminalWidth))
    case .csv: printCSV(table.csv(guardingFormulas: guardFormulas))
    case .json: StandardOutput.write(exactly: table.json())
    case .markdown: StandardOutput.write(table.markdown())
    case .plain: StandardOutput.write(table.plain())
    }
  }

  /// Prints CSV with every value as it is, for programs; on a terminal, where no program reads it, as people can.
  private func printCSV(_ text: String) {
    if StandardOutput.isTerminal {
      StandardOutput.write(text.replacing("\r\n", with: "\n"))
    } else {
      StandardOutput.write(exactly: text)
    }
  }
}

/// The ways to print.
enum Format: String, CaseIterable, ExpressibleByArgument {
  case table
  case csv
  case json
  case markdown
  case plain

  /// Whether it is for the eye, where fewer columns say more.
  var isForPeople: Bool { self == .table || self == .markdown }
}
