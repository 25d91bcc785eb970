import Model

extension RecordSheet {
  /// The record as lines of `name: value`: first the record, then what is said of it, with a blank line between the claims.
  ///
  /// What is unknown has no line.
  public func plain() -> String {
    var blocks = [["kind: \(record.kind)", "id: \(record.text)"]]
    var section: String? = "record"
    for line in lines {
      // Properties of one section stand in a block, every claim in one of its own.
      if line.isProperty, line.section == section {
        blocks[blocks.count - 1] += Self.texts(of: line)
      } else {
        blocks.append(Self.texts(of: line))
      }
      section = line.isProperty ? line.section : nil
    }
    return blocks.map { $0.map { $0.inOneLine + "\n" }.joined() }.joined(separator: "\n")
  }

  private static func texts(of line: Line) -> [String] {
    let head = line.section == "record" ? line.field : "\(line.section), \(line.field)"
    let details: [(String, String?)] = [
      ("date", line.date?.description), ("until", line.until?.description), ("said", line.said?.description),
      ("level", line.level), ("note", line.note), ("address", line.url),
      ("evidence", line.evidence?.rawValue),
      ("sources", line.sources.isEmpty ? nil : line.sources.map(\.rawValue).joined(separator: ", ")),
    ]
    let known = details.compactMap { name, value in value.map { "\(name): \($0)" } }
    return [line.value.map { "\(head): \($0)" } ?? "\(head):"] + known
  }
}

extension RecordSheet.Line {
  /// Whether it only gives a value.
  fileprivate var isProperty: Bool {
    evidence == nil && date == nil && until == nil && url == nil && level == nil && note == nil
  }
}
