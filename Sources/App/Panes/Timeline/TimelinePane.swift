import Model
import Query
import Screen
import Search
import Text

extension Pane {
  /// Phases and missions in time.
  public static let timeline = Pane(TimelinePane.self)
}

/// Phases and missions on one axis of time.
enum TimelinePane: PaneDefinition {
  static let id = "timeline"
  static let digit: Character = "6"
  static let title = "Timeline"
  static let help =
    "Phases and missions on one axis of time. Shades and marks tell what is done, under way, planned and failed; a hollow mark is an earlier plan that slipped; a thin line reaches over the dates that claims give; the upright line is the day shown."
  static let form = Pane.Form.bars
  static let homes = [Pane.phases, .missions]
  static let file: Catalog.File? = .missions

  static let command: ListCommandText? = ListCommandText(
    abstract: "List phases and missions in time, with rival and slipped dates.",
    examples: [
      "cislunar timeline --coalition ilrs",
      "cislunar timeline --status planned --sort start",
      "cislunar timeline --columns name,start,end,slipped-from --format csv",
    ])

  static func rows(of view: CatalogView) -> [TimelineRow] { view.timeline() }

  static func marks(with glyphs: GlyphLevel) -> [(mark: String, role: Role, text: String)] {
    [
      ("███", "text", "completed, or gone by of what is under way"),
      ("▒▒▒", "text", "to come of what is under way"),
      ("░░░", "text", "planned"), ("→", "text", "no end is claimed"),
      ("╌◌╌", "status.planned", "a launch somewhere in that time"),
      ("[ ]", "mark.rival", "another beginning or end that is claimed"),
      ("◇┄", "text.muted", "an earlier plan, slipped since"), ("▼│", "border.focused", "the day shown"),
      ("‹ ›", "text.muted", "earlier or later than what is shown"),
    ]
  }

  static func picture(
    _ inputs: PictureInputs, of listing: Listing, in lists: inout PreparedLists, after earlier: (any Picture)?
  ) throws(MapError) -> (any Picture)? {
    let extent = lists.value("timeline extent") {
      TimelineExtent($0.rows(of: Self.self), asOf: $0.view.perspective.asOf)
    }
    return TimelinePicture(
      lists.view, extent: extent, window: inputs.state.window,
      columns: inputs.cells.size.width)
  }

  static func subject(of row: TimelineRow) -> Selection { .record(row.id) }

  static func texts(of rows: [TimelineRow], missions: () -> [FoldedTexts]) -> [FoldedTexts] {
    let texts = missions()
    return rows.map {
      if case .mission(let row) = $0 { texts[row.place] } else { FoldedTexts($0.searchTexts) }
    }
  }

  /// Phases and missions, each side under its heading.
  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing {
    let found = section(query, of: &lists)
    guard query.search.isEmpty, query.sort == nil else {
      return Listing(sections: [found], sortable: sortable)
    }
    let all = lists.rows(of: Self.self)
    let sections = TimelineRow.sides.map { side in
      found.filtered(among: all) { $0.coalition == side }.headed(side?.name ?? "On neither side")
    }
    return Listing(sections: sections, counting: nil, sortable: sortable)
  }
}
