/// The catalog as seen from one perspective: rows, statuses and counts.
///
/// Who takes part is computed at once, the rest when first needed: a step through time looks at one list only.
public struct CatalogView: Sendable {
  package let catalog: Catalog
  package let perspective: Perspective
  /// The nations that anything in view connects with a coalition, by name.
  package let nations: [NationRow]
  package let organisations: [OrganisationRow]
  let vantage: Vantage
  private let lazyNations: Lazy<[NationRow]>
  private let lazyMissions: Lazy<[MissionRow]>
  private let lazyPhases: Lazy<[PhaseRow]>
  private let lazyTopics: Lazy<[TopicRow]>
  private let lazyHistories: Lazy<[HistoryRow]>
  private let counts: Lazy<(ilrs: MemberCount, artemis: MemberCount, both: MemberCount)>
  let citations: Lazy<CitationIndex>
  let seen: LensedCatalog

  package init(of catalog: Catalog, from perspective: Perspective) {
    self.init(of: catalog, LensedCatalog(catalog, lens: perspective.lens), from: perspective)
  }

  /// The same catalog from another perspective. Through the same lens only what depends on the day is computed again.
  package func moved(to other: Perspective) -> CatalogView {
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
      guard members.contains(where: { $0 != nil }) else { return nil }
      let row = NationRow(nation, members: members, from: vantage)
      return row.isInvolved ? row : nil
    }
    lazyNations = Lazy {
      let rows = zip(catalog.nations, seen.members).map { NationRow($0, members: $1, from: vantage) }
      // No source says that a nation is in neither.
      return perspective.lens == nil ? rows : rows.filter(\.isInvolved)
    }
    organisations = zip(catalog.organisations, seen.organisations).compactMap { organisation, members in
      OrganisationRow(organisation, members, from: vantage)
    }
    lazyMissions = Lazy { catalog.missions.indices.compactMap(vantage.mission) }
    lazyPhases = Lazy { catalog.phases.compactMap { PhaseRow($0, from: vantage) } }
    lazyTopics = Lazy { catalog.topics.compactMap { TopicRow($0, from: vantage) } }
    lazyHistories = Lazy { catalog.histories.compactMap { HistoryRow($0, from: vantage) } }
    counts = Lazy { [nations] in
      (
        MemberCount(of: nations.lazy.compactMap { $0.ilrs?.kind }),
        MemberCount(of: nations.lazy.compactMap { $0.artemis?.kind }), MemberCount(inBoth: nations)
      )
    }
    citations = Lazy { CitationIndex(vantage) }
  }

  /// All nations, those in neither coalition too; through a lens those that anything in view connects with one.
  package var allNations: [NationRow] { lazyNations.value }
  package var phases: [PhaseRow] { lazyPhases.value }
  /// The programmes with anything in view, in the data's order.
  package var programmes: [Programme] {
    catalog.programmes.filter { programme in
      vantage.shows(programme) || phases.contains { $0.phase.coalition == programme.coalition }
    }
  }
  package var missions: [MissionRow] { lazyMissions.value }
  package var histories: [HistoryRow] { lazyHistories.value }
  package var topics: [TopicRow] { lazyTopics.value }
  package var sources: [Source] { catalog.sources }

  package func mission(_ id: Mission.ID) -> MissionRow? {
    catalog.missionPlace(id).flatMap { vantage.mission(at: $0) }
  }

  func histories(of record: RecordID) -> [HistoryRow] { vantage.histories(of: record) }

  /// The missions that, as far as is in view, belong to a phase or support it, in the data's order.
  package func missions(of phase: Phase.ID) -> [MissionRow] {
    catalog.missionPlaces(of: phase).compactMap(vantage.mission).filter {
      $0.phases.contains(phase) || $0.relatedPhases.contains(phase)
    }
  }

  /// The missions that, as far as is in view, a nation takes part in, in the data's order.
  package func missions(of nation: Nation.ID) -> [MissionRow] {
    catalog.missionPlaces(of: nation).compactMap(vantage.mission).filter { $0.nations.contains(nation) }
  }

  package var isComplete: Bool { perspective.lens == nil && vantage.lastDay >= catalog.asOf.number }

  package func name(of id: RecordID) -> String {
    if case .phase(let id) = id, let row = phases.first(where: { $0.id == id }) { return row.name }
    return id.name(in: catalog)
  }

  package func count(of coalition: Coalition) -> MemberCount {
    coalition == .ilrs ? counts.value.ilrs : counts.value.artemis
  }
  package func countOfBoth() -> MemberCount { counts.value.both }
}

