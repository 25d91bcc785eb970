/// The missions of a view, found by their places in the catalog.
struct MissionTable: Sendable {
  /// The rows in the data's order.
  let rows: [MissionRow]
  /// Whether every mission of the catalog has a row, so that the places are the same.
  private let isWhole: Bool

  private let vantage: Vantage

  init(from vantage: Vantage) {
    let (catalog, lens) = (vantage.catalog, vantage.perspective.lens)
    var rows: [MissionRow] = []
    rows.reserveCapacity(lens == nil ? catalog.missions.count : 0)
    catalog.forEachMissionPlace(through: lens) { rows.append(MissionRow(seenAt: $0, from: vantage)) }
    self.init(rows, from: vantage)
  }

  /// The missions of an earlier view of the same catalog through the same lens, on another day.
  init(_ earlier: MissionTable, movedTo vantage: Vantage, by chronicle: Chronicle) {
    var rows = earlier.rows
    for index in rows.indices { rows[index].vantage = vantage }
    let days = [earlier.vantage, vantage].map(\.perspective.asOf.latest.number)
    for place in chronicle.changes(between: days[0], and: days[1]) {
      if let index = earlier.index(at: place) { rows[index] = MissionRow(seenAt: place, from: vantage) }
    }
    self.init(rows, from: vantage)
  }

  private init(_ rows: [MissionRow], from vantage: Vantage) {
    self.rows = rows
    self.vantage = vantage
    isWhole = rows.count == vantage.catalog.missions.count
  }

  /// The place among the rows of the mission at a place of the catalog; nil where nothing of it is in view.
  func index(at place: Int) -> Int? {
    if isWhole { return place }
    let index = rows.firstPlace { $0.place >= place }
    return index < rows.count && rows[index].place == place ? index : nil
  }

  /// The row of the mission at a place of the catalog; nil where nothing of it is in view.
  func row(at place: Int) -> MissionRow? { index(at: place).map { rows[$0] } }
}

extension CatalogView {
  /// The row of the mission at a place of the catalog. Before anybody has asked for all of them it is computed alone.
  func missionRow(at place: Int) -> MissionRow? {
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
