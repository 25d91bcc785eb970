import Model
import Query

/// The records of a view by the lists that show them. Each is prepared when it is first asked for.
struct PreparedLists: Sendable {
  let view: CatalogView

  lazy var nations = PreparedRows(view.nations)
  lazy var phases = PreparedRows(view.phases)
  lazy var missions = PreparedRows(view.missions)
  /// The missions that have a place on the Moon.
  lazy var sites = PreparedRows(view.missions.filter { $0.site != nil })
  lazy var topics = PreparedRows(view.topics)
  lazy var timeline = PreparedRows(view.timeline())
  lazy var sources = PreparedRows(view.sourceRows())
  lazy var disagreements = PreparedRows(view.disagreements())

  init(_ view: CatalogView) { self.view = view }
}
