import Glibc
import Model
import ProcessSupport

/// A data directory of synthetic missions.
struct SyntheticData {
  /// How many missions.
  let missions: Int
  /// What the missions follow from.
  var seed: UInt64 = 1
  /// Whether the missions are also written a line each, for programs that read lines.
  var hasLines = false

  /// The file for programs that read lines.
  static let linesName = "missions.tsv"

  /// Writes the files to a directory, which is made where there is none.
  ///
  /// - Throws: `FileOutput.Failure` where that is not possible; `DataError` or `MapError` where the bundled data is faulty.
  func write(to directory: String) throws {
    mkdir(directory, 0o755)
    let catalog = Catalog.bundled
    var generator = MissionGenerator(
      missions: catalog.missions, places: try MoonMap.bundled().features.map(\.name), seed: seed)
    let records = try FileOutput(directory + "/" + Catalog.File.missions.name)
    let lines = hasLines ? try FileOutput(directory + "/" + Self.linesName) : nil

    lines?.bytes.append(contentsOf: SyntheticMission.lineHeading.utf8)
    records.bytes.append(contentsOf: #"{"format":"cislunar/missions/1","asOf":"2026-06-30","#.utf8)
    records.bytes.append(contentsOf: #""reach":"Synthetic missions, made for measuring.","missions":["#.utf8)
    for index in 0..<missions {
      let mission = generator.mission(index)
      records.bytes.append(contentsOf: (index == 0 ? "\n" : ",\n").utf8)
      mission.appendJSON(to: &records.bytes)
      try records.flush(ifLongerThan: FileOutput.chunk)
      if let lines {
        mission.appendLine(to: &lines.bytes)
        try lines.flush(ifLongerThan: FileOutput.chunk)
      }
    }
    records.bytes.append(contentsOf: "\n]}\n".utf8)
    try records.flush()
    try lines?.flush()
  }
}
