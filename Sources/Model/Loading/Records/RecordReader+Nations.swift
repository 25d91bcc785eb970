import Text

extension RecordReader {
  /// A nation, to which alone its names lead.
  mutating func nation() -> Nation {
    let nation = nationFields()
    for name in [nation.name] + nation.aliases {
      claim(name, for: .nation(nation.id), at: name == nation.name ? "name" : "aliases")
    }
    return nation
  }

  private mutating func nationFields() -> Nation {
    Nation(
      id: declare("id", .capitals(3)) { $0.nations.declare($1) } ?? "",
      iso2: code("iso2", .capitals(2)),
      m49: code("m49", .digits(3)),
      name: text("name"),
      aliases: optionalTexts("aliases"),
      region: choice("region"),
      subregion: text("subregion"),
      capital: object("capital") { $0.capital() },
      agency: optionalObject("agency") { $0.agency() },
      wikidata: optionalCitedText("wikidata"),
      observerSince: optionalObject("unObserver") { $0.cited { $0.day("value") } },
      esa: objects("esa") { $0.esaClaim() },
      memberships: memberships()
    )
  }

  private mutating func capital() -> Nation.Capital {
    Nation.Capital(
      name: text("name"), latitude: degrees("latitude", limit: 90),
      longitude: degrees("longitude", limit: 180), note: optionalText("note"), citation: optionalCitation())
  }

  private mutating func agency() -> Nation.Agency {
    Nation.Agency(
      short: optionalText("short"), name: optionalText("name"), note: optionalText("note"),
      citation: optionalCitation())
  }

  private mutating func esaClaim() -> ESAClaim {
    let status = choice("status", as: ESAClaim.Status.self)
    let since = optionalDay("since")
    let date = optionalDay("date")
    let text = optionalText("text")
    let citation = citation()
    check("text", text, at: since.map(Fact.Time.event) ?? .stated(date), citation)
    return ESAClaim(
      status: status, since: since, date: date, text: text, citation: citation)
  }

  private mutating func memberships() -> [Membership] {
    var seen: [Coalition] = []
    return objects("memberships") { reader in
      let noted = reader.issues.count
      let coalition = reader.choice("coalition", as: Coalition.self)
      if reader.issues.count == noted {
        if seen.contains(coalition) {
          reader.report(
            field: "coalition",
            "a second membership of \"\(coalition.rawValue)\"; put all claims into one membership")
        }
        seen.append(coalition)
      }
      return reader.membership(of: coalition)
    }
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
    let stance = choice("stance", as: Stance.self)
    let date = optionalDay("date")
    let level = optionalChoice("level", as: Level.self)
    let text = optionalText("text")
    let citation = citation()
    let claim = Membership.Claim(
      stance: stance, date: date, level: level, text: text, citation: citation)
    check("text", text, at: claim.time, citation)
    return claim
  }

  mutating func organisation() -> Organisation {
    Organisation(
      id: declare("id", .kebab) { $0.organisations.declare($1) } ?? "",
      name: text("name"),
      short: optionalText("short"),
      home: find("home").map { link(at: $0, to: "nation", in: registry.nations) },
      kind: choice("kind", as: OrganisationKind.self).rawValue,
      coalition: choice("coalition"),
      counterpart: optionalText("counterpart"),
      note: optionalText("note"),
      claims: objects("claims", isRequired: true) { $0.membershipClaim() }
    )
  }

  /// The kinds of organisations.
  private enum OrganisationKind: String, CaseIterable {
    case intergovernmental
    case company
    case institute
    case university
    case association
    case nonProfit = "non-profit"
    case union
    case various
  }

  mutating func statedCount() -> StatedCount {
    let coalition = choice("coalition", as: Coalition.self)
    let date = day("date")
    let count = whole("count", from: 0)
    let text = optionalText("text")
    let gap = optionalText("gap")
    let citation = citation()
    check("text", text, at: .stated(date), citation)
    return StatedCount(
      coalition: coalition, date: date, count: count, text: text, gap: gap, citation: citation)
  }
}
