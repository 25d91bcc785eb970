import Model

/// Where each side lies among the rows of the timeline, which stand by sides and of each side by date.
struct TimelineSides: Sendable {
  /// The sides in their order, with the places of their rows.
  let parts: [(side: Coalition?, rows: Range<Int>)]

  init(_ rows: [TimelineRow]) {
    var start = 0
    let sides: [Coalition?] = [.ilrs, .artemis, nil]
    parts = sides.map { side in
      let end = rows.firstPlace(in: start..<rows.count) { $0.coalition != side }
      defer { start = end }
      return (side, start..<end)
    }
  }

  /// The place of a mission among the rows; nil where it is not among them.
  func place(of mission: MissionRow, in rows: [TimelineRow]) -> Int? {
    let side = mission.coalition
    guard let part = parts.first(where: { $0.side == side })?.rows else { return nil }
    func key(_ row: MissionRow) -> (Int32, Int32) { (row.launchDate?.number ?? .max, row.place) }
    let place = rows.firstPlace(in: part) { row in
      if case .mission(let row) = row { key(row) >= key(mission) } else { false }
    }
    guard part.contains(place), case .mission(let row) = rows[place], row.place == mission.place else {
      return nil
    }
    return place
  }
}
