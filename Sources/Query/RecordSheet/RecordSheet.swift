package import Model

/// All that a view shows of a record, with evidence and sources, for exports and reading line by line.
package struct RecordSheet: Sendable {
  package struct Row: Sendable {
    let record: RecordID
    let name: String
    package let fact: Fact
    package let value: String?
    let url: String?

    var note: String? {
      let position = fact.position.map { "\($0.latitude), \($0.longitude)" }
      let remarks = [position, fact.note, fact.hasRivals ? "dates differ" : nil].compactMap(\.self)
      return remarks.isEmpty ? nil : remarks.joined(separator: "; ")
    }
  }

  package let record: RecordID
  package let rows: [Row]

  package init(_ record: RecordID, in view: CatalogView) {
    self.record = record
    let (catalog, facts) = (view.catalog, view.facts(of: record))
    let name = view.name(of: record)
    rows = (facts + view.sources(of: facts)).map { fact in
      var url: String?
      if fact.section == .sources, case .record(.source(let id)) = fact.value {
        url = catalog.source(id)?.url
      }
      return Row(record: record, name: name, fact: fact, value: fact.exported(in: view), url: url)
    }
  }
}

extension RecordSheet.Row: Tabular {
  package static let columns: Columns<RecordSheet.Row> = [
    .exported("kind", "Kind") { Value(text: $0.record.kind) },
    .exported("id", "ID") { Value(text: $0.record.text) },
    .exported("name", "Name") { Value(text: $0.name) },
    Column("section", "Section") { Value(text: $0.fact.section.name) },
    Column("field", "Field") { Value(text: $0.fact.label) },
    Column("value", "Value") { Value(text: $0.value) },
    Column("date", "Date") { Value(day: $0.fact.date) },
    .exported("until", "Until") { Value(day: $0.fact.until) },
    .exported("bound", "Bound") { Value(text: $0.fact.bound?.rawValue) },
    .exported("part", "Part of the year") { Value(text: $0.fact.part?.rawValue) },
    .exported("said", "Said") { Value(day: $0.fact.said) },
    .exported("level", "Level") { Value(text: $0.fact.level?.rawValue) },
    .exported("note", "Note") { Value(text: $0.note) },
    .exported("url", "Address") { Value(text: $0.url) },
    .evidence { $0.fact.evidence },
    Column("sources", "Sources") { .list($0.fact.sources.map(\.rawValue)) },
  ]
}

extension RecordSheet {
  /// The record as lines of `name: value`: first the record, then known facts, with a blank line between claims.
  package func plain() -> String {
    var blocks = [["kind: \(record.kind)", "id: \(record.text)"]]
    var section: String? = "record"
    for row in rows {
      let texts = Self.texts(of: row)
      // Properties of a section share a block; every claim has its own.
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

extension Fact {
  /// What is said, for people; nil if label and dates say all.
  package func words(in view: CatalogView) -> String? {
    switch value {
    case .none: nil
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: ", ")
    case .number(let number): "no. \(number)"
    case .record(let id): view.name(of: id)
    case .mission(let status): status.words
    case .phase(let status): status.words
    case .membership(_, let words): words
    case .more(let count): "and \(count) more"
    }
  }

  func exported(in view: CatalogView) -> String? {
    switch value {
    case .texts(let texts): texts.joined(separator: "; ")
    case .number(let number): String(number)
    default: words(in: view)
    }
  }

  /// Its dates for people, as exact as known; nil for none.
  package var period: String? {
    guard let date else { return nil }
    let period = AnnouncedDate(date, until: until, bound: bound, part: part).formatted
    if case .record(.phase) = value, until == nil, bound == nil { return "from \(period)" }
    return period
  }

  /// The claim: `planned, said 23 Apr 2025`, `joined (agency)`; empty for a plain statement.
  package var claim: String {
    guard label != "statement" else { return "" }
    return label + (level.map { " (\($0.rawValue))" } ?? "") + (said.map { ", said \($0.formatted)" } ?? "")
  }

  /// Its place and remark in brackets; empty for neither.
  package var aside: String {
    let parts = [position?.words, note].compactMap(\.self)
    return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
  }

  /// The claim about the linked record: `party as of 1 Jan 2026`; nil for a mere link.
  package var linkClaim: String? {
    guard case .record(let id) = value, label != id.text else { return nil }
    return label + (period.map { " as of \($0)" } ?? "")
  }

  /// What follows the name of a field: the value and its dates.
  package func fieldText(in view: CatalogView) -> String {
    let words = words(in: view)
    let parts = isDerived ? [words, period, level?.rawValue] : [period, words]
    return parts.compactMap(\.self).joined(separator: isDerived ? ", " : ": ")
  }

  /// What follows the name of the linked record.
  package var afterLink: String {
    linkClaim.map { ", \($0)\(aside)" } ?? [period, note].compactMap(\.self).map { ", " + $0 }.joined()
  }

  package var isLink: Bool {
    switch value {
    case .record, .more: true
    default: false
    }
  }

  /// Whether it is one of several claims in a section; else a field or link.
  package var isClaim: Bool { !isDerived && !isLink && section != .record && !sources.isEmpty }
}

extension Fact.Position {
  /// Degrees with letters: `41.64° S, 153.99° W`.
  package var words: String {
    func degrees(_ value: Double, _ positive: String, _ negative: String) -> String {
      "\((abs(value) * 100).rounded() / 100)° \(value < 0 ? negative : positive)"
    }
    return degrees(latitude, "N", "S") + ", " + degrees(longitude, "E", "W")
  }
}

extension String {
  package var capitalisedFirst: String { prefix(1).uppercased() + String(dropFirst()) }
}
