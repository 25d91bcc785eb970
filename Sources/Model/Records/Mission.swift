/// A mission to the Moon, flown or planned.
///
/// Shared by reference, unlike the other records: a data directory can hold a million of them, and every view has a row for
/// each. It never changes.
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
  public struct LaunchClaim: Citable, DatedClaim {
    /// What kind of date it is.
    public enum Kind: String, CaseIterable, Sendable {
      /// The day it flew, in UTC.
      case actual
      /// The same event on a local calendar or in a rival report.
      case local
      /// A plan that stands.
      case planned
      /// An earlier plan that has been replaced.
      case superseded
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
        case .superseded: "earlier plan"
        case .none: "no date"
        }
      }
    }

    /// What kind of date it is.
    public let kind: Kind
    /// The date; nil where none is set.
    public let date: Day?
    /// The last day, month or year that a plan allows, where it names a range that begins with `date`.
    public let until: Day?
    /// When the claim was made; nil leaves that to the dates of its sources.
    public let said: Day?
    /// What the date means in words, or why there is none; nil where it needs no words.
    public let text: String?
    /// How well it is borne out.
    public let evidence: Evidence
    /// The sources that state it; never empty.
    public let sources: [Source.ID]

    /// The date as it is claimed, for people: `24 Oct 2007`, `2033–2035`; nil where none is.
    public var formattedDate: String? { date.map { $0.formatted(until: until) } }
  }

  /// A place on the Moon, in selenographic degrees, north and east positive.
  public struct Site: Citable {
    /// What happened there, or is meant to.
    public enum Kind: String, CaseIterable, Sendable {
      case landed
      case impact
      case planned
      /// The target of a mission that did not reach it.
      case missed

      fileprivate var words: String { self == .missed ? "not reached" : rawValue }
    }

    /// A rival or earlier statement on the place or the day.
    public struct Claim: Citable {
      /// The statement in this project's words.
      public let text: String
      /// -90...90.
      public let latitude: Double?
      /// -180...180.
      public let longitude: Double?
      /// The day that it gives.
      public let date: Day?
      /// How well it is borne out.
      public let evidence: Evidence
      /// The sources that state it; never empty.
      public let sources: [Source.ID]
    }

    /// The name of the place.
    public let name: String
    /// What happened there, or is meant to.
    public let kind: Kind
    /// -90...90; nil where no figure was seen.
    public let latitude: Double?
    /// -180...180; nil where no figure was seen.
    public let longitude: Double?
    /// How exact the position is, where it is not a measured one.
    public let precision: String?
    /// The day of the landing or impact.
    public let date: Day?
    /// How well it is borne out.
    public let evidence: Evidence
    /// The sources that state it; never empty.
    public let sources: [Source.ID]
    /// Rival or earlier statements on the place or the day.
    public let claims: [Claim]
  }

  /// How far the mission has come, as last heard.
  public struct Status: Citable {
    /// The state.
    public let value: MissionStatus
    /// The state in words.
    public let text: String
    /// The date of the material that says so.
    public let asOf: Day
    /// A remark on it.
    public let note: String?
    /// How well it is borne out.
    public let evidence: Evidence
    /// The sources that state it; never empty.
    public let sources: [Source.ID]
  }

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
  /// Why it stands there. `note` gives the reason in words.
  public let part: Cited<Part>?
  /// Who flies it.
  public let operators: Cited<[String]>
  /// Whose mission it is; nil where that is not known.
  public let nations: Cited<[Identifier<Nation>]>?
  /// Organisations that take part and are not nations.
  public let organisations: [String]
  /// What it is: `orbiter`, `lander`, `sample return`.
  public let types: Cited<[String]>
  /// Dates of launch, as claimed; never empty.
  public let launch: [LaunchClaim]
  /// The rocket; nil where that is not known.
  public let vehicle: Cited<String>?
  /// The COSPAR id of its main piece: `2024-083A`; the note names further pieces.
  public let cospar: Cited<String>?
  /// The NORAD catalogue number of its main piece.
  public let norad: Cited<String>?
  /// Where on the Moon it went or is to go; nil for missions that stay in orbit.
  public let site: Site?
  /// How far it has come, as last heard.
  public let status: Status
  /// What came of it; nil before that is known.
  public let outcome: Cited<String>?
  /// The phases it is formally part of.
  public let phases: [Identifier<Phase>]
  /// The phases it supports or was later linked to.
  public let relatedPhases: [Identifier<Phase>]
  /// What else is worth knowing.
  public let notes: [Statement]

  /// A mission of checked parts.
  init(
    id: Identifier<Mission>, name: String, aliases: [String], nativeNames: [NativeName],
    coalition: Coalition?,
    part: Cited<Part>?, operators: Cited<[String]>, nations: Cited<[Identifier<Nation>]>?,
    organisations: [String], types: Cited<[String]>, launch: [LaunchClaim], vehicle: Cited<String>?,
    cospar: Cited<String>?, norad: Cited<String>?, site: Site?, status: Status, outcome: Cited<String>?,
    phases: [Identifier<Phase>],
    relatedPhases: [Identifier<Phase>], notes: [Statement]
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.nativeNames = nativeNames
    self.coalition = coalition
    self.part = part
    self.operators = operators
    self.nations = nations
    self.organisations = organisations
    self.types = types
    self.launch = launch
    self.vehicle = vehicle
    self.cospar = cospar
    self.norad = norad
    self.site = site
    self.status = status
    self.outcome = outcome
    self.phases = phases
    self.relatedPhases = relatedPhases
    self.notes = notes
  }
}

