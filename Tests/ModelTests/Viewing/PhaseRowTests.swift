import Model
import TestSupport
import Testing

@Suite("A phase as of a day")
struct PhaseRowTests {
  private func row(_ period: [String], asOf day: String, lens: Source.ID? = nil) throws -> PhaseRow? {
    let claim =
      #"[{"scope": "whole", "start": "2021", "end": "2025", "text": "From 2021 to 2025.","#
      + "\n               " + #""evidence": "reported", "sources": ["daily"]}]"#
    let phases = Fixtures.phases.replacing(claim, with: "[\(period.joined(separator: ", "))]")
    try #require(phases != Fixtures.phases)
    let catalog = try Fixtures.catalog(phases: phases)
    let view = CatalogView(of: catalog, from: Perspective(asOf: try #require(Day(day)), lens: lens))
    return view.phases.first
  }

  private func claim(
    _ scope: String, _ start: String?, _ end: String?, said: String? = nil, source: String = "daily"
  ) -> String {
    let fields = [("start", start), ("end", end), ("said", said)].compactMap { name, value in
      value.map { #""\#(name)": "\#($0)", "# }
    }
    return
      #"{"scope": "\#(scope)", \#(fields.joined())"text": "So.", "evidence": "reported", "sources": ["\#(source)"]}"#
  }

  @Test("Start and end are preferred separately; stages and milestones determine neither")
  func bounds() throws {
    let claims = [
      claim("whole", "2021", "2025", said: "2021-06"), claim("end", nil, "2028", said: "2023"),
      claim("stage", "2022", "2023", said: "2025"), claim("milestone", nil, "2024", said: "2025"),
    ]
    let row = try #require(try row(claims, asOf: "2026"))
    #expect(row.start == Day("2021"))
    #expect(row.end == Day("2028"))
    #expect(row.hasRivalDates)
  }

  @Test("An end is shown as claimed by the day")
  func slips() throws {
    let claims = [
      claim("whole", "2021", "2025", said: "2021-06"), claim("end", nil, "2028", said: "2023"),
    ]
    let earlier = try #require(try row(claims, asOf: "2022"))
    #expect(earlier.end == Day("2025"))
    #expect(!earlier.hasRivalDates)
    #expect(try row(claims, asOf: "2020") == nil)
  }

  @Test(
    "Before the last report, the dates determine the status",
    arguments: [
      ("2020-12-31", PhaseStatus.planned), ("2021-01-01", .underWay), ("2024-05-09", .underWay),
      ("2024-05-10", .underWay),
    ])
  func status(day: String, status: PhaseStatus) throws {
    #expect(try row([claim("whole", "2021", "2025", said: "2020")], asOf: day)?.status == status)
  }

  @Test("Through a lens without a status, the dates determine it")
  func lens() throws {
    let claims = [claim("whole", "2021", "2025", said: "2020", source: "weekly")]
    #expect(try row(claims, asOf: "2025", lens: "weekly")?.status == .underWay)
    #expect(try row(claims, asOf: "2020", lens: "weekly")?.status == .planned)
    #expect(try row(claims, asOf: "2025", lens: "daily")?.status == .underWay)
    #expect(try row(claims, asOf: "2025", lens: "daily")?.start == nil)
    #expect(try row(claims, asOf: "2025", lens: "copy") == nil)
  }

  @Test("A start that was past when it was claimed counts from its day, although its source is later")
  func past() throws {
    let claims = [claim("whole", "2021-06", "2023")]
    #expect(try row(claims, asOf: "2021-05-31") == nil)
    #expect(try row(claims, asOf: "2021-06-01")?.start == Day("2021-06"))
    #expect(try row(claims, asOf: "2022-12-31")?.end == nil)
    #expect(try row(claims, asOf: "2023-01-01")?.end == Day("2023"))
  }

  @Test("It counts the missions that are formally part of it, and those flown; through a lens none")
  func missions() throws {
    func counts(_ day: String, lens: Source.ID? = nil) throws -> [Int]? {
      let row = try row([claim("whole", "2021", "2025", source: "weekly")], asOf: day, lens: lens)
      return row.map { [$0.flown, $0.missions] }
    }
    #expect(try counts("2024-05-02") == [0, 1])
    #expect(try counts("2024-05-03") == [1, 1])
    #expect(try counts("2024-05-10", lens: "daily") == [0, 0])
    #expect(try counts("2024-05-03", lens: "weekly") == [0, 0])
  }
}
