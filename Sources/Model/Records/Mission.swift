/// A mission to the Moon, flown or planned. Immutable and shared: there may be a million, and every view has a row for each.
public final class Mission: Sendable, Identifiable, Record {
  /// Why a mission stands on a side.
  public enum Part: String, CaseIterable, Sendable {
    case programme
    case support
    /// It is carried by a mission of the programme.
    case payload
    /// Its nation is a member; no source makes the mission part of the programme.
    case nation
    /// Its nation is a member; it is older than the programme.
    case precursor

    var words: String {
      switch self {
      case .programme: "part of the programme"
      case .support: "supports the programme"
      case .payload: "carried for the programme"
      case .nation: "its nation is a member"
      case .precursor: "its nation is a member; predates the programme"
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
      case planned
      case none

      package var isFlight: Bool { self == .actual || self == .local }

      package var words: String {
        switch self {
        case .actual: "launched"
        case .local: "local calendar or rival report"
        case .planned: "planned"
        case .none: "no date"
        }
      }
    }

    package let kind: Kind
    /// The date; nil where none is set. Only that of a plan is more than a day, a month or a year.
    package let announced: AnnouncedDate?
    /// When the claim was made; nil for the dates of its sources.
    package let said: Day?
    /// What the date means, or why there is none; nil if it needs no words.
    package let text: String?
    package let citation: Attribution
    /// A flight counts from its day, a plan from the day it was made.
    package var time: Fact.Time { kind.isFlight ? .event(on: date) : .plan(said: said) }
    package var date: Day? { announced?.date }
    package var until: Day? { announced?.until }
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
      package let text: String
      /// When it counts from: the day that it gives, or the day it was said.
      package let time: Fact.Time
      package let latitude: Double?
      package let longitude: Double?
      package let date: Day?
      package let citation: Attribution
    }

    package let name: String
    package let kind: Kind
    package let latitude: Double?
    package let longitude: Double?
    /// How exact the position is, unless measured.
    package let precision: String?
    package let date: Day?
    package let claims: [Claim]
    package let citation: Attribution
    /// An arrival counts from its day, an aim from the day it was stated.
    package var time: Fact.Time { kind == .planned ? .plan(said: nil) : .event(on: date) }
  }

  package typealias Status = LastHeard<MissionStatus>

  /// The identifier: `chang-e-6`.
  public let id: Identifier<Mission>
  package let name: String
  package let aliases: [String]
  package let nativeNames: [NativeName]
  package let coalition: Coalition?
  /// Why it stands there; `note` says more.
  package let part: Cited<Part>?
  package let operators: Cited<[String]>
  /// Later operators, each from its date, in order.
  package let handovers: [Cited<[String]>]
  package let nations: Cited<[Identifier<Nation>]>?
  package let organisations: [String]
  /// What it is: `orbiter`, `lander`, `sample return`.
  package let types: Cited<[String]>
  package let launch: [LaunchClaim]
  package let vehicle: Cited<String>?
  /// The COSPAR id of its main piece: `2024-083A`; the note names others.
  package let cospar: Cited<String>?
  package let norad: Cited<String>?
  /// Where on the Moon it went or is to go; nil if it stays in orbit.
  package let site: Site?
  package let status: Status
  package let outcome: Cited<String>?
  package let phases: [Identifier<Phase>]
  package let relatedPhases: [Identifier<Phase>]
  package let notes: [Statement]

  init(_ reader: inout RecordReader) {
    id = reader.declare("id", .kebab) { $0.missions.declare($1) } ?? ""
    name = reader.text("name")
    aliases = reader.texts("aliases", isRequired: false)
    nativeNames = reader.nativeNames()
    coalition = reader.optionalChoice("coalition")
    part = reader.optionalObject("part") { $0.cited(note: "text", isDated: true) { $0.choice("value") } }
    operators = reader.object("operators") { $0.cited { $0.texts("value") } }
    handovers = reader.objects("handovers") { $0.handover() }
    nations = reader.optionalObject("nations") { reader in
      reader.cited { $0.links("value", to: "nation", isRequired: true) { $0.nations } }
    }
    organisations = reader.texts("organisations", isRequired: false)
    types = reader.object("types") { $0.cited { $0.texts("value") } }
    launch = reader.objects("launch", isRequired: true) { $0.launchClaim() }
    vehicle = reader.optionalCitedText("vehicle")
    cospar = reader.optionalCitedText("cospar")
    norad = reader.optionalCitedText("norad")
    site = reader.optionalObject("site") { $0.site() }
    status = reader.object("status") { $0.lastHeard() }
    outcome = reader.optionalCitedText("outcome")
    phases = reader.links("phases", to: "phase") { $0.phases }
    relatedPhases = reader.links("relatedPhases", to: "phase") { $0.phases }
    notes = reader.statements("notes")
  }

  package func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("name", .text(name), in: .identity, search: .name))
    visit(Fact("alias", .texts(aliases), in: .identity, search: .alias))
    if let part, let coalition {
      visit(
        Fact(
          "side", .text(coalition.name), in: .identity, time: partTime, isDerived: true,
          citation: part.citation))
    } else {
      visit(Fact("side", .text("neither side"), in: .identity, time: .undated))
    }
    for name in nativeNames { visit(Fact(name)) }
    status.visitFact(visit)
    Fact("outcome", given: outcome, search: .prose, time: outcomeTime).map(visit)
    for (place, operators) in ([operators] + handovers).enumerated() {
      visit(
        Fact(
          place == 0 ? "operator" : "handed to", .texts(operators.value), date: operators.date,
          note: operators.note, search: .property,
          time: time(of: operators), citation: operators.citation))
    }
    visit(Fact("type", .texts(types.value), search: .property, time: time, citation: types.citation))
    Fact("vehicle", given: vehicle, search: .property, time: time).map(visit)
    Fact("COSPAR", given: cospar, search: .code, time: flightTime).map(visit)
    Fact("NORAD", given: norad, search: .code, time: flightTime).map(visit)
    visit(Fact("with", .texts(organisations), search: .property, time: .undated))
    if let part {
      visit(
        Fact(
          "role", .text(part.value.words), date: part.date, note: part.note, time: partTime,
          citation: part.citation))
    }
    for claim in launch { visit(Fact(claim)) }
    site?.visitFacts(visit)
    for note in notes { visit(Fact(note, in: .notes)) }
    for id in nations?.value ?? [] {
      visit(
        Fact(
          id.rawValue, .record(.nation(id)), in: .nations, search: .property,
          time: nations.map { self.time(of: $0) } ?? time, citation: nations?.citation))
    }
    // Side and phases rest on the same claim as the role.
    for id in part == nil ? [] : phases + relatedPhases {
      visit(
        Fact(
          id.rawValue, .record(.phase(id)), in: .phases, note: phases.contains(id) ? nil : "supports it",
          search: .property, time: partTime, isDerived: true, citation: part?.citation))
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
      claim.kind.words, claim.text.map(Value.text) ?? .none, in: .launch, announced: claim.announced,
      time: claim.time, citation: claim.citation)
  }
}

extension Mission.Site {
  fileprivate func visitFacts(_ visit: (Fact) -> Void) {
    visit(
      Fact(
        kind.words, .text(name), in: .site, date: date, position: Fact.Position(latitude, longitude),
        note: precision, search: .property, time: time, citation: citation))
    for claim in claims {
      visit(
        Fact(
          "statement", .text(claim.text), in: .site, date: claim.date,
          position: Fact.Position(claim.latitude, claim.longitude), time: claim.time,
          citation: claim.citation))
    }
  }
}
