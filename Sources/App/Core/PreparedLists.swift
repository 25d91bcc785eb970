import Model
import Query
import Search

/// The records of a view, by list. Everything is prepared on first use.
struct PreparedLists: Sendable {
  let view: CatalogView
  /// What the keys do, which some lines name.
  var keymap = Keymap.standard
  /// The folded texts of all missions by index; they are the same in every view.
  private var missionTexts: [FoldedTexts]?
  /// What has been prepared, by name.
  private var kept: [String: any Sendable] = [:]

  /// - Parameter earlier: the lists of another view of the same data.
  init(_ view: CatalogView, after earlier: PreparedLists? = nil) {
    self.view = view
    missionTexts = earlier?.missionTexts
    if let earlier { keymap = earlier.keymap }
  }

  /// The rows of a list.
  mutating func rows<List: ListDefinition>(of list: List.Type) -> [List.Row] { with(list) { $0.rows } }

  /// The results of a query in a list.
  mutating func results<List: ListDefinition>(_ query: Query, of list: List.Type) -> Results<List.Row> {
    if !query.search.isEmpty { prepareTexts(of: list) }
    return with(list) { $0.run(query) }
  }

  /// Facets of a list with their values and counts, by default all of them.
  mutating func facetGroups<List: ListDefinition>(
    _ query: Query, of list: List.Type, for facets: [Facet] = List.Row.facets
  ) -> [FacetGroup] {
    if !query.search.isEmpty { prepareTexts(of: list) }
    return with(list) { $0.facetGroups(query, of: facets) }
  }

  /// Prepares searching a list.
  mutating func prepareTexts<List: ListDefinition>(of list: List.Type) {
    // Texts outside the view must not be found.
    guard view.isComplete else { return with(list) { $0.prepareTexts() } }
    var texts = missionTexts
    let missions = view.catalog.missions
    with(list) { rows in
      rows.prepareTexts { rows in
        list.texts(of: rows) {
          let made = texts ?? Mission.foldedTexts(of: missions)
          texts = made
          return made
        }
      }
    }
    missionTexts = texts
  }

  /// A value that depends only on the view, made on first use.
  mutating func value<Value: Sendable>(_ name: String, _ make: (inout Self) -> Value) -> Value {
    if let value = kept[name] as? Value { return value }
    let value = make(&self)
    kept[name] = value
    return value
  }

  private mutating func with<List: ListDefinition, Answer>(
    _ list: List.Type, _ body: (inout PreparedRows<List.Row>) -> Answer
  ) -> Answer {
    // Take the value out so that it is changed in place.
    var rows =
      kept.removeValue(forKey: list.id) as? PreparedRows<List.Row> ?? PreparedRows(list.rows(of: view))
    defer { kept[list.id] = rows }
    return body(&rows)
  }

  /// The hits of a search of everything, best first.
  mutating func hits(for text: String, limit: Int) -> [Hit] {
    let index = value("index") { lists in
      guard lists.view.isComplete else { return ViewIndex(lists.view) }
      let texts = lists.missionTexts ?? Mission.foldedTexts(of: lists.view.catalog.missions)
      lists.missionTexts = texts
      return ViewIndex(lists.view, missions: lists.view.missions.map { texts[$0.place] })
    }
    return index.hits(for: text, limit: limit)
  }
}
