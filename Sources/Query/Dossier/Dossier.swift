public import Model

/// Everything that the data says of one record, line by line, with evidence and sources: whole, for exports and for those who
/// read line by line.
public struct Dossier: Sendable {
  /// One thing that is said of the record.
  public struct Line: Hashable, Sendable {
    /// The part of the record: `record`, `ILRS`, `launch`, `sources`.
    public var section: String
    /// What is said: `capital`, `joined`, `planned`; for links the identifier.
    public var field: String
    /// The value, or the statement in words.
    public var value: String?
    /// The date that is claimed, or its beginning.
    public var date: Day?
    /// Its end.
    public var until: Day?
    /// When it was claimed.
    public var said: Day?
    /// The level that a claim of membership speaks of.
    public var level: String?
    /// A remark.
    public var note: String?
    /// An address.
    public var url: String?
    /// How well it is borne out; nil for what is no claim.
    public var evidence: Evidence?
    /// Who states it, as far as the lens shows it.
    public var sources: [Source.ID] = []
  }

  /// The record.
  public let record: RecordID
  /// Its name.
  public let name: String
  /// What is said of it, and last the sources that say so.
  public private(set) var lines: [Line] = []

  private let view: CatalogView
  var lens: Source.ID? { view.perspective.lens }

  /// Gathers what a view shows of a record.
  public init(_ record: RecordID, in view: CatalogView) {
    self.record = record
    self.view = view
    name = record.name(in: view.catalog)
    add()
    addSources()
  }

  private mutating func add() {
    let (catalog, view) = (view.catalog, view)
    switch record {
    case .statedCount: break
    case .nation(let id): catalog.nation(id).map { add($0, in: view) }
    case .organisation(let id): catalog.organisation(id).map { add($0, in: view) }
    case .programme(let coalition): add(catalog.programme(coalition), in: view)
    case .phase(let id): catalog.phase(id).map { add($0, in: view) }
    case .scheme(let id):
      if let scheme = catalog.schemes.first(where: { $0.id == id }) { add(scheme) }
    case .mission(let id): catalog.mission(id).map { add($0, in: view) }
    case .topic(let id): catalog.topic(id).map { add($0) }
    case .source(let id): catalog.source(id).map { add($0, in: view) }
    }
  }

  // MARK: Lines

  /// Adds what is no claim of a source; nothing for an empty value.
  mutating func add(_ section: String, _ field: String, _ value: String?, note: String? = nil) {
    guard let value, !value.isEmpty else { return }
    lines.append(Line(section: section, field: field, value: value, note: note))
  }

  /// Adds what sources state; nothing where the lens does not show it.
  mutating func add(_ line: Line, by citation: some Citable) {
    guard citation.isSeen(through: lens) else { return }
    var line = line
    line.evidence = view.catalog.evidence(of: citation, through: lens)
    line.sources = citation.sources.filter { lens == nil || $0 == lens }
    lines.append(line)
  }

  mutating func add(_ section: String, _ statements: [Statement]) {
    for statement in statements {
      let field = statement.isNegative ? "not found" : "statement"
      add(Line(section: section, field: field, value: statement.text), by: statement)
    }
  }

  mutating func add(_ names: [NativeName]) {
    for name in names {
      add(Line(section: "record", field: "name (\(name.language))", value: name.text), by: name)
    }
  }

  mutating func addPlain(_ line: Line) { lines.append(line) }

  /// Adds the sources that the lines before cite, once each, by identifier.
  private mutating func addSources() {
    for id in Set(lines.flatMap(\.sources)).sorted() {
      guard let source = view.catalog.source(id) else { continue }
      lines.append(
        Line(
          section: "sources", field: id.rawValue, value: source.title, date: source.date,
          note: [source.publisher, source.kind.rawValue].compactMap(\.self).joined(separator: ", "),
          url: source.url))
    }
  }
}
