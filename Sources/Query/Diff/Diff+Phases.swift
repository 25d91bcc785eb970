import Model

extension Diff.Comparison {
  /// Phases that began or ended.
  func phases() -> [Change.Draft] {
    let earlier = Dictionary(uniqueKeysWithValues: before.phases.map { ($0.id, $0) })
    return after.phases.flatMap { row -> [Change.Draft] in
      guard let old = earlier[row.id], let status = row.status, status != old.status else { return [] }
      switch (old.status, status) {
      case (.planned, .underWay), (nil, .underWay): return [begun(row, since: old)]
      case (.underWay, .completed): return [ended(row, since: old)]
      case (.planned, .completed), (nil, .completed): return [begun(row, since: old), ended(row, since: old)]
      default: return []
      }
    }
  }

  private func begun(_ row: PhaseRow, since old: PhaseRow) -> Change.Draft {
    boundary(.phaseBegun, "began", of: row, since: old, at: row.start) { $0.start }
  }

  private func ended(_ row: PhaseRow, since old: PhaseRow) -> Change.Draft {
    boundary(.phaseEnded, "ended", of: row, since: old, at: row.end) { $0.end }
  }

  /// The beginning or end of a phase: on the day that is claimed for it, where that lies between the days; else by the day on
  /// which it was last heard.
  private func boundary(
    _ kind: Change.Kind, _ verb: String, of row: PhaseRow, since old: PhaseRow, at day: Day?,
    in claimed: (Phase.PeriodClaim) -> Day?
  ) -> Change.Draft {
    let phase = row.phase
    var draft = Change.Draft(
      kind: kind, coalition: phase.coalition, record: .phase(row.id), name: phase.name.value,
      before: old.status.map { Facet.status.label(of: $0.rawValue) },
      after: row.status.map { Facet.status.label(of: $0.rawValue) }, text: "")
    if let day, isBetween(day) {
      draft.day = day
      draft.text = "\(phase.name.value) \(verb) \(day.placed)"
      draft.cite(phase.period.filter { $0.isSeen(through: lens) && claimed($0) == day }, in: after)
    } else {
      draft.day = phase.status.asOf
      draft.text = "\(phase.name.value) had \(kind == .phaseBegun ? "begun" : verb): \(phase.status.text)"
      draft.cite([phase.status], in: after)
    }
    return draft
  }
}
