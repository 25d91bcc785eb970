import ArgumentParser
import Model
import ProcessSupport

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Measure start, keys, memory and idleness beside other programs (the default).",
    discussion: """
      The peers are measured where they are installed:
        apt-get install -y htop tig ncdu mc fzf visidata
      """)

  @Option(help: "How often each program is started.") var starts = 21
  @Option(help: "How often each program is worked through its keys.") var rounds = 5
  @Option(help: "For how many seconds the programs are left alone.") var idle = 10
  @Flag(inversion: .prefixedNo, help: "Measure other programs too.") var peers = true

  @OptionGroup var program: ProgramOptions

  @Option(help: "Another build of the program, to be measured beside it.")
  var build: [String] = []

  func validate() throws {
    if starts < 1 || rounds < 1 || idle < 1 { throw ValidationError("Nothing is measured less than once.") }
  }

  func run() throws {
    let catalog = Catalog.bundled
    let place = try Workplace(catalog: catalog)
    let others = peers ? try Subject.installedPeers(in: place) : (subjects: [], missing: [])
    let builds = try build.map { try Subject.cislunar(Program($0), named: $0) }
    let program = try program.resolve()
    let subjects =
      [try Subject.cislunar(program), try Subject.floor(of: catalog, in: place)] + builds
      + others.subjects
    let contest = Contest(
      subjects: subjects, home: place.home, starts: starts, rounds: rounds, idle: .seconds(idle)
    ) { Progress.tell($0) }
    let report = Report(
      subjects: subjects, results: try contest.run(), missing: others.missing, idle: idle,
      redraws: try Redraw.all(of: catalog), script: try LongScript.time(of: program, rounds: rounds))
    print(report.markdown)
  }
}
