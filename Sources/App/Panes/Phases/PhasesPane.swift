import Model
import Query

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
    "The phases of the ILRS and the segments of the Artemis campaign. The detail has what each is for, every date that is claimed, and its missions with their state."
  static let file: Catalog.File? = .phases

  static let command: ListCommandText? = ListCommandText(
    abstract: "List the phases of the ILRS and the segments of Artemis.",
    examples: [
      "cislunar phases --coalition ilrs",
      "cislunar phases --status under-way",
      "cislunar phases --as-of 2022 --format json",
    ])

  static func rows(of view: CatalogView) -> [PhaseRow] { view.phases }
}
