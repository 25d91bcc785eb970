/// A member or observer state of the United Nations, in a coalition or not.
public struct Nation: Sendable, Identifiable {
  /// A place on Earth, in degrees, north and east positive.
  public struct Capital: Sendable {
    /// Its name.
    public let name: String
    /// -90...90.
    public let latitude: Double
    /// -180...180.
    public let longitude: Double
    /// A remark: a seat of government elsewhere, say.
    public let note: String?
    /// Who states it; nil for common knowledge.
    public let citation: Attribution?
  }

  /// The national body for space.
  public struct Agency: Sendable {
    /// The usual abbreviation.
    public let short: String?
    /// The full name, in its own language where usual.
    public let name: String?
    /// A remark on it.
    public let note: String?
    /// Who states it; nil for common knowledge.
    public let citation: Attribution?
  }

  /// ISO 3166-1 alpha-3, in capitals.
  public let id: Identifier<Nation>
  /// ISO 3166-1 alpha-2, in capitals.
  public let iso2: String
  /// The three-digit code of UN M49.
  public let m49: String
  /// The name in English, as the nation spells itself.
  public let name: String
  /// Other names people look for.
  public let aliases: [String]
  /// The region of UN M49.
  public let region: Region
  /// The sub-region of UN M49.
  public let subregion: String
  /// The capital, which stands for the nation on a map.
  public let capital: Capital
  /// The national body for space; nil where none is known.
  public let agency: Agency?
  /// The nation's item in Wikidata: `Q43`.
  public let wikidata: Cited<String>?
  /// Since when it is an observer of the United Nations; nil for a member.
  public let observerSince: Cited<Day>?
  /// What is stated of its connection with the European Space Agency.
  public let esa: [ESAClaim]
  /// The claims in each coalition, at most one membership each; none for a nation in neither.
  public let memberships: [Membership]

  /// Its claims in a coalition; nil for none.
  public func membership(in coalition: Coalition) -> Membership? {
    memberships.first { $0.coalition == coalition }
  }
}

/// What is claimed of a nation or organisation in one coalition.
public struct Membership: Sendable {
  /// One statement of one or more agreeing sources.
  public struct Claim: Timed, DatedClaim {
    /// What is said.
    public let stance: Stance
    /// The day that it is said of; nil where none is given.
    public let date: Day?
    /// The level that it speaks of; nil where it names none.
    public let level: Level?
    /// The statement in this project's words.
    public let text: String?
    /// Who states it, and how well they support it.
    public let citation: Attribution

    /// Events count from their day, lists and remarks from the day they were stated.
    public var time: Fact.Time {
      switch stance {
      case .planned: .plan(said: nil)
      case .listed, .absent, .mentioned, .remark: .stated(date)
      default: .event(on: date)
      }
    }
  }

  /// The coalition.
  public let coalition: Coalition
  /// Who signed for the nation.
  public let body: String?
  /// Who signed for the coalition.
  public let counterpart: String?
  /// What was signed.
  public let instrument: String?
  /// The rank among the signatures of the Artemis Accords, from 1.
  public let order: Int?
  /// A remark on the whole.
  public let note: String?
  /// All claims, rivals included; never empty.
  public let claims: [Claim]
}

/// An organisation that takes part in a coalition. It never counts as a nation.
public struct Organisation: Sendable, Identifiable {
  /// The identifier: `apsco`.
  public let id: Identifier<Organisation>
  /// The name in full.
  public let name: String
  /// The usual abbreviation.
  public let short: String?
  /// The nation of its seat, where known.
  public let home: Identifier<Nation>?
  /// What it is: `company`, `institute`, `intergovernmental`.
  public let kind: String
  /// The coalition that it takes part in.
  public let coalition: Coalition
  /// Who signed for the coalition.
  public let counterpart: String?
  /// A remark on it.
  public let note: String?
  /// All claims; never empty.
  public let claims: [Membership.Claim]
}

/// A member count as a source states it; the records may add up to another.
public struct StatedCount: Citable {
  /// The coalition that is counted.
  public let coalition: Coalition
  /// The day that the number is of.
  public let date: Day
  /// The number.
  public let count: Int
  /// What the number includes, if stated.
  public let text: String?
  /// Why it differs from the records on that day; nil where it does not, or where that is unknown.
  public let gap: String?
  /// Who states it, and how well they support it.
  public let citation: Attribution
}

