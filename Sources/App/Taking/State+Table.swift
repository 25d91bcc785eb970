import Model
import Query

extension State {
  /// The records of the view, filtered, searched and sorted as the list shows them. The same that the command prints which
  /// ``command`` names.
  ///
  /// - Parameter isWhole: whether to give every column, as programs want, or those of the list for people.
  func table(isWhole: Bool) -> Table {
    let query = Query(filter: filter, search: list.search, sort: list.sort)
    let view = derived.view
    return switch pane {
    case .nations, .world: Self.table(query, of: view.nations, isWhole: isWhole)
    case .phases: Self.table(query, of: view.phases, isWhole: isWhole)
    case .missions: Self.table(query, of: view.missions, isWhole: isWhole)
    case .moon:
      Self.table(query, of: view.missions.filter { $0.mission.site != nil }, isWhole: isWhole)
    case .growth: Self.table(query, of: view.joinings(passing: paneFilter), isWhole: isWhole)
    case .timeline: Self.table(query, of: view.timeline(), isWhole: isWhole)
    case .compare:
      Table(view.comparison(query), columns: ComparisonRow.columns.filter { isWhole || $0.isListed })
    case .sources: Self.table(query, of: view.sourceRows(), isWhole: isWhole)
    }
  }

  private static func table<Row: Listable>(_ query: Query, of rows: [Row], isWhole: Bool) -> Table {
    Table(query.run(on: rows), columns: isWhole ? Row.columns : Row.listedColumns)
  }
}
