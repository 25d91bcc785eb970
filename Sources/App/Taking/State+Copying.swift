import Model
import Query
import Screen

extension State {
  /// Has the selected row copied, or the fact under the cursor of the detail, each in a line with its source.
  mutating func copySelection() -> [Effect] {
    if openChangesChooser != nil {
      if let change = selectedChange { return [.copy(line(of: change), name: "the change")] }
      message = Message(text: "Nothing is selected.", isError: true)
      return []
    }
    guard let selection else {
      message = Message(text: "Nothing is selected.", isError: true)
      return []
    }
    if focus == .detail, let fact = derived.detail.fact(at: detail.line) {
      let subject = derived.detail.title
      return [.copy(line("\(subject): \(fact.text)", sources: fact.sources), name: "the fact")]
    }
    let (text, sources) = summary(of: selection)
    return [.copy(line(text, sources: sources), name: "the row")]
  }

  /// Has the command copied that prints what is shown: the list of changes where it is open, else the pane.
  func copyCommand() -> [Effect] {
    [.copy(openChangesChooser == nil ? command : changesCommand, name: "the command")]
  }

  /// A statement in a line with its sources, those of the lens alone, and when it is seen: by default the as-of date. It may
  /// well be pasted into a shell: nothing in it ends the line or steers the terminal.
  func line(_ text: String, sources: [Source.ID], seen when: String? = nil) -> String {
    let page = DetailPage(view: derived.view, theme: theme, width: 1)
    let seen = perspective.lens.map { lens in sources.filter { $0 == lens } } ?? sources
    let cited = seen.map { id in
      let address = catalog.source(id)?.url.map { " <\($0)>" } ?? ""
      return page.citation(of: id) + address
    }
    let from = cited.isEmpty ? "" : " Source: " + cited.joined(separator: "; ") + "."
    let end = text.hasSuffix(".") ? "" : "."
    return "\(text)\(end)\(from) [cislunar, \(when ?? "as of \(perspective.asOf)")]".printableLine
  }

  /// What a row says of its record, and who says it.
  private func summary(of subject: Selection) -> (text: String, sources: [Source.ID]) {
    switch subject {
    case .record(.nation(let id)): nationSummary(id)
    case .record(.organisation(let id)):
      derived.view.organisations.first { $0.id == id }.map { row in
        let date = row.date.map { " since \($0.formatted)" } ?? ""
        return (
          "\(row.organisation.name): in the \(row.organisation.coalition.name)\(date) (\(row.evidence.rawValue))",
          row.sources
        )
      } ?? ("", [])
    case .record(.phase(let id)): phaseSummary(id)
    case .record(.mission(let id)): missionSummary(id)
    case .record(.topic(let id)): catalog.topic(id).map { ("\($0.title): \($0.summary)", []) } ?? ("", [])
    case .record(.source(let id)): ("", [id])
    case .record(.programme(let coalition)):
      (catalog.programme(coalition).name.value, catalog.programme(coalition).name.sources)
    case .record(.scheme), .record(.statedCount): ("", [])
    case .figures: figuresSummary()
    case .joining(let id): joiningSummary(id)
    case .disagreement(let id): disagreementSummary(id)
    }
  }

  private func nationSummary(_ id: Nation.ID) -> (String, [Source.ID]) {
    guard let row = derived.view.nations.first(where: { $0.id == id }) else { return ("", []) }
    let parts = Coalition.allCases.compactMap { coalition -> String? in
      guard let standing = row.standing(in: coalition) else { return nil }
      let date = standing.date.map { ", \($0.formatted)" } ?? ""
      let doubt = standing.isDisputed ? ", disputed" : ""
      return
        "\(coalition.name) \(DetailPage.phrase(standing.stance))\(date) (\(standing.evidence.rawValue)\(doubt))"
    }
    let sources = Coalition.allCases.flatMap { row.standing(in: $0)?.sources ?? [] }
    return ("\(row.nation.name): \(parts.joined(separator: "; "))", sources)
  }

  private func joiningSummary(_ id: JoiningRow.ID) -> (String, [Source.ID]) {
    guard let row = derived.view.joinings().first(where: { $0.id == id }) else { return ("", []) }
    let date = row.date.map { " \($0.formatted)" } ?? ""
    let doubt = row.standing.isDisputed ? ", disputed" : ""
    let text =
      "\(row.nation.name), \(row.coalition.name): \(DetailPage.phrase(row.standing.stance))\(date) "
      + "(\(row.standing.evidence.rawValue)\(doubt)); members with it: \(row.count)"
    return (text, row.standing.sources)
  }

  private func disagreementSummary(_ id: Disagreement.ID) -> (String, [Source.ID]) {
    guard let row = derived.view.disagreement(id) else { return ("", []) }
    let answers = row.answers.map(\.text).joined(separator: " or ")
    return ("\(row.title): \(answers)", Set(row.claims.flatMap(\.sources)).sorted())
  }

  private func phaseSummary(_ id: Phase.ID) -> (String, [Source.ID]) {
    guard let row = derived.view.phases.first(where: { $0.id == id }) else { return ("", []) }
    let status = row.status.map { ", \($0.title)" } ?? ""
    let period = DetailPage.period(row.start, row.end)
    let sources = row.phase.period.first { $0.start == row.start && $0.end == row.end }?.sources
    return (
      "\(row.phase.coalition.name), \(row.phase.name.value): \(period)\(status)",
      sources ?? row.phase.name.sources
    )
  }

  private func missionSummary(_ id: Mission.ID) -> (String, [Source.ID]) {
    guard let row = derived.view.mission(id) else { return ("", []) }
    let launch = row.launch.flatMap { claim in
      claim.formattedDate.map { (claim.kind == .actual ? ", launched " : ", launch planned ") + $0 }
    }
    let sources = (row.launch?.sources ?? []) + row.mission.status.sources
    var unique: [Source.ID] = []
    for source in sources where !unique.contains(source) { unique.append(source) }
    return ("\(row.mission.name)\(launch ?? ""): \(row.status.title)", unique)
  }

  private func figuresSummary() -> (String, [Source.ID]) {
    let parts = Coalition.allCases.map { coalition in
      let count = derived.view.count(of: coalition)
      let provisional = count.provisional > 0 ? " and \(count.provisional) provisional" : ""
      return "\(coalition.name) \(count.listed) members\(provisional)"
    }
    return (parts.joined(separator: ", ") + ", counted from the records", [])
  }
}
