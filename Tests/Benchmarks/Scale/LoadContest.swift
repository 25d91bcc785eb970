import Glibc
import ProcessSupport
import Screen

/// Programs that read the same many records, measured one after the other: each has the machine to itself, and the memory.
struct LoadContest {
  let program: Program
  let missions: Int
  /// The folder of the records.
  let data: String
  let home: String
  let hasPeers: Bool

  /// What is looked for, letter by letter.
  private static let word = "luna"
  /// Reading a million records takes its time.
  private static let patience = Duration.seconds(600)

  func run() throws -> LoadReport {
    var programs = [try cislunar()]
    if hasPeers {
      for (name, measure) in [("fzf", fzf), ("vd", visidata)] {
        guard let path = Subject.find(name) else {
          Progress.tell("\(name) is not installed")
          continue
        }
        do {
          programs.append(try measure(path))
        } catch {
          Progress.tell("\(error)")
        }
      }
    }
    return LoadReport(missions: missions, word: Self.word, programs: programs)
  }

  private func cislunar() throws -> LoadFigures {
    Progress.tell("cislunar")
    var subject = try Subject.cislunar(program)
    subject.arguments = ["explore", "--pane", "missions", "--data", data]
    var figures = LoadFigures(name: "cislunar", file: size(of: "missions.json"))
    let session = try Session(subject, home: home, patience: Self.patience)
    figures.firstFrame = try session.firstBurst(showing: "Missions").milliseconds
    figures.keyMeanwhile = try (0..<9).compactMap { _ in
      try session.pressForBurst(.character("t"))?.milliseconds
    }.median
    figures.loaded = try session.rest().milliseconds
    try time(
      Self.word.map { .character($0) }, after: [.character("/")], end: [.escape], in: session,
      &figures.letters)
    figures.filter = try time("cccc", in: session)
    figures.sort = try time("sss", in: session)
    figures.memory = session.figures.memory
    return figures
  }

  private func fzf(_ path: String) throws -> LoadFigures {
    Progress.tell("fzf")
    let lines = data + "/" + SyntheticData.linesName
    var figures = LoadFigures(name: "fzf", file: size(of: SyntheticData.linesName))
    let subject = Subject(name: "fzf", path: path, input: .file(lines), mark: "/\(missions)")
    let session = try Session(subject, home: home, patience: Self.patience)
    figures.firstFrame = try session.firstBurst(showing: "/").milliseconds
    figures.loaded = try session.rest().milliseconds
    try time(Self.word.map { .character($0) }, after: [], end: [.control("u")], in: session, &figures.letters)
    figures.memory = session.figures.memory
    return figures
  }

  private func visidata(_ path: String) throws -> LoadFigures {
    Progress.tell("visidata")
    let lines = data + "/" + SyntheticData.linesName
    var figures = LoadFigures(name: "visidata", file: size(of: SyntheticData.linesName))
    let subject = Subject(name: "visidata", path: path, arguments: [lines], mark: "name")
    let session = try Session(subject, home: home, patience: Self.patience)
    figures.firstFrame = try session.firstBurst(showing: "native name").milliseconds
    figures.loaded = try session.rest().milliseconds
    figures.sort = try time("[", in: session)
    figures.memory = session.figures.memory
    return figures
  }

  /// The median time of keys.
  private func time(_ keys: String, in session: Session) throws -> Double? {
    try KeyScript.parse(keys).compactMap { try session.press($0)?.time.milliseconds }.median
  }

  private func time(
    _ keys: [Key], after preparation: [Key], end: [Key], in session: Session, _ times: inout [Double]
  ) throws {
    for key in preparation { _ = try session.press(key) }
    for key in keys { times.append(try session.press(key)?.time.milliseconds ?? 0) }
    for key in end { _ = try session.press(key) }
  }

  private func size(of name: String) -> Int {
    var status = stat()
    return stat(data + "/" + name, &status) == 0 ? Int(status.st_size) : 0
  }
}
