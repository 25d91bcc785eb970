extension CatalogView {
  /// What the glossary adds to a record: its definition and related terms.
  func deriveTerms(_ facts: inout DerivedFacts, of id: RecordID) {
    let defining = catalog.term(defining: id)
    let definition = Fact("definition", given: defining?.definition, time: .stated(nil))
    // The statements on a programme begin with what it is.
    if id.kind != "programme" { definition.flatMap(vantage.shown).map { facts.heads.append($0) } }
    let terms = [defining] + catalog.terms(relatedTo: id).map(catalog.term)
    for case let term? in terms where shows(term) {
      facts.links.append(Fact(linkTo: .term(term.id), in: .glossary))
    }
  }

  func deriveTreaties(_ facts: inout DerivedFacts, of nation: Nation.ID) {
    for status in vantage.treaties(of: nation) {
      facts.links.append(Fact(status, of: .term(status.treaty)))
      for statement in status.contradicted {
        facts.links.append(
          Fact(
            "by others \(statement.status.words)", .record(.term(status.treaty)), in: .treaties,
            date: statement.date, note: statement.text, isDisputed: true, citation: statement.citation))
      }
    }
  }

  /// What a term adds from other records: the members of what it names, and the states of a treaty.
  func derive(_ facts: inout DerivedFacts, ofTerm id: Term.ID) {
    guard let term = catalog.term(id) else { return }
    let names = Set([term.name] + term.aliases)
    let agencies = catalog.nations.filter { nation in
      [nation.agency?.short, nation.agency?.name].contains { $0.map(names.contains) == true }
    }
    if !agencies.isEmpty, vantage.shows(.undated, by: []) {
      facts.heads.append(Fact("agency of", .texts(agencies.map(\.name)), isDerived: true))
    }
    for record in sameRecords(as: id) { facts.links.append(Fact(linkTo: record, in: .related)) }
    if let coalition = term.members {
      let rows = nations.filter { $0.isMember(of: coalition) }
      for row in rows.prefix(facts.limit) {
        let status = row.status(in: coalition)
        facts.links.append(
          Fact(
            linkTo: .nation(row.id), in: .members, date: status?.date,
            note: status?.kind == .member ? nil : status?.kind.rawValue, citation: status?.citation))
      }
      facts.count(rows.count, in: .members)
    }
    guard term.treaty != nil else { return }
    let statuses = catalog.nations.compactMap { nation in
      vantage.status(of: nation.id, on: id).map { (nation.id, $0) }
    }
    let parts: [(Fact.Section, [Treaty.Status])] = [
      (.parties, [.party]), (.signatories, [.signatory]), (.others, [.approved, .withdrawn]),
    ]
    for (section, wanted) in parts {
      let part = statuses.filter { wanted.contains($0.1.status) }
      for (nation, status) in part.prefix(facts.limit) {
        facts.links.append(Fact(status, of: .nation(nation), in: section))
      }
      facts.count(part.count, in: section)
    }
  }

  private func sameRecords(as id: Term.ID) -> [RecordID] {
    let text = id.rawValue
    let candidates: [RecordID] = [
      .mission(Mission.ID(text)), .topic(Topic.ID(text)), .organisation(Organisation.ID(text)),
      .phase(Phase.ID(text)),
    ]
    return Coalition.allCases.filter { $0.rawValue == text }.map(RecordID.programme)
      + candidates.filter { catalog.record($0) != nil }
  }
}

extension Fact {
  /// Where a state stands on a treaty, as a link to either.
  fileprivate init(_ status: TreatyStatus, of record: RecordID, in section: Section = .treaties) {
    self.init(
      status.status.words, .record(record), in: section, date: status.statement.date, note: status.remark,
      isDisputed: !status.contradicted.isEmpty, citation: status.citation)
  }
}

extension Catalog {
  /// The term that defines a record: that with the same identifier.
  fileprivate func term(defining record: RecordID) -> Term? {
    switch record {
    case .programme, .mission, .topic, .organisation, .phase: term(Term.ID(record.text))
    case .nation, .statedCount, .scheme, .history, .source, .term: nil
    }
  }
}
