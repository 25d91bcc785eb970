import ArgumentParser
import Glibc
import Model
import ProcessSupport

struct ScaleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scale",
    abstract: "Measure how the explorer does with very many missions, beside fzf and visidata.",
    discussion: """
      Example:
        cislunar-benchmark scale --missions 100000

      A million missions take 2.2 GB in the folder for temporary files, and visidata several of memory.
      """)

  @Option(help: "How many missions; may be given several times (default: 20000, 100000 and 1000000).")
  var missions: [Int] = []
  @OptionGroup var program: ProgramOptions
  @Flag(inversion: .prefixedNo, help: "Measure other programs too.") var peers = true

  func validate() throws {
    if missions.contains(where: { $0 < 1 }) { throw ValidationError("A data file has at least one mission.") }
  }

  func run() throws {
    let place = try Workplace(catalog: Catalog.bundled)
    print("Measured on \(Machine.description).\n")
    for count in missions.isEmpty ? [20_000, 100_000, 1_000_000] : missions {
      Progress.tell("\(count) missions: generating")
      let data = place.path + "/missions"
      try SyntheticData(missions: count, hasLines: true).write(to: data)
      let contest = LoadContest(
        program: try program.resolve(), missions: count, data: data, home: place.home, hasPeers: peers)
      print(try contest.run().markdown)
    }
  }
}
