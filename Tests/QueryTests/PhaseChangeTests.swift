import Model
import Query
import TestSupport
import Testing

@Suite("Phases that change")
struct PhaseChangeTests {
  private static let cited = #""evidence": "reported", "sources": ["daily"]"#

  /// One phase with its claims of times and what was last heard of it.
  private func changes(
    period: [String], status: String, asOf: String, _ first: String, _ second: String
  ) throws -> [String] {
    let claims = period.map { #"{\#($0), "text": "As told.", \#(Self.cited)}"# }.joined(separator: ", ")
    let programmes = ["ilrs", "artemis"].map { #"{"id": "\#($0)", "name": "A programme", \#(Self.cited)}"# }
    let phases = """
      {"format": "cislunar/phases/1", "asOf": "2025-06-30", "reach": "All.",
       "programmes": [\(programmes.joined(separator: ", "))],
       "phases": [{"id": "ilrs-i", "coalition": "ilrs", "order": 1, "name": "Phase I", \(Self.cited),
         "period": [\(claims)],
         "status": {"value": "\(status)", "text": "As heard.", "asOf": "\(asOf)", \(Self.cited)}}]}
      """
    let catalog = try Fixtures.catalog(phases: phases)
    let views = try [first, second].map {
      CatalogView(of: catalog, from: Perspective(asOf: try #require(Day($0)).latest))
    }
    return Diff(views[0], views[1]).changes.filter {
      $0.kind != .joined && $0.kind != .launched && $0.kind != .outcome
    }
    .map {
      "\($0.day?.description ?? "-") \($0.kind.rawValue) \($0.before ?? "-") > \($0.after ?? "-"): \($0.text)"
    }
  }

  @Test("A phase starts and ends on the claimed days")
  func days() throws {
    let period = [#""scope": "whole", "start": "2022-11-16", "end": "2022-12-11""#]
    #expect(
      try changes(period: period, status: "completed", asOf: "2022-12-11", "2022-11-15", "2022-12-31") == [
        "2022-11-16 phase-begun planned > under way: Phase I began on 16 Nov 2022",
        "2022-12-11 phase-ended under way > completed: Phase I ended on 11 Dec 2022",
      ])
    #expect(
      try changes(period: period, status: "completed", asOf: "2022-12-11", "2022-11-16", "2022-12-11") == [
        "2022-12-11 phase-ended under way > completed: Phase I ended on 11 Dec 2022"
      ])
    #expect(try changes(period: period, status: "completed", asOf: "2022-12-11", "2022-12-11", "2026") == [])
  }

  @Test("Without a claimed day between, the day of the last report counts")
  func heard() throws {
    #expect(
      try changes(
        period: [#""scope": "whole", "start": "2030", "said": "2022""#], status: "under-way",
        asOf: "2024-05-10", "2024",
        "2023")
        == ["2024-05-10 phase-begun planned > under way: Phase I had begun: As heard."])
  }

  @Test("Other claimed dates of a phase are not slips: only date histories have slips")
  func rivals() throws {
    let period = [
      #""scope": "end", "end": "2030", "said": "2021""#,
      #""scope": "whole", "end": "2035-06", "said": "2023-02""#,
    ]
    #expect(try changes(period: period, status: "planned", asOf: "2023-06", "2022", "2024") == [])
  }
}
