/// A catalog through a lens: what is the same from every day, computed once for all views from there.
final class LensedCatalog: Sendable {
  let lens: Source.ID?
  /// How the nations, by their places in the catalog, stand in each coalition once they have joined it; nil where nothing in
  /// view makes them members.
  let members: [[Standing?]]
  /// The days on which something happens.
  let events: Deferred<[Day]>

  init(_ catalog: Catalog, lens: Source.ID?) {
    self.lens = lens
    members = catalog.nations.map { nation in
      Coalition.allCases.map { coalition in
        nation.membership(in: coalition).flatMap { catalog.memberStanding(of: $0, through: lens) }
      }
    }
    events = Deferred { catalog.events(through: lens) }
  }
}
