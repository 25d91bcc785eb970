/// The records of a catalog that cite sources, numbered: nations first, then organisations, numbers of members, programmes,
/// phases, schemes, missions and topics, each in the catalog's order.
struct CitedRecords: Sendable {
  let nations: [Nation]
  let organisations: [Organisation]
  let statedCounts: [StatedCount]
  let programmes: [Programme]
  let phases: [Phase]
  let schemes: [Scheme]
  let missions: [Mission]
  let topics: [Topic]

  /// How many there are.
  var count: Int { firstMission + missions.count + topics.count }

  private var firstMission: Int {
    nations.count + organisations.count + statedCounts.count + programmes.count + phases.count + schemes.count
  }

  /// The place among the missions of the one that has a number; nil for other records.
  func missionPlace(of number: Int) -> Int? {
    let place = number - firstMission
    return missions.indices.contains(place) ? place : nil
  }

  /// The record that has a number.
  func record(of number: Int) -> RecordID {
    var place = number
    func isAmong(_ count: Int) -> Bool {
      if place < count { return true }
      place -= count
      return false
    }
    if isAmong(nations.count) { return .nation(nations[place].id) }
    if isAmong(organisations.count) { return .organisation(organisations[place].id) }
    if isAmong(statedCounts.count) { return .statedCount(place) }
    if isAmong(programmes.count) { return .programme(programmes[place].coalition) }
    if isAmong(phases.count) { return .phase(phases[place].id) }
    if isAmong(schemes.count) { return .scheme(schemes[place].id) }
    if isAmong(missions.count) { return .mission(missions[place].id) }
    return .topic(topics[place].id)
  }

  /// Gives the sources of every statement of the record that has a number.
  func forEachSources(of number: Int, _ visit: ([Source.ID]) -> Void) {
    var place = number
    func isAmong(_ count: Int) -> Bool {
      if place < count { return true }
      place -= count
      return false
    }
    let record: any Record =
      if isAmong(nations.count) { nations[place] } else if isAmong(organisations.count) {
        organisations[place]
      } else if isAmong(statedCounts.count) { statedCounts[place] } else if isAmong(programmes.count) {
        programmes[place]
      } else if isAmong(phases.count) { phases[place] } else if isAmong(schemes.count) {
        schemes[place]
      } else if isAmong(missions.count) { missions[place] } else { topics[place] }
    record.visitSources(visit)
  }
}
