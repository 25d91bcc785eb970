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
    // Of missions there can be so many that an array of the statements of each takes its time.
    if let place = missionPlace(of: number) { return missions[place].forEachSources(visit) }
    var place = number
    func isAmong(_ count: Int) -> Bool {
      if place < count { return true }
      place -= count
      return false
    }
    let citations: [any Citable] =
      if isAmong(nations.count) {
        nations[place].memberships.flatMap(\.claims)
      } else if isAmong(organisations.count) {
        organisations[place].claims
      } else if isAmong(statedCounts.count) {
        [statedCounts[place]]
      } else if isAmong(programmes.count) {
        [programmes[place].name] + programmes[place].nativeNames as [any Citable]
          + programmes[place].statements
      } else if isAmong(phases.count) {
        phases[place].citations
      } else if isAmong(schemes.count) {
        [schemes[place].statement]
      } else {
        topics[place - missions.count].statements
      }
    for citation in citations { visit(citation.sources) }
  }
}

extension Topic {
  /// Everything that is stated on it.
  fileprivate var statements: [Statement] { artemis + ilrs + claims }
}

extension Mission {
  /// Gives the sources of every one of ``statements``.
  func forEachSources(_ visit: ([Source.ID]) -> Void) {
    for name in nativeNames { visit(name.sources) }
    visit(operators.sources)
    visit(types.sources)
    visit(status.sources)
    for place in launch.indices { visit(launch[place].sources) }
    if let part { visit(part.sources) }
    if let nations { visit(nations.sources) }
    if let vehicle { visit(vehicle.sources) }
    if let outcome { visit(outcome.sources) }
    if let site {
      visit(site.sources)
      for claim in site.claims { visit(claim.sources) }
    }
    for note in notes { visit(note.sources) }
  }
}