extension Nation: Record {
  /// Visits what the data says of the nation.
  public func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("name", .text(name), in: .identity, search: .name))
    visit(Fact("alias", .texts(aliases), in: .identity, search: .alias))
    visit(Fact("ISO code", .text(iso2), in: .identity, search: .code))
    visit(Fact("UN code", .text(m49), in: .identity, search: .code))
    visit(Fact("region", .text(region.rawValue), in: .identity, search: .property))
    visit(Fact("subregion", .text(subregion), in: .identity, search: .property))
    visit(
      Fact(
        "capital", .text(capital.name), position: Fact.Position(capital.latitude, capital.longitude),
        note: capital.citation == nil ? capital.note : nil, search: .property))
    if let note = capital.note, let citation = capital.citation {
      visit(Fact("on the capital", .text(note), time: .stated(nil)).by(citation))
    }
    if let agency {
      let names = [agency.name, agency.short].compactMap(\.self)
      visit(Fact("agency", .texts(names), search: .alternative, time: .undated).by(agency.citation))
      if let note = agency.note {
        visit(
          Fact("agency note", .text(note), search: .prose, time: .stated(nil)).by(agency.citation))
      }
    }
    if let observerSince {
      let day = observerSince.value
      visit(
        Fact("UN observer", .text("since \(day.formatted)"), time: .event(day)).by(observerSince))
    }
    if let wikidata {
      visit(Fact("Wikidata", .text(wikidata.value), search: .code, time: .undated).by(wikidata))
    }
    for membership in memberships { membership.visitFacts(visit) }
    for claim in esa { visit(Fact(claim)) }
  }
}

extension Membership {
  fileprivate func visitFacts(_ visit: (Fact) -> Void) {
    let joining = Fact.Time.event(on: claims.first { $0.stance.isMembership }?.date)
    func visitText(_ label: String, _ text: String?, _ time: Fact.Time) {
      guard let text else { return }
      visit(Fact(label, .text(text), in: coalition.section, search: .prose, time: time))
    }
    visitText("signed by", body, joining)
    visitText("with", counterpart, joining)
    visitText("instrument", instrument, joining)
    if let order { visit(Fact("signature", .number(order), in: coalition.section, time: joining)) }
    visitText("note", note, .stated(nil))
    for claim in claims { visit(Fact(claim, on: coalition)) }
  }
}

extension Fact {
  init(_ claim: Membership.Claim, on coalition: Coalition) {
    self.init(
      claim.stance.words, claim.text.map(Value.text) ?? .none, in: coalition.section, date: claim.date,
      level: claim.level, search: .prose, time: claim.time, isDisputed: claim.stance.isContesting,
      citation: claim.citation)
  }
}

extension Organisation: Record {
  /// Visits what the data says of the organisation.
  public func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("name", .text(name), in: .identity, search: .name))
    if let short { visit(Fact("short name", .text(short), in: .identity, search: .alias)) }
    visit(Fact("kind", .text(kind), search: .property, time: .undated))
    if let counterpart {
      let joining = Fact.Time.event(on: claims.first { $0.stance.isMembership }?.date)
      visit(Fact("with", .text(counterpart), time: joining))
    }
    if let note { visit(Fact("note", .text(note), search: .prose, time: .stated(nil))) }
    for claim in claims { visit(Fact(claim, on: coalition)) }
    if let home {
      visit(Fact(home.rawValue, .record(.nation(home)), in: .home, search: .property, time: .undated))
    }
  }
}

extension StatedCount: Record {
  /// Visits the number.
  public func visitFacts(_ visit: (Fact) -> Void) {
    visit(
      Fact(
        "name", .text("\(count) \(coalition.name) members, \(date.formatted)"), in: .identity, search: .name,
        time: .stated(date)))
    visit(Fact(self, in: coalition.section))
  }
}

/// How a nation is connected with the European Space Agency, as sources state it.
public struct ESAClaim: Timed {
  /// How a nation is connected with the agency.
  public enum Status: String, CaseIterable, Sendable {
    case member
    case associate
    case cooperating
    case agreement = "cooperation-agreement"
    /// It is not, by a source.
    case none
    /// A source points to a change without naming it.
    case unclear

    /// The status in words.
    public var words: String {
      switch self {
      case .member: "Member State"
      case .associate: "Associate Member"
      case .cooperating: "European Cooperating State"
      case .agreement: "cooperation agreement"
      case .none: "not a member"
      case .unclear: "not clear"
      }
    }
  }

  /// What is stated.
  public let status: Status
  /// The day from which it holds; nil where none is given.
  public let since: Day?
  /// The day that the statement is of, where it gives no beginning.
  public let date: Day?
  /// The statement in this project's words.
  public let text: String?
  /// Who states it, and how well they support it.
  public let citation: Attribution

  /// From when on it counts.
  public var time: Fact.Time { since.map(Fact.Time.event) ?? .stated(date) }
}

extension Fact {
  init(_ claim: ESAClaim) {
    self.init(
      claim.status.words, claim.text.map(Value.text) ?? .none, in: .esa, date: claim.since ?? claim.date,
      time: claim.time,
      citation: claim.citation)
  }
}
