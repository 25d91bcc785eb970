import Model
import Query
import Screen
import Text

extension Pane {
  /// The nations on the map of the world.
  public static let world = Pane(WorldPane.self)
}

/// The nations on a map of the world: another view of their list.
enum WorldPane: PaneDefinition {
  static let id = "world"
  static let digit: Character = "7"
  static let title = "World"
  static let tab = (name: title, short: "Wld")
  static let help =
    "The nations on the map of the world, each with a letter at its capital. Arrows lead from one to the next, j and k go through them line by line; a region fills the map, and then their names stand on it."
  static let pictureTitle: String? = "Members of Artemis and the ILRS"
  static let signs = Sign.evidence + Sign.doubts + Sign.rivals
  static let plays = true
  static let form = Pane.Form.picture
  static let listPane = Pane.nations
  static let homes = [Pane.nations]
  static let file: Catalog.File? = .nations

  static func rows(of view: CatalogView) -> [PartyRow] { view.parties }

  static let addition = NationsPane.addition

  static func aside(of view: CatalogView) -> [[(text: String, role: Role)]]? { NationsPane.aside(of: view) }

  static func marks(with glyphs: GlyphLevel) -> [(mark: String, role: Role, text: String)] {
    [
      (Belonging.artemis.letter, Belonging.artemis.role, "at its capital a member of Artemis alone"),
      (Belonging.ilrs.letter, Belonging.ilrs.role, "a member of the ILRS alone"),
      (Belonging.both.letter, Belonging.both.role, "a member of both"),
      (
        "a i b", "evidence.provisional",
        "small: a membership is in doubt; + counts those in doubt next to the others"
      ),
      (
        Belonging.neither.letter, Belonging.neither.role,
        "in neither: it is to join, or only linked; the land of all in neither has few dots"
      ),
      (
        Belonging.blank.sign(glyphs), Belonging.blank.role,
        "land without a record, or of a nation that is not shown"
      ),
    ]
  }

  static func picture(
    _ inputs: PictureInputs, of listing: Listing, in lists: inout PreparedLists, after earlier: (any Picture)?
  ) throws(MapError) -> (any Picture)? {
    try WorldPicture(
      lists.view, listing: listing, query: inputs.listing.query, in: inputs.cells,
      kept: (earlier as? WorldPicture)?.base)
  }

  static func rows(of view: CatalogView, for query: Query) -> [PartyRow] {
    NationsPane.rows(of: view, for: query)
  }

  static func facetGroups(_ query: Query, of lists: inout PreparedLists) -> [FacetGroup] {
    NationsPane.facetGroups(query, of: &lists)
  }

  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing {
    NationsPane.listing(query, of: &lists)
  }
}
