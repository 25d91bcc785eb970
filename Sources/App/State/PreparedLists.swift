import Model
import Query
import Search

/// The records of a view by the lists that show them. Each is prepared when it is first asked for.
struct PreparedLists: Sendable {
  let view: CatalogView
  /// The folded texts of all missions of the data, by their places: they are the same in every view.
  private var missionTexts: [FoldedTexts]?

  lazy var nations = PreparedRows(view.nations)
  lazy var phases = PreparedRows(view.phases)
  lazy var missions = PreparedRows(view.missions)
  /// The missions that have a place on the Moon.
  lazy var sites = PreparedRows(view.missions.filter(\.hasSite))
  lazy var topics = PreparedRows(view.topics)
  lazy var joinings = PreparedRows(view.joinings())
  lazy var timeline = PreparedRows(view.timeline())
  /// The time that the timeline fills.
  lazy var timelineExtent = TimelineExtent(timeline.rows, asOf: view.perspective.asOf)
  lazy var sources = PreparedRows(view.sourceRows())
  lazy var disagreements = PreparedRows(view.disagreements())

  /// - Parameter earlier: the lists of another view of the same data.
  init(_ view: CatalogView, after earlier: PreparedLists? = nil) {
    self.view = view
    missionTexts = earlier?.missionTexts
  }

  /// Prepares for a search what several lists share: the texts of the missions, of which there can be very many.
  mutating func prepareSearch(of pane: Pane) {
    switch pane {
    case .missions:
      let texts = textsOfMissions()
      missions.prepareTexts { $0.map { texts[$0.place] } }
    case .moon:
      let texts = textsOfMissions()
      sites.prepareTexts { $0.map { texts[$0.place] } }
    case .timeline:
      let texts = textsOfMissions()
      timeline.prepareTexts { rows in
        rows.map {
          if case .mission(let row) = $0 { texts[row.place] } else { FoldedTexts($0.searchTexts) }
        }
      }
    case .nations, .phases, .compare, .growth, .world, .sources: break
    }
  }

  private mutating func textsOfMissions() -> [FoldedTexts] {
    let texts = missionTexts ?? Mission.foldedTexts(of: view.catalog.missions)
    missionTexts = texts
    return texts
  }

  /// Everything prepared for the search through all records.
  mutating func viewIndex() -> ViewIndex {
    let texts = textsOfMissions()
    return ViewIndex(view, missions: view.missions.map { texts[$0.place] })
  }

  /// The facets of a pane with their values and counts.
  mutating func facetGroups(of pane: Pane, _ query: Query) -> [FacetGroup] {
    switch pane {
    case .nations, .world: nations.facetGroups(query)
    case .phases: phases.facetGroups(query)
    case .missions: missions.facetGroups(query)
    case .moon: sites.facetGroups(query)
    case .compare: topics.facetGroups(query)
    case .growth: joinings.facetGroups(query)
    case .timeline: timeline.facetGroups(query)
    case .sources: sources.facetGroups(query)
    }
  }
}
