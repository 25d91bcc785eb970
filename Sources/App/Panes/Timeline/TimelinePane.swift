import Model
import Query
import Screen

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
    _ inputs: PictureInputs, of derived: inout Derived
  ) throws(MapError) -> (any Picture)? {
    TimelinePicture(
      derived.view, extent: derived.lists.timelineExtent, window: inputs.state.window,
      columns: inputs.cells.size.width)
  }
}
