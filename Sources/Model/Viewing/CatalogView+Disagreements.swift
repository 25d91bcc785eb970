extension CatalogView {
  /// Every question on which claims in view conflict: contested memberships, then dates of joining, of phases and of launches.
  package func disagreements() -> [Disagreement] {
    let memberships = nations.flatMap { row in
      Coalition.allCases.compactMap { side in
        row.status(in: side).map { (row: row, side: side, status: $0) }
      }
    }
    var found = memberships.filter { $0.status.kind == .contested }.map { contested($0.row, in: $0.side) }
    found += memberships.filter(\.status.hasRivalDates).map { row, side, status in
      joining(.nation(row.id), side, shown: status.date, among: row.claims(in: side))
    }
    found += organisations.filter(\.status.hasRivalDates).map { row in
      joining(
        .organisation(row.id), row.organisation.coalition, shown: row.status.date,
        among: row.organisation.claims)
    }
    return found + phases.flatMap(periods) + missions.filter(\.hasRivalDates).map(launch)
  }

  package func disagreements(citing source: Source.ID) -> [Disagreement] {
    disagreements().filter { $0.claims.contains { $0.sources.contains(source) } }
  }

  package func disagreement(_ id: Disagreement.ID) -> Disagreement? { disagreements().first { $0.id == id } }

  private func disagreement(
    _ record: RecordID, _ coalition: Coalition? = nil, _ question: Disagreement.Question,
    shown: Disagreement.Answer?, _ claims: [(answer: Disagreement.Answer?, fact: Fact)]
  ) -> Disagreement {
    Disagreement(
      id: .init(record: record, coalition: coalition, question: question), name: name(of: record),
      shown: shown,
      claims: claims.compactMap { answer, fact in
        guard let answer, let fact = vantage.shown(fact) else { return nil }
        return Disagreement.Claim(answer: answer, fact: fact)
      })
  }

  private func contested(_ row: NationRow, in coalition: Coalition) -> Disagreement {
    let claims = row.claims(in: coalition).filter { $0.stance.isMembership || $0.stance.isContesting }
    return disagreement(
      .nation(row.id), coalition, .membership, shown: .member,
      claims.map { ($0.stance.isMembership ? .member : .notMember, Fact($0, on: coalition)) })
  }

  private func joining(
    _ record: RecordID, _ coalition: Coalition, shown: Day?, among claims: [Membership.Claim]
  ) -> Disagreement {
    disagreement(
      record, coalition, .joining, shown: answer(shown),
      claims.filter(\.stance.isJoining).map { (answer($0.date), Fact($0, on: coalition)) })
  }

  private func periods(_ row: PhaseRow) -> [Disagreement] {
    func disagreement(
      _ question: Disagreement.Question, _ end: KeyPath<Phase.PeriodClaim, Day?>, shown: Day?
    ) -> Disagreement {
      self.disagreement(
        .phase(row.id), nil, question, shown: answer(shown),
        vantage.bounds(of: row.phase, end).map { (answer($0.date), Fact($0.claim)) })
    }
    var found: [Disagreement] = []
    if row.claimedStarts.hasRivals { found.append(disagreement(.beginning, \.start, shown: row.start)) }
    if row.claimedEnds.hasRivals { found.append(disagreement(.end, \.end, shown: row.end)) }
    return found
  }

  private func launch(_ row: MissionRow) -> Disagreement {
    disagreement(
      .mission(row.id), nil, .launch, shown: answer(row.launch?.date, until: row.launch?.until),
      row.standing.map { (answer($0.date, until: $0.until), Fact($0)) })
  }

  private func answer(_ date: Day?, until: Day? = nil) -> Disagreement.Answer? {
    date.map { .date($0, until: until) }
  }
}
