/// The missions of a view, found by their places in the catalog.
struct MissionTable: Sendable {
  /// The rows in the data's order.
  let rows: [MissionRow]
  /// The place in the catalog of each row; nil where every mission has a row, so that the places are the same.
  private let places: [Int32]?

  init(of catalog: Catalog, from perspective: Perspective) {
    var rows: [MissionRow] = []
    var places: [Int32] = []
    rows.reserveCapacity(catalog.missions.count)
    for (place, mission) in catalog.missions.enumerated() {
      guard let row = MissionRow(mission, in: catalog, from: perspective) else { continue }
      rows.append(row)
      if perspective.lens != nil { places.append(Int32(place)) }
    }
    self.rows = rows
    self.places = rows.count == catalog.missions.count ? nil : places
  }

  /// The place among the rows of the mission at a place of the catalog; nil where nothing of it is in view.
  func index(at place: Int) -> Int? {
    guard let places else { return place }
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] == place ? low : nil
  }

  /// The row of the mission at a place of the catalog; nil where nothing of it is in view.
  func row(at place: Int) -> MissionRow? { index(at: place).map { rows[$0] } }
}

extension CatalogView {
  /// The row of the mission at a place of the catalog. Before anybody has asked for all of them it is computed alone.
  func missionRow(at place: Int) -> MissionRow? {
    deferredMissions.isKnown
      ? missionTable.row(at: place) : MissionRow(catalog.missions[place], in: catalog, from: perspective)
  }

  /// The mission of that identifier; nil where there is none in view.
  public func mission(_ id: Mission.ID) -> MissionRow? {
    catalog.missionPlace(id).flatMap(missionRow)
  }

  /// The place of a mission among ``missions``; nil where there is none in view.
  public func place(of id: Mission.ID) -> Int? {
    catalog.missionPlace(id).flatMap(missionTable.index)
  }

  /// The missions in view that are part of a phase or support it, in the data's order.
  public func missions(of phase: Phase.ID) -> [MissionRow] {
    catalog.missionPlaces(of: phase).compactMap(missionRow)
  }

  /// The missions in view that a nation takes part in, in the data's order.
  public func missions(of nation: Nation.ID) -> [MissionRow] {
    catalog.missionPlaces(of: nation).compactMap(missionRow)
  }
}
