/// A catalog through a lens: what is the same from every day, computed once for all views from there.
final class LensedCatalog: Sendable {
  let lens: Source.ID?
  /// How the nations, by their places in the catalog, stand in each coalition once they have joined it; nil where nothing in
  /// view makes them members.
  let members: [[Standing?]]
  /// The organisations that join on any day, in the data's order.
  let organisations: [OrganisationRow]
  let topics: Lazy<[TopicRow]>
  /// Which records cite which sources.
  let citations: Lazy<CitationIndex>
  /// The days on which something happens.
  let events: Lazy<[Day]>
  /// The places of the missions of which anything is in view.
  let missionPlaces: Lazy<[Int]>

  init(_ catalog: Catalog, lens: Source.ID?) {
    self.lens = lens
    members = catalog.nations.map { nation in
      Coalition.allCases.map { coalition in
        nation.membership(in: coalition).flatMap { catalog.memberStanding(of: $0, through: lens) }
      }
    }
    organisations = catalog.organisations.compactMap { OrganisationRow($0, in: catalog, through: lens) }
    topics = Lazy { catalog.topics.compactMap { TopicRow($0, through: lens) } }
    citations = Lazy { CitationIndex(catalog, through: lens) }
    events = Lazy { catalog.events(through: lens) }
    missionPlaces = Lazy {
      catalog.missions.indices.filter { lens.map(catalog.missions[$0].cites) ?? true }
    }
  }
}
