import Model
import Query

/// The records of a view by the lists that show them. Each is prepared when it is first asked for.
struct PreparedLists: Sendable {
  let view: CatalogView
  /// The texts of missions as they were prepared for this view or another of the same data: they are the same in all.
  private(set) var missionTexts: SearchIndex<MissionRow>?

  lazy var nations = PreparedRows(view.nations)
  lazy var phases = PreparedRows(view.phases)
  var missions: PreparedRows<MissionRow> {
    mutating get {
      if let preparedMissions { return preparedMissions }
      var rows = PreparedRows(view.missions)
      if let earlierMissions { rows.adoptLasting(of: earlierMissions) }
      (preparedMissions, earlierMissions) = (rows, nil)
      return rows
    }
    set { preparedMissions = newValue }
  }
  private var preparedMissions: PreparedRows<MissionRow>?
  /// The same missions as they were prepared for another day; nil where that is of no more use.
  private var earlierMissions: PreparedRows<MissionRow>?
  /// The missions that have a place on the Moon.
  lazy var sites = PreparedRows(view.missions.filter(\.hasSite))
  lazy var topics = PreparedRows(view.topics)
  lazy var joinings = PreparedRows(view.joinings())
  lazy var timeline = PreparedRows(view.timeline())
  /// The parts of the timeline.
  lazy var timelineSides = TimelineSides(timeline.rows)
  /// The time that the timeline fills.
  lazy var timelineExtent = TimelineExtent(timeline.rows, asOf: view.perspective.asOf)
  /// Of every mission that has a place on the Moon, whether anybody in view gives its position.
  lazy var sitesWithPosition = sites.rows.map { $0.hasPosition(through: view.perspective.lens) }
  lazy var sources = PreparedRows(view.sourceRows())
  lazy var disagreements = PreparedRows(view.disagreements())

  init(_ view: CatalogView) { self.view = view }

  /// Nothing prepared but what lasts of the lists of another view of the same data.
  init(_ view: CatalogView, after earlier: PreparedLists) {
    self.view = view
    missionTexts = earlier.missionTexts
    // Through the same lens the same missions are in view.
    if view.perspective.lens == earlier.view.perspective.lens {
      earlierMissions = earlier.preparedMissions ?? earlier.earlierMissions
    }
  }

  /// Takes prepared texts of missions of the same data.
  mutating func adopt(_ index: SearchIndex<MissionRow>) { missionTexts = index }

  /// Prepares for a search what several lists share: the texts of the missions, of which there can be very many.
  mutating func prepareSearch(of pane: Pane) {
    switch pane {
    case .missions: prepareMissions()
    case .moon:
      let missions = prepareMissions()
      if sites.index == nil, let index = SearchIndex(sites.rows, ofThoseIn: missions) { sites.adopt(index) }
    case .timeline:
      let missions = prepareMissions()
      if timeline.index == nil { timeline.adopt(SearchIndex(timeline.rows, missions: missions, of: view)) }
    default: break
    }
  }

  @discardableResult
  private mutating func prepareMissions() -> SearchIndex<MissionRow> {
    if let index = missions.index { return index }
    if let missionTexts, let index = SearchIndex(view.missions, ofThoseIn: missionTexts) {
      missions.adopt(index)
    }
    let index = missions.prepareIndex()
    if index.rows.count >= missionTexts?.rows.count ?? 0 { missionTexts = index }
    return index
  }

  /// Everything prepared for the search through all records.
  mutating func viewIndex() -> ViewIndex {
    ViewIndex(
      nations: nations.prepareIndex(), organisations: SearchIndex(view.organisations),
      phases: phases.prepareIndex(), missions: prepareMissions(), topics: topics.prepareIndex(),
      sources: sources.prepareIndex())
  }

  /// Prepares the facets of a pane.
  mutating func prepareFacets(of pane: Pane) {
    switch pane {
    case .nations, .world: nations.prepareFacets()
    case .phases: phases.prepareFacets()
    case .missions: missions.prepareFacets()
    case .moon: sites.prepareFacets()
    case .compare: topics.prepareFacets()
    case .growth: joinings.prepareFacets()
    case .timeline: timeline.prepareFacets()
    default: sources.prepareFacets()
    }
  }

  /// The facets of a pane with their values and counts.
  mutating func facetGroups(of pane: Pane, _ query: Query) -> [FacetGroup] {
    if !query.search.isEmpty { prepareSearch(of: pane) }
    return switch pane {
    case .nations, .world: nations.facetGroups(query)
    case .phases: phases.facetGroups(query)
    case .missions: missions.facetGroups(query)
    case .moon: sites.facetGroups(query)
    case .compare: topics.facetGroups(query)
    case .growth: joinings.facetGroups(query)
    case .timeline: timeline.facetGroups(query)
    default: sources.facetGroups(query)
    }
  }
}
