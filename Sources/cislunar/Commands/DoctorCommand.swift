import ArgumentParser
import Query

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "doctor", "Tell what is found of terminal, locale, colours, clipboard, settings and data.",
    examples: [
      "cislunar doctor",
      "cislunar doctor --data mydata --format json",
    ],
    notes: """
      It changes nothing and always exits with status 0. Of each setting
      of the explorer it tells where it comes from: an option, the configuration,
      the environment, or the program's default.
      """)

  @OptionGroup var settings: SettingOptions
  @OptionGroup var output: FormatOptions
  @OptionGroup var data: DataOptions

  func run() {
    let findings = Doctor(data: data.data, options: settings.words(isASCII: output.text.ascii)).findings
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
