import Model
import Query
import Text

extension Pane {
  /// The phases of the ILRS and the segments of Artemis.
  public static let phases = Pane(PhasesPane.self)
}

/// The phases of the ILRS and the segments of Artemis.
enum PhasesPane: PaneDefinition {
  static let id = "phases"
  static let digit: Character = "2"
  static let title = "Phases"
  static let help =
    "The phases of the ILRS and the segments of the Artemis campaign. The details show what each is for, every claimed date, and its missions with their status."
  static let signs = Sign.sides + Sign.states + Sign.rivals
  static let file: Catalog.File? = .phases
  static let share = Pane.Share.width

  static let command: ListCommandText? = ListCommandText(
    abstract: "List the phases of the ILRS and the segments of Artemis.",
    examples: [
      "cislunar phases --coalition ilrs",
      "cislunar phases --status under-way",
      "cislunar phases --as-of 2022 --format json",
    ])

  static func rows(of view: CatalogView) -> [PhaseRow] { view.phases }

  /// The phases, preceded by the programmes if nothing narrows the list.
  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing {
    let programmes = query.search.isEmpty && query.filter.isEmpty ? lists.view.programmes : []
    let wholes = RecordSection(
      programmes, total: programmes.count, columns: Self.programmeColumns,
      subject: { .record(.programme($0.coalition)) })
    return Listing(
      sections: [
        wholes.named("programme", "programmes"), section(query, of: &lists).named("phase", "phases"),
      ], main: 1, sortable: sortable)
  }

  private static let programmeColumns: Columns<Programme> = [
    Column(
      "coalition", "",
      cell: ListCell(1...1) { RoledText(String($0.coalition.letter), $0.coalition.role) }),
    Column(
      "name", "Phase", cell: ListCell(14...30, isFlexible: true) { RoledText($0.name.value, "text.strong") }),
  ]
}
