package import Model
import Query
import Screen
import Search

/// A derived value, recomputed when its inputs change.
@propertyWrapper
struct Memo<Inputs: Sendable, Output: Sendable>: Sendable {
  var wrappedValue: Output
  /// The inputs it was made from; nil before the first time.
  let inputs: Inputs?
  /// What was made before, the latest first, as far as it is kept.
  private var earlier: [(inputs: Inputs, output: Output)] = []

  init(wrappedValue: Output) { (self.wrappedValue, inputs) = (wrappedValue, nil) }
  init(_ output: Output, from inputs: Inputs) { (wrappedValue, self.inputs) = (output, inputs) }

  var projectedValue: Self {
    get { self }
    set { self = newValue }
  }

  /// The value for the inputs; `make` may reuse parts of the previous one. The last few values whose inputs are to be kept are
  /// found again: people go back and forth.
  func updated(
    for inputs: Inputs, keeping isKept: (Inputs) -> Bool = { _ in false }, _ make: (Output) -> Output
  ) -> Self where Inputs: Equatable {
    if inputs == self.inputs { return self }
    var memo = Memo(earlier.first { $0.inputs == inputs }?.output ?? make(wrappedValue), from: inputs)
    if let last = self.inputs, isKept(last) { memo.earlier.append((last, wrappedValue)) }
    for other in earlier where memo.earlier.count < 5 && other.inputs != inputs && isKept(other.inputs) {
      memo.earlier.append(other)
    }
    return memo
  }
}

/// Values derived from the rest of the state. The reducer updates them after each action; drawing only reads them.
struct Cache: Equatable, Sendable {
  /// The data as of the date and through the lens, with what has been prepared for the lists.
  @Memo<ViewInputs, PreparedLists> var lists: PreparedLists
  @Memo<ListingInputs, Listing> var listing = Listing.empty
  var selectedRow: Int?
  var layout = Layout(size: Size(width: 0, height: 0), pane: .start, focus: .list)
  /// The picture of the pane; nil if it shows rows only.
  @Memo<PictureInputs, (any Picture)?> var picture: (any Picture)? = nil
  /// What is shown of the selected record, made when it is first looked at: not for each key of many that come at once.
  @Memo<DetailInputs, Lazy<Detail>> var lazyDetail = Lazy { .empty }
  @Memo<ChoicesInputs, [Hit]> var hits: [Hit] = []
  @Memo<TourInputs, Detail> var tourPage = Detail.empty
  /// The lines of the open chooser before it is narrowed.
  @Memo<ChoicesInputs, [Choice]> var allChoices: [Choice] = []
  @Memo<ChoicesInputs, [Choice]> var choices: [Choice] = []
  /// How many rows the file has that is asked for.
  @Memo<ListingInputs, Int> var exported = 0

  init(_ lists: PreparedLists, revision: Int) {
    _lists = Memo(lists, from: ViewInputs(revision: revision, perspective: lists.view.perspective))
  }

  /// Always equal: the contents follow from the rest of the state.
  static func == (left: Self, right: Self) -> Bool { true }

  var revision: Int { $lists.inputs?.revision ?? 0 }
  var view: CatalogView { lists.view }
  var detail: Detail { lazyDetail.value }
}

struct ViewInputs: Equatable {
  var revision: Int
  var perspective: Perspective
}

struct ListingInputs: Equatable {
  var view: ViewInputs
  var pane: Pane
  var query: Query
  var isShort = false
}

struct DetailInputs: Equatable {
  var view: ViewInputs
  var subject: Selection?
  var width: Int
  var themeName: String
}

struct ChoicesInputs: Equatable {
  var purpose: Chooser.Purpose
  var text: String
  var listing: ListingInputs?
  var mark: Day?
  var width: Int
  var themeName: String
}

/// The as-of date and the lens for data that is still to be loaded.
package struct ViewRequest: Sendable {
  let asOf: Day?
  let lens: Source.ID?
}

/// Data with what the explorer computes before it can show it, so that this can be done on another thread.
package struct PreparedData: Sendable {
  package let catalog: Catalog
  /// The view asked for, with what has been prepared for the panes.
  private(set) var lists: PreparedLists

  package init(_ catalog: Catalog, _ request: ViewRequest) {
    self.catalog = catalog
    let lens = request.lens.flatMap { catalog.source($0)?.id }
    let perspective = Perspective(asOf: request.asOf ?? catalog.asOf, lens: lens)
    lists = PreparedLists(CatalogView(of: catalog, from: perspective))
  }

  package mutating func prepareMissions() { lists.prepareTexts(of: MissionsPane.self) }
}

/// The records of a view, by list. Everything is prepared on first use.
struct PreparedLists: Sendable {
  let view: CatalogView
  /// What the keys do, which some lines name.
  var keymap = Keymap.standard
  /// Whether the screen has few rows, for which some lines are left out.
  var isShort = false
  /// The folded texts of all missions by index; they are the same in every view.
  private let missionTexts: Lazy<[FoldedTexts]>
  private var kept: [String: any Sendable] = [:]

  /// - Parameter earlier: the lists of another view of the same data.
  init(_ view: CatalogView, after earlier: PreparedLists? = nil) {
    self.view = view
    missionTexts =
      earlier?.missionTexts ?? Lazy { [catalog = view.catalog] in Mission.foldedTexts(of: catalog.missions) }
    if let earlier { (keymap, isShort) = (earlier.keymap, earlier.isShort) }
  }

  mutating func rows<List: ListDefinition>(of list: List.Type) -> [List.Row] { with(list) { $0.rows } }

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

  mutating func prepareTexts<List: ListDefinition>(of list: List.Type) {
    // Texts outside the view must not be found.
    guard view.isComplete else { return with(list) { $0.prepareTexts() } }
    let texts = missionTexts
    with(list) { $0.prepareTexts { list.texts(of: $0) { texts.value } } }
  }

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

  mutating func hits(for text: String, limit: Int) -> [Hit] {
    let index = value("index") { lists in
      guard lists.view.isComplete else { return ViewIndex(lists.view) }
      let texts = lists.missionTexts.value
      return ViewIndex(lists.view, missions: lists.view.missions.map { texts[$0.place] })
    }
    return index.hits(for: text, limit: limit)
  }
}
