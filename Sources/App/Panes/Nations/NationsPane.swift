import Model
import Query
import Screen
import Text

extension Pane {
  /// The nations of both coalitions.
  public static let nations = Pane(NationsPane.self)
}

/// The nations of both coalitions.
enum NationsPane: PaneDefinition {
  static let id = "nations"
  static let digit: Character = "1"
  static let title = "Nations"
  static let help =
    "Nations of the ILRS and the Artemis Accords: since when, at what level, how well it is borne out. Below them the organisations, which are never counted as nations. The detail has every claim with its sources."
  static let file: Catalog.File? = .nations

  static let command: ListCommandText? = ListCommandText(
    abstract: "List the nations of both coalitions.",
    examples: [
      "cislunar nations --coalition ilrs --region africa",
      "cislunar nations --as-of 2024-05-10 --according-to seed-article",
      "cislunar nations --coalition both --sort joined-ilrs --format csv",
    ],
    notes: "Options that narrow the list take several values: --region africa,asia.")

  static func rows(of view: CatalogView) -> [NationRow] { view.nations }

  /// The members of both coalitions, the provisional ones beside: `ILRS 19 · Artemis 63 +7 provisional`.
  static func aside(of view: CatalogView) -> [(text: String, role: Role)]? {
    Coalition.allCases.map { coalition in
      let count = view.count(of: coalition)
      let provisional = count.provisional > 0 ? " +\(count.provisional) provisional" : ""
      return (" · \(coalition.name) \(count.listed)\(provisional)", coalition.role)
    }
  }

  /// Nations, and under a heading of their own the organisations that the search and filter let through.
  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing {
    let all = lists.rows(of: Self.self)
    let found = section(query, of: &lists)
    let ties = found.filtered(among: all) { !$0.isListed }
    let view = lists.view
    let words = FoldedWords(query.search)
    let organisations = view.organisations.filter { $0.passes(query.filter, words, in: view.catalog) }
    let section = RecordSection(
      organisations, total: view.organisations.count, columns: OrganisationRow.columns,
      subject: { .record(.organisation($0.id)) })
    return Listing(
      sections: [
        found.filtered(among: all) { $0.isListed }, ties.headed("Named or tied, not members (\(ties.count))"),
        section.headed("ILRS organisations (\(organisations.count), not counted as nations)"),
      ],
      sortable: sortable)
  }
}

extension NationRow {
  /// Whether the nation is, or is about to be, a member of a coalition; else it is only named, or a body of it takes part.
  fileprivate var isListed: Bool {
    (ilrs?.kind ?? .tie) != .tie || (artemis?.kind ?? .tie) != .tie
  }
}
