import Model
import Query
import TestSupport
import Testing

@Suite("Dates that were put off")
struct SlipTests {
  /// Launch claims of one mission: kind, date, last day of a range, day on which it was said.
  private typealias Plan = (kind: String, date: String, until: String?, said: String?)

  private static let cited = #""evidence": "reported", "sources": ["daily"]"#

  private func catalog(_ plans: [Plan]) throws -> Catalog {
    let launch = plans.map { plan in
      let fields = [("until", plan.until), ("said", plan.said)].compactMap { name, value in
        value.map { #""\#(name)": "\#($0)", "# }
      }
      return
        #"{"kind": "\#(plan.kind)", "date": "\#(plan.date)", \#(fields.joined())"text": "A plan.", \#(Self.cited)}"#
    }
    return try Fixtures.catalog(
      missions: Fixtures.file(missions: [Fixtures.mission("probe", launch: launch)]))
  }

  private func slips(_ catalog: Catalog, _ first: String = "2020", _ second: String = "2026") throws
    -> [Change]
  {
    let views = try [first, second].map {
      CatalogView(of: catalog, from: Perspective(asOf: try #require(Day($0)).latest))
    }
    return Diff(views[0], views[1]).changes.filter { $0.kind == .slipped }
  }

  @Test("A date that is wholly later than the one said before is a slip, and each step is one")
  func chain() throws {
    let changes = try slips(
      try catalog([
        ("planned", "2030-06", nil, "2025-03-01"), ("superseded", "2025", nil, "2021-05-01"),
        ("superseded", "2028", nil, "2023-08-11"),
      ]))
    #expect(
      changes.map(\.text) == [
        "Mission probe: launch 2028 instead of 2025, said on 11 Aug 2023",
        "Mission probe: launch Jun 2030 instead of 2028, said on 1 Mar 2025",
      ])
    #expect(changes.map(\.before) == ["2025", "2028"])
    #expect(changes.map(\.after) == ["2028", "Jun 2030"])
    #expect(changes.map(\.day) == [Day("2023-08-11"), Day("2025-03-01")])
    #expect(changes.allSatisfy { $0.sources == ["daily"] && $0.evidence == .reported })
  }

  @Test(
    "Said on the second day it counts, on the first no more",
    arguments: [("2023-08-10", "2023-08-11", 1), ("2023-08-11", "2023-12-31", 0), ("2022", "2023-08-10", 0)])
  func window(first: String, second: String, count: Int) throws {
    let catalog = try catalog([
      ("superseded", "2025", nil, "2021-05-01"), ("planned", "2028", nil, "2023-08-11"),
    ])
    #expect(try slips(catalog, first, second).count == count)
  }

  @Test(
    "What may be the same date, or is earlier, puts nothing off",
    arguments: [
      ("2026-07", nil, "2026", nil), ("2028", nil, "2028-09", nil), ("2033", "2034", "2034", nil),
      ("2028", nil, "2028", "2029"), ("2030", nil, "2029-12-31", nil),
    ] as [(String, String?, String, String?)])
  func same(before: String, beforeEnd: String?, after: String, afterEnd: String?) throws {
    let catalog = try catalog([
      ("superseded", before, beforeEnd, "2021-05-01"), ("planned", after, afterEnd, "2023-08-11"),
    ])
    #expect(try slips(catalog).isEmpty)
  }

  @Test("A range is put off when the new date lies behind its end")
  func range() throws {
    let catalog = try catalog([
      ("superseded", "2027", "2028", "2021-05-01"), ("planned", "2029", "2030", "2023-08-11"),
    ])
    #expect(
      try slips(catalog).map(\.text) == [
        "Mission probe: launch 2029–2030 instead of 2027–2028, said on 11 Aug 2023"
      ])
  }

  @Test(
    "A plan without a day was made when its source was published; a replaced one that nobody dated is the oldest"
  )
  func undated() throws {
    // The daily is of 11 January 2024.
    let catalog = try catalog([("superseded", "2025", nil, "2022-01-01"), ("planned", "2028", nil, nil)])
    #expect(try slips(catalog, "2024-01-10", "2024-01-11").map(\.day) == [Day("2024-01-11")])
    let traced = try Fixtures.catalog(
      missions: Fixtures.file(missions: [
        Fixtures.mission(
          "probe",
          launch: [
            #"{"kind": "superseded", "date": "2025", "text": "Old.", "evidence": "provisional", "sources": ["trace"]}"#,
            #"{"kind": "planned", "date": "2028", "said": "2023", "text": "New.", \#(Self.cited)}"#,
          ])
      ]))
    #expect(try slips(traced).map(\.before) == ["2025"])
  }

  @Test("Several who say the same on one day are one slip with all of them")
  func together() throws {
    let catalog = try Fixtures.catalog(
      missions: Fixtures.file(missions: [
        Fixtures.mission(
          "probe",
          launch: [
            #"{"kind": "superseded", "date": "2025", "said": "2021", "text": "Old.", \#(Self.cited)}"#,
            #"{"kind": "planned", "date": "2028", "said": "2023", "text": "New.", \#(Self.cited)}"#,
            #"{"kind": "planned", "date": "2028", "said": "2023", "text": "New.", "evidence": "confirmed", "sources": ["agency"]}"#,
          ])
      ]))
    let changes = try slips(catalog)
    #expect(changes.map(\.sources) == [["agency", "daily"]])
    #expect(changes.map(\.evidence) == [.confirmed])
  }
}
