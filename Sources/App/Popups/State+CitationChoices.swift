import Model
import Query
import Screen

extension State {
  /// Every claim of a record with its sources, each source leading to itself.
  func citationChoices(_ subject: Selection) -> [Choice] {
    let claims = claims(of: subject).filter { $0.citable.isSeen(through: perspective.lens) }
    guard !claims.isEmpty else {
      let text =
        switch subject {
        case .figures: "Computed from the records, which carry their sources."
        case .record(.source): "This is a source itself."
        default: "Nothing in view."
        }
      return [Choice(line: Line(text, style: theme.style("text.muted")), outcome: .none)]
    }
    let width = max(20, derived.layout.chooser(choices: 99, hasInput: false).width - 4)
    return claims.flatMap { claim -> [Choice] in
      let evidence = catalog.evidence(of: claim.citable, through: perspective.lens)
      let mark = Span(Marks.symbol(evidence), style: theme.style(evidence.role))
      let text = Line([mark, Span(" " + claim.text, style: theme.style("text"))])
      let lines = text.wrapped(to: width, hanging: 2).map { Choice(line: $0, outcome: .none) }
      return lines + claim.citable.sources.map(sourceChoice)
    }
  }

  private func sourceChoice(_ id: Source.ID) -> Choice {
    let page = DetailPage(view: derived.view, theme: theme, width: 1)
    let line = Line([Span("    " + page.citation(of: id), style: theme.style("link"))])
    return Choice(line: line, outcome: .show(.record(.source(id))))
  }

  private typealias Claim = (text: String, citable: any Citable)

  private func claims(of subject: Selection) -> [Claim] {
    switch subject {
    case .record(.nation(let id)): catalog.nation(id).map { $0.memberships.flatMap(claims) } ?? []
    case .joining(let id):
      catalog.nation(id.nation)?.membership(in: id.coalition).map(claims) ?? []
    case .record(.organisation(let id)):
      catalog.organisation(id).map { $0.claims.map { claim($0, of: .ilrs) } } ?? []
    case .record(.phase(let id)): catalog.phase(id).map(claims) ?? []
    case .record(.mission(let id)): catalog.mission(id).map(claims) ?? []
    case .record(.topic(let id)):
      catalog.topic(id).map { ($0.artemis + $0.ilrs + $0.claims).map { ($0.text, $0) } } ?? []
    case .record(.programme(let coalition)): claims(of: catalog.programme(coalition))
    case .disagreement(let id):
      derived.view.disagreement(id)?.claims.map { claim in
        ("\(claim.answer.text)\(claim.text.map { ": " + $0 } ?? "")", claim)
      } ?? []
    case .record, .figures: []
    }
  }

  private func claims(of membership: Membership) -> [Claim] {
    membership.claims.map { claim($0, of: membership.coalition) }
  }

  private func claim(_ claim: Membership.Claim, of coalition: Coalition) -> Claim {
    let date = claim.date.map { ", \($0.formatted)" } ?? ""
    let text = claim.text.map { ": " + $0 } ?? ""
    return ("\(coalition.name) \(DetailPage.phrase(claim.stance))\(date)\(text)", claim)
  }

  private func claims(of programme: Programme) -> [Claim] {
    let schemes = catalog.schemes.filter { $0.coalition == programme.coalition }.map(\.statement)
    return [("Name: " + programme.name.value, programme.name)]
      + programme.nativeNames.map { ("Name: " + $0.text, $0) }
      + (programme.statements + schemes).map { ($0.text, $0) }
  }

  private func claims(of phase: Phase) -> [Claim] {
    let statements = phase.objectives + phase.capabilities + phase.infrastructure
    return [("Name: " + phase.name.value, phase.name), ("Status: " + phase.status.text, phase.status)]
      + phase.nativeNames.map { ("Name: " + $0.text, $0) }
      + phase.period.map { ("Dates: " + $0.text, $0) } + statements.map { ($0.text, $0) }
  }

  private func claims(of mission: Mission) -> [Claim] {
    var all: [Claim] = mission.nativeNames.map { ("Name: " + $0.text, $0) }
    all.append(("Operator: " + mission.operators.value.joined(separator: ", "), mission.operators))
    all.append(("Type: " + mission.types.value.joined(separator: ", "), mission.types))
    all.append(("Status: " + mission.status.text, mission.status))
    all += mission.launch.map { claim in
      ("Launch \(claim.formattedDate ?? "undated")\(claim.text.map { ": " + $0 } ?? "")", claim)
    }
    if let nations = mission.nations {
      all.append(("Nations: " + nations.value.map(\.rawValue).joined(separator: ", "), nations))
    }
    if let vehicle = mission.vehicle { all.append(("Vehicle: " + vehicle.value, vehicle)) }
    if let outcome = mission.outcome { all.append(("Outcome: " + outcome.value, outcome)) }
    if let part = mission.part { all.append(("Side: " + (part.note ?? part.value.rawValue), part)) }
    if let site = mission.site {
      all.append(("Site: " + site.name, site))
      all += site.claims.map { ("Site: " + $0.text, $0) }
    }
    return all + mission.notes.map { ($0.text, $0) }
  }
}
