import Model

extension Diff.Comparison {
  /// Missions that flew or came to another state.
  func missions() -> [Change.Draft] {
    return after.missions.flatMap { row -> [Change.Draft] in
      let old = before.mission(row.id)
      return [launch(of: row, since: old), outcome(of: row, since: old)].compactMap(\.self)
    }
  }

  /// The launch of a mission that had not flown before.
  func launch(of row: MissionRow, since old: MissionRow?) -> Change.Draft? {
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

  /// What became of a mission since it was last seen.
  func outcome(of row: MissionRow, since old: MissionRow?) -> Change.Draft? {
    // That a mission is under way once it has been launched, the launch says, and that it is planned, its plan.
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

  private func draft(_ kind: Change.Kind, of row: MissionRow) -> Change.Draft {
    Change.Draft(
      kind: kind, coalition: row.coalition, record: .mission(row.id), name: row.mission.name, text: ""
    )
  }
}
