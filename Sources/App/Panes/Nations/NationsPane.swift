import Model
import Query
import Screen
import Text

extension Pane {
  /// The nations of both coalitions.
  public static let nations = Pane(NationsPane.self)
}

/// The nations of both coalitions, and those in neither where these are asked for.
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
      "cislunar nations --coalition none --region africa --treaty outer-space-treaty",
    ],
    notes: """
      Options that narrow the list take several values: --region africa,asia.
      Nations in neither coalition are listed with --coalition none, and found by --search.
      """)

  static func rows(of view: CatalogView) -> [NationRow] { view.nations }

  static func rows(of view: CatalogView, for query: Query) -> [NationRow] {
    looksEverywhere(query) ? view.allNations : view.nations
  }

  /// Whether a query looks among all nations: for those in neither coalition, or for a text.
  private static func looksEverywhere(_ query: Query) -> Bool {
    !query.search.isEmpty || query.filter.contains(CoalitionValue.none.rawValue, of: .coalition)
  }

  /// How many nations are in neither coalition is told whether they are looked among or not.
  static func facetGroups(_ query: Query, of lists: inout PreparedLists) -> [FacetGroup] {
    let all = lists.facetGroups(query, of: AllNations.self)
    if looksEverywhere(query) { return all }
    return lists.facetGroups(query, of: Self.self).map { group in
      group.facet == .coalition ? all.first { $0.facet == .coalition } ?? group : group
    }
  }

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
    let isWide = looksEverywhere(query)
    let all = isWide ? lists.rows(of: AllNations.self) : lists.rows(of: Self.self)
    let found =
      isWide
      ? RecordSection(lists.results(query, of: AllNations.self), subject: subject)
      : section(query, of: &lists)
    let ties = found.filtered(among: all) { $0.isTied }
    let view = lists.view
    let words = FoldedWords(query.search)
    let organisations = view.organisations.filter { $0.passes(query.filter, words, in: view.catalog) }
    let section = RecordSection(
      organisations, total: view.organisations.count, columns: OrganisationRow.columns,
      subject: { .record(.organisation($0.id)) })
    return Listing(
      sections: [
        found.filtered(among: all) { !$0.isTied }, ties.headed("Named or tied, not members (\(ties.count))"),
        section.headed("ILRS organisations (\(organisations.count), not counted as nations)"),
      ],
      sortable: sortable)
  }
}

/// All nations, those in neither coalition too.
private enum AllNations: ListDefinition {
  static let id = "all-nations"
  static func rows(of view: CatalogView) -> [NationRow] { view.allNations }
}

extension NationRow {
  /// Whether the nation is only named, or a body of it takes part: it neither is nor is about to be a member.
  fileprivate var isTied: Bool {
    let standings = [ilrs, artemis].compactMap(\.self)
    return !standings.isEmpty && standings.allSatisfy { $0.kind == .tie }
  }
}
