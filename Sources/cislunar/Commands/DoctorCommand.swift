import ArgumentParser
import Query

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "doctor", "Check terminal, locale, colours, clipboard and data.",
    examples: [
      "cislunar doctor",
      "cislunar doctor --data mydata --format json",
    ],
    notes: """
      It changes nothing and always exits with status 0.
      """)

  @OptionGroup var output: FormatOptions
  @OptionGroup var data: DataOptions

  func run() {
    let findings = Doctor(data: data.data, isASCII: output.ascii).findings
    output.print(
      Table(
        findings,
        columns: [
          Column("check", "Check") { Value(text: $0.check) },
          Column("state", "State") { Value(text: $0.state.rawValue) },
          Column("finding", "Finding") { Value(text: $0.text) },
        ]))
  }
}
