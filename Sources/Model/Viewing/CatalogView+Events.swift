extension CatalogView {
  /// The last day before `day` (before its last day, where it is a month or year) on which something in view of the lens
  /// happens; nil where there is none.
  public func event(before day: Day) -> Day? {
    seen.events.value.last { $0.number < day.latest.number }
  }

  /// The first day after `day` (after its last day, where it is a month or year) on which something in view of the lens
  /// happens; nil where there is none.
  public func event(after day: Day) -> Day? {
    seen.events.value.first { $0.number > day.latest.number }
  }

  /// The missions in view that were launched on a day, in the data's order.
  public func launches(on day: Day) -> [MissionRow] {
    // What claims that day is looked at alone: a step through time asks of each day anew.
    let missions = catalog.missions
    let claimed = missions.indices.lazy.filter { place in
      missions[place].launch.contains { $0.kind == .actual && $0.date?.number == day.number }
    }
    return claimed.compactMap(vantage.mission)
      .filter { $0.launch?.kind == .actual && $0.launch?.date?.number == day.number }
  }
}
