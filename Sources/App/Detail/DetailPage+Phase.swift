import Model
import Screen

extension DetailPage {
  mutating func addPhase(_ id: Phase.ID) {
    guard let phase = catalog.phase(id), let row = view.phases.first(where: { $0.id == id }) else { return }
    setTitle(phase.name.value)
    addText("\(phase.coalition.name) · \(id)", "text.muted")
    addStatus(row)
    addField(
      "Time", Self.period(row.start, row.end) + (row.hasRivalDates ? " \(Marks.rival) rival dates" : ""))
    addNativeNames(phase.nativeNames)
    addProgress(of: id)
    addStatements("Objectives", phase.objectives)
    addStatements("Capabilities", phase.capabilities)
    addStatements("Infrastructure", phase.infrastructure)
    addPeriods(phase)
    let missions = view.missions(of: id)
    addMissions(missions.filter { $0.mission.phases.contains(id) })
    addMissions(missions.filter { $0.mission.relatedPhases.contains(id) }, heading: "Supporting missions")
    addHeading("Programme")
    addLink(to: .record(.programme(phase.coalition)), catalog.programme(phase.coalition).name.value)
  }

  /// A programme as a whole: what is said of it, how it has been divided, its phases.
  mutating func addProgramme(_ coalition: Coalition) {
    let programme = catalog.programme(coalition)
    setTitle(programme.name.value)
    addText("\(coalition.name) as a whole", "text.muted")
    addNativeNames(programme.nativeNames)
    addStatements("What it is", programme.statements)
    let schemes = catalog.schemes.filter { $0.coalition == coalition }.map(\.statement)
    addStatements("How it has been divided", schemes)
    addHeading("Phases")
    for row in view.phases where row.phase.coalition == coalition {
      let mark = row.status.map { Span(Marks.symbol($0), style: theme.style($0.role)) }
      addLink(
        to: .record(.phase(row.id)), row.phase.name.value, mark: mark,
        after: [span(", " + Self.period(row.start, row.end), "text.muted")])
    }
  }

  private mutating func addStatus(_ row: PhaseRow) {
    guard let value = row.status else { return }
    let status = row.phase.status
    var spans = [Span("\(Marks.symbol(value)) \(value.title)", style: theme.style(value.role))]
    let isCurrent = value == status.value && status.isSeen(through: lens)
    if isCurrent {
      spans += [span(" as of \(status.asOf.formatted): \(status.text)"), references(status.sources)]
    }
    addField("Status", spans)
    if isCurrent, let note = status.note { addField("", note) }
  }

  static func period(_ start: Day?, _ end: Day?) -> String {
    switch (start, end) {
    case (let start?, let end?): start == end ? start.formatted : "\(start.formatted) to \(end.formatted)"
    case (let start?, nil): "from \(start.formatted)"
    case (nil, let end?): "until \(end.formatted)"
    case (nil, nil): "no dates in view"
    }
  }

  private mutating func addPeriods(_ phase: Phase) {
    let claims = phase.period.filter { $0.isSeen(through: lens) }
    guard !claims.isEmpty else { return }
    addHeading("Dates as claimed")
    for claim in claims {
      let what =
        switch claim.scope {
        case .whole: "whole phase"
        case .start: "beginning"
        case .end: "end"
        case .stage: "part of it"
        case .milestone: "goal"
        }
      let time = claim.start == nil && claim.end == nil ? "no date" : Self.period(claim.start, claim.end)
      let said = claim.said.map { ", said \($0.formatted)" } ?? ""
      addFact(claim, [span(time, "label"), span(" (\(what)\(said)): \(claim.text)")])
    }
  }

}
