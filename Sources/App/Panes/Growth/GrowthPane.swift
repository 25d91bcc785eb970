import Model
import Plot
import Query
import Screen
import Text

extension Pane {
  /// How both coalitions grew.
  public static let growth = Pane(GrowthPane.self)
}

/// How both coalitions grew, and their numbers of members over time.
enum GrowthPane: PaneDefinition {
  static let id = "growth"
  static let digit: Character = "5"
  static let title = "Growth"
  static let help =
    "How both coalitions grew: members over time, the ILRS dashed and the Accords solid. Each nation is at its joining date with its status as of the date shown. A cursor goes from join to join; the details say who joined and who says so. A filter counts only those that it lets through."
  static let pictureTitle: String? = "Members of Artemis and the ILRS over time"
  static let signs = Sign.sides + Sign.evidence + Sign.doubts + Sign.rivals
  static let plays = true
  static let form = Pane.Form.picture
  static let homes = [Pane.nations]
  static let file: Catalog.File? = .nations

  static let command: ListCommandText? = ListCommandText(
    abstract: "List who joined which coalition, with the number of members after each join.",
    examples: [
      "cislunar growth --format csv",
      "cislunar growth --region africa --as-of 2024-05-10",
      "cislunar growth --according-to seed-article --coalition ilrs",
    ],
    notes:
      "Only members that pass the options are counted, each at its joining date with its status as of the date shown; those in doubt are counted apart."
  )

  static func rows(of view: CatalogView) -> [JoiningRow] { view.joinings() }

  /// The filter decides which members are counted.
  static func rows(of view: CatalogView, for query: Query) -> [JoiningRow] {
    view.joinings(passing: query.filter)
  }

  static func aside(of view: CatalogView) -> [[(text: String, role: Role)]]? { NationsPane.aside(of: view) }

  static func marks(with glyphs: GlyphLevel) -> [(mark: String, role: Role, text: String)] {
    [
      (StepLine.Pattern.solid.sample(with: glyphs), "coalition.artemis", "members of Artemis"),
      (StepLine.Pattern.dashed.sample(with: glyphs), "coalition.ilrs", "members of the ILRS"),
      (
        StepLine.Pattern.dotted.sample(with: glyphs), "text.muted",
        "the same with those in doubt: contested, listed or provisional"
      ),
      ("╵ 3", "text", "below the lines: one join, three at once; signs of doubt replace them"),
    ]
  }

  static func picture(
    _ inputs: PictureInputs, of listing: Listing, in lists: inout PreparedLists, after earlier: (any Picture)?
  ) throws(MapError) -> (any Picture)? {
    GrowthPicture(
      rows(of: lists.view, for: inputs.listing.query), listing: listing,
      asOf: lists.view.perspective.asOf, size: inputs.cells.size)
  }

  /// The newest join.
  static func opening(_ listing: Listing, in lists: inout PreparedLists) -> Selection? {
    listing.subject(at: listing.rows.upperBound - 1)
  }

  static func subject(of row: JoiningRow) -> Selection { .joining(row.id) }

  /// The joins in order. The search picks among them; the filter decides which are counted.
  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing {
    var found = RecordSection(query.run(on: rows(of: lists.view, for: query)), subject: subject)
    let members = Coalition.allCases.map { lists.view.count(of: $0) }
    found.total = members.reduce(0) { $0 + $1.all }
    return Listing(sections: [found], sortable: sortable)
  }
}
