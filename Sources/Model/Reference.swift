/// The part of the data that few questions need: the glossary, and with it the treaties.
struct Reference: Sendable {
  /// The terms, in the data's order; those that are treaties with where states stand.
  let terms: [Term]
  /// The treaties, in the order of their file.
  let treaties: [Term]
  /// How far its files reach.
  let reach: [Catalog.File: Catalog.Reach]
  private let places: [Term.ID: Int]
  private let termsByRecord: [RecordID: [Term.ID]]

  /// Joins terms and treaties whose links have been checked. What is not there is not linked to.
  init(terms: [Term], treaties: [Treaty], reach: [Catalog.File: Catalog.Reach]) {
    let known = Set(terms.map(\.id))
    let byTerm = Dictionary(uniqueKeysWithValues: treaties.map { ($0.id, $0) })
    let whole = terms.map { term in
      var term = term
      term.treaty = byTerm[term.id]
      term.see.removeAll { !known.contains($0) }
      return term
    }
    self.terms = whole
    self.treaties = treaties.compactMap { treaty in whole.first { $0.id == treaty.id } }
    self.reach = reach
    places = Dictionary(uniqueKeysWithValues: zip(terms.map(\.id), terms.indices))
    var byRecord: [RecordID: [Term.ID]] = [:]
    for term in terms {
      for record in term.related { byRecord[record, default: []].append(term.id) }
    }
    termsByRecord = byRecord
  }

  func term(_ id: Term.ID) -> Term? { places[id].map { terms[$0] } }

  /// The terms that have to do with a record, in the data's order.
  func terms(relatedTo record: RecordID) -> [Term.ID] { termsByRecord[record] ?? [] }
}

extension Catalog {
  /// The glossary, in the data's order, which in the bundled file is by identifier.
  public var terms: [Term] { reference.value.terms }
  /// The term of that identifier.
  public func term(_ id: Term.ID) -> Term? { reference.value.term(id) }
  /// The terms that are treaties, in the order in which these came.
  public var treaties: [Term] { reference.value.treaties }

  /// The term that says what a record is: that of the same identifier.
  func term(defining record: RecordID) -> Term? {
    switch record {
    case .programme, .mission, .topic, .organisation, .phase: term(Term.ID(record.text))
    case .nation, .statedCount, .scheme, .history, .source, .term: nil
    }
  }

  /// The terms that have to do with a record, in the data's order.
  func terms(relatedTo record: RecordID) -> [Term.ID] { reference.value.terms(relatedTo: record) }

  /// How far a file reaches; nil where there is no such file.
  public func reach(of file: File) -> Reach? { reach[file] ?? reference.value.reach[file] }
}
