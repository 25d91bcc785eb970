/// When something happened, through a lens: the same from every day.
struct EventCalendar: Sendable {
  /// The days on which a nation or an organisation joined or a mission flew, ascending and each once.
  let days: [Int32]
  /// The days that claims on flights give, ascending, and the places of the missions.
  private let flights: [(day: Int32, mission: Int32)]

  init(of catalog: Catalog, through lens: Source.ID?) {
    var days: Set<Int32> = []
    catalog.forEachEvent(through: lens) { days.insert($0) }
    self.days = days.sorted()
    var flights: [(day: Int32, mission: Int32)] = []
    for (place, mission) in catalog.missions.enumerated() {
      for claim in mission.launch where claim.kind == .actual {
        if let date = claim.date { flights.append((date.number, Int32(place))) }
      }
    }
    flights.sort { ($0.day, $0.mission) < ($1.day, $1.mission) }
    self.flights = flights
  }

  /// The last day before one; nil where there is none.
  func day(before day: Int32) -> Int32? {
    let place = days.firstPlace { $0 >= day }
    return place > 0 ? days[place - 1] : nil
  }

  /// The first day after one; nil where there is none.
  func day(after day: Int32) -> Int32? {
    let place = days.firstPlace { $0 > day }
    return place < days.count ? days[place] : nil
  }

  /// The places of the missions of which any claim says that they flew on a day, ascending and each once.
  func flights(on day: Int32) -> [Int] {
    let first = flights.firstPlace { $0.day >= day }
    var places: [Int] = []
    for flight in flights[first...].prefix(while: { $0.day == day }) where places.last != Int(flight.mission)
    {
      places.append(Int(flight.mission))
    }
    return places
  }
}

extension CatalogView {
  /// The last day before `day` (before its last day, where it is a month or year) on which something in view of the lens
  /// happens; nil where there is none.
  public func event(before day: Day) -> Day? {
    seen.calendar.value.day(before: day.latest.number).map { Day(number: $0, precision: .day) }
  }

  /// The first day after `day` (after its last day, where it is a month or year) on which something in view of the lens
  /// happens; nil where there is none.
  public func event(after day: Day) -> Day? {
    seen.calendar.value.day(after: day.latest.number).map { Day(number: $0, precision: .day) }
  }

  /// The missions in view that were launched on a day, in the data's order.
  public func launches(on day: Day) -> [MissionRow] {
    seen.calendar.value.flights(on: day.number).compactMap(missionRow).filter {
      $0.launch?.kind == .actual && $0.launch?.date?.number == day.number
    }
  }
}
