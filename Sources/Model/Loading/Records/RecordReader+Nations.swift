import Text

extension RecordReader {
  /// A nation, to which alone its names lead.
  mutating func nation() -> Nation {
    let nation = Nation(&self)
    claim(nation.name, nation.aliases, for: .nation(nation.id))
    return nation
  }

  mutating func capital() -> Nation.Capital {
    Nation.Capital(
      name: text("name"), latitude: degrees("latitude", limit: 90),
      longitude: degrees("longitude", limit: 180), note: optionalText("note"), citation: optionalCitation())
  }

  mutating func agency() -> Nation.Agency {
    Nation.Agency(
      short: optionalText("short"), name: optionalText("name"), note: optionalText("note"),
      citation: optionalCitation())
  }

  mutating func esaClaim() -> ESAClaim {
    let claim = ESAClaim(
      status: choice("status"), since: optionalDay("since"), date: optionalDay("date"),
      text: optionalText("text"), citation: citation())
    check(claim, claim.text)
    return claim
  }

  mutating func memberships() -> [Membership] {
    var seen: [Coalition] = []
    return objects("memberships") {
      let coalition = $0.coalition("coalition", unlike: &seen) {
        "a second membership of \"\($0)\"; put all claims into one membership"
      }
      return $0.membership(of: coalition)
    }
  }

  /// A coalition that no record before it has; `fault` says what is wrong with a second one.
  mutating func coalition(
    _ field: StaticString, unlike seen: inout [Coalition], fault: (String) -> String
  ) -> Coalition {
    let noted = issues.count
    let coalition: Coalition = choice(field)
    guard issues.count == noted else { return coalition }
    if seen.contains(coalition) { report(field: field, fault(coalition.rawValue)) }
    seen.append(coalition)
    return coalition
  }

  private mutating func membership(of coalition: Coalition) -> Membership {
    Membership(
      coalition: coalition,
      body: optionalText("body"),
      counterpart: optionalText("counterpart"),
      instrument: optionalText("instrument"),
      order: optionalWhole("order", from: 1),
      note: optionalText("note"),
      claims: objects("claims", isRequired: true) { $0.membershipClaim() }
    )
  }

  private mutating func membershipClaim() -> Membership.Claim {
    let claim = Membership.Claim(
      stance: choice("stance"), date: optionalDay("date"), level: optionalChoice("level"),
      text: optionalText("text"), citation: citation())
    check(claim, claim.text)
    guard !isSound, let date = claim.date, date.precision == .day, [.listed, .joined].contains(claim.stance)
    else { return claim }
    for source in claim.citation.sources {
      let other = registry.memberDays.updateValue(claim.stance, forKey: "\(source.rawValue) \(date)")
      if let other, other != claim.stance {
        report(
          field: "stance",
          "\(quoted(source.rawValue)) has \(date.formatted) for a nation that joined and for one that is listed; "
            + "the day of a list is not a joining date: write \"listed\" for both")
      }
    }
    return claim
  }

  mutating func organisation() -> Organisation {
    Organisation(
      id: declare("id", .kebab) { $0.organisations.declare($1) } ?? "", name: text("name"),
      short: optionalText("short"),
      home: find("home").map { link(at: $0, to: "nation", in: registry.nations) },
      kind: choice("kind", as: OrganisationKind.self).rawValue,
      coalition: choice("coalition"),
      counterpart: optionalText("counterpart"),
      note: optionalText("note"),
      claims: objects("claims", isRequired: true) { $0.membershipClaim() }
    )
  }

  private enum OrganisationKind: String, CaseIterable {
    case intergovernmental, company, institute, university, association
    case nonProfit = "non-profit"
    case union, various
  }

  mutating func statedCount() -> StatedCount {
    let stated = StatedCount(
      coalition: choice("coalition"), date: day("date"), count: whole("count", from: 0),
      text: optionalText("text"), gap: optionalText("gap"), citation: citation())
    check("text", stated.text, at: .stated(stated.date), stated.citation)
    return stated
  }
}
