import Model

extension Diff.Comparison {
  /// Phases that began or ended.
  func phases() -> [Change.Draft] {
    let earlier = Dictionary(uniqueKeysWithValues: before.phases.map { ($0.id, $0) })
    return after.phases.flatMap { row -> [Change.Draft] in
      guard let status = row.status, status != earlier[row.id]?.status else { return [] }
      // Where nothing was known before, only a beginning between the days tells that it changed.
      let isNew = row.start.map(isBetween) ?? false
      switch (earlier[row.id]?.status ?? (isNew ? .planned : nil), status) {
      case (.planned, .underWay): return [begun(row)]
      case (.underWay, .completed): return [ended(row)]
      case (.planned, .completed): return [begun(row), ended(row)]
      default: return []
      }
    }
  }

  private func begun(_ row: PhaseRow) -> Change.Draft {
    var draft = boundary(.phaseBegun, "began", of: row, at: row.start) { $0.start }
    draft.before = Facet.status.label(of: PhaseStatus.planned.rawValue)
    draft.after = Facet.status.label(of: PhaseStatus.underWay.rawValue)
    return draft
  }

  private func ended(_ row: PhaseRow) -> Change.Draft {
    var draft = boundary(.phaseEnded, "ended", of: row, at: row.end) { $0.end }
    draft.before = Facet.status.label(of: PhaseStatus.underWay.rawValue)
    draft.after = Facet.status.label(of: PhaseStatus.completed.rawValue)
    return draft
  }

  /// The beginning or end of a phase: on the day that is claimed for it, where that lies between the days; else by the day on
  /// which it was last heard.
  private func boundary(
    _ kind: Change.Kind, _ verb: String, of row: PhaseRow, at day: Day?,
    in claimed: (Phase.PeriodClaim) -> Day?
  ) -> Change.Draft {
    let phase = row.phase
    var draft = Change.Draft(
      kind: kind, coalition: phase.coalition, record: .phase(row.id), name: row.name,
      text: "")
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
}
