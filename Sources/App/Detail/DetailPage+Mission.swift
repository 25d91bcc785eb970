import Model
import Screen

extension DetailPage {
  mutating func addMission(_ id: Mission.ID) {
    guard let mission = catalog.mission(id), let row = view.mission(id) else {
      return
    }
    setTitle(mission.name)
    let side = mission.coalition.map { "\($0.name) side" } ?? "neither side"
    let also = mission.aliases.isEmpty ? "" : " · also " + mission.aliases.joined(separator: ", ")
    addText("\(side) · \(id)\(also)", "text.muted")
    addStatus(row)
    addNativeNames(mission.nativeNames)
    addCited("Operator", mission.operators) { $0.joined(separator: ", ") }
    addCited("Type", mission.types) { $0.joined(separator: ", ") }
    addCited("Vehicle", mission.vehicle) { $0 }
    addCited("Outcome", row.status == .notYetLaunched ? nil : mission.outcome) { $0 }
    if lens == nil, !mission.organisations.isEmpty {
      addField("With", mission.organisations.joined(separator: ", "))
    }
    addLaunch(row)
    addSite(mission, asOf: view.perspective.asOf)
    addPart(mission)
    addStatements("Notes", mission.notes)
    addNations(mission)
    addPhases(mission)
  }

  private mutating func addStatus(_ row: MissionRow) {
    let status = row.mission.status
    let isCurrent = row.status.rawValue == status.value.rawValue && status.isSeen(through: lens)
    var value = [
      Span("\(Marks.symbol(row.status)) \(row.status.title)", style: theme.style(row.status.role))
    ]
    if isCurrent {
      value += [span(" as of \(status.asOf.formatted): \(status.text)"), references(status.sources)]
    }
    addField("Status", value)
    if isCurrent, let note = status.note { addField("", note) }
  }

  private mutating func addLaunch(_ row: MissionRow) {
    let claims = row.mission.launch.filter { $0.isSeen(through: lens) }
    guard !claims.isEmpty else { return }
    addHeading("Launch")
    for claim in claims {
      let kind =
        switch claim.kind {
        case .actual: isAhead(claim) ? "launched, after the day shown" : "launched"
        case .local: "local calendar or rival report"
        case .planned: "planned"
        case .superseded: "earlier plan"
        case .none: "no date"
        }
      let said = claim.said.map { ", said \($0.formatted)" } ?? ""
      let text = claim.text.map { ": " + $0 } ?? ""
      let date = (claim.formattedDate ?? "–").padded(to: 12)
      let role: Role = claim.kind == .actual ? "text" : "status.planned"
      addFact(claim, [span(date, role), span(kind + said + text)], hanging: width < 40 ? 2 : 14)
    }
  }

  private func isAhead(_ claim: Mission.LaunchClaim) -> Bool {
    claim.date.map { $0.number > view.perspective.asOf.latest.number } ?? false
  }

  private mutating func addSite(_ mission: Mission, asOf day: Day) {
    guard let site = mission.site else { return }
    let isAhead = site.date.map { $0 > day } ?? false
    let kind =
      switch site.kind {
      case .landed: isAhead ? "to land" : "landed"
      case .impact: isAhead ? "to fall" : "impact"
      case .planned: "planned"
      case .missed: "not reached"
      }
    if site.isSeen(through: lens) {
      addHeading("Site")
      addFact(site, [span("\(kind): \(site.name)")])
      addField(
        "Position",
        Self.position(site.latitude, site.longitude).map { $0 + (site.precision.map { ", \($0)" } ?? "") })
      if !isAhead { addField("Day", site.date?.formatted) }
    }
    for claim in site.claims where claim.isSeen(through: lens) {
      let position = Self.position(claim.latitude, claim.longitude).map { " (\($0))" } ?? ""
      let date = claim.date.map { "\($0.formatted): " } ?? ""
      addStatement(date + claim.text + position, by: claim)
    }
  }

  /// Degrees with letters: `41.64° S, 153.99° W`.
  private static func position(_ latitude: Double?, _ longitude: Double?) -> String? {
    guard let latitude, let longitude else { return nil }
    func degrees(_ value: Double, _ positive: String, _ negative: String) -> String {
      "\((abs(value) * 100).rounded() / 100)° \(value < 0 ? negative : positive)"
    }
    return degrees(latitude, "N", "S") + ", " + degrees(longitude, "E", "W")
  }

  private mutating func addPart(_ mission: Mission) {
    guard let part = mission.part, part.isSeen(through: lens) else { return }
    addHeading(mission.coalition.map { "Why on the \($0.name) side" } ?? "Side")
    let word =
      switch part.value {
      case .programme: "part of the programme"
      case .support: "supports the programme"
      case .payload: "carried for the programme"
      case .nation: "its nation is a member"
      case .precursor: "its nation is a member; older than the programme"
      }
    addStatement(word + (part.note.map { ": " + $0 } ?? ""), by: part)
  }

  private mutating func addNations(_ mission: Mission) {
    guard let nations = mission.nations, nations.isSeen(through: lens), !nations.value.isEmpty else { return }
    addHeading("Nations")
    for id in nations.value {
      if let nation = catalog.nation(id) { addLink(to: .record(.nation(id)), nation.name) }
    }
  }

  private mutating func addPhases(_ mission: Mission) {
    guard lens == nil, !(mission.phases + mission.relatedPhases).isEmpty else { return }
    addHeading("Phases")
    for id in mission.phases {
      if let phase = catalog.phase(id) { addLink(to: .record(.phase(id)), phase.name.value) }
    }
    for id in mission.relatedPhases {
      if let phase = catalog.phase(id) {
        addLink(to: .record(.phase(id)), phase.name.value, after: [span(" (supports it)", "text.muted")])
      }
    }
  }
}
