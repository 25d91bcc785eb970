import Model
import Query
import Screen
import Text

/// The nations on a map of the world: another view of their list.
enum WorldPane: PartyPane {
  static let id = "world"
  static let tab = (name: title, short: "Wld")
  static let help =
    "The nations on the map of the world, each with a letter at its capital. Arrows move from one to the next, j and k go through them line by line; a region filter zooms in and shows their names."
  static let pictureTitle: String? = "Members of Artemis and the ILRS"
  static let signs =
    [Sign(mark: "a i b", role: "evidence.provisional", word: "in doubt")] + NationsPane.signs.dropLast()
  static let form = Pane.Form.picture
  static let share = Pane.Share.list
  static let listPane = Pane.nations

  static func marks(with glyphs: GlyphLevel) -> [(mark: String, role: Role, text: String)] {
    func row(_ belonging: Belonging, _ text: String) -> (mark: String, role: Role, text: String) {
      (belonging.sign(glyphs), belonging.role, text)
    }
    return [
      row(.artemis, "the capital of a member of Artemis only"),
      row(.ilrs, "the capital of a member of the ILRS only"), row(.both, "a member of both"),
      (
        "a i b", "evidence.provisional",
        "small: a membership is in doubt; + counts those in doubt next to the others"
      ),
      row(.neither, "in neither: about to join, or only linked; land in neither has few dots"),
      row(.blank, "land without a record, or of a nation that is not shown"),
    ]
  }

  /// The newest member.
  static func opening(_ listing: Listing, in lists: inout PreparedLists) -> Selection? {
    lists.rows(of: GrowthPane.self).last.map { .record(.nation($0.nation.id)) }
  }

  static func picture(_ request: PictureRequest, in lists: inout PreparedLists) -> (any Picture)? {
    WorldPicture(
      lists.view, listing: request.listing, query: request.inputs.listing.query, in: request.inputs.cells,
      kept: (request.earlier as? WorldPicture)?.base)
  }
}
