/// A catalog through a lens: what is the same from every day, computed once for all views from there.
final class LensedCatalog: Sendable {
  let lens: Source.ID?
  /// The memberships of the nations in each coalition, by their places in the catalog.
  let members: [[SeenMembership?]]
  /// Those of the organisations.
  let organisations: [SeenMembership]
  let topics: Deferred<[TopicRow]>
  /// Which records cite which sources.
  let citations: Deferred<CitationIndex>
  /// The days on which something happens.
  let events: Deferred<[Day]>
  /// The places of the missions of which anything is in view.
  let missionPlaces: Deferred<[Int]>

  init(_ catalog: Catalog, lens: Source.ID?) {
    self.lens = lens
    members = catalog.nations.map { nation in
      Coalition.allCases.map { coalition in
        nation.membership(in: coalition).flatMap { SeenMembership($0.claims, in: catalog, through: lens) }
      }
    }
    organisations = catalog.organisations.map { SeenMembership($0.claims, in: catalog, through: lens) }
    topics = Deferred { catalog.topics.compactMap { TopicRow($0, through: lens) } }
    citations = Deferred { CitationIndex(catalog, through: lens) }
    events = Deferred { catalog.events(through: lens) }
    missionPlaces = Deferred {
      catalog.missions.indices.filter { lens.map(catalog.missions[$0].cites) ?? true }
    }
  }
}
