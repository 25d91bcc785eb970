/// Where a state stands on a treaty, from a perspective.
public struct TreatyStatus: Citable {
  package let treaty: Term.ID
  /// The newest statement in view on where the state stands.
  package let statement: Treaty.Statement
  package let citation: Attribution
  /// When the state signed and became a party, with remarks, in words; nil for nothing.
  package let remark: String?
  /// Statements of an accession that contradict what is shown.
  package let contradicted: [Treaty.Statement]
  package var status: Treaty.Status { statement.status }

  fileprivate init?(_ seen: [Treaty.Statement], of treaty: Term.ID, from vantage: Vantage) {
    // Of one day the paper says how it ended.
    let newest = seen.max { left, right in
      (left.date.number, left.isAct ? 0 : 1) < (right.date.number, right.isAct ? 0 : 1)
    }
    guard let newest else { return nil }
    let lens = vantage.perspective.lens
    let agreeing = seen.filter { $0.status == newest.status }
    var sources: [Source.ID] = []
    for source in agreeing.flatMap(\.sources) where !sources.contains(source) { sources.append(source) }
    self.treaty = treaty
    statement = newest
    contradicted = seen.filter {
      $0.isAct && $0.status == .party && (newest.status == .none || newest.status == .signatory)
    }
    let isBacked = sources.count > 1 && contradicted.isEmpty && lens == nil
    citation = Attribution(
      evidence: isBacked ? .confirmed : vantage.catalog.evidence(of: newest, through: lens),
      sources: lens.map { [$0] } ?? sources)
    func day(_ status: Treaty.Status) -> Day? { seen.first { $0.isAct && $0.status == status }?.date }
    let remarks = [
      newest.status == .party ? day(.party).map { "since \($0.formatted)" } : nil,
      day(.signatory).map { "signed \($0.formatted)" }, agreeing.lazy.compactMap(\.text).first,
    ].compactMap(\.self)
    remark = remarks.isEmpty ? nil : remarks.joined(separator: "; ")
  }
}

extension Vantage {
  /// Where a state stands on the treaties, in their order, as far as is in view.
  func treaties(of nation: Nation.ID) -> [TreatyStatus] {
    catalog.treaties.compactMap { status(of: nation, on: $0.id) }
  }

  func status(of nation: Nation.ID, on treaty: Term.ID) -> TreatyStatus? {
    let statements = catalog.term(treaty)?.treaty?.statements[nation] ?? []
    return TreatyStatus(statements.filter(shows), of: treaty, from: self)
  }
}

extension CatalogView {
  /// The terms whose definition is in view, each with the notes that are.
  package var terms: [Term] {
    catalog.terms.filter(shows).map { term in
      var term = term
      term.notes.removeAll { !vantage.shows($0) }
      return term
    }
  }

  func shows(_ term: Term) -> Bool { vantage.shows(.stated(nil), by: term.definition.sources) }
}
