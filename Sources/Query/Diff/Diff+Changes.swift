import Model

extension Diff.Comparison {
  func memberships() -> [Change] {
    let earlier = Dictionary(uniqueKeysWithValues: before.nations.map { ($0.id, $0) })
    return after.nations.flatMap { row in
      Coalition.allCases.flatMap { coalition -> [Change] in
        guard let new = row.status(in: coalition) else { return [] }
        let old = earlier[row.id]?.status(in: coalition)
        return [
          joining(of: row, in: coalition, from: old, to: new),
          contest(of: row, in: coalition, from: old, to: new),
        ].compactMap(\.self)
      }
    }
  }

  /// A nation's joining, listing or plan to join; nil if not new.
  func joining(
    of row: NationRow, in coalition: Coalition, from old: MembershipStatus?, to new: MembershipStatus
  ) -> Change? {
    guard new.kind != .linked, !(new.isMember && old?.isMember == true), new.kind != old?.kind else {
      return nil
    }
    // A list dates itself, not the joining.
    let (kind, stance): (Change.Kind, Stance) =
      !new.isMember ? (.toJoin, .planned) : new.stance == .listed ? (.listed, .listed) : (.joined, .joined)
    var draft = Change(
      kind: kind, coalition: coalition, record: .nation(row.id), name: row.nation.name, day: new.date,
      before: old.map(Self.label), after: Self.label(new),
      text: "\(row.nation.name) \(stance.predicate(coalition, isNation: true))\(placed(new.date))")
    let claims = row.nation.membership(in: coalition)?.claims ?? []
    draft.cite(
      claims.filter { $0.isSeen(through: lens) && $0.date == new.date && $0.stance == new.stance }, in: after)
    return draft
  }

  /// A membership that became contested, by the first to contest it. One contested from the start is joined so.
  private func contest(
    of row: NationRow, in coalition: Coalition, from old: MembershipStatus?, to new: MembershipStatus
  ) -> Change? {
    guard new.kind == .contested, old?.kind != .contested, let first = new.contests.first else { return nil }
    // Within the month of the joining nobody knows which came first.
    let isFromStart = (first.date ?? new.day).number <= (new.date?.latest ?? new.day).number
    if isFromStart, old?.isMember != true { return nil }
    var draft = Change(
      kind: .contested, coalition: coalition, record: .nation(row.id), name: row.nation.name,
      day: first.date, before: old.map(Self.label), after: Self.label(new),
      text: "\(row.nation.name)'s membership in \(coalition == .ilrs ? "the ILRS" : "the Artemis Accords")"
        + " became contested: \(first.stance.words)")
    draft.cite([first], in: after)
    return draft
  }

  private static func label(_ status: MembershipStatus) -> String {
    let kind = status.kind == .planned ? "to join" : status.kind.rawValue
    return status.level.map { "\(kind) (\($0.rawValue))" } ?? kind
  }

  func organisations() -> [Change] {
    let earlier = Set(before.organisations.map(\.id))
    // Undated changes did not happen on these days.
    return after.organisations.filter { $0.status.date != nil && !earlier.contains($0.id) }.map { row in
      let organisation = row.organisation
      var draft = Change(
        kind: .joined, coalition: organisation.coalition, record: .organisation(row.id),
        name: organisation.name, day: row.status.date, after: "takes part (\(organisation.kind))",
        text: "\(organisation.name) joined \(organisation.coalition.withArticle)\(placed(row.status.date))")
      draft.cite(
        organisation.claims.filter {
          $0.isSeen(through: lens) && $0.date == row.status.date && $0.stance.isMembership
        }, in: after)
      return draft
    }
  }

  func missions() -> [Change] {
    after.missions.flatMap { row in
      let old = before.mission(row.id)
      return [launch(of: row, since: old), outcome(of: row, since: old)].compactMap(\.self)
    }
  }

