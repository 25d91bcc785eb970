import Model
import TestSupport
import Testing

@Suite("A mission as of a day")
struct MissionRowTests {
  /// A claim on a launch.
  private func claim(
    _ kind: String, _ date: String? = nil, said: String? = nil, sources: String = #"["daily"]"#
  ) -> String {
    let fields = [("date", date), ("said", said)].compactMap { name, value in
      value.map { #""\#(name)": "\#($0)", "# }
    }
    return
      #"{"kind": "\#(kind)", \#(fields.joined())"text": "As told.", "evidence": "reported", "sources": \#(sources)}"#
  }

  private func row(
    _ launch: [String], after steps: [String] = [], status: String = "planned", told: String = "2024-01-01",
    asOf day: String, lens: Source.ID? = nil
  ) throws -> MissionRow? {
    let catalog = try Fixtures.catalog(
      missions: Fixtures.file(missions: [
        Fixtures.mission("probe", launch: launch, status: status, asOf: told)
      ]), slips: Fixtures.file(histories: steps.isEmpty ? [] : [Fixtures.history(steps)]))
    let view = CatalogView(of: catalog, from: Perspective(asOf: try #require(Day(day)), lens: lens))
    return view.missions.first
  }

  @Test(
    "A flown mission is unknown or planned, then active, then has its outcome",
    arguments: [
      ("2023-12-31", nil), ("2024-01-11", MissionRow.Status.planned), ("2024-05-02", .planned),
      ("2024-05-03", .active), ("2024-06-24", .active), ("2024-06-25", .completed), ("2025", .completed),
      ("2024-05", .active), ("2024-04", .planned),
    ])
  func flown(day: String, status: MissionRow.Status?) throws {
    let launch = [claim("actual", "2024-05-03"), claim("planned", "2024-04")]
    let row = try row(launch, status: "completed", told: "2024-06-25", asOf: day)
    #expect(row?.status == status)
    #expect(row?.launch?.date == status.map { $0 == .planned ? Day("2024-04") : Day("2024-05-03") } ?? nil)
  }

  @Test("A launch known to the month counts from its first day")
  func month() throws {
    let launch = [claim("actual", "2024-05")]
    #expect(try row(launch, status: "active", told: "2025", asOf: "2024-04-30")?.isFlown == false)
    #expect(try row(launch, status: "active", told: "2025", asOf: "2024-05-01")?.status == .active)
  }

  @Test(
    "The last report counts from its day on",
    arguments: [("paused", MissionRow.Status.paused), ("failed", .failed), ("planned", .planned)])
  func lastHeard(status: String, expected: MissionRow.Status) throws {
    let launch = [claim("planned", "2027", said: "2020")]
    #expect(try row(launch, status: status, told: "2024-03-24", asOf: "2024-03-24")?.status == expected)
    #expect(try row(launch, status: status, told: "2024-03-24", asOf: "2024-03-23")?.status == .planned)
  }

  private static let steps = [
    Fixtures.step("first", "2024", said: "2021-10-21"), Fixtures.step("slip", "2027", said: "2023-08-11"),
    Fixtures.step("other-voice", "2040", said: "2023-09"), Fixtures.step("bound", "2035", said: "2023-10"),
  ]

  @Test(
    "A plan is shown as it was on the day",
    arguments: [
      ("2021-10-20", "2028"), ("2021-10-21", "2024"), ("2023-08-10", "2024"), ("2023-08-11", "2027"),
      ("2024-12-31", "2027"), ("2025-01-26", "2027"), ("2025-01-27", "2028"), ("2026", "2028"),
    ])
  func plans(day: String, launch: String) throws {
    let row = try row([claim("planned", "2028", said: "2025-01-27")], after: Self.steps, asOf: day)
    // Before anybody spoke of it, it is not there.
    #expect(row?.launch?.date == (day < "2021-10-21" ? nil : Day(launch)))
    #expect(row?.hasRivalDates != true)
    #expect(row?.status == (day < "2021-10-21" ? nil : .planned))
  }

  @Test("An earlier plan keeps its limit, and a lens shows it only if its source states it")
  func limits() throws {
    let steps = [
      Fixtures.step("first", "2024", said: "2021", more: #""bound": "by", "#),
      Fixtures.step("slip", "2027", said: "2023", sources: #""weekly""#),
    ]
    let claims = [claim("planned", "2028", said: "2025-01-27")]
    #expect(try row(claims, after: steps, asOf: "2022")?.launch?.announced?.formatted == "≤2024")
    #expect(try row(claims, after: steps, asOf: "2024", lens: "daily")?.launch?.date == Day("2024"))
    #expect(try row(claims, after: steps, asOf: "2024")?.launch?.date == Day("2027"))
  }

  @Test("A cancelled date is the current state")
  func noDate() throws {
    let claims = [claim("none", said: "2025")]
    #expect(try row(claims, after: Self.steps, asOf: "2024")?.launch?.date == Day("2027"))
    #expect(try row(claims, after: Self.steps, asOf: "2025")?.launch?.kind == Mission.LaunchClaim.Kind.none)
    #expect(try row(claims, after: Self.steps, asOf: "2025")?.hasRivalDates == false)
    let halted = Self.steps + [Fixtures.step("paused", said: "2024-06")]
    #expect(try row(claims, after: halted, asOf: "2024-06")?.launch?.kind == Mission.LaunchClaim.Kind.none)
    #expect(try row(claims, after: halted, asOf: "2024-05")?.launch?.date == Day("2027"))
  }

  @Test("A limit agrees with every date before it")
  func bounds() throws {
    func plan(_ date: String) -> String {
      claim("planned", date).replacing("\"text\"", with: "\"bound\": \"by\", \"text\"")
    }
    #expect(try row([plan("2030"), plan("2029")], asOf: "2025")?.hasRivalDates == false)
    #expect(try row([plan("2030"), claim("planned", "2027")], asOf: "2025")?.hasRivalDates == false)
    #expect(try row([plan("2030"), claim("planned", "2031")], asOf: "2025")?.hasRivalDates == true)
  }

  @Test("Plans that exclude each other conflict; local dates do not")
  func rivals() throws {
    let plans = [claim("planned", "2028"), claim("planned", "2029", sources: #"["weekly"]"#)]
    #expect(try row(plans, asOf: "2025")?.hasRivalDates == true)
    #expect(try row(plans, asOf: "2025")?.launch?.date == Day("2029"))
    let nested = [claim("planned", "2026"), claim("planned", "2026-08")]
    #expect(try row(nested, asOf: "2025")?.hasRivalDates == false)
    #expect(try row(nested, asOf: "2025")?.launch?.date == Day("2026-08"))
    let flown = [claim("actual", "2023-08-10"), claim("local", "2023-08-11")]
    #expect(try row(flown, after: Self.steps, asOf: "2025")?.hasRivalDates == false)
    #expect(try row(flown, asOf: "2025")?.launch?.kind == .actual)
  }

  @Test("A plan within the range of another does not conflict with it")
  func ranges() throws {
    func plan(_ date: String, until: String) -> String {
      claim("planned", date).replacing("\"text\"", with: "\"until\": \"\(until)\", \"text\"")
    }
    let range = plan("2030", until: "2035")
    #expect(try row([range, claim("planned", "2031")], asOf: "2025")?.hasRivalDates == false)
    #expect(try row([range, plan("2031", until: "2035")], asOf: "2025")?.hasRivalDates == false)
    #expect(try row([range, claim("planned", "2036")], asOf: "2025")?.hasRivalDates == true)
    #expect(try row([range, plan("2033", until: "2036")], asOf: "2025")?.hasRivalDates == true)
  }

  @Test("A lens shows the launch that its source states, and no status that it does not")
  func lens() throws {
    let claims = [
      claim("actual", "2023-08-10", sources: #"["copy"]"#),
      claim("local", "2023-08-11", sources: #"["weekly"]"#),
      claim("planned", "2021", sources: #"["list"]"#),
    ]
    func seen(_ lens: Source.ID, asOf day: String = "2026") throws -> MissionRow? {
      try row(claims, status: "failed", told: "2023-08-20", asOf: day, lens: lens)
    }
    #expect(try seen("copy")?.status == .active)
    #expect(try seen("copy", asOf: "2023-08-09") == nil)
    #expect(try seen("weekly")?.launch?.date == Day("2023-08-11"))
    #expect(try seen("list")?.status == .planned)
    // The daily tells of the status and not of the launch.
    #expect(try seen("daily")?.status == .failed)
    #expect(try seen("daily", asOf: "2023-08-19")?.status == .unstated)
    #expect(try seen("daily")?.launch == nil)
    #expect(try seen("agency") == nil)
  }
}
