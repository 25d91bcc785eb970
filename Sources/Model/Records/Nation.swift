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
    /// What should be known of it: a seat of government elsewhere.
    public let note: String?
    /// Who states it; nil for common knowledge.
    public let citation: Attribution?
  }

  /// The national body for space.
  public struct Agency: Sendable {
    /// The usual abbreviation.
    public let short: String?
    /// The name in full, in its own language where that is usual.
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
  /// What is claimed of the nation in each coalition; at most one of each, and nothing for a nation in neither.
  public let memberships: [Membership]

  /// What is claimed of the nation in a coalition; nil where nothing is.
  public func membership(in coalition: Coalition) -> Membership? {
    memberships.first { $0.coalition == coalition }
  }
}

/// What is claimed of a nation, or an organisation, in one coalition.
public struct Membership: Sendable {
  /// One statement of one or more sources that agree.
  public struct Claim: Timed, DatedClaim {
    /// What is said.
    public let stance: Stance
    /// The day that it is said of; nil where none is given.
    public let date: Day?
    /// The level that it speaks of; nil where it names none.
    public let level: Level?
    /// The statement in this project's words.
    public let text: String?
    /// How well it is supported.
    public let evidence: Evidence
    /// The sources that state it; never empty.
    public let sources: [Source.ID]

    /// What happened counts from its day, what is listed or remarked from the day it was stated.
    public var time: Fact.Time {
      switch stance {
      case .planned: .plan(said: nil)
      case .listed, .absent, .mentioned, .remark: .stated(date)
      default: .event(on: date)
      }
    }
  }

  /// The coalition that it is about.
  public let coalition: Coalition
  /// Who signed for the nation.
  public let body: String?
  /// Who signed for the coalition.
  public let counterpart: String?
  /// What was signed.
  public let instrument: String?
  /// The rank of the signature among those of the Artemis Accords, from 1.
  public let order: Int?
  /// A remark on the whole.
  public let note: String?
  /// Everything claimed, rivals included; never empty.
  public let claims: [Claim]
}

/// An organisation that takes part in a coalition. It is never counted as a nation.
public struct Organisation: Sendable, Identifiable {
  /// The identifier: `apsco`.
  public let id: Identifier<Organisation>
  /// The name in full.
  public let name: String
  /// The usual abbreviation.
  public let short: String?
  /// The nation it has its seat in, where one is known.
  public let home: Identifier<Nation>?
  /// What it is: `company`, `institute`, `intergovernmental`.
  public let kind: String
  /// The coalition that it takes part in.
  public let coalition: Coalition
  /// Who signed for the coalition.
  public let counterpart: String?
  /// A remark on it.
  public let note: String?
  /// Everything claimed; never empty.
  public let claims: [Membership.Claim]
}

/// A number of members that a source states as a whole, which need not be what the records add up to.
public struct StatedCount: Citable {
  /// The coalition that is counted.
  public let coalition: Coalition
  /// The day that the number is of.
  public let date: Day
  /// The number.
  public let count: Int
  /// What the number includes, where the source says so.
  public let text: String?
  /// Why it differs from what the records add up to on that day; nil where it does not, or where that is not known.
  public let gap: String?
  /// How well it is supported.
  public let evidence: Evidence
  /// The sources that state it; never empty.
  public let sources: [Source.ID]
}

extension Nation: Record {
  /// Gives what the data says of the nation.
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
      evidence: claim.evidence, sources: claim.sources)
  }
}

extension Organisation: Record {
  /// Gives what the data says of the organisation.
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
  /// Gives the number.
  public func visitFacts(_ visit: (Fact) -> Void) {
    visit(
      Fact(
        "name", .text("\(count) \(coalition.name) members, \(date.formatted)"), in: .identity, search: .name,
        time: .stated(date)))
    visit(Fact(self, in: coalition.section))
  }
}
