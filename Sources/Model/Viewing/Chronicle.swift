/// The days on which missions fly or are heard of, through one lens: what a step through time changes.
final class Chronicle: Sendable {
  /// Missions by the days from which on their rows may be others, as the number of the day before the place of the mission.
  private let changes: [Int64]

  init(of catalog: Catalog, through lens: Source.ID?) {
    var changes: [Int64] = []
    catalog.forEachMissionPlace(through: lens) { place in
      let mission = catalog.missions[place]
      func add(_ day: Int32) { changes.append(Int64(day) << 32 | Int64(place)) }
      add(mission.status.asOf.number)
      for index in mission.launch.indices {
        if mission.launch[index].kind.isFlight {
          if let date = mission.launch[index].date { add(date.number) }
        } else {
          add(catalog.dayMade(mission.launch[index], said: mission.launch[index].said))
        }
      }
    }
    changes.sort()
    self.changes = changes
  }

  /// The places of the missions whose rows may differ between two days, some more than once.
  func changes(between one: Int32, and other: Int32) -> some Sequence<Int> {
    let (earlier, later) = (Int64(min(one, other)), Int64(max(one, other)))
    let start = changes.firstPlace { $0 >> 32 > earlier }
    let end = changes.firstPlace { $0 >> 32 > later }
    return changes[start..<end].lazy.map { Int($0 & 0xFFFF_FFFF) }
  }
}
