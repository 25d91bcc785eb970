/// Where a state stands on a treaty, seen from a perspective.
public struct TreatyStatus: Sendable {
  /// The treaty.
  public let treaty: Term.ID
  /// The newest statement in view on where the state stands.
  public let statement: Treaty.Statement
  /// How well it is supported: two sources that agree confirm each other.
  public let evidence: Evidence
  /// All who state the same.
  public let sources: [Source.ID]
  /// The days on which the state signed and became a party, with remarks on it, in words; nil for nothing to say.
  public let remark: String?
  /// Statements of an earlier accession, which what is shown leaves out.
  public let contradicted: [Treaty.Statement]

  /// The status.
  public var status: Treaty.Status { statement.status }
}

extension Treaty {
  /// Where a state stands on the treaty; nil where nothing in view says.
  func status(of nation: Nation.ID, in catalog: Catalog, from perspective: Perspective) -> TreatyStatus? {
    let seen = (statements[nation] ?? []).filter {
      $0.isSeen(through: perspective.lens) && $0.date.number <= perspective.asOf.latest.number
    }
    // Of one day the paper says how it ended.
    func isNewer(_ left: Statement, _ right: Statement) -> Bool {
      (left.date.number, left.isAct ? 0 : 1) < (right.date.number, right.isAct ? 0 : 1)
    }
    guard let newest = seen.max(by: isNewer) else { return nil }
    let agreeing = seen.filter { $0.status == newest.status }
    let contradicted = seen.filter {
      $0.isAct && $0.status == .party && (newest.status == .none || newest.status == .signatory)
    }
    var sources: [Source.ID] = []
    for source in agreeing.flatMap(\.sources) where !sources.contains(source) { sources.append(source) }
    let isBacked = sources.count > 1 && contradicted.isEmpty && perspective.lens == nil
    func day(_ status: Status) -> Day? { seen.first { $0.isAct && $0.status == status }?.date }
    let remarks = [
      newest.status == .party ? day(.party).map { "since \($0.formatted)" } : nil,
      day(.signatory).map { "signed \($0.formatted)" }, agreeing.lazy.compactMap(\.text).first,
    ].compactMap(\.self)
    return TreatyStatus(
      treaty: id, statement: newest,
      evidence: isBacked ? .confirmed : catalog.evidence(of: newest, through: perspective.lens),
      sources: perspective.lens.map { [$0] } ?? sources,
      remark: remarks.isEmpty ? nil : remarks.joined(separator: "; "), contradicted: contradicted)
  }
}

extension Vantage {
  /// Where a state stands on the treaties, in their order; those on which nothing in view says are left out.
  func treaties(of nation: Nation.ID) -> [TreatyStatus] {
    catalog.treaties.compactMap { status(of: nation, on: $0.id) }
  }

  /// Where a state stands on a treaty; nil where nothing in view says.
  func status(of nation: Nation.ID, on treaty: Term.ID) -> TreatyStatus? {
    catalog.term(treaty)?.treaty?.status(of: nation, in: catalog, from: perspective)
  }
}

extension CatalogView {
  /// The terms whose definition is in view.
  public var terms: [Term] { catalog.terms.filter(shows) }

  func shows(_ term: Term) -> Bool { vantage.shows(.stated(nil), by: term.definition.sources) }
}
