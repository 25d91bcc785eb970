/// A member or observer state of the United Nations, in a coalition or not.
public final class Nation: Sendable, Identifiable, Record {
  /// A place on Earth, in degrees, north and east positive.
  public struct Capital: Sendable {
    package let name: String
    package let latitude: Double
    package let longitude: Double
    /// A remark: a seat of government elsewhere, say.
    package let note: String?
    /// Who states it; nil for common knowledge.
    package let citation: Attribution?
  }

  /// The national body for space.
  public struct Agency: Sendable {
    package let short: String?
    package let name: String?
    package let note: String?
    /// Who states it; nil for common knowledge.
    package let citation: Attribution?
  }

  /// ISO 3166-1 alpha-3, in capitals.
  public let id: Identifier<Nation>
  package let iso2: String
  package let m49: String
  /// The name in English, as the nation spells itself.
  package let name: String
  package let aliases: [String]
  /// Names that other nations go by too: `Korea`.
  package let sharedNames: [String]
  package let region: Region
  package let subregion: String
  package let capital: Capital
  package let agency: Agency?
  /// The nation's item in Wikidata: `Q43`.
  package let wikidata: Cited<String>?
  package let observerSince: Cited<Day>?
  package let esa: [ESAClaim]
  /// The claims in each coalition, at most one membership each; none for a nation in neither.
  package let memberships: [Membership]

  init(_ reader: inout RecordReader) {
    id = reader.declare("id", .iso3) { $0.nations.declare($1) } ?? ""
    iso2 = reader.code("iso2", .iso2)
    m49 = reader.code("m49", .m49)
    name = reader.text("name")
    aliases = reader.texts("aliases", isRequired: false)
    sharedNames = reader.texts("sharedNames", isRequired: false)
    region = reader.choice("region")
    subregion = reader.text("subregion")
    capital = reader.object("capital") { $0.capital() }
    agency = reader.optionalObject("agency") { $0.agency() }
    wikidata = reader.optionalCitedText("wikidata")
    observerSince = reader.optionalObject("unObserver") { $0.cited { $0.day("value") } }
    esa = reader.objects("esa") { $0.esaClaim() }
    memberships = reader.memberships()
  }

  package func membership(in coalition: Coalition) -> Membership? {
    memberships.first { $0.coalition == coalition }
  }

  package func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("name", .text(name), in: .identity, search: .name))
    visit(Fact("alias", .texts(aliases + sharedNames), in: .identity, search: .alias))
    visit(Fact("ISO code", .text(iso2), in: .identity, search: .code))
    visit(Fact("UN code", .text(m49), in: .identity, search: .code))
    visit(Fact("region", .text(region.rawValue), in: .identity, search: .property))
    visit(Fact("subregion", .text(subregion), in: .identity, search: .property))
    visit(
      Fact(
        "capital", .text(capital.name), position: Fact.Position(capital.latitude, capital.longitude),
        note: capital.citation == nil ? capital.note : nil, search: .property))
    if capital.citation != nil {
      Fact("on the capital", given: capital.note, time: .stated(nil), citation: capital.citation).map(visit)
    }
    if let agency {
      let names = [agency.name, agency.short].compactMap(\.self)
      let citation = agency.citation
      visit(Fact("agency", .texts(names), search: .alternative, time: .undated, citation: citation))
      Fact("agency note", given: agency.note, search: .prose, time: .stated(nil), citation: citation)
        .map(visit)
    }
    if let observerSince {
      let (day, citation) = (observerSince.value, observerSince.citation)
      visit(Fact("UN observer", .text("since \(day.formatted)"), time: .event(day), citation: citation))
    }
    Fact("Wikidata", given: wikidata, search: .code, time: .undated).map(visit)
    for membership in memberships { membership.visitFacts(visit) }
    for claim in esa { visit(Fact(claim)) }
  }
}

/// What is claimed of a nation or organisation in one coalition.
public struct Membership: Sendable {
  /// One statement of one or more agreeing sources.
  public struct Claim: Timed, DatedClaim {
    package let stance: Stance
    package let date: Day?
    package let level: Level?
    package let text: String?
    package let citation: Attribution