  func launch(of row: MissionRow, since old: MissionRow?) -> Change? {
    guard old?.isFlown != true, row.isFlown, let launch = row.launch else { return nil }
    var draft = draft(.launched, of: row)
    draft.day = launch.date
    draft.text = "\(row.mission.name) was launched\(placed(launch.date))"
    draft.cite(
      row.mission.launch.filter {
        $0.isSeen(through: lens) && $0.kind == launch.kind && $0.date == launch.date
      }, in: after)
    return draft
  }

  func outcome(of row: MissionRow, since old: MissionRow?) -> Change? {
    // A launch tells that a mission is under way, and its plan that it is planned.
    guard row.status != old?.status, row.status != .unstated, row.status != .planned,
      row.status != .active || old?.isFlown == true
    else { return nil }
    var draft = draft(.outcome, of: row)
    draft.before = old.flatMap { $0.status == .unstated ? nil : $0.status.words }
    draft.after = row.status.words
    draft.day = row.lastHeard?.asOf
    draft.text = "\(row.mission.name): \(row.lastHeard?.text ?? row.status.words)"
    if let status = row.lastHeard { draft.cite([status], in: after) }
    return draft
  }

  private func draft(_ kind: Change.Kind, of row: MissionRow) -> Change {
    Change(kind: kind, coalition: row.coalition, record: .mission(row.id), name: row.mission.name)
  }

  func phases() -> [Change] {
    let earlier = Dictionary(uniqueKeysWithValues: before.phases.map { ($0.id, $0) })
    return after.phases.flatMap { row -> [Change] in
      guard let status = row.status, status != earlier[row.id]?.status else { return [] }
      // Where nothing was known before, only a beginning between the days shows a change.
      let isNew = row.start.map { isBetween($0.number) } ?? false
      switch (earlier[row.id]?.status ?? (isNew ? .planned : nil), status) {
      case (.planned, .underWay): return [boundary(.phaseBegun, of: row)]
      case (.underWay, .completed): return [boundary(.phaseEnded, of: row)]
      case (.planned, .completed): return [boundary(.phaseBegun, of: row), boundary(.phaseEnded, of: row)]
      default: return []
      }
    }
  }

  /// The beginning or end of a phase, on the day claimed for it if that lies between the days, else as last heard.
  private func boundary(_ kind: Change.Kind, of row: PhaseRow) -> Change {
    let isBeginning = kind == .phaseBegun
    let states: (PhaseStatus, PhaseStatus) = isBeginning ? (.planned, .underWay) : (.underWay, .completed)
    var draft = Change(
      kind: kind, coalition: row.phase.coalition, record: .phase(row.id), name: row.name,
      before: states.0.words, after: states.1.words)
    if let day = isBeginning ? row.start : row.end, isBetween(day.number) {
      draft.day = day
      draft.text = "\(row.name) \(isBeginning ? "began" : "ended") \(day.placed)"
      draft.cite(
        row.phase.period.filter {
          $0.isSeen(through: lens) && (isBeginning ? $0.start : $0.end) == day
        }, in: after)
    } else if let status = row.lastHeard {
      draft.day = status.asOf
      draft.text = "\(row.name) had \(isBeginning ? "begun" : "ended"): \(status.text)"
      draft.cite([status], in: after)
    }
    return draft
  }

  func slips() -> [Change] {
    after.histories.flatMap { row in
      row.slips.filter { isBetween($0.day) }.map { draft(of: $0, in: row) }
    }
  }

  func draft(of slip: HistoryRow.Slip, in row: HistoryRow) -> Change {
    let (step, before) = (slip.step, slip.before.formatted)
    var draft = Change(
      kind: .slipped, coalition: row.coalition, record: row.history.subject, name: row.history.title,
      day: slip.countedFrom, before: before, after: slip.date.formatted,
      text: row.history.title + ": " + slip.date.formatted + " instead of \(before)"
        + (step.isByThen ? ", known by \(step.said.formatted)" : ", said \(step.said.placed)")
        + " (\(step.announcer))")
    draft.cite([step], in: after)
    return draft
  }
}

extension HistoryRow.Slip {
  /// When the date was given, or the earlier day when a source had it.
  var countedFrom: Day {
    let early = Int(day) - Int(step.said.number)
    return early < 0 ? step.said.advanced(by: early) : step.said
  }
}
