import Model

extension Diff.Comparison {
  /// A date that was given for something, and when.
  private struct Plan {
    /// When it was said, as a day number; the distant past for a replaced plan that nobody dated.
    let made: Int32
    let said: Day?
    /// The first and the last day that it allows.
    let days: ClosedRange<Int32>
    let words: String
    let citation: any Citable
  }

  /// A plan that puts off an older one, and everybody who says it that day.
  private struct Slip {
    let old: Plan
    let new: Plan
    var citations: [any Citable]
  }

  /// Dates that were put off: somebody said between the days that something comes wholly later than was last said before.
  ///
  /// A vaguer date (2026 after July 2026) and a more exact one (September 2028 after 2028) put nothing off.
  func slips() -> [Change.Draft] {
    let launches = catalog.missions.flatMap { mission in
      slips(among: plans(for: mission)).map {
        draft($0, "launch", of: .mission(mission.id), mission.name, mission.coalition)
      }
    }
    let statuses = Dictionary(uniqueKeysWithValues: before.phases.map { ($0.id, $0.status) })
    let ends = catalog.phases.flatMap { phase in
      // What has begun, or ended, is put off no more, whatever rival dates are named later.
      let status = statuses[phase.id] ?? nil
      let starts = status == .underWay || status == .completed ? [] : plans(for: phase, .start)
      let ends = status == .completed ? [] : plans(for: phase, .end)
      return [("start", starts), ("end", ends)].flatMap { what, plans in
        slips(among: plans).map { draft($0, what, of: .phase(phase.id), phase.name.value, phase.coalition) }
      }
    }
    return launches + ends
  }

  private func draft(
    _ slip: Slip, _ what: String, of record: RecordID, _ name: String, _ coalition: Coalition?
  ) -> Change.Draft {
    let said = slip.new.said.map { ", said " + $0.placed } ?? ""
    var draft = Change.Draft(
      kind: .slipped, coalition: coalition, record: record, name: name, day: slip.new.said,
      before: slip.old.words, after: slip.new.words,
      text: "\(name): \(what) \(slip.new.words) instead of \(slip.old.words)\(said)")
    draft.cite(slip.citations, in: after)
    return draft
  }

  /// Each plan said between the days that is wholly later than the newest one said before it.
  private func slips(among plans: [Plan]) -> [Slip] {
    let plans = plans.sorted { ($0.made, $0.days.upperBound) < ($1.made, $1.days.upperBound) }
    var slips: [Slip] = []
    for (index, plan) in plans.enumerated() where isBetween(plan.made) {
      guard let old = plans[..<index].last(where: { $0.made < plan.made }),
        plan.days.lowerBound > old.days.upperBound
      else { continue }
      if let last = slips.last, last.new.made == plan.made, last.new.days == plan.days {
        slips[slips.count - 1].citations.append(plan.citation)
      } else {
        slips.append(Slip(old: old, new: plan, citations: [plan.citation]))
      }
    }
    return slips
  }

  // MARK: What was said when

  private func plans(for mission: Mission) -> [Plan] {
    mission.launch.compactMap { claim in
      guard claim.kind == .planned || claim.kind == .superseded, let date = claim.date,
        let words = claim.formattedDate
      else { return nil }
      return plan(
        claim, said: claim.said, from: date, to: claim.until ?? date, words: words,
        isOldest: claim.kind == .superseded)
    }
  }

  /// The claims on one end of a phase. Goals within it are of many kinds and do not replace each other.
  private func plans(for phase: Phase, _ end: Phase.PeriodClaim.Scope) -> [Plan] {
    phase.period.compactMap { claim in
      guard claim.scope == .whole || claim.scope == end, let date = end == .start ? claim.start : claim.end
      else { return nil }
      return plan(claim, said: claim.said, from: date, to: date, words: date.formatted)
    }
  }

  /// A plan in view of the lens; nil where nothing tells when it was made.
  private func plan(
    _ claim: some Citable, said: Day?, from first: Day, to last: Day, words: String, isOldest: Bool = false
  ) -> Plan? {
    guard claim.isSeen(through: lens) else { return nil }
    let said = said ?? claim.sources.compactMap { catalog.source($0)?.date }.min()
    guard let made = said?.number ?? (isOldest ? .min : nil) else { return nil }
    return Plan(
      made: made, said: said, days: first.number...max(first.number, last.latest.number), words: words,
      citation: claim)
  }
}
