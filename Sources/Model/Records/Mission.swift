/// A mission to the Moon, flown or planned. Immutable and shared: there may be a million, and every view has a row for each.
public final class Mission: Sendable, Identifiable {
  /// Why a mission stands on a side.
  public enum Part: String, CaseIterable, Sendable {
    /// A source makes it part of the programme.
    case programme
    /// It supports the programme.
    case support
    /// It is carried by a mission of the programme.
    case payload
    /// Its nation is a member; no source makes the mission part of the programme.
    case nation
    /// Its nation is a member; it is older than the programme.
    case precursor

    /// Why, in words.
    var words: String {
      switch self {
      case .programme: "part of the programme"
      case .support: "supports the programme"
      case .payload: "carried for the programme"
      case .nation: "its nation is a member"
      case .precursor: "its nation is a member; older than the programme"
      }
    }
  }

  /// A date of launch as claimed.
  public struct LaunchClaim: Timed, DatedClaim {
    /// What kind of date it is.
    public enum Kind: String, CaseIterable, Sendable {
      /// The day it flew, in UTC.
      case actual
      /// The same event on a local calendar or in a rival report.
      case local
      /// A plan that stands.
      case planned
      /// No date is set.
      case none

      /// Whether the mission flew.
      public var isFlight: Bool { self == .actual || self == .local }

      /// What kind of date it is, in words.
      public var words: String {
        switch self {
        case .actual: "launched"
        case .local: "local calendar or rival report"
        case .planned: "planned"
        case .none: "no date"
        }
      }
    }

    /// What kind of date it is.
    public let kind: Kind
    /// The date; nil where none is set. Only that of a plan is more than a day, a month or a year.
    public let announced: AnnouncedDate?
    /// When the claim was made; nil for the dates of its sources.
    public let said: Day?
    /// What the date means, or why there is none; nil if it needs no words.
    public let text: String?
    /// Who states it, and how well they support it.
    public let citation: Attribution

    /// A flight counts from its day, a plan from the day it was made.
    public var time: Fact.Time { kind.isFlight ? .event(on: date) : .plan(said: said) }
    /// The date, or the beginning of a planned range; nil where none is set.
    public var date: Day? { announced?.date }
    /// The end of a planned range.
    public var until: Day? { announced?.until }
  }

  /// A place on the Moon, in selenographic degrees, north and east positive.
  public struct Site: Timed {
    /// What happened there, or is meant to.
    public enum Kind: String, CaseIterable, Sendable {
      case landed
      case impact
      case planned
      /// The target of a mission that did not reach it.
      case missed

      fileprivate var words: String { self == .missed ? "not reached" : rawValue }
    }

    /// A rival or earlier statement on the place or day.
    public struct Claim: Timed {
      /// The statement in this project's words.
      public let text: String
      /// When it counts from: the day that it gives, or the day it was said.
      public let time: Fact.Time
      /// -90...90.
      public let latitude: Double?
      /// -180...180.
      public let longitude: Double?
      /// The day that it gives.
      public let date: Day?
      /// Who states it, and how well they support it.
      public let citation: Attribution
    }

    /// The name of the place.
    public let name: String
    /// What happened there, or is meant to.
    public let kind: Kind
    /// -90...90; nil where none is known.
    public let latitude: Double?
    /// -180...180; nil where none is known.
    public let longitude: Double?
    /// How exact the position is, unless measured.
    public let precision: String?
    /// The day of the landing or impact.
    public let date: Day?
    /// Who states it, and how well they support it.
    public let citation: Attribution
    /// Rival or earlier statements on the place or the day.
    public let claims: [Claim]

    /// An arrival counts from its day, an aim from the day it was stated.
    public var time: Fact.Time { kind == .planned ? .plan(said: nil) : .event(on: date) }
  }

  /// How far the mission has come, as last heard.
  public typealias Status = LastHeard<MissionStatus>

  /// The identifier: `chang-e-6`.
  public let id: Identifier<Mission>
  /// The usual name in English.
  public let name: String
  /// Other names people look for.
  public let aliases: [String]
  /// Its names in other languages.
  public let nativeNames: [NativeName]
  /// The side it stands on; nil for neither.
  public let coalition: Coalition?
  /// Why it stands there; `note` says more.
  public let part: Cited<Part>?
  /// Who flies it, or flew it first.
  public let operators: Cited<[String]>
  /// Later operators, each from its date, in order.
  public let handovers: [Cited<[String]>]
  /// The nations whose mission it is; nil where unknown.
  public let nations: Cited<[Identifier<Nation>]>?
  /// Participating organisations that are not nations.
  public let organisations: [String]
  /// What it is: `orbiter`, `lander`, `sample return`.
  public let types: Cited<[String]>
  /// Dates of launch, as claimed; never empty.
  public let launch: [LaunchClaim]
  /// The rocket; nil where unknown.
  public let vehicle: Cited<String>?
  /// The COSPAR id of its main piece: `2024-083A`; the note names others.
  public let cospar: Cited<String>?
  /// The NORAD catalogue number of its main piece.
  public let norad: Cited<String>?
  /// Where on the Moon it went or is to go; nil if it stays in orbit.
  public let site: Site?
  /// How far it has come, as last heard.
  public let status: Status
  /// What came of it; nil before that is known.
  public let outcome: Cited<String>?
  /// The phases that it is formally part of.
  public let phases: [Identifier<Phase>]
  /// The phases that it supports or was later linked to.
  public let relatedPhases: [Identifier<Phase>]
  /// What else is worth knowing.
  public let notes: [Statement]

