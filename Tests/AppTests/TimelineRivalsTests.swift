import Model
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Conflicting dates and the as-of date in the timeline")
struct TimelineRivalsTests {
  private func state(_ catalog: Catalog, asOf day: String = "2026-01-01", columns: Int = 60) -> State {
    State(
      catalog: catalog, size: Size(width: columns, height: 16), pane: .timeline,
      options: .init { $0.perspective = Perspective(asOf: Day(day)!) })
  }

  @Test("A sign or a short bar is never hidden by other claims; a long bar shows them")
  func covered() throws {
    let missions = Fixtures.file(missions: [
      Fixtures.mission(
        "far", launch: [launch("2023-05-03", "daily"), launch("2023-05-04", "weekly")], status: "completed"),
      Fixtures.mission(
        "early", launch: [launch("1990-01", "daily"), launch("1996-01", "weekly")], status: "completed"),
    ])
    let phases = """
      {"format": "cislunar/phases/1", "asOf": "2025-06-30", "reach": "All.", "programmes": [
      {"id": "ilrs", "name": "Station", "evidence": "reported", "sources": ["daily"], "statements": []},
      {"id": "artemis", "name": "Campaign", "evidence": "reported", "sources": ["daily"], "statements": []}
      ], "phases": [
      \(phase(1, "ilrs-i", ("2020-02", "2020-07"), ("2020-04", "2020-05"))),
      \(phase(2, "ilrs-ii", ("2000", "2015"), ("2004", "2011")))
      ]}
      """
    let catalog = try Fixtures.catalog(phases: phases, missions: missions)
    expectText(
      drawnPane(state(catalog)).text,
      """
      ─ Timeline 4 of 4 · data to 30 Jun 2025 ────────────────────
            Phase or mi… When        1990   2000    2010   2020 ▼
      ILRS                           ·      ·       ·      ·    │
      ›I ✓  Phase ilrs-i 2020≠       ·      ·       ·      ██   │
       I  ✓ Mission ear… Jan 1996≠   [┄┄┄✓  ·       ·      ·    │
       I  ✓ Mission far  4 May 2023≠ ·      ·       ·      ·  ✓ │
       I ✓  Phase ilrs-… 2000–2015≠  ·      ███[█████]███  ·    │
                                     ·      ·       ·      ·    │
                                     ·      ·       ·      ·    │
                                     ·      ·       ·      ·    │
                                     ·      ·       ·      ·    │
                                     ·      ·       ·      ·    │
                                     ·      ·       ·      ·    │
                                     ·      ·       ·      ·    │
      """)
  }

  @Test(
    "Labels on the axis stay whole above the line of the as-of date",
    arguments: [
      ("2026-06-30", "      Phase or mi… When             2010     2020 ▼  2030"),
      ("2022-06-30", "      Phase or mi… When             2010     2020    2030"),
    ])
  func names(day: String, axis: String) {
    let rows = drawnPane(state(.small, asOf: day)).text.split(separator: "\n")
    #expect(rows[1].prefix(axis.count) == axis)
  }

  private func launch(_ date: String, _ source: String) -> String {
    #"{"kind": "actual", "date": "\#(date)", "evidence": "reported", "sources": ["\#(source)"]}"#
  }

  /// A completed phase with the period that one source gives it, and that of another.
  private func phase(
    _ order: Int, _ id: String, _ preferred: (String, String), _ rival: (String, String)
  ) -> String {
    func period(_ span: (String, String), _ source: String) -> String {
      """
      {"scope": "whole", "start": "\(span.0)", "end": "\(span.1)", "text": "So they say.", "evidence": "reported",
      "sources": ["\(source)"]}
      """
    }
    return """
      {"id": "\(id)", "coalition": "ilrs", "order": \(order), "name": "Phase \(id)", "evidence": "reported",
      "sources": ["agency"], "period": [\(period(preferred, "agency")), \(period(rival, "daily"))],
      "status": {"value": "completed", "text": "Done", "asOf": "2024-05-10", "evidence": "reported",
      "sources": ["daily"]}}
      """
  }
}
