extension CatalogView {
  /// All that the view shows of a record, in order: what the record says, as day and lens allow, and what the view derives.
  ///
  /// - Parameter limit: the most links in a section; the rest is counted.
  package func facts(of id: RecordID, atMost limit: Int = .max) -> [Fact] {
    var facts = ownFacts(of: id)
    let dates = facts.lastIndex { $0.section == .launch || $0.section == .dates }.map { $0 + 1 }
    facts.insert(contentsOf: historyFacts(of: id), at: dates ?? facts.endIndex)
    var derived = DerivedFacts(limit: limit)
    derive(&derived, of: id)
    for fact in derived.heads.reversed() {
      facts.insert(fact, at: facts.firstIndex { $0.section == fact.section } ?? facts.endIndex)
    }
    return facts + derived.links
  }

  /// What a record itself says, in order, as far as day and lens let it through.
  package func ownFacts(of id: RecordID) -> [Fact] {
    var facts: [Fact] = []
    catalog.record(id)?.visitFacts { fact in
      // Citations keep their own dates, through every lens.
      if case .source = id { facts.append(fact) } else { vantage.shown(fact).map { facts.append($0) } }
    }
    return facts
  }

  /// The sources that facts cite, once each, by identifier.
  package func sources(of facts: [Fact]) -> [Fact] {
    Set(facts.flatMap(\.sources)).sorted().compactMap(catalog.source).map { source in
      let note = [source.publisher, source.kind.words].compactMap(\.self).joined(separator: ", ")
      return Fact(linkTo: .source(source.id), in: .sources, date: source.date, note: note)
    }
  }

  private func derive(_ facts: inout DerivedFacts, of id: RecordID) {
    switch id {
    case .nation(let id): derive(&facts, ofNation: id)
    case .organisation(let id):
      guard let row = organisations.first(where: { $0.id == id }) else { return }
      facts.heads.append(
        Fact(
          "status", .text("takes part"), in: row.organisation.coalition.section, date: row.status.date,
          hasRivals: row.status.hasRivalDates, isDerived: true, citation: row.status.citation))
    case .statedCount: break
    case .programme(let coalition): derive(&facts, ofProgramme: coalition)
    case .phase(let id): derive(&facts, ofPhase: id)
    case .scheme(let id):
      if let scheme = catalog.scheme(id) {
        facts.links.append(Fact(linkTo: .programme(scheme.coalition), in: .programme))
      }
    case .mission(let id): derive(&facts, ofMission: id)
    case .topic(let id):
      for figure in catalog.topic(id)?.figures.map(figures) ?? [] {
        let citation = Attribution(evidence: .reported, sources: figure.sources)
        facts.links.append(
          Fact(
            figure.label, .text(figure.text), in: .figures, isDerived: true,
            citation: figure.sources.isEmpty ? nil : citation))
      }
    case .term(let id): derive(&facts, ofTerm: id)
    case .history(let id):
      guard let row = histories.first(where: { $0.id == id }) else { return }
      facts.heads.append(Fact("dates", .text(row.chain), isDerived: true))
      facts.heads.append(Fact("in all", .text(row.movement), isDerived: true))
    case .source(let id): derive(&facts, ofSource: id)
    }
    deriveTerms(&facts, of: id)
  }

  private func derive(_ facts: inout DerivedFacts, ofNation id: Nation.ID) {
    let row = nations.first { $0.id == id }
    // No source says so of a nation.
    if row == nil, perspective.lens == nil {
      let text = "in neither coalition as of \(perspective.asOf.formatted)"
      facts.heads.append(Fact("status", .text(text), isDerived: true))
    }
    for membership in catalog.nation(id)?.memberships ?? [] {
      let section = membership.coalition.section
      if let status = row?.status(in: membership.coalition) {
        facts.heads.append(Fact(status, in: section, of: catalog))
      } else if membership.claims.contains(where: vantage.shows) {
        facts.heads.append(Fact("status", .text("not in it"), in: section, isDerived: true))
      }
    }
    deriveTreaties(&facts, of: id)
    facts.link(missions(of: id), in: .missions)
  }

