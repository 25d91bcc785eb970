import Model
import Query
import Screen
import Search
import Text

/// Phases and missions on one time axis.
enum TimelinePane: PaneDefinition {
  static let id = "timeline"
  static let help =
    "Phases and missions on one time axis. Shades and markers show what is done, under way, planned and failed; a hollow marker is an earlier date that slipped; a thin line spans the claimed dates; the vertical line is the day shown."
  static let pictureTitle: String? = "Phases and missions of Artemis and the ILRS"
  /// What stands in the bars is told in full by ``marks(with:)``.
  static let signs =
    Sign.states.dropLast() + [
      Sign(mark: "◇┄", role: "text.muted", word: "earlier date"),
      Sign(mark: "[ ]", role: "mark.rival", word: "disputed"),
      Sign(mark: "╌◌╌", role: "status.planned", word: "window"),
      Sign(mark: "‹ ›", role: "text.muted", word: "outside"),
    ] + Sign.rivals + Sign.states.suffix(1)
  static let plays = true
  static let form = Pane.Form.bars
  static let homes = [Pane.phases, .missions]
  static let file: Catalog.File? = .missions

  static let command: ListCommandText? = ListCommandText(
    abstract: "List phases and missions by date, with conflicting and slipped dates.",
    examples: [
      "cislunar timeline --coalition ilrs",
      "cislunar timeline --status planned --sort start",
      "cislunar timeline --columns name,start,end,slipped-from --format csv",
    ],
    notes: "A phase is in a period of --since and --until if it runs on some of its days.")

  static let lists: [any ListDefinition.Type] = [TimelinePane.self, Slips.self]

  static func rows(of view: CatalogView) -> [TimelineRow] { view.timeline() }

  static func marks(with glyphs: GlyphLevel) -> [(mark: String, role: Role, text: String)] {
    [
      ("███", "text", "completed, or the past part of a phase under way"),
      ("▒▒▐", "text", "the rest of a phase under way"),
      ("▌░▐", "text", "planned"), ("→", "text", "no end is claimed"),
      ("╌◌╌", "status.planned", "a launch somewhere in that time"),
      ("[ ]", "mark.rival", "another claimed start or end"),
      ("◇┄", "text.muted", "an earlier date that slipped"), ("▼│", "border.focused", "the as-of date"),
      ("‹ ›", "text.muted", "earlier or later than the visible time"),
    ]
  }

  static func picture(_ request: PictureRequest, in lists: inout PreparedLists) -> (any Picture)? {
    let extent = lists.value("timeline extent") {
      TimelineExtent($0.rows(of: Self.self), asOf: $0.view.perspective.asOf)
    }
    return TimelinePicture(
      lists.view, extent: extent, window: request.inputs.state.window,
      columns: request.inputs.cells.size.width)
  }

  static func opening(_ listing: Listing, in lists: inout PreparedLists) -> Selection? {
    lists.view.nextMissions(1).first.map { .record(.mission($0.id)) }
  }

  static func subject(of row: TimelineRow) -> Selection { .record(row.id) }

  static func texts(of rows: [TimelineRow], missions: () -> [FoldedTexts]) -> [FoldedTexts] {
    let texts = missions()
    return rows.map {
      if case .mission(let row) = $0 { texts[row.place] } else { FoldedTexts($0.searchTexts) }
    }
  }

  /// Phases with their missions, then the missions in no phase, each side under its headings.
  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing {
    let found = section(query, of: &lists)
    guard query.search.isEmpty, query.sort == nil else {
      return Listing(sections: [found], sortable: sortable)
    }
    let all = lists.rows(of: Self.self)
    let sections = TimelineRow.sides.flatMap { side in
      let inPhases = found.filtered(among: all) { $0.coalition == side && $0.phase != nil }
      let others = found.filtered(among: all) { $0.coalition == side && $0.phase == nil }
      return [
        inPhases.headed(side?.name ?? ""),
        others.headed(side.map { "\($0.name), in no phase" } ?? "On neither side"),
      ]
    }
    return Listing(sections: sections, sortable: sortable)
  }
}

/// Slips: who announced which later date, and when.
enum Slips: ListDefinition {
  static let id = "slips"
  static let command: ListCommandText? = ListCommandText(
    abstract: "List slips: the dates announced, by whom and when.",
    examples: [
      "cislunar slips --coalition artemis",
      "cislunar slips --sort moved --reverse",
      "cislunar slips --search luna --format plain",
    ],
    notes: """
      A slip is a later date that the same party announced for the same event. The
      dates of a history end with the day of the flight, if there was one; "moved"
      is the time from the first of them to the last, only as exact as both are.
      National missions of members count for their side.
      """)

  static func rows(of view: CatalogView) -> [HistoryRow] { view.histories.filter { !$0.slips.isEmpty } }
}
