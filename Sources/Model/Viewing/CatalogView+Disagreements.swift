extension CatalogView {
  /// Every question on which claims in view exclude each other: memberships that are contested, then dates of joining, of
  /// phases and of launches that differ.
  public func disagreements() -> [Disagreement] { disagreements(onMissions: missions) }

  /// Those of ``disagreements()`` of which a claim cites a source.
  public func disagreements(citing source: Source.ID) -> [Disagreement] {
    let citations = seen.citations.value
    let missions = citations.entries(of: source).compactMap { entry in
      citations.records.missionPlace(of: Int(entry.record)).flatMap(missionTable.row)
    }
    return disagreements(onMissions: missions).filter { $0.claims.contains { $0.sources.contains(source) } }
  }

  /// The one of ``disagreements()`` that has an identifier; nil where there is none.
  public func disagreement(_ id: Disagreement.ID) -> Disagreement? {
    let row: MissionRow? = if case .mission(let mission) = id.record { self.mission(mission) } else { nil }
    return disagreements(onMissions: [row].compactMap(\.self)).first { $0.id == id }
  }

  private func disagreements(onMissions missions: [MissionRow]) -> [Disagreement] {
    var found: [Disagreement] = []
    for row in nations {
      for coalition in Coalition.allCases {
        guard let standing = row.standing(in: coalition),
          let membership = row.nation.membership(in: coalition)
        else { continue }
        if standing.isDisputed { found.append(contested(row, standing, membership)) }
      }
    }
    for row in nations {
      for coalition in Coalition.allCases {
        guard let standing = row.standing(in: coalition), standing.hasRivalDates else { continue }
        found.append(
          joining(
            .nation(row.id), row.nation.name, coalition, shown: standing.date,
            among: row.nation.membership(in: coalition)?.claims ?? []))
      }
    }
    found += organisations.filter(\.hasRivalDates).map { row in
      joining(
        .organisation(row.id), row.organisation.name, row.organisation.coalition, shown: row.date,
        among: row.organisation.claims)
    }
    return found + phases.flatMap(periods) + missions.filter(\.hasRivalDates).map(launch)
  }

  private var lens: Source.ID? { perspective.lens }

  private func contested(_ row: NationRow, _ standing: Standing, _ membership: Membership) -> Disagreement {
    let claims = membership.claims.filter {
      $0.isSeen(through: lens) && ($0.stance.isMembership || $0.stance.isContesting)
    }
    return Disagreement(
      id: .init(record: .nation(row.id), coalition: membership.coalition, question: .membership),
      name: row.nation.name, shown: .member,
      claims: claims.map { claim in
        Disagreement.Claim(
          answer: claim.stance.isMembership ? .member : .notMember, stance: claim.stance, day: claim.date,
          text: claim.text, evidence: catalog.evidence(of: claim, through: lens), sources: claim.sources)
      })
  }

  private func joining(
    _ record: RecordID, _ name: String, _ coalition: Coalition, shown: Day?,
    among claims: [Membership.Claim]
  ) -> Disagreement {
    let dated = claims.filter {
      $0.isSeen(through: lens) && $0.stance.isMembership && $0.stance != .listed
    }
    return Disagreement(
      id: .init(record: record, coalition: coalition, question: .joining), name: name,
      shown: shown.map { .date($0, until: nil) },
      claims: dated.compactMap { claim in
        claim.date.map { date in
          Disagreement.Claim(
            answer: .date(date, until: nil), stance: claim.stance, day: nil, text: claim.text,
            evidence: catalog.evidence(of: claim, through: lens), sources: claim.sources)
        }
      })
  }

  private func periods(_ row: PhaseRow) -> [Disagreement] {
    func disagreement(
      _ question: Disagreement.Question, _ bound: (Phase.PeriodClaim) -> Day?, shown: Day?
    ) -> Disagreement {
      let claims = catalog.periodClaims(of: row.phase, giving: bound, from: perspective)
      return Disagreement(
        id: .init(record: .phase(row.id), coalition: nil, question: question), name: row.phase.name.value,
        shown: shown.map { .date($0, until: nil) },
        claims: claims.compactMap { claim in
          bound(claim).map { date in
            Disagreement.Claim(
              answer: .date(date, until: nil), stance: nil, day: claim.said, text: claim.text,
              evidence: catalog.evidence(of: claim, through: lens), sources: claim.sources)
          }
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
    return Disagreement(
      id: .init(record: .mission(row.id), coalition: nil, question: .launch), name: row.mission.name,
      shown: row.launch.flatMap(answer),
      claims: row.standing.compactMap { claim in
        answer(claim).map {
          Disagreement.Claim(
            answer: $0, stance: nil, day: claim.said, text: claim.text,
            evidence: catalog.evidence(of: claim, through: lens), sources: claim.sources)
        }
      })
  }
}
