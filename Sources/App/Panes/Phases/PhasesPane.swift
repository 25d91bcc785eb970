import Model
import Query
import Screen
import Text

/// The phases of the ILRS and the segments of Artemis.
enum PhasesPane: PaneDefinition {
  static let id = "phases"
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
    let wholes = RecordSection(programmes, columns: programmeColumns) { .record(.programme($0.coalition)) }
    let phases = section(query, of: &lists)
    return Listing(
      sections: [wholes.named("programme", "programmes"), phases.named("phase", "phases")],
      main: 1, sortable: sortable)
  }

  private static let programmeColumns: Columns<Programme> = [
    Column(
      "coalition", "",
      cell: ListCell(1...1) { RoledText(String($0.coalition.letter), $0.coalition.role) }),
    Column(
      "name", "Phase", cell: ListCell(14...30, isFlexible: true) { RoledText($0.name.value, "text.strong") }),
  ]
}

extension DetailPage {
  /// The progress of a phase: a sign for each mission in order of launch, and the share flown.
  mutating func addProgress(of phase: Phase.ID) {
    // A single source does not list all missions, so a share would be misleading.
    let formal = lens == nil ? view.missions(of: phase).filter { $0.phases.contains(phase) } : []
    let rows = formal.enumerated().sorted { left, right in
      (left.element.launch?.date?.number ?? .max, left.offset)
        < (right.element.launch?.date?.number ?? .max, right.offset)
    }.map(\.element)
    guard !rows.isEmpty else { return }
    let flown = rows.count { $0.isFlown }
    addHeading("Progress: \(flown) of \(rows.count) missions flown")
    // Signs and bars repeat the figures for the eye.
    if !isLinear { addMarks(of: rows, flown: flown) }
    var spans: [Span] = []
    for status in MissionRow.Status.allCases {
      let count = rows.count { $0.status == status }
      guard count > 0 else { continue }
      if !spans.isEmpty { spans.append(span(", ", "text.muted")) }
      spans.append(span("\(Marks.symbol(status)) \(count) \(status.words)", status.role))
    }
    add(spans)
  }

  private mutating func addMarks(of rows: [MissionRow], flown: Int) {
    if rows.count <= 100 { add(rows.map { span(Marks.symbol($0.status) + " ", $0.status.role) }) }
    let failed = rows.count { $0.status == .failed }
    let cells = max(8, min(30, width - 14))
    func share(_ count: Int, of whole: Int) -> Int { (whole * count + rows.count / 2) / rows.count }
    let end = share(flown, of: cells)
    let lost = min(end, failed > 0 ? max(1, share(failed, of: cells)) : 0)
    add([
      span(String(repeating: "█", count: end - lost), "status.completed"),
      span(String(repeating: "▒", count: lost), "status.failed"),
      // In many fonts a shade is hard to tell from the background, so the bar has an end.
      span(
        String(repeating: "░", count: max(0, cells - end - 1)) + (end < cells ? "▐" : ""), "status.planned"),
      span(" \(share(flown, of: 100)) % flown", "text.strong"),
    ])
  }
}
