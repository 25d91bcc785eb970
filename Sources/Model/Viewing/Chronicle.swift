/// The days on which something happens or is heard of, through one lens: what a step through time changes, and where it leads.
final class Chronicle: Sendable {
  /// The numbers of the days of `Catalog.events(through:)`.
  private let events: [Int32]
  /// Missions by the days from which on their rows may be others, as the number of the day before the place of the mission.
  private let changes: [Int64]

  init(of catalog: Catalog, through lens: Source.ID?) {
    var events: Set<Int32> = []
    catalog.forEachEvent(through: lens) { events.insert($0) }
    self.events = events.sorted()
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

  /// The last event before a day; nil where there is none.
  func event(before day: Int32) -> Int32? {
    let place = events.firstPlace { $0 >= day }
    return place > 0 ? events[place - 1] : nil
  }

  /// The first event after a day; nil where there is none.
  func event(after day: Int32) -> Int32? {
    let place = events.firstPlace { $0 > day }
    return place < events.count ? events[place] : nil
  }

  /// The places of the missions whose rows may differ between two days, some more than once.
  func changes(between one: Int32, and other: Int32) -> some Sequence<Int> {
    let (earlier, later) = (Int64(min(one, other)), Int64(max(one, other)))
    let start = changes.firstPlace { $0 >> 32 > earlier }
    let end = changes.firstPlace { $0 >> 32 > later }
    return changes[start..<end].lazy.map { Int($0 & 0xFFFF_FFFF) }
  }
}

extension Array {
  /// The first place from which on all elements meet a condition; the end where none does. Those that do not meet it must
  /// all stand before those that do.
  func firstPlace(where isMet: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isMet(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
