import Model
import Query
import Text

/// The nations of both coalitions, and on request those in neither.
enum NationsPane: PartyPane {
  static let id = "nations"
  static let help =
    "Nations of the ILRS and the Artemis Accords: when each joined, at what level, and how strong the evidence is. Below them the nations that are linked or to join, and the organisations, which are never counted as nations. The details have every claim with its sources."
  static let signs =
    Sign.evidence + Sign.doubts + Sign.rivals + [
      Sign(
        mark: "linked", role: MembershipStatus.Kind.linked.role, word: "not a member",
        meaning: "no source calls it a member; it applied, took a preliminary step, or is named with the side"
      )
    ]

  static let command: ListCommandText? = ListCommandText(
    abstract: "List the nations of both coalitions.",
    examples: [
      "cislunar nations --coalition ilrs --region africa",
      "cislunar nations --as-of 2024-05-10 --according-to seed-article",
      "cislunar nations --coalition both --sort joined-ilrs --format csv",
      "cislunar nations --coalition none --region africa --treaty outer-space-treaty",
    ],
    notes: """
      Options that narrow the list take several values: --region africa,asia. --status, --level and --evidence apply to the
      chosen coalition, otherwise to either. Nations in neither coalition are listed with --coalition
      none, and found by --search.
      """)
}

/// What the list of the nations and the map of the world share.
protocol PartyPane: PaneDefinition where Row == PartyRow {}

extension PartyPane {
  static var signs: [Sign] { Sign.evidence + Sign.doubts + Sign.rivals }
  static var plays: Bool { true }
  static var homes: [Pane] { [.nations] }
  static var file: Catalog.File? { .nations }
  static func rows(of view: CatalogView) -> [PartyRow] { view.parties }

  static func rows(of view: CatalogView, for query: Query) -> [PartyRow] {
    looksEverywhere(query) ? view.allParties : view.parties
  }

  static var addition: ListAddition<PartyRow>? {
    ListAddition(
      name: "organisations", help: "Add participating organisations, which are not counted as nations.",
      contains: { $0.kind == .organisation })
  }

  /// Whether a query covers all nations: those in neither coalition, or a text search.
  private static func looksEverywhere(_ query: Query) -> Bool {
    !query.search.isEmpty || query.filter.contains(CoalitionValue.none.rawValue, of: .coalition)
  }

  /// The filter panel counts the nations in neither coalition even if the list leaves them out.
  static func facetGroups(_ query: Query, of lists: inout PreparedLists) -> [FacetGroup] {
    if looksEverywhere(query) { return lists.facetGroups(query, of: AllParties.self) }
    let coalition = lists.facetGroups(query, of: AllParties.self, for: [.coalition])
    return lists.facetGroups(query, of: NationsPane.self).map { $0.facet == .coalition ? coalition[0] : $0 }
  }

  /// The members of each and of both coalitions, from long to short: `ILRS 12 +5 contested · Artemis 63 +7 provisional`.
  static func aside(of view: CatalogView) -> [[(text: String, role: Role)]]? {
    func forms(_ name: (Coalition) -> String, _ text: (MemberCount) -> String) -> [(text: String, role: Role)]
    {
      Coalition.allCases.map { (" · \(name($0)) \(text(view.count(of: $0)))", $0.role) }
    }
    let (inBoth, role) = (view.countOfBoth(), Role("coalition.both"))
    return [
      forms(\.name, \.text) + [(" · both \(inBoth.text)", role)],
      forms(\.name, \.signs) + [(" · both \(inBoth.signs)", role)],
      forms(\.name, \.signs), forms({ String($0.letter) }, \.signs),
    ]
  }

  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing {
    let isWide = looksEverywhere(query)
    let all = isWide ? lists.rows(of: AllParties.self) : lists.rows(of: NationsPane.self)
    let results =
      isWide ? lists.results(query, of: AllParties.self) : lists.results(query, of: NationsPane.self)
    let found = RecordSection(results, subject: subject)
    // Where all states are looked at, none stands apart.
    let nations = found.filtered(among: all) { $0.kind == .nation && (isWide || !$0.isOutside) }
    let others = found.filtered(among: all) { $0.kind == .nation && $0.isOutside && !isWide }
    let organisations = found.filtered(among: all) { $0.kind == .organisation }
    return Listing(
      sections: [
        nations.named("nation", "nations"),
        others.named("other", "others")
          .headed("Others (\(others.count)), linked or to join: no source in view calls them members"),
        organisations.named("organisation", "organisations")
          .headed("Organisations, not counted as nations (\(organisations.count))"),
      ],
      sortable: sortable)
  }
}

/// All nations, including those in neither coalition, and the organisations.
private enum AllParties: ListDefinition {
  static let id = "all-nations"
  static func rows(of view: CatalogView) -> [PartyRow] { view.allParties }
}
