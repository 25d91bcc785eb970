import ArgumentParser
import Glibc
import ProcessSupport

struct LoadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Run many explorers at once, each fed keys, and tell whether and how soon they answer.")

  @Option(help: "How many explorers.") var explorers = 300
  @Option(help: "For how many seconds they are fed.") var seconds = 60
  @Option(help: "Keys a second for each.") var rate = 1.0
  @OptionGroup var program: ProgramOptions
  @Flag(help: "As kiosks.") var kiosk = false

  func validate() throws {
    if explorers < 1 || seconds < 1 || rate <= 0 {
      throw ValidationError("One explorer, second and key at least.")
    }
  }

  func run() throws {
    raiseLimit()
    let crowd = try Crowd(explorers, of: program.resolve(), kiosk ? ["--kiosk"] : [])
    let outcome = try crowd.run(for: .seconds(seconds), keysPerSecond: rate)
    let keys = outcome.times.count
    print("\(Machine.description)\(Machine.isOptimized ? "" : ", a debug build")\n")
    func text(_ time: Duration) -> String { Figures.text(time / .milliseconds(1)) }
    func mean(_ figures: [Int]) -> Double? {
      figures.isEmpty ? nil : Double(figures.reduce(0, +)) / Double(figures.count) / 1024
    }
    print(
      Figures.table([
        ["\(explorers) explorers for \(seconds) s", ""],
        ["keys answered", "\(keys)"],
        ["keys not answered", "\(outcome.unanswered)"],
        ["explorers lost", "\(outcome.lost)"],
        ["time to an answer, median, ms", text(outcome.percentile(50))],
        ["time to an answer, 99 of 100 keys, ms", text(outcome.percentile(99))],
        ["time to an answer, longest, ms", text(outcome.times.last ?? .zero)],
        [
          "memory of each, shared pages by their share, MiB",
          Figures.text(mean(outcome.memory.map(\.proportional))),
        ],
        ["memory of each, not shared, MiB", Figures.text(mean(outcome.memory.map(\.own)))],
      ]))
    if outcome.unanswered + outcome.lost > 0 || outcome.memory.count != explorers { throw ExitCode.failure }
  }

  /// Each explorer takes three descriptors here.
  private func raiseLimit() {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
