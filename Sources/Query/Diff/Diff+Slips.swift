import Model

extension Diff.Comparison {
  /// Dates that were put off between the days, as the date histories tell it.
  func slips() -> [Change.Draft] {
    after.histories.flatMap { row in
      row.slips.filter { isBetween($0.day) }.map { draft(of: $0, in: row) }
    }
  }

  /// A slip that a date history tells of.
  func draft(of slip: HistoryRow.Slip, in row: HistoryRow) -> Change.Draft {
    let (step, before) = (slip.step, slip.before?.formatted)
    var draft = Change.Draft(
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
  /// When the date was given, or the earlier day from which it counts because a source had it by then.
  var countedFrom: Day {
    let early = Int(day) - Int(step.said.number)
    return early < 0 ? step.said.advanced(by: early) : step.said
  }
}
