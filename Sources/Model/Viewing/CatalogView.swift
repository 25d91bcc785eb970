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

  let vantage: Vantage
  private let lazyMissions: Lazy<[MissionRow]>
  private let lazyPhases: Lazy<[PhaseRow]>
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
    let deadline = perspective.asOf.latest.number
    nations = zip(catalog.nations, seen.members).compactMap { nation, members in
      NationRow(nation, members: members, in: catalog, from: perspective)
    }
    organisations = seen.organisations.filter { row in row.date.map { $0.number <= deadline } ?? true }
    let vantage = Vantage(catalog, perspective)
    self.vantage = vantage
    lazyMissions = Lazy { seen.missionPlaces.value.map { MissionRow(at: $0, from: vantage) } }
    lazyPhases = Lazy { catalog.phases.compactMap { PhaseRow($0, from: vantage) } }
  }

  /// The phases, by coalition and order.
  public var phases: [PhaseRow] { lazyPhases.value }
  /// The missions, in the data's order.
  public var missions: [MissionRow] { lazyMissions.value }
  /// The topics, in the data's order.
  public var topics: [TopicRow] { seen.topics.value }
  /// The sources, by identifier.
  public var sources: [Source] { catalog.sources }

  /// The mission of that identifier; nil where there is none in view.
  public func mission(_ id: Mission.ID) -> MissionRow? {
    catalog.missionPlace(id).flatMap { vantage.mission(at: $0) }
  }

  /// The missions in view that are part of a phase or support it, in the data's order.
  public func missions(of phase: Phase.ID) -> [MissionRow] {
    catalog.missionPlaces(of: phase).compactMap { vantage.mission(at: $0) }
  }

  /// The missions in view that a nation takes part in, in the data's order.
  public func missions(of nation: Nation.ID) -> [MissionRow] {
    catalog.missionPlaces(of: nation).compactMap { vantage.mission(at: $0) }
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

  /// - Parameter members: how it stands in each coalition once it has joined.
  init?(_ nation: Nation, members: [Standing?], in catalog: Catalog, from perspective: Perspective) {
    func standing(_ coalition: Coalition, _ member: Standing?) -> Standing? {
      if let member, member.isPast(by: perspective) { return member }
      return nation.membership(in: coalition).flatMap {
        catalog.standing(ofNoMember: $0, from: perspective)
      }
    }
    self.nation = nation
    ilrs = standing(.ilrs, members[0])
    artemis = standing(.artemis, members[1])
    if ilrs == nil, artemis == nil { return nil }
  }

  /// The nation's identifier.
  public var id: Nation.ID { nation.id }

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

  init?(_ organisation: Organisation, in catalog: Catalog, through lens: Source.ID?) {
    let seen = organisation.claims.filter { $0.isSeen(through: lens) }
    guard let best = catalog.joining(among: seen) else { return nil }
    self.organisation = organisation
    date = best.date
    evidence = catalog.evidence(of: best, through: lens)
    sources = lens.map { [$0] } ?? best.sources
    let joinings = seen.filter { $0.stance.isMembership && $0.stance != .listed }
    hasRivalDates = joinings.compactMap(\.date).hasRivals
  }

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
