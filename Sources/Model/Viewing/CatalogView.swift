/// The catalog as it shows itself from one perspective: rows, statuses and counts.
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

  private let vantage: Vantage
  private let deferredMissions: Deferred<[MissionRow]>
  private let deferredPhases: Deferred<[PhaseRow]>
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
    nations = zip(catalog.nations, seen.members).compactMap { nation, members in
      NationRow(nation, members: members, in: catalog, from: perspective)
    }
    organisations = zip(catalog.organisations, seen.organisations).compactMap { organisation, seen in
      catalog.status(of: seen, from: perspective).flatMap { OrganisationRow(organisation, $0) }
    }
    let vantage = Vantage(catalog, perspective)
    self.vantage = vantage
    deferredMissions = Deferred { seen.missionPlaces.value.map { MissionRow(at: $0, from: vantage) } }
    deferredPhases = Deferred { catalog.phases.compactMap { PhaseRow($0, from: vantage) } }
  }

  /// The phases, by coalition and order.
  public var phases: [PhaseRow] { deferredPhases.value }
  /// The missions, in the data's order.
  public var missions: [MissionRow] { deferredMissions.value }
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

  /// The members of a coalition from this perspective.
  public func count(of coalition: Coalition) -> MemberCount {
    MemberCount(of: nations.lazy.compactMap { $0.status(in: coalition)?.kind })
  }

  /// The nations that are members of both coalitions from this perspective.
  public func countOfBoth() -> MemberCount { MemberCount(inBoth: nations) }
}

/// A nation and its status in both coalitions.
public struct NationRow: Sendable, Identifiable {
  /// The record.
  public let nation: Nation
  /// Its status in the ILRS; nil where nothing in view connects it.
  public let ilrs: MembershipStatus?
  /// Its status in Artemis; nil where nothing in view connects it.
  public let artemis: MembershipStatus?

  /// - Parameter members: its memberships in each coalition.
  init?(_ nation: Nation, members: [SeenMembership?], in catalog: Catalog, from perspective: Perspective) {
    self.nation = nation
    ilrs = members[0].flatMap { catalog.status(of: $0, from: perspective) }
    artemis = members[1].flatMap { catalog.status(of: $0, from: perspective) }
    if ilrs == nil, artemis == nil { return nil }
  }

  /// The nation's identifier.
  public var id: Nation.ID { nation.id }

  /// The nation's status in a coalition; nil where nothing in view connects it.
  public func status(in coalition: Coalition) -> MembershipStatus? {
    switch coalition {
    case .ilrs: ilrs
    case .artemis: artemis
    }
  }

  /// Whether some source makes the nation a member of a coalition, in doubt or not.
  public func isMember(of coalition: Coalition) -> Bool { status(in: coalition)?.isMember == true }
}

/// An organisation and its status in the coalition that it takes part in.
public struct OrganisationRow: Sendable, Identifiable {
  /// The record.
  public let organisation: Organisation
  /// Its status; some source makes it a member.
  public let status: MembershipStatus

  init?(_ organisation: Organisation, _ status: MembershipStatus) {
    guard status.isMember else { return nil }
    self.organisation = organisation
    self.status = status
  }

  /// The organisation's identifier.
  public var id: Organisation.ID { organisation.id }
}