  init(_ reader: inout RecordReader) {
    id = reader.declare("id", .kebab) { $0.missions.declare($1) } ?? ""
    name = reader.text("name")
    aliases = reader.optionalTexts("aliases")
    nativeNames = reader.nativeNames()
    coalition = reader.optionalChoice("coalition")
    part = reader.optionalObject("part") { $0.cited(note: "text", isDated: true) { $0.choice("value") } }
    operators = reader.object("operators") { $0.cited { $0.texts("value") } }
    handovers = reader.objects("handovers") { $0.handover() }
    nations = reader.optionalObject("nations") { $0.cited { $0.nationLinks() } }
    organisations = reader.optionalTexts("organisations")
    types = reader.object("types") { $0.cited { $0.texts("value") } }
    launch = reader.objects("launch", isRequired: true) { $0.launchClaim() }
    vehicle = reader.optionalCitedText("vehicle")
    cospar = reader.optionalCitedText("cospar")
    norad = reader.optionalCitedText("norad")
    site = reader.optionalObject("site") { $0.site() }
    status = reader.object("status") { $0.lastHeard() }
    outcome = reader.optionalCitedText("outcome")
    phases = reader.phaseLinks("phases")
    relatedPhases = reader.phaseLinks("relatedPhases")
    notes = reader.statements("notes")
  }
}

extension Mission: Record {
  /// Visits what the data says of the mission.
  public func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("name", .text(name), in: .identity, search: .name))
    visit(Fact("alias", .texts(aliases), in: .identity, search: .alias))
    if let part, let coalition {
      visit(Fact("side", .text(coalition.name), in: .identity, time: partTime, isDerived: true).by(part))
    } else {
      visit(Fact("side", .text("neither side"), in: .identity, time: .undated))
    }
    for name in nativeNames { visit(Fact(name)) }
    status.visitFact(visit)
    if let outcome {
      visit(
        Fact("outcome", .text(outcome.value), note: outcome.note, search: .prose, time: outcomeTime).by(
          outcome))
    }
    for operators in [operators] + handovers {
      visit(
        Fact(
          "operator", .texts(operators.value), date: operators.date, note: operators.note, search: .property,
          time: time(of: operators)
        ).by(operators))
    }
    visit(Fact("type", .texts(types.value), search: .property, time: time).by(types))
    if let vehicle {
      visit(
        Fact("vehicle", .text(vehicle.value), note: vehicle.note, search: .property, time: time).by(vehicle))
    }
    for (label, id) in [("COSPAR", cospar), ("NORAD", norad)] {
      if let id {
        visit(Fact(label, .text(id.value), note: id.note, search: .code, time: flightTime).by(id))
      }
    }
    visit(Fact("with", .texts(organisations), search: .property, time: .undated))
    if let part {
      visit(Fact("role", .text(part.value.words), date: part.date, note: part.note, time: partTime).by(part))
    }
    for place in launch.indices { visit(Fact(launch[place])) }
    if let site { site.visitFacts(visit) }
    for note in notes { visit(Fact(note, in: .notes)) }
    visitLinks(visit)
  }

  private func visitLinks(_ visit: (Fact) -> Void) {
    if let nations {
      for id in nations.value {
        visit(
          Fact(id.rawValue, .record(.nation(id)), in: .nations, search: .property, time: time(of: nations))
            .by(
              nations))
      }
    }
    guard let part else { return }
    // Side and phases rest on the same claim as the role.
    for (phases, note) in [(phases, nil), (relatedPhases, "supports it")] as [([Phase.ID], String?)] {
      for id in phases {
        visit(
          Fact(
            id.rawValue, .record(.phase(id)), in: .phases, note: note, search: .property, time: partTime,
            isDerived: true
          )
          .by(part))
      }
    }
  }

  /// When its properties count from: its flight, or earlier where a source says so.
  var time: Fact.Time { .known(by: launch.first { $0.kind.isFlight }?.date) }

  /// When a property that may have changed counts from.
  func time<Value>(of cited: Cited<Value>) -> Fact.Time { cited.date.map(Fact.Time.event) ?? time }

  /// When its part in the programme counts from. For older missions and mere relations a source must say.
  var partTime: Fact.Time {
    switch part?.value {
    case .precursor, .nation: .event(on: part?.date)
    default: part?.date.map(Fact.Time.event) ?? time
    }
  }

  /// The outcome is part of what was last heard.
  var outcomeTime: Fact.Time { status.time }
  /// When what it was given at its flight counts from.
  var flightTime: Fact.Time { .event(on: launch.first { $0.kind.isFlight }?.date) }
}

extension Fact {
  init(_ claim: Mission.LaunchClaim) {
    self.init(
      claim.kind.words, claim.text.map(Value.text) ?? .none, in: .launch, date: claim.date,
      until: claim.until, bound: claim.announced?.bound, part: claim.announced?.part, time: claim.time,
      citation: claim.citation)
  }
}

extension Mission.Site {
  fileprivate func visitFacts(_ visit: (Fact) -> Void) {
    visit(
      Fact(
        kind.words, .text(name), in: .site, date: date, position: Fact.Position(latitude, longitude),
        note: precision, search: .property, time: time
      ).by(self))
    for claim in claims {
      visit(
        Fact(
          "statement", .text(claim.text), in: .site, date: claim.date,
          position: Fact.Position(claim.latitude, claim.longitude), time: claim.time
        ).by(claim))
    }
  }
}
