public import App
public import ArgumentParser
import Model
public import Query
public import Screen

struct TextOptions: ParsableArguments {
  @Flag(help: "Print only ASCII, as in a locale that is not UTF-8; what programs read stays UTF-8.")
  var ascii = false

  func write(_ text: String) { StandardOutput.write(text, inASCII: ascii) }
}

struct FormatOptions: ParsableArguments {
  @Option(help: "The output format.") var format = OutputFormat.table
  @Flag(help: "For spreadsheets, put an apostrophe before texts that they would run as formulas.")
  var guardFormulas = false
  @Flag(help: "In CSV, begin with a byte order mark, so that Excel recognises UTF-8.") var bom = false
  @OptionGroup var text: TextOptions

  func validate() throws {
    if guardFormulas, format.format?.isForSpreadsheets != true {
      let names = TableFormat.all.filter(\.isForSpreadsheets).map(\.name).joined(separator: " or ")
      throw ValidationError("--guard-formulas: only spreadsheets need it; add --format \(names).")
    }
    if bom, format.name != TableFormat.csv.name {
      throw ValidationError("--bom: only CSV can have it; add --format csv.")
    }
  }

  func write(_ text: String) { self.text.write(text) }

  /// Prints a table, on a terminal with links to the addresses of its cells.
  func print(_ table: Table, address: Table.Addresses? = nil) {
    if let format = format.format {
      let contents = (bom ? "\u{FEFF}" : "") + format.text(table, guardFormulas)
      if format.isForPrograms { StandardOutput.write(forPrograms: contents) } else { write(contents) }
    } else if StandardOutput.takesLinks, let address {
      // The lines are printable, except for the links.
      StandardOutput.write(exactly: table.aligned(width: StandardOutput.terminalWidth, address: address))
    } else {
      write(table.aligned(width: StandardOutput.terminalWidth))
    }
  }
}

/// How to arrange and print rows. Throws `ValidationError` for a column that is unknown or named twice.
struct TableOptions<Row: Tabular>: ParsableArguments {
  @Option(
    help: ArgumentHelp("Sort by a column, by its id.", valueName: "column"),
    completion: .list(Row.sortColumns))
  var sort: String?
  @Flag(help: "Reverse the order.") var reverse = false
  @Option(
    help: ArgumentHelp("Print only these columns, by their ids, separated by commas.", valueName: "columns"),
    completion: .list(Row.columns.map(\.id)))
  var columns: String?
  @OptionGroup var output: FormatOptions
  /// Whether rows as such are asked for, so that a summary will not do.
  var isExplicit: Bool { sort != nil || reverse || columns != nil }

  /// Whether a page for people does, in this format (nil for aligned columns).
  func takesPage(as format: TableFormat? = nil) -> Bool {
    !isExplicit && output.format.format?.name == format?.name
  }

  func print(_ table: Table, of catalog: Catalog) {
    output.print(table) { text, column in
      if text.isWebAddress { return text }
      let isOfSources = column.id == "sources" || column.id.hasSuffix("-sources")
      guard isOfSources || Row.self == SourceRow.self && column.id == "id" else { return nil }
      return catalog.source(Source.ID(text))?.url.flatMap { $0.isWebAddress ? $0 : nil }
    }
    if table.rows.isEmpty { StandardError.write("Nothing matches.") }
  }

  /// The rows as a table, in the order and with the columns asked for.
  func table(_ rows: [Row], columns all: [Column<Row>] = Row.columns.all) throws -> Table {
    var rows = rows
    if let order = try order(among: all) {
      try column(order.column, among: all).sort(&rows, isDescending: order.isDescending)
    } else if reverse {
      rows.reverse()
    }
    return try chosen(rows, columns: all)
  }

  func order<Other>(among all: [Column<Other>]) throws -> Sort? {
    try sort.map { Sort(column: try column($0, among: all).id, isDescending: reverse) }
  }

  /// The rows as a table, in their order. By default formats for people have the listed columns, other formats all.
  func chosen(_ rows: [Row], columns all: [Column<Row>] = Row.columns.all) throws -> Table {
    guard let columns else {
      return Table(rows, columns: output.format.isBrief ? all.filter(\.isListed) : all)
    }
    var seen: Set<String> = []
    let chosen = try columns.split(separator: ",", omittingEmptySubsequences: false).map {
      let column = try column(String($0), among: all)
      // JSON objects would have the key twice.
      guard seen.insert(column.id).inserted else {
        throw ValidationError("--columns: \(column.id) is named twice.")
      }
      return column
    }
    return Table(rows, columns: chosen)
  }

  /// The column with that id, or with that key in CSV and JSON (`joinedIlrs`), in any letter case.
  private func column<Other>(_ id: String, among all: [Column<Other>]) throws -> Column<Other> {
    func plain(_ id: String) -> String { id.lowercased().filter { $0 != "-" && $0 != " " } }
    if let column = all.first(where: { plain($0.id) == plain(id) }) { return column }
    throw ValidationError(refusal(of: id, as: "column", among: all.map(\.id)))
  }
}

/// The options of every command that prints a list.
struct ListOptions<Row: Tabular>: ParsableArguments {
  @Option(
    help: ArgumentHelp("Search like the explorer: fuzzy, ignoring case and accents.", valueName: "text"))
  var search: String?
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var table: TableOptions<Row>
  @OptionGroup var data: DataOptions
}

extension ExpressibleByArgument where Self: RawRepresentable<String> {
  /// The value with that name, in any letter case.
  public init?(argument: String) { self.init(rawValue: argument.lowercased()) }
}

extension Pane: ExpressibleByArgument {}
extension GlyphLevel: ExpressibleByArgument {}
extension CitationStyle: NamedArgument {}

/// An output format: aligned columns for people, or a table format.
struct OutputFormat: NamedArgument {
  static let table = OutputFormat(format: nil)
  static let all = [table] + TableFormat.all.map(OutputFormat.init)
  let format: TableFormat?
  var name: String { format?.name ?? "table" }
  /// Whether people read it, so that it shows fewer columns.
  var isBrief: Bool { format?.isBrief ?? true }
}

/// One of a list of things with names.
protocol NamedArgument: ExpressibleByArgument {
  static var all: [Self] { get }
  var name: String { get }
}

extension NamedArgument {
  /// The one with that name, in any letter case.
  public init?(argument: String) {
    guard let found = Self.all.first(where: { $0.name == argument.lowercased() }) else { return nil }
    self = found
  }

  /// The names of all.
  public static var allValueStrings: [String] { all.map(\.name) }
  /// Completions.
  public static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
  /// The name, for help.
  public var defaultValueDescription: String { name }
}
