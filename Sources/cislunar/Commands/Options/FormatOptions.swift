import ArgumentParser
import Query

/// How an answer is printed.
struct FormatOptions: ParsableArguments {
  @Option(help: "How to print.")
  var format = OutputFormat.table

  @Flag(help: "In CSV, put an apostrophe before texts that a spreadsheet would run as a formula.")
  var guardFormulas = false

  func validate() throws {
    if guardFormulas, format != OutputFormat(.csv) {
      throw ValidationError("--guard-formulas: only CSV needs it; add --format csv.")
    }
  }

  /// Prints a table.
  ///
  /// - Parameter address: where what a cell says can be read; a terminal leads there.
  func print(_ table: Table, address: Table.Addresses? = nil) {
    guard let format = format.format else {
      let width = StandardOutput.terminalWidth
      guard StandardOutput.takesLinks, let address else {
        return StandardOutput.write(table.aligned(width: width))
      }
      // Its lines are printable but for the links.
      return StandardOutput.write(exactly: table.aligned(width: width, address: address))
    }
    let text = format.text(table, guardFormulas)
    if format.isForPrograms { StandardOutput.write(forPrograms: text) } else { StandardOutput.write(text) }
  }
}

/// A way to print: aligned for people, or in a format that tables leave the program in.
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
  /// Whether it is for the eye, where fewer columns say more.
  var isBrief: Bool { format?.isBrief ?? true }

  static func == (left: Self, right: Self) -> Bool { left.name == right.name }
  static var allValueStrings: [String] { [table.name] + TableFormat.all.map(\.name) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
  var defaultValueDescription: String { name }
}
