import Model
import Screen

extension DetailPage {
  mutating func addNation(_ id: Nation.ID) {
    guard let nation = catalog.nation(id) else { return }
    let row = view.nations.first { $0.id == id }
    setTitle(nation.name)
    let names = nation.aliases.isEmpty ? "" : "also " + nation.aliases.joined(separator: ", ") + " · "
    addText("\(names)\(id) · \(nation.region.rawValue), \(nation.subregion)", "text.muted")
    addField("Capital", nation.capital.name)
    addField("Agency", agency(of: nation))
    addField("ESA", nation.esa)
    for coalition in Coalition.allCases {
      guard let membership = nation.membership(in: coalition) else { continue }
      addMembership(membership, standing: row?.standing(in: coalition))
    }
    addMissions(view.missions(of: id))
  }

  private func agency(of nation: Nation) -> String? {
    guard let agency = nation.agency else { return nil }
    let name = [agency.name, agency.short.map { agency.name == nil ? $0 : "(\($0))" }]
      .compactMap { $0 }.joined(separator: " ")
    return [name, agency.note].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ". ")
  }

  mutating func addMembership(_ membership: Membership, standing: Standing?) {
    let claims = membership.claims.filter { $0.isSeen(through: lens) }
    guard !claims.isEmpty else { return }
    addHeading(membership.coalition == .ilrs ? "International Lunar Research Station" : "Artemis Accords")
    addStanding(standing, in: membership.coalition)
    addField("Level", standing?.level?.rawValue)
    if lens == nil {
      addField("Signed by", membership.body)
      addField("With", membership.counterpart)
      addField("Instrument", membership.instrument)
      addField("Signature", membership.order.map { "no. \($0)" })
      addField("Note", membership.note)
    }
    addClaims(claims)
  }

  private mutating func addStanding(_ standing: Standing?, in coalition: Coalition) {
    guard let standing else {
      addField("Standing", "not in it as of \(view.perspective.asOf.formatted)")
      return
    }
    let date = standing.date?.formatted ?? "undated"
    let phrase =
      switch (standing.kind, standing.stance) {
      case (.pending, _): "to join, \(date)"
      case (.tie, _): "not a member; \(Self.phrase(standing.stance)), \(date)"
      case (.member, .founded): "founding member, \(date)"
      case (.member, .listed): "on a list of members, \(date)"
      case (.member, _): "joined \(date)"
      }
    var value = [
      mark(standing.evidence), span(" "), Span(phrase, style: theme.style(coalition.role)),
    ]
    // Read aloud, the mark is the word already.
    if !isLinear { value.append(span(", \(standing.evidence.rawValue)", "text.muted")) }
    if standing.isDisputed { value.append(span(" \(Marks.disputed) disputed", "mark.disputed")) }
    if standing.hasRivalDates { value.append(span(" \(Marks.rival) rival dates", "mark.rival")) }
    addField("Standing", value)
  }

  /// Every claim: date, what it says, evidence and sources.
  private mutating func addClaims(_ claims: [Membership.Claim]) {
    add([span(claims.count == 1 ? "1 claim" : "\(claims.count) claims", "label")])
    for claim in claims {
      let date = (claim.date?.formatted ?? "undated").padded(to: 12)
      var words = Self.phrase(claim.stance)
      if let level = claim.level { words += " (\(level.rawValue))" }
      if let text = claim.text { words += ": " + text }
      let contesting: Role = claim.stance.isContesting ? "mark.disputed" : "text"
      addFact(claim, [span(date, "label"), span(words, contesting)], hanging: width < 40 ? 2 : 14)
    }
  }

  /// What a source says of a nation, in a word or two.
  static func phrase(_ stance: Stance) -> String {
    switch stance {
    case .founded: "founding member"
    case .joined: "joined"
    case .listed: "listed as member"
    case .announced: "announced"
    case .prepared: "step before joining"
    case .institute: "institute signed"
    case .applied: "applied"
    case .absent: "not counted"
    case .planned: "planned"
    case .organisation: "organisation takes part"
    case .mentioned: "named"
    case .remark: "remark"
    }
  }

  /// Missions with their state, each leading to it.
  mutating func addMissions(_ rows: [MissionRow], heading: String = "Missions") {
    guard !rows.isEmpty else { return }
    addHeading("\(heading) (\(rows.count))")
    for row in rows.prefix(Self.missionLimit) {
      let date = row.launch?.formattedDate.map { (row.launch?.kind == .actual ? " " : " plan ") + $0 } ?? ""
      addLink(
        to: .record(.mission(row.id)), row.mission.name,
        mark: Span(Marks.symbol(row.status), style: theme.style(row.status.role)),
        after: [span("\(date), \(row.status.title)", "text.muted")])
    }
    addRest(rows.count - Self.missionLimit, "search for them in \(Pane.missions.title)")
  }

  /// How many more records there are than are listed, and where these are found.
  mutating func addRest(_ count: Int, _ advice: String) {
    if count > 0 { addText("and \(count) more: \(advice)", "text.muted") }
  }

  /// More missions than a person reads through in a detail.
  static let missionLimit = 500

  mutating func addOrganisation(_ id: Organisation.ID) {
    guard let organisation = catalog.organisation(id) else { return }
    setTitle(organisation.short ?? organisation.name)
    addText(organisation.name)
    addText("An organisation, not counted as a nation", "text.muted")
    addField("Kind", organisation.kind)
    addField("With", organisation.counterpart)
    addField("Note", organisation.note)
    if let home = organisation.home, let nation = catalog.nation(home) {
      addHeading("Home")
      addLink(to: .record(.nation(home)), nation.name)
    }
    addHeading(organisation.coalition.name)
    addClaims(organisation.claims.filter { $0.isSeen(through: lens) })
  }
}