extension Mission: Record {
  /// Gives what the data says of the mission.
  public func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("name", .text(name), in: .identity, search: .name))
    visit(Fact("alias", .texts(aliases), in: .identity, search: .alias))
    visit(Fact("side", .text(coalition?.name ?? "neither side"), in: .identity))
    for name in nativeNames { visit(Fact(name)) }
    visit(
      Fact(
        "last heard", .text(status.text), date: status.asOf, note: status.note, search: .prose,
        time: .stated(status.asOf), isHeldBack: true
      ).by(status))
    if let outcome {
      let flight = launch.first { $0.kind == .actual }?.date
      visit(
        Fact(
          "outcome", .text(outcome.value), note: outcome.note, search: .prose, time: .event(on: flight),
          isHeldBack: flight != nil
        ).by(outcome))
    }
    visit(Fact("operator", .texts(operators.value), search: .property).by(operators))
    visit(Fact("type", .texts(types.value), search: .property).by(types))
    if let vehicle {
      visit(
        Fact("vehicle", .text(vehicle.value), note: vehicle.note, search: .property, time: .stated(nil)).by(
          vehicle))
    }
    for (label, id) in [("COSPAR", cospar), ("NORAD", norad)] {
      if let id {
        let flight = launch.first { $0.kind == .actual }?.date
        visit(
          Fact(
            label, .text(id.value), note: id.note, search: .code, time: .event(on: flight), isHeldBack: true
          ).by(id))
      }
    }
    visit(Fact("with", .texts(organisations), search: .property, time: .stated(nil)))
    if let part {
      visit(Fact("role", .text(part.value.words), note: part.note, time: .stated(nil)).by(part))
    }
    for place in launch.indices { visit(Fact(launch[place])) }
    if let site { site.visitFacts(visit) }
    for note in notes { visit(Fact(note, in: .notes)) }
    if let nations {
      for id in nations.value {
        visit(Fact(id.rawValue, .record(.nation(id)), in: .nations, search: .property).by(nations))
      }
    }
    for id in phases {
      visit(Fact(id.rawValue, .record(.phase(id)), in: .phases, search: .property, time: .stated(nil)))
    }
    for id in relatedPhases {
      visit(
        Fact(
          id.rawValue, .record(.phase(id)), in: .phases, note: "supports it", search: .property,
          time: .stated(nil)))
    }
  }
}

extension Fact {
  init(_ claim: Mission.LaunchClaim) {
    self.init(
      claim.kind.words, claim.text.map(Value.text) ?? .none, in: .launch, date: claim.date,
      until: claim.until, time: claim.kind.isFlight ? .event(on: claim.date) : .plan(said: claim.said),
      evidence: claim.evidence, sources: claim.sources)
  }
}

extension Mission.Site {
  fileprivate func visitFacts(_ visit: (Fact) -> Void) {
    visit(
      Fact(
        kind.words, .text(name), in: .site, date: date, position: Fact.Position(latitude, longitude),
        note: precision, search: .property, time: kind == .planned ? .plan(said: nil) : .event(on: date)
      ).by(self))
    for claim in claims {
      visit(
        Fact(
          "statement", .text(claim.text), in: .site, date: claim.date,
          position: Fact.Position(claim.latitude, claim.longitude), time: .stated(nil)
        ).by(claim))
    }
  }
}
