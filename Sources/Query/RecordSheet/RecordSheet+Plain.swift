import Model

extension RecordSheet {
  /// The record as lines of `name: value`: first the record, then what is said of it, with a blank line between the claims.
  ///
  /// What is unknown has no line.
  public func plain() -> String {
    var blocks = [["kind: \(record.kind)", "id: \(record.text)"]]
    var section: String? = "record"
    for row in rows {
      let texts = Self.texts(of: row)
      // Properties of one section stand in a block, every claim in one of its own.
      let isProperty = texts.count == 1
      if isProperty, row.fact.section.name == section {
        blocks[blocks.count - 1] += texts
      } else {
        blocks.append(texts)
      }
      section = isProperty ? row.fact.section.name : nil
    }
    return blocks.map { $0.map { $0.inOneLine + "\n" }.joined() }.joined(separator: "\n")
  }

  /// The value, and a line for everything else that is known.
  private static func texts(of row: Row) -> [String] {
    let fact = row.fact
    let head = fact.section.name == "record" ? fact.label : "\(fact.section.name), \(fact.label)"
    let details: [(String, String?)] = [
      ("date", fact.date?.description), ("until", fact.until?.description),
      ("bound", fact.bound?.rawValue), ("part", fact.part?.rawValue), ("said", fact.said?.description),
      ("level", fact.level?.rawValue), ("note", row.note), ("address", row.url),
      ("evidence", fact.evidence?.rawValue),
      ("sources", fact.sources.isEmpty ? nil : fact.sources.map(\.rawValue).joined(separator: ", ")),
    ]
    let known = details.compactMap { name, value in value.map { "\(name): \($0)" } }
    return [row.value.map { "\(head): \($0)" } ?? "\(head):"] + known
  }
}
