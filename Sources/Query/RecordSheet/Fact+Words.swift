public import Model

extension Fact {
  /// What is said, for people; nil if label and dates say all.
  public func words(in view: CatalogView) -> String? {
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

  /// The same for exports.
  func exported(in view: CatalogView) -> String? {
    switch value {
    case .texts(let texts): texts.joined(separator: "; ")
    case .number(let number): String(number)
    default: words(in: view)
    }
  }

  /// Its dates for people, as exact as known; nil for none.
  public var period: String? {
    guard let date else { return nil }
    let period = AnnouncedDate(date, until: until, bound: bound, part: part).formatted
    if case .record(.phase) = value, until == nil { return "from \(period)" }
    return period
  }

  /// The claim: `planned, said 23 Apr 2025`, `joined (agency)`; empty for a plain statement.
  public var claim: String {
    guard label != "statement" else { return "" }
    return label + (level.map { " (\($0.rawValue))" } ?? "") + (said.map { ", said \($0.formatted)" } ?? "")
  }

  /// Its place and remark in brackets; empty for neither.
  public var aside: String {
    let parts = [position?.words, note].compactMap(\.self)
    return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
  }

  /// The claim about the linked record: `party as of 1 Jan 2026`; nil for a mere link.
  public var linkClaim: String? {
    guard case .record(let id) = value, label != id.text else { return nil }
    return label + (period.map { " as of \($0)" } ?? "")
  }

  /// What follows the name of a field: the value and its dates.
  public func fieldText(in view: CatalogView) -> String {
    let words = words(in: view)
    let parts = isDerived ? [words, period, level?.rawValue] : [period, words]
    return parts.compactMap(\.self).joined(separator: isDerived ? ", " : ": ")
  }

  /// What follows the name of the linked record.
  public var afterLink: String {
    linkClaim.map { ", \($0)\(aside)" } ?? [period, note].compactMap(\.self).map { ", " + $0 }.joined()
  }

  /// Whether it links to another record, or counts such links.
  public var isLink: Bool {
    switch value {
    case .record, .more: true
    default: false
    }
  }

  /// Whether it is one of several claims in a section; else a field or link.
  public var isClaim: Bool { !isDerived && !isLink && section != .record && !sources.isEmpty }
}

extension Fact.Position {
  /// Degrees with letters: `41.64° S, 153.99° W`.
  public var words: String {
    func degrees(_ value: Double, _ positive: String, _ negative: String) -> String {
      "\((abs(value) * 100).rounded() / 100)° \(value < 0 ? negative : positive)"
    }
    return degrees(latitude, "N", "S") + ", " + degrees(longitude, "E", "W")
  }
}

extension String {
  /// The text with its first letter in capitals.
  public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
