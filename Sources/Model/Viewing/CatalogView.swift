/// The catalog as it shows itself from one perspective: standings, statuses and counts.
///
/// Who takes part is computed at once. What the coalitions do and say is computed when it is first asked for, and then kept:
/// a step through time looks at one of the lists only.
public struct CatalogView: Sendable {
  /// What the view is of.
  public let catalog: Catalog
  /// From where it is seen.
  public let perspective: Perspective
  /// The nations that anything in view connects with a coalition by then, by name.
  public let nations: [NationRow]
  /// The organisations that had joined by then, in the data's order.
  public let organisations: [OrganisationRow]

  /// What decides what the view shows.
  let vantage: Vantage
  private let deferredNations: Deferred<[NationRow]>
  private let deferredMissions: Deferred<[MissionRow]>
  private let deferredPhases: Deferred<[PhaseRow]>
  private let deferredTopics: Deferred<[TopicRow]>
  /// Which records cite which sources.
  let citations: Deferred<CitationIndex>
  /// What does not depend on the day.
  let seen: LensedCatalog

  /// Shows the catalog from a perspective.
  public init(of catalog: Catalog, from perspective: Perspective) {
    self.init(of: catalog, LensedCatalog(catalog, lens: perspective.lens), from: perspective)
  }

  /// The same catalog from another perspective. Through the same lens only what depends on the day is computed again.
  public func moved(to other: Perspective) -> CatalogView {
    guard other.lens == perspective.lens else { return CatalogView(of: catalog, from: other) }
    return CatalogView(of: catalog, seen, from: other)
  }

  private init(of catalog: Catalog, _ seen: LensedCatalog, from perspective: Perspective) {
    self.catalog = catalog
    self.perspective = perspective
    self.seen = seen
    let vantage = Vantage(catalog, perspective)
    self.vantage = vantage
    nations = zip(catalog.nations, seen.members).compactMap { nation, members in
      let row = NationRow(nation, members: members, from: vantage)
      return row.isInvolved ? row : nil
    }
    deferredNations = Deferred {
      let rows = zip(catalog.nations, seen.members).map { NationRow($0, members: $1, from: vantage) }
      // No source says that a nation is in neither.
      return perspective.lens == nil ? rows : rows.filter(\.isInvolved)
    }
    organisations = catalog.organisations.compactMap { OrganisationRow($0, from: vantage) }
    deferredMissions = Deferred { catalog.missions.indices.compactMap(vantage.mission) }
    deferredPhases = Deferred { catalog.phases.compactMap { PhaseRow($0, from: vantage) } }
    deferredTopics = Deferred { catalog.topics.compactMap { TopicRow($0, from: vantage) } }
    citations = Deferred { CitationIndex(vantage) }
  }

  /// All nations, those in neither coalition too; through a lens those that anything in view connects with one.
  public var allNations: [NationRow] { deferredNations.value }
  /// The phases, by coalition and order.
  public var phases: [PhaseRow] { deferredPhases.value }
  /// The programmes of which anything is in view, in the data's order.
  public var programmes: [Programme] {
    catalog.programmes.filter { programme in
      vantage.shows(programme) || phases.contains { $0.phase.coalition == programme.coalition }
    }
  }
  /// The missions, in the data's order.
  public var missions: [MissionRow] { deferredMissions.value }
  /// The date histories, in the data's order.
  public var histories: [HistoryRow] { catalog.histories.compactMap { HistoryRow($0, from: vantage) } }
  /// The topics, in the data's order.
  public var topics: [TopicRow] { deferredTopics.value }
  /// The sources, by identifier.
  public var sources: [Source] { catalog.sources }

  /// The mission of that identifier; nil where there is none in view.
  public func mission(_ id: Mission.ID) -> MissionRow? {
    catalog.missionPlace(id).flatMap { vantage.mission(at: $0) }
  }

  /// The date histories that are told with a record, as far as they are in view.
  func histories(of record: RecordID) -> [HistoryRow] { vantage.histories(of: record) }

  /// The missions that are, as far as is in view, part of a phase or support it, in the data's order.
  public func missions(of phase: Phase.ID) -> [MissionRow] {
    catalog.missionPlaces(of: phase).compactMap(vantage.mission).filter {
      $0.phases.contains(phase) || $0.relatedPhases.contains(phase)
    }
  }

  /// The missions that a nation, as far as is in view, takes part in, in the data's order.
  public func missions(of nation: Nation.ID) -> [MissionRow] {
    catalog.missionPlaces(of: nation).compactMap(vantage.mission).filter { $0.nations.contains(nation) }
  }

  /// Whether it shows everything that the data says.
  public var isComplete: Bool { perspective.lens == nil && vantage.lastDay >= catalog.asOf.number }

  /// What a record is called in the view.
  public func name(of id: RecordID) -> String {
    if case .phase(let id) = id, let row = phases.first(where: { $0.id == id }) { return row.name }
    return id.name(in: catalog)
  }

  /// The members of a coalition from this perspective, counted by kind.
  public func count(of coalition: Coalition) -> MemberCount {
    MemberCount(of: nations.lazy.compactMap { $0.standing(in: coalition) })
  }
}

