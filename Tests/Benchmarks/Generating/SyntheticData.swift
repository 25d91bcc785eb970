import Glibc
import Model
import Query
import Search

/// A data directory of as many missions as asked for: the bundled ones again and again, each time with another number.
struct SyntheticData {
  /// How many missions.
  let missions: Int
  /// Whether the missions are also written a line each, for programs that read lines.
  var hasLines = false

  /// The file for programs that read lines.
  static let linesName = "missions.tsv"

  /// A bundled mission in pieces, between which its number belongs.
  private struct Template {
    /// Its record: to the end of the identifier, to the end of the name, and the rest.
    let record: [String]
    /// What a search looks at: to the end of the name, and the rest.
    let line: [String]

    init(_ row: MissionRow, _ record: Substring) {
      var rest = record
      var pieces: [Substring] = []
      for text in [row.id.rawValue, row.mission.name] {
        guard let place = rest.firstRange(of: "\"\(text)\"") else {
          preconditionFailure("the record of \(row.id) has its identifier and its name")
        }
        let end = rest.index(before: place.upperBound)
        pieces.append(rest[..<end])
        rest = rest[end...]
      }
      self.record = (pieces + [rest]).map(String.init)
      let names = row.mission.nativeNames.map(\.text).joined(separator: ", ")
      let others = row.searchTexts.dropFirst().map(\.text).joined(separator: " ")
      line = [row.mission.name, "\t\(names)\t\(row.launchDate?.description ?? "")\t\(others)\n"]
    }
  }

  private static func templates() -> [Template] {
    let view = CatalogView(of: .bundled, from: Perspective(asOf: Catalog.bundled.asOf))
    let file = String(decoding: Catalog.bundledBytes(.missions), as: UTF8.self)
    // Each record begins and ends with a brace on a line of its own, at the same depth.
    let records = file.split(separator: "\n    {").dropFirst().map { record in
      record[..<(record.firstRange(of: "\n    }")?.lowerBound ?? record.endIndex)]
    }
    precondition(records.count == view.missions.count, "each mission has its record")
    return zip(view.missions, records).map(Template.init)
  }

  /// Writes the files to a directory, which is made where there is none.
  func write(to directory: String) throws(FileOutput.Failure) {
    mkdir(directory, 0o755)
    let templates = Self.templates()
    let records = try FileOutput(directory + "/" + Catalog.File.missions.name)
    let lines = hasLines ? try FileOutput(directory + "/" + Self.linesName) : nil
    lines?.bytes += "name\tnative name\tlaunch\ttexts\n".utf8
    records.bytes += #"{"format": "cislunar/missions/1", "asOf": "2026-06-30","#.utf8
    records.bytes += #""reach": "Synthetic missions, made for measuring.", "missions": ["#.utf8
    for index in 0..<missions {
      let template = templates[index % templates.count]
      let number = "\(index / templates.count + 1)"
      let record = template.record
      records.bytes += (index == 0 ? "\n" : ",\n").utf8
      records.bytes += "{\(record[0])-\(number)\(record[1]) \(number)\(record[2])}".utf8
      try records.flush(ifLongerThan: FileOutput.chunk)
      lines?.bytes += "\(template.line[0]) \(number)\(template.line[1])".utf8
      try lines?.flush(ifLongerThan: FileOutput.chunk)
    }
    records.bytes += "\n]}\n".utf8
    try records.flush()
    try lines?.flush()
  }
}
