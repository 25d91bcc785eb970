public import Model

/// Everything that a view shows of one record, line by line, with evidence and sources: for exports and for those who read line
/// by line.
public struct RecordSheet: Sendable {
  /// The record.
  public let record: RecordID
  /// Its name.
  public let name: String
  /// What is said of it, and last the sources that say so.
  public let lines: [Line]

  /// One thing that is said of the record.
  public struct Line: Hashable, Sendable {
    /// The part of the record: `record`, `ILRS`, `launch`, `sources`.
    public let section: String
    /// What is said: `capital`, `joined`, `planned`; for links the identifier.
    public let field: String
    /// The value, or the statement in words.
    public let value: String?
    /// The date that is claimed, or its beginning.
    public let date: Day?
    /// Its end.
    public var until: Day?
    /// When it was claimed.
    public var said: Day?
    /// The level that a claim of membership speaks of.
    public var level: String?
    /// A remark, or a position.
    public let note: String?
    /// An address.
    public var url: String?
    /// How well it is supported; nil for what is no claim.
    public var evidence: Evidence?
    /// Who states it, as far as the lens shows it.
    public var sources: [Source.ID] = []
  }

  /// Gathers what a view shows of a record.
  public init(_ record: RecordID, in view: CatalogView) {
    self.record = record
    name = record.name(in: view.catalog)
    let facts = view.facts(of: record)
    lines =
      facts.map { Line($0, in: view.catalog) }
      + Set(facts.flatMap(\.sources)).sorted().compactMap { view.catalog.source($0).map { Line($0) } }
  }
}

extension RecordSheet.Line {
  fileprivate init(_ fact: Fact, in catalog: Catalog) {
    section = fact.section == .identity ? Fact.Section.record.rawValue : fact.section.rawValue
    field = fact.label
    value = fact.exported(in: catalog)
    (date, until, said) = (fact.date, fact.until, fact.said)
    level = fact.level?.rawValue
    let position = fact.position.map { "\($0.latitude), \($0.longitude)" }
    let doubts = [fact.isDerived && fact.isDisputed ? "disputed" : nil, fact.hasRivals ? "rival dates" : nil]
    let remarks = ([position, fact.note] + doubts).compactMap(\.self)
    note = remarks.isEmpty ? nil : remarks.joined(separator: "; ")
    (evidence, sources) = (fact.evidence, fact.sources)
  }

  fileprivate init(_ source: Source) {
    section = "sources"
    field = source.id.rawValue
    value = source.title
    date = source.date
    note = [source.publisher, source.kind.words].compactMap(\.self).joined(separator: ", ")
    url = source.url
  }
}
