extension CatalogView {
  /// Every question on which claims in view conflict: contested memberships, then dates of joining, of phases and of launches.
  public func disagreements() -> [Disagreement] {
    var found: [Disagreement] = []
    for row in nations {
      for coalition in Coalition.allCases {
        guard row.status(in: coalition)?.kind == .contested,
          let membership = row.nation.membership(in: coalition)
        else { continue }
        found.append(contested(row, membership))
      }
    }
    for row in nations {
      for coalition in Coalition.allCases {
        guard let status = row.status(in: coalition), status.hasRivalDates else { continue }
        found.append(
          joining(
            .nation(row.id), coalition, shown: status.date,
            among: row.nation.membership(in: coalition)?.claims ?? []))
      }
    }
    found += organisations.filter(\.status.hasRivalDates).map { row in
      joining(
        .organisation(row.id), row.organisation.coalition, shown: row.status.date,
        among: row.organisation.claims)
    }
    return found + phases.flatMap(periods) + missions.filter(\.hasRivalDates).map(launch)
  }

  /// Those of ``disagreements()`` with a claim that cites a source.
  public func disagreements(citing source: Source.ID) -> [Disagreement] {
    disagreements().filter { $0.claims.contains { $0.sources.contains(source) } }
  }

  /// The disagreement with an identifier; nil for none.
  public func disagreement(_ id: Disagreement.ID) -> Disagreement? {
    disagreements().first { $0.id == id }
  }

  /// A question with the claims in view that answer it.
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

  private func contested(_ row: NationRow, _ membership: Membership) -> Disagreement {
    let claims = membership.claims.filter { $0.stance.isMembership || $0.stance.isContesting }
    return disagreement(
      .nation(row.id), membership.coalition, .membership, shown: .member,
      claims.map {
        ($0.stance.isMembership ? .member : .notMember, Fact($0, on: membership.coalition))
      })
  }

  private func joining(
    _ record: RecordID, _ coalition: Coalition, shown: Day?, among claims: [Membership.Claim]
  ) -> Disagreement {
    disagreement(
      record, coalition, .joining, shown: shown.map { .date($0, until: nil) },
      claims.filter(\.stance.isJoining).map { claim in
        (claim.date.map { .date($0, until: nil) }, Fact(claim, on: coalition))
      })
  }

  private func periods(_ row: PhaseRow) -> [Disagreement] {
    func disagreement(
      _ question: Disagreement.Question, _ bound: (Phase.PeriodClaim) -> Day?, shown: Day?
    ) -> Disagreement {
      self.disagreement(
        .phase(row.id), nil, question, shown: shown.map { .date($0, until: nil) },
        vantage.periodClaims(of: row.phase, giving: bound).map { claim in
          (bound(claim).map { .date($0, until: nil) }, Fact(claim))
        })
    }
    var found: [Disagreement] = []
    if row.claimedStarts.hasRivals { found.append(disagreement(.beginning, \.start, shown: row.start)) }
    if row.claimedEnds.hasRivals { found.append(disagreement(.end, \.end, shown: row.end)) }
    return found
  }

  private func launch(_ row: MissionRow) -> Disagreement {
    func answer(_ claim: Mission.LaunchClaim) -> Disagreement.Answer? {
      claim.date.map { .date($0, until: claim.until) }
    }
    return disagreement(
      .mission(row.id), nil, .launch, shown: row.launch.flatMap(answer),
      row.standing.map { (answer($0), Fact($0)) })
  }
}
