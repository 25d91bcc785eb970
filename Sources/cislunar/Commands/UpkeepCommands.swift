import ArgumentParser
import Model
import Query
import Screen
import Text

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "validate", "Check a data directory: every problem, with file, line and column.",
    examples: [
      "cislunar validate", "cislunar validate mydata", "cislunar validate mydata --format json",
    ],
    notes: """
      Without a directory it checks the bundled data. A directory may hold any of
      nations.json, phases.json, missions.json, topics.json, slips.json,
      glossary.json, treaties.json, tours.json and sources.json; for the rest the
      bundled files are used. The status is 65 if there is a problem.
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
      let catalog = try Catalog(path.map(DataDirectory.init)?.read() ?? Catalog.Input())
      guard output.format.format == nil else { return output.print(Self.table([])) }
      let counts = [
        ("nation", catalog.nations.count), ("organisation", catalog.organisations.count),
        ("phase", catalog.phases.count), ("mission", catalog.missions.count), ("topic", catalog.topics.count),
        ("date history", catalog.histories.count), ("term", catalog.terms.count),
        ("treaty", catalog.treaties.count), ("tour", catalog.tours.count), ("source", catalog.sources.count),
      ]
      let records = counts.map { Self.counted($1, $0) }.joined(separator: ", ")
      output.write("\(path ?? "The bundled data") is valid: \(records).\n")
    } catch {
      report(error.problems)
      throw DataOptions.invalidData
    }
  }

  private func report(_ problems: [Problem]) {
    guard output.format.format == nil else { return output.print(Self.table(problems)) }
    output.write(problems.map { "\($0)".printableLine + "\n" }.joined())
    let files = Set(problems.map(\.file)).count
    StandardError.write("\(Self.counted(problems.count, "problem")) in \(Self.counted(files, "file"))")
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    if count == 1 { return "1 \(noun)" }
    return noun.hasSuffix("y") ? "\(count) \(noun.dropLast())ies" : "\(count) \(noun)s"
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

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "doctor", "Report the terminal, locale, colours, clipboard, settings and data.",
    examples: ["cislunar doctor", "cislunar doctor --data mydata --format json"],
    notes: """
      It changes nothing and always exits with status 0. For each setting
      of the explorer it says where it comes from: an option, the configuration,
      the environment, or the program's default.
      """)

  @OptionGroup var settings: SettingOptions
  @OptionGroup var output: FormatOptions
  @OptionGroup var data: DataOptions

  func run() {
    let findings = Doctor(data: data.data, options: settings.words(isASCII: output.text.ascii)).findings
    let columns: [Column<Doctor.Finding>] = [
      Column("check", "Check") { Value(text: $0.check) },
      Column("state", "State") { Value(text: $0.state.rawValue) },
      Column("finding", "Finding") { Value(text: $0.text) },
    ]
    output.print(Table(findings, columns: columns))
  }
}

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "manual", "Print the manual page, for man(1).",
    examples: ["cislunar manual > cislunar.1", "cislunar manual | man -l -"])

  @OptionGroup var data: DataOptions

  func run() throws {
    StandardOutput.write(try Manual(asOf: try data.catalog().asOf).text)
  }
}
