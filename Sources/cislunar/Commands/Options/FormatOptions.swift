import ArgumentParser
import Query

/// How text for people is printed.
struct TextOptions: ParsableArguments {
  @Flag(help: "Print ASCII alone, as in a locale that is not UTF-8; what programs read stays UTF-8.")
  var ascii = false

  /// Prints it.
  func write(_ text: String) { StandardOutput.write(text, inASCII: ascii) }
}

/// How to print a result.
struct FormatOptions: ParsableArguments {
  @Option(help: "The output format.")
  var format = OutputFormat.table

  @Flag(help: "For spreadsheets, put an apostrophe before texts that they would run as formulas.")
  var guardFormulas = false

  @Flag(help: "In CSV, begin with a byte order mark, so that Excel recognises UTF-8.")
  var bom = false

  @OptionGroup var text: TextOptions

  func validate() throws {
    if guardFormulas, format.format?.isForSpreadsheets != true {
      let names = TableFormat.all.filter(\.isForSpreadsheets).map(\.name).joined(separator: " or ")
      throw ValidationError("--guard-formulas: only spreadsheets need it; add --format \(names).")
    }
    if bom, format != OutputFormat(.csv) {
      throw ValidationError("--bom: only CSV can have it; add --format csv.")
    }
  }

  /// Prints text for people.
  func write(_ text: String) { self.text.write(text) }

  /// Prints a table.
  ///
  /// - Parameter address: the address that a cell links to on a terminal.
  func print(_ table: Table, address: Table.Addresses? = nil) {
    guard let format = format.format else {
      let width = StandardOutput.terminalWidth
      guard StandardOutput.takesLinks, let address else { return write(table.aligned(width: width)) }
      // The lines are printable, except for the links.
      return StandardOutput.write(exactly: table.aligned(width: width, address: address))
    }
    let contents = (bom ? "\u{FEFF}" : "") + format.text(table, guardFormulas)
    if format.isForPrograms { StandardOutput.write(forPrograms: contents) } else { write(contents) }
  }
}

/// An output format: aligned columns for people, or a table format.
struct OutputFormat: ExpressibleByArgument, Equatable {
  /// Aligned columns.
  static let table = OutputFormat(nil)

  /// The format; nil for aligned columns.
  let format: TableFormat?

  init?(argument: String) {
    let format = TableFormat.all.first { $0.name == argument }
    guard format != nil || argument == Self.table.name else { return nil }
    self.format = format
  }

  init(_ format: TableFormat?) { self.format = format }

  private var name: String { format?.name ?? "table" }
  /// Whether people read it, so that it shows fewer columns.
  var isBrief: Bool { format?.isBrief ?? true }

  static func == (left: Self, right: Self) -> Bool { left.name == right.name }
  static var allValueStrings: [String] { [table.name] + TableFormat.all.map(\.name) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
  var defaultValueDescription: String { name }
}