    /// Events count from their day, lists and remarks from the day they were stated.
    package var time: Fact.Time {
      switch stance {
      case .planned: .plan(said: nil)
      case .listed, .absent, .mentioned, .remark: .stated(date)
      default: .event(on: date)
      }
    }
  }

  package let coalition: Coalition
  package let body: String?
  package let counterpart: String?
  package let instrument: String?
  /// The rank among the signatures of the Artemis Accords, from 1.
  package let order: Int?
  package let note: String?
  /// All claims, rivals included; never empty.
  package let claims: [Claim]

  fileprivate func visitFacts(_ visit: (Fact) -> Void) {
    let section = coalition.section
    Fact("signed by", given: body, in: section, search: .prose, time: claims.joining).map(visit)
    Fact("with", given: counterpart, in: section, search: .prose, time: claims.joining).map(visit)
    Fact("instrument", given: instrument, in: section, search: .prose, time: claims.joining).map(visit)
    if let order { visit(Fact("signature", .number(order), in: section, time: claims.joining)) }
    Fact("note", given: note, in: section, search: .prose, time: .stated(nil)).map(visit)
    for claim in claims { visit(Fact(claim, on: coalition)) }
  }
}

/// An organisation that takes part in a coalition. It never counts as a nation.
public struct Organisation: Sendable, Identifiable, Record {
  /// The identifier: `apsco`.
  public let id: Identifier<Organisation>
  package let name: String
  package let short: String?
  package let home: Identifier<Nation>?
  /// What it is: `company`, `institute`, `intergovernmental`.
  package let kind: String
  package let coalition: Coalition
  package let counterpart: String?
  package let note: String?
  /// All claims; never empty.
  package let claims: [Membership.Claim]

  package func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("name", .text(name), in: .identity, search: .name))
    Fact("short name", given: short, in: .identity, search: .alias).map(visit)
    visit(Fact("kind", .text(kind), search: .property, time: .undated))
    Fact("with", given: counterpart, time: claims.joining).map(visit)
    Fact("note", given: note, search: .prose, time: .stated(nil)).map(visit)
    for claim in claims { visit(Fact(claim, on: coalition)) }
    if let home {
      visit(Fact(home.rawValue, .record(.nation(home)), in: .home, search: .property, time: .undated))
    }
  }
}

/// A member count as a source states it; the records may add up to another.
public struct StatedCount: Citable, Record {
  package let coalition: Coalition
  package let date: Day
  package let count: Int
  package let text: String?
  /// Why it differs from the records on that day; nil where it does not, or where that is unknown.
  package let gap: String?
  package let citation: Attribution

  package func visitFacts(_ visit: (Fact) -> Void) {
    visit(
      Fact(
        "name", .text("\(count) \(coalition.name) members, \(date.formatted)"), in: .identity, search: .name,
        time: .stated(date)))
    visit(Fact(self, in: coalition.section))
  }
}

extension [Membership.Claim] {
  /// When what was agreed at the joining counts from.
  fileprivate var joining: Fact.Time { .event(on: first { $0.stance.isMembership }?.date) }
}

extension Fact {
  init(_ claim: Membership.Claim, on coalition: Coalition) {
    self.init(
      claim.stance.words, claim.text.map(Value.text) ?? .none, in: coalition.section, date: claim.date,
      level: claim.level, search: .prose, time: claim.time, isDisputed: claim.stance.isContesting,
      citation: claim.citation)
  }
}

/// How a nation is connected with the European Space Agency, as sources state it.
public struct ESAClaim: Timed {
  /// How a nation is connected with the agency.
  public enum Status: String, CaseIterable, Sendable {
    case member, associate, cooperating
    case agreement = "cooperation-agreement"
    case none
    /// A source points to a change without naming it.
    case unclear

    package var words: String {
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

  package let status: Status
  package let since: Day?
  package let date: Day?
  package let text: String?
  package let citation: Attribution
  package var time: Fact.Time { since.map(Fact.Time.event) ?? .stated(date) }
}

extension Fact {
  init(_ claim: ESAClaim) {
    self.init(
      claim.status.words, claim.text.map(Value.text) ?? .none, in: .esa, date: claim.since ?? claim.date,
      time: claim.time, citation: claim.citation)
  }
}