/// A nation and how it stands in both coalitions.
public struct NationRow: Sendable, Identifiable {
  /// The record.
  public let nation: Nation
  /// How it stands in the ILRS; nil where nothing in view connects it.
  public let ilrs: Standing?
  /// How it stands in Artemis; nil where nothing in view connects it.
  public let artemis: Standing?
  private let vantage: Vantage

  /// - Parameter members: how it stands in each coalition once it has joined.
  init(_ nation: Nation, members: [Standing?], from vantage: Vantage) {
    func standing(_ coalition: Coalition, _ member: Standing?) -> Standing? {
      if let member, member.isPast(by: vantage.perspective) { return member }
      return nation.membership(in: coalition).flatMap {
        vantage.catalog.standing(ofNoMember: $0, from: vantage.perspective)
      }
    }
    self.nation = nation
    self.vantage = vantage
    ilrs = standing(.ilrs, members[0])
    artemis = standing(.artemis, members[1])
  }

  /// Whether anything in view connects the nation with a coalition.
  var isInvolved: Bool { ilrs != nil || artemis != nil }

  /// Where the nation stands on the treaties, in their order.
  public var treaties: [TreatyStatus] { vantage.treaties(of: id) }
  /// Where it stands on one of them; nil where nothing in view says.
  public func status(on treaty: Term.ID) -> TreatyStatus? { vantage.status(of: id, on: treaty) }

  /// How the nation is connected with the European Space Agency, by the newest statement in view; nil where none is.
  public var esa: ESAClaim? {
    nation.esa.filter(vantage.shows).max {
      ($0.since ?? $0.date)?.number ?? .min < ($1.since ?? $1.date)?.number ?? .min
    }
  }

  /// The nation's identifier.
  public var id: Nation.ID { nation.id }

  /// What is in view of the record.
  public var content: any Record { ShownRecord(record: nation, vantage: vantage) }

  /// The national body for space; nil where none is in view.
  public var agency: Nation.Agency? { vantage.shows(.undated, by: []) ? nation.agency : nil }

  /// The sources of everything in view that is claimed of it in a coalition, by identifier.
  public func sources(in coalition: Coalition) -> [Source.ID] {
    let claims = nation.membership(in: coalition)?.claims.filter(vantage.shows) ?? []
    let sources = Set(claims.flatMap(\.sources))
    return vantage.perspective.lens.map { sources.contains($0) ? [$0] : [] } ?? sources.sorted()
  }

  /// How the nation stands in a coalition; nil where nothing in view connects it.
  public func standing(in coalition: Coalition) -> Standing? {
    switch coalition {
    case .ilrs: ilrs
    case .artemis: artemis
    }
  }

  /// Whether the nation is counted in a coalition, provisional or not.
  public func isMember(of coalition: Coalition) -> Bool { standing(in: coalition)?.isMember == true }
}

/// An organisation and since when it takes part.
public struct OrganisationRow: Sendable, Identifiable {
  /// The record.
  public let organisation: Organisation
  /// The preferred date of its joining.
  public let date: Day?
  /// How well the preferred claim is borne out.
  public let evidence: Evidence
  /// Who makes the preferred claim; under a lens that one source.
  public let sources: [Source.ID]
  /// Whether sources in view give dates that exclude each other.
  public let hasRivalDates: Bool

  private let vantage: Vantage

  init?(_ organisation: Organisation, from vantage: Vantage) {
    let (catalog, lens) = (vantage.catalog, vantage.perspective.lens)
    let seen = organisation.claims.filter(vantage.shows)
    guard let best = catalog.joining(among: seen) else { return nil }
    self.organisation = organisation
    self.vantage = vantage
    date = best.date
    evidence = catalog.evidence(of: best, through: lens)
    sources = lens.map { [$0] } ?? best.sources
    let joinings = seen.filter { $0.stance.isMembership && $0.stance != .listed }
    hasRivalDates = joinings.compactMap(\.date).hasRivals
  }

  /// What is in view of the record.
  public var content: any Record { ShownRecord(record: organisation, vantage: vantage) }

  /// The organisation's identifier.
  public var id: Organisation.ID { organisation.id }
}

/// How many members a coalition has, and what the number counts.
public struct MemberCount: Hashable, Sendable {
  /// Members whose membership is more than provisional.
  public private(set) var listed = 0
  /// Members known only provisionally, not in `listed`.
  public private(set) var provisional = 0
  /// Of `listed`, those that take part as a government, agency or academy.
  public private(set) var governmental = 0
  /// Of `listed`, those of which only an institute or another body that does not speak for the state signed.
  public private(set) var institute = 0
  /// Of `listed`, those of which only an application is known.
  public private(set) var applied = 0
  /// Of `listed`, those for which no level is stated.
  public private(set) var unstated = 0
  /// Of `listed`, those whose membership sources contest.
  public private(set) var disputed = 0

  /// Counts the members among the standings of one coalition.
  public init(of standings: some Sequence<Standing>) {
    for standing in standings where standing.isMember {
      guard standing.evidence > .provisional else {
        provisional += 1
        continue
      }
      listed += 1
      if standing.isDisputed { disputed += 1 }
      switch standing.level {
      case .government, .agency, .academy: governmental += 1
      case .institute, .organisation: institute += 1
      case .application: applied += 1
      case nil: unstated += 1
      }
    }
  }
}