  private func derive(_ facts: inout DerivedFacts, ofProgramme coalition: Coalition) {
    facts.links += memberFacts(of: coalition)
    for scheme in catalog.schemes where scheme.coalition == coalition {
      scheme.visitFacts { fact in
        if fact.section == .schemes, let shown = vantage.shown(fact) { facts.links.append(shown) }
      }
    }
    for row in phases where row.phase.coalition == coalition {
      // An end alone is no beginning.
      let period = row.start == nil ? row.end.map { AnnouncedDate($0, bound: .by) } : row.period
      facts.links.append(
        Fact(linkTo: .phase(row.id), in: .phases, announced: period, note: row.status?.words))
    }
  }

  private func derive(_ facts: inout DerivedFacts, ofPhase id: Phase.ID) {
    guard let row = phases.first(where: { $0.id == id }) else { return }
    if let status = row.status { facts.heads.append(Fact("status", .phase(status), isDerived: true)) }
    let label = row.start == nil ? "end" : row.end == nil ? "beginning" : "time"
    facts.heads.append(
      Fact(
        label, row.period == nil ? .text("no dates in view") : .none, announced: row.period,
        hasRivals: row.hasRivalDates, isDerived: true))
    if row.missions > 0 {
      facts.links.append(
        Fact(
          "flown", .text("\(row.flown) of \(row.missions) missions flown"), in: .progress, isDerived: true))
    }
    let missions = missions(of: id)
    facts.link(missions.filter { $0.phases.contains(id) }, in: .missions)
    facts.link(missions.filter { $0.relatedPhases.contains(id) }, in: .supporting)
    facts.links.append(Fact(linkTo: .programme(row.phase.coalition), in: .programme))
  }

  private func derive(_ facts: inout DerivedFacts, ofMission id: Mission.ID) {
    guard let row = mission(id) else { return }
    facts.heads.append(Fact("status", .mission(row.status), isDerived: true))
    guard let launch = row.launch else { return }
    facts.heads.append(
      Fact(
        "launch", .text(launch.kind.words), announced: launch.announced, hasRivals: row.hasRivalDates,
        isDerived: true, citation: catalog.citation(of: launch, through: perspective.lens)))
  }

  private func derive(_ facts: inout DerivedFacts, ofSource id: Source.ID) {
    let (statements, dependants) = sourceRow(id).map { ($0.statements, $0.dependants) } ?? (0, [])
    guard !dependants.isEmpty else { return }
    let records = dependants.count == 1 ? "1 record" : "\(dependants.count) records"
    let times = statements == 1 ? "1 statement" : "\(statements) statements"
    facts.links.append(Fact("cited for", .text("\(times) in \(records)"), isDerived: true))
    facts.links += dependants.prefix(facts.limit).map {
      Fact(linkTo: $0.record, in: .citedBy, note: $0.statements > 1 ? "\($0.statements) statements" : nil)
    }
    facts.count(dependants.count, in: .citedBy)
  }
}

/// What a view adds to the facts of a record.
struct DerivedFacts {
  let limit: Int
  /// What stands first in a section.
  var heads: [Fact] = []
  /// What stands behind the record's own facts.
  var links: [Fact] = []

  /// Links to missions, each with its launch and how far it had come.
  mutating func link(_ rows: [MissionRow], in section: Fact.Section) {
    links += rows.prefix(limit).map { row in
      let announced = row.launch?.announced.map { AnnouncedDate($0.date, until: $0.until, bound: $0.bound) }
      return Fact(linkTo: .mission(row.id), in: section, announced: announced, note: row.status.words)
    }
    count(rows.count, in: section)
  }

  /// Counts the links that there would be without the limit.
  mutating func count(_ all: Int, in section: Fact.Section) {
    if all > limit { links.append(Fact("", .more(all - limit), in: section, isDerived: true)) }
  }
}

extension Fact {
  init(
    linkTo record: RecordID, in section: Section, date: Day? = nil, announced: AnnouncedDate? = nil,
    note: String? = nil, citation: Attribution? = nil
  ) {
    self.init(
      record.text, .record(record), in: section, date: date, announced: announced, note: note,
      isDerived: true, citation: citation)
  }
}
