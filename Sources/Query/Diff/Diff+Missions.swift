import Model

extension Diff.Comparison {
  /// Missions that flew or came to another state.
  func missions() -> [Change] {
    return after.missions.flatMap { row -> [Change] in
      let old = before.mission(row.id)
      return [launch(of: row, since: old), outcome(of: row, since: old)].compactMap(\.self)
    }
  }

  /// The launch of a mission that had not flown before.
  func launch(of row: MissionRow, since old: MissionRow?) -> Change? {
    guard old?.isFlown != true, row.isFlown, let launch = row.launch else { return nil }
    var draft = draft(.launched, of: row)
    draft.day = launch.date
    draft.text = "\(row.mission.name) was launched" + (launch.date.map { " " + $0.placed } ?? "")
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
    draft.before = old.flatMap { $0.status == .unstated ? nil : Facet.status.label(of: $0.status.rawValue) }
    draft.after = Facet.status.label(of: row.status.rawValue)
    guard let status = row.lastHeard else {
      draft.text = "\(row.mission.name): \(Facet.status.label(of: row.status.rawValue))"
      return draft
    }
    draft.day = status.asOf
    draft.text = "\(row.mission.name): \(status.text)"
    draft.cite([status], in: after)
    return draft
  }

  private func draft(_ kind: Change.Kind, of row: MissionRow) -> Change {
    Change(kind: kind, coalition: row.coalition, record: .mission(row.id), name: row.mission.name)
  }

  /// Phases that began or ended.
  func phases() -> [Change] {
    let earlier = Dictionary(uniqueKeysWithValues: before.phases.map { ($0.id, $0) })
    return after.phases.flatMap { row -> [Change] in
      guard let status = row.status, status != earlier[row.id]?.status else { return [] }
      // Where nothing was known before, only a beginning between the days shows a change.
      let isNew = row.start.map(isBetween) ?? false
      switch (earlier[row.id]?.status ?? (isNew ? .planned : nil), status) {
      case (.planned, .underWay): return [begun(row)]
      case (.underWay, .completed): return [ended(row)]
      case (.planned, .completed): return [begun(row), ended(row)]
      default: return []
      }
    }
  }

  private func begun(_ row: PhaseRow) -> Change {
    var draft = boundary(.phaseBegun, "began", of: row, at: row.start) { $0.start }
    draft.before = Facet.status.label(of: PhaseStatus.planned.rawValue)
    draft.after = Facet.status.label(of: PhaseStatus.underWay.rawValue)
    return draft
  }

  private func ended(_ row: PhaseRow) -> Change {
    var draft = boundary(.phaseEnded, "ended", of: row, at: row.end) { $0.end }
    draft.before = Facet.status.label(of: PhaseStatus.underWay.rawValue)
    draft.after = Facet.status.label(of: PhaseStatus.completed.rawValue)
    return draft
  }

  /// The beginning or end of a phase, on the day claimed for it if that lies between the days, else as last heard.
  private func boundary(
    _ kind: Change.Kind, _ verb: String, of row: PhaseRow, at day: Day?,
    in claimed: (Phase.PeriodClaim) -> Day?
  ) -> Change {
    let phase = row.phase
    var draft = Change(kind: kind, coalition: phase.coalition, record: .phase(row.id), name: row.name)
    if let day, isBetween(day) {
      draft.day = day
      draft.text = "\(row.name) \(verb) \(day.placed)"
      draft.cite(phase.period.filter { $0.isSeen(through: lens) && claimed($0) == day }, in: after)
    } else if let status = row.lastHeard {
      draft.day = status.asOf
      draft.text = "\(row.name) had \(kind == .phaseBegun ? "begun" : verb): \(status.text)"
      draft.cite([status], in: after)
    }
    return draft
  }

  /// Dates that were put off between the days, by the date histories.
  func slips() -> [Change] {
    after.histories.flatMap { row in
      row.slips.filter { isBetween($0.day) }.map { draft(of: $0, in: row) }
    }
  }

  func draft(of slip: HistoryRow.Slip, in row: HistoryRow) -> Change {
    let (step, before) = (slip.step, slip.before?.formatted)
    var draft = Change(
      kind: .slipped, coalition: row.coalition, record: row.history.subject, name: row.history.title,
      day: slip.countedFrom, before: before, after: slip.date.formatted,
      text: row.history.title + ": " + slip.date.formatted + (before.map { " instead of \($0)" } ?? "")
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
