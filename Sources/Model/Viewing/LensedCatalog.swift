/// A catalog through a lens: what is the same from every day, computed once for all views from there.
final class LensedCatalog: Sendable {
  let lens: Source.ID?
  /// The memberships of the nations in each coalition, by their places in the catalog.
  let members: [[SeenMembership?]]
  /// Those of the organisations.
  let organisations: [SeenMembership]
  /// The days on which something happens.
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
