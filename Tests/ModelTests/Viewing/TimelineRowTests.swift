import Model
import TestSupport
import Testing

@Suite("Phases and missions on the time axis")
struct TimelineRowTests {
  private func rows(_ day: String? = nil, lens: Source.ID? = nil) -> [TimelineRow] {
    let asOf = day.flatMap { Day($0) } ?? Catalog.small.asOf
    return CatalogView(of: .small, from: Perspective(asOf: asOf, lens: lens)).timeline()
  }

  @Test("Each side has its phases in order, each with its missions by date below it, then those in no phase")
  func order() {
    #expect(
      rows().map(\.name) == [
        "Phase I: Reconnaissance", "Chang'e 6", "Phase II: Construction", "Chang'e 8",
        "Artemis II: Crew around the Moon", "Artemis II", "SLIM", "SMART-1",
      ])
  }

  @Test("Slips are reported, from the day on which they were announced")
  func slips() throws {
    func slips(_ name: String, _ day: String? = nil) throws -> [String] {
      try #require(rows(day).first { $0.name == name }).slips.map(\.description)
    }
    #expect(try slips("Chang'e 8") == ["2028"])
    #expect(try slips("Artemis II") == ["2025-09"])
    #expect(try slips("Artemis II: Crew around the Moon") == ["2025-09"])
    #expect(try slips("Chang'e 6") == [])
    #expect(try slips("Chang'e 8", "2025-04-22") == [])
    #expect(try slips("Chang'e 8", "2025-04-23") == ["2028"])
  }

  @Test("In the bundled data Luna 26 has slipped three times, and conflicting ends of a phase are shown")
  func bundled() throws {
    let catalog = Catalog.bundledForTests
    let rows = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf)).timeline()
    let luna = try #require(rows.first { $0.id == .mission("luna-26") })
    #expect(luna.slips.map(\.description) == ["2018", "2024", "2027"])
    #expect(luna.claimedStarts.map(\.description) == ["2027-09", "2028"])
    let phase = try #require(rows.first { $0.id == .phase("ilrs-ii") })
    #expect(phase.claimedEnds.map(\.description) == ["2031", "2035"])
    #expect(rows.count == catalog.phases.count + catalog.missions.count)
  }
}