/// A nation and its status in both coalitions.
public final class NationRow: Sendable, Identifiable {
  package let nation: Nation
  package let ilrs: MembershipStatus?
  package let artemis: MembershipStatus?
  private let vantage: Vantage

  init(_ nation: Nation, members: [SeenMembership?], from vantage: Vantage) {
    self.nation = nation
    self.vantage = vantage
    ilrs = members[0].flatMap(vantage.status)
    artemis = members[1].flatMap(vantage.status)
  }

  var isInvolved: Bool { ilrs != nil || artemis != nil }
  package var treaties: [TreatyStatus] { vantage.treaties(of: id) }
  package func status(on treaty: Term.ID) -> TreatyStatus? { vantage.status(of: id, on: treaty) }

  /// Its connection with the European Space Agency, by the newest statement in view; nil for none.
  package var esa: ESAClaim? {
    nation.esa.filter(vantage.shows).max {
      ($0.since ?? $0.date)?.number ?? .min < ($1.since ?? $1.date)?.number ?? .min
    }
  }

  /// The nation's identifier.
  public var id: Nation.ID { nation.id }
  package var content: any Record { ShownRecord(record: nation, vantage: vantage) }
  /// The national body for space; nil if not in view.
  package var agency: Nation.Agency? { vantage.shows(.undated, by: []) ? nation.agency : nil }

  package func status(in coalition: Coalition) -> MembershipStatus? { coalition == .ilrs ? ilrs : artemis }

  func claims(in coalition: Coalition) -> [Membership.Claim] {
    nation.membership(in: coalition)?.claims ?? []
  }

  /// Whether some source makes it a member of a coalition, in doubt or not.
  package func isMember(of coalition: Coalition) -> Bool { status(in: coalition)?.isMember == true }
}

/// An organisation and its status in the coalition that it takes part in.
public struct OrganisationRow: Sendable, Identifiable {
  package let organisation: Organisation
  package let status: MembershipStatus
  private let vantage: Vantage

  init?(_ organisation: Organisation, _ seen: SeenMembership, from vantage: Vantage) {
    guard let status = vantage.status(of: seen), status.isMember else { return nil }
    self.organisation = organisation
    self.status = status
    self.vantage = vantage
  }

  package var content: any Record { ShownRecord(record: organisation, vantage: vantage) }
  /// The organisation's identifier.
  public var id: Organisation.ID { organisation.id }
}

/// A catalog through a lens: what does not depend on the day, computed once.
final class LensedCatalog: Sendable {
  let lens: Source.ID?
  /// The memberships of the nations in each coalition, by their places in the catalog.
  let members: [[SeenMembership?]]
  let organisations: [SeenMembership]
  let events: Lazy<[Day]>

  init(_ catalog: Catalog, lens: Source.ID?) {
    self.lens = lens
    members = catalog.nations.map { nation in
      Coalition.allCases.map { coalition in
        nation.membership(in: coalition).flatMap { SeenMembership($0.claims, in: catalog, through: lens) }
      }
    }
    organisations = catalog.organisations.map { SeenMembership($0.claims, in: catalog, through: lens) }
    events = Lazy { catalog.events(through: lens) }
  }
}
