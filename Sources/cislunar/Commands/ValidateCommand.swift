import ArgumentParser
import Model
import Query
import Screen
import Text

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "validate", "Check a data directory: every problem, with file, line and column.",
    examples: [
      "cislunar validate",
      "cislunar validate mydata",
      "cislunar validate mydata --format json",
    ],
    notes: """
      Without a directory it checks the bundled data. A directory may hold any of
      nations.json, phases.json, missions.json, topics.json, slips.json,
      glossary.json, treaties.json, tours.json and sources.json; for the rest the
      bundled files stand in. The status is 65 where there is a problem.
      """)

  @Argument(help: ArgumentHelp("The directory.", valueName: "dir"), completion: .directory)
  var directory: String?
  @OptionGroup var output: FormatOptions
  @OptionGroup var data: DataOptions

  func validate() throws {
    if let directory, let other = data.data, directory != other {
      throw ValidationError("\"\(directory)\" and --data name two directories; name one.")
    }
  }

  func run() throws {
    let path = directory ?? data.data
    do {
      let catalog = try Catalog(path.map { DataDirectory(path: $0).read() } ?? Catalog.Input())
      report(catalog, path: path)
    } catch {
      report(error.problems)
      throw ExitCode(ExitStatus.invalidData)
    }
  }

  private func report(_ catalog: Catalog, path: String?) {
    guard output.format == .table else { return output.print(Self.table([])) }
    let counts = [
      (catalog.nations.count, "nation", "nations"),
      (catalog.organisations.count, "organisation", "organisations"),
      (catalog.phases.count, "phase", "phases"), (catalog.missions.count, "mission", "missions"),
      (catalog.topics.count, "topic", "topics"),
      (catalog.histories.count, "date history", "date histories"),
      (catalog.terms.count, "term", "terms"), (catalog.treaties.count, "treaty", "treaties"),
      (catalog.tours.count, "tour", "tours"), (catalog.sources.count, "source", "sources"),
    ]
    let records = counts.map { "\($0) \($0 == 1 ? $1 : $2)" }.joined(separator: ", ")
    output.write("\(path ?? "The bundled data") is valid: \(records).\n")
  }

  private func report(_ problems: [Problem]) {
    guard output.format == .table else { return output.print(Self.table(problems)) }
    output.write(problems.map { "\($0)".printableLine + "\n" }.joined())
    let files = Set(problems.map(\.file)).count
    StandardError.write(
      "\(problems.count) \(problems.count == 1 ? "problem" : "problems") in \(files) \(files == 1 ? "file" : "files")"
    )
  }

  private static func table(_ problems: [Problem]) -> Table {
    let columns: [Column<Problem>] = [
      Column("file", "File") { Value(text: $0.file) },
      Column("line", "Line", alignment: .trailing) { $0.line.map(Value.number) ?? .none },
      Column("column", "Column", alignment: .trailing) { $0.column.map(Value.number) ?? .none },
      Column("record", "Record") { Value(text: $0.record) },
      Column("field", "Field") { Value(text: $0.field) },
      Column("message", "Message") { Value(text: $0.message) },
    ]
    return Table(problems, columns: columns)
  }
}
