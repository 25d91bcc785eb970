/// The missions of a view, found by their places in the catalog.
struct MissionTable: Sendable {
  /// The rows in the data's order.
  let rows: [MissionRow]
  /// Whether every mission of the catalog has a row, so that the places are the same.
  private let isWhole: Bool

  init(from vantage: Vantage) {
    let count = vantage.catalog.missions.count
    var rows: [MissionRow] = []
    rows.reserveCapacity(vantage.perspective.lens == nil ? count : 0)
    for place in 0..<count {
      if let row = MissionRow(at: place, from: vantage) { rows.append(row) }
    }
    self.rows = rows
    isWhole = rows.count == count
  }

  /// The place among the rows of the mission at a place of the catalog; nil where nothing of it is in view.
  func index(at place: Int) -> Int? {
    if isWhole { return place }
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].place == place ? low : nil
  }

  /// The row of the mission at a place of the catalog; nil where nothing of it is in view.
  func row(at place: Int) -> MissionRow? { index(at: place).map { rows[$0] } }
}

extension CatalogView {
  /// The row of the mission at a place of the catalog. Before anybody has asked for all of them it is computed alone.
  private func missionRow(at place: Int) -> MissionRow? {
    deferredMissions.isKnown
      ? missionTable.row(at: place) : MissionRow(at: place, from: vantage)
  }

  /// The mission of that identifier; nil where there is none in view.
  public func mission(_ id: Mission.ID) -> MissionRow? {
    catalog.missionPlace(id).flatMap(missionRow)
  }

  /// The place of a mission among ``missions``; nil where there is none in view.
  public func place(of id: Mission.ID) -> Int? {
    catalog.missionPlace(id).flatMap(missionTable.index)
  }

  /// The place among ``missions`` of the mission of a row, which may be of another view of the same catalog; nil where it is
  /// not in view.
  public func place(of row: MissionRow) -> Int? { missionTable.index(at: Int(row.place)) }

  /// The missions in view that are part of a phase or support it, in the data's order.
  public func missions(of phase: Phase.ID) -> [MissionRow] {
    catalog.missionPlaces(of: phase).compactMap(missionRow)
  }

  /// The missions in view that a nation takes part in, in the data's order.
  public func missions(of nation: Nation.ID) -> [MissionRow] {
    catalog.missionPlaces(of: nation).compactMap(missionRow)
  }
}
