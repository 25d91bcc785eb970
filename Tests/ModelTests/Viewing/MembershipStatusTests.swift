import Model
import TestSupport
import Testing

@Suite("Status of a nation in a coalition")
struct MembershipStatusTests {
  /// How a nation with these claims on the ILRS stands.
  private func status(
    _ claims: [String], asOf day: String = "2026-01-01", lens: Source.ID? = nil
  ) throws -> MembershipStatus? {
    let catalog = try Fixtures.catalog(
      nations: Fixtures.file(nations: [Fixtures.nation("AAA", [(.ilrs, claims)])]))
    let perspective = Perspective(asOf: try #require(Day(day)), lens: lens)
    return CatalogView(of: catalog, from: perspective).nations.first?.ilrs
  }

  @Test(
    "A membership counts from the first day of its date",
    arguments: [
      ("2024-05-10", "2024-05-09", false), ("2024-05-10", "2024-05-10", true),
      ("2024-05-10", "2024-05-11", true),
      ("2024-05", "2024-04-30", false), ("2024-05", "2024-05-01", true), ("2024-05", "2024-05-31", true),
      // The daily wrote on 11 January 2024.
      ("2024", "2024-01-10", false), ("2024", "2024-01-11", true),
    ])
  func boundaries(date: String, asOf: String, isMember: Bool) throws {
    let status = try status([Fixtures.claim("joined", date: date)], asOf: asOf)
    #expect(status?.isMember == (isMember ? true : nil))
    #expect(status?.date == (isMember ? Day(date) : nil))
  }

  @Test("A view as of a month or year is as of its last day")
  func vagueView() throws {
    let claims = [Fixtures.claim("joined", date: "2024-05-10")]
    #expect(try status(claims, asOf: "2024-04") == nil)
    #expect(try status(claims, asOf: "2024-05")?.isMember == true)
    #expect(try status(claims, asOf: "2024")?.isMember == true)
    #expect(try status(claims, asOf: "2023") == nil)
  }

  @Test("The preferred date decides, not the earliest")
  func preferredDate() throws {
    let claims = [
      Fixtures.claim("joined", date: "2023-06"),
      Fixtures.claim("joined", date: "2023-10-18", level: "agency", sources: ["agency"]),
    ]
    #expect(try status(claims, asOf: "2023-10-17") == nil)
    let member = try #require(try status(claims))
    #expect(member.date == Day("2023-10-18"))
    #expect(member.level == .agency)
    #expect(member.hasRivalDates)
    #expect(member.kind == .member)
  }

  @Test("Dates that contain each other do not conflict")
  func noRivals() throws {
    let claims = [
      Fixtures.claim("joined", date: "2023-07"), Fixtures.claim("joined", date: "2023-07-17"),
      Fixtures.claim("announced", date: "2023-07-20"), Fixtures.claim("listed", date: "2024-01-01"),
    ]
    #expect(try status(claims)?.hasRivalDates == false)
  }

  @Test("A member without a date counts from its earliest source")
  func undated() throws {
    #expect(try status([Fixtures.claim("joined")], asOf: "2024-01-10") == nil)
    #expect(try status([Fixtures.claim("joined")], asOf: "2024-01-11")?.kind == .member)
  }

  @Test("A nation that is only listed counts from the first list, has no joining date, and is not contested")
  func listed() throws {
    let claims = [
      Fixtures.claim("listed", date: "2025-04-29"), Fixtures.claim("listed", date: "2024-12-20"),
    ]
    #expect(try status(claims, asOf: "2024-12-19") == nil)
    let member = try #require(try status(claims))
    #expect(member.kind == .listed)
    #expect(member.listed == Day("2024-12-20"))
    #expect(member.joined == nil)
    #expect(member.contests.isEmpty)
  }

  @Test("A list from before the join neither makes nor contests a member")
  func earlyList() throws {
    let joined = Fixtures.claim("joined", date: "2024-04")
    let claims = [Fixtures.claim("listed", date: "2024-01"), joined]
    #expect(try status(claims, asOf: "2024-02") == nil)
    #expect(try status([Fixtures.claim("absent", date: "2024-03-31"), joined])?.kind == .member)
    #expect(try status([Fixtures.claim("absent", date: "2024-04"), joined])?.kind == .contested)
    #expect(try status([Fixtures.claim("absent", date: "2025"), joined])?.kind == .contested)
  }

  @Test(
    "A signature by an institute only, or an application only, contests a membership",
    arguments: [("institute", Level.institute), ("applied", .application)])
  func contested(stance: String, level: Level) throws {
    let claims = [
      Fixtures.claim("joined", date: "2024-04"),
      Fixtures.claim(stance, date: "2024-03", level: level.rawValue),
    ]
    let member = try #require(try status(claims))
    #expect(member.kind == .contested)
    #expect(member.contests.map(\.stance.rawValue) == [stance])
    #expect(member.level == level)
    let before = try #require(try status(claims, asOf: "2024-03"))
    #expect(before.kind == .linked)
    #expect(before.stance.rawValue == stance)
  }

  @Test("A contesting statement counts from its day")
  func contestedLater() throws {
    let claims = [
      Fixtures.claim("joined", date: "2024-04"), Fixtures.claim("absent", date: "2025-04-29"),
    ]
    #expect(try status(claims, asOf: "2025-04-28")?.kind == .member)
    #expect(try status(claims, asOf: "2025-04-29")?.kind == .contested)
    #expect(try status(claims, asOf: "2025-04-28")?.contests.isEmpty == true)
  }

  @Test(
    "A membership that only second-hand sources support is provisional, unless it is contested")
  func provisional() throws {
    let joined = Fixtures.claim("joined", date: "2024-04", evidence: "provisional", sources: ["trace"])
    #expect(try status([joined])?.kind == .provisional)
    #expect(try status([joined, Fixtures.claim("applied", date: "2024-04")])?.kind == .contested)
    let listed = Fixtures.claim("listed", date: "2024-04", evidence: "provisional", sources: ["trace"])
    let member = try #require(try status([listed]))
    #expect(member.kind == .provisional)
    #expect(member.joined == nil)
    #expect(member.listed == Day("2024-04"))
  }

  @Test(
    "Without a membership there are links, from their day on",
    arguments: ["prepared", "institute", "applied", "organisation", "mentioned"])
  func links(stance: String) throws {
    let claims = [Fixtures.claim(stance, date: "2024-03")]
    #expect(try status(claims, asOf: "2024-02-29") == nil)
    let link = try #require(try status(claims, asOf: "2024-03-01"))
    #expect(link.kind == .linked)
    #expect(!link.isMember)
  }

  @Test(
    "Remarks, announcements and absences alone make no link", arguments: ["remark", "announced", "absent"])
  func nothing(stance: String) throws {
    #expect(try status([Fixtures.claim(stance, date: "2024-03")]) == nil)
  }

  @Test("A nation is planned from the statement until it joins")
  func planned() throws {
    // The daily wrote on 11 January 2024.
    let claims = [
      Fixtures.claim("planned", date: "2024-03-01"), Fixtures.claim("joined", date: "2024-03-05"),
    ]
    #expect(try status(claims, asOf: "2024-01-10") == nil)
    #expect(try status(claims, asOf: "2024-01-11")?.kind == .planned)
    #expect(try status(claims, asOf: "2024-03-04")?.kind == .planned)
    #expect(try status(claims, asOf: "2024-03-04")?.date == Day("2024-03-01"))
    #expect(try status(claims, asOf: "2024-03-05")?.kind == .member)
  }

  @Test("An undated plan counts from the last day of the data")
  func undatedPlan() throws {
    let claims = [
      Fixtures.claim("planned", date: "2027-03", evidence: "provisional", sources: ["trace"])
    ]
    #expect(try status(claims, asOf: "2025-12-31") == nil)
    #expect(try status(claims, asOf: "2026-01-01")?.kind == .planned)
  }

  @Test("A lens shows what its source claims and nothing else")
  func lens() throws {
    let claims = [
      Fixtures.claim("joined", date: "2024-04", sources: ["daily"]),
      Fixtures.claim("institute", date: "2024-04-08", level: "institute", sources: ["weekly"]),
      Fixtures.claim("joined", date: "2024-05-01", level: "agency", sources: ["agency", "copy"]),
    ]
    let daily = try #require(try status(claims, lens: "daily"))
    #expect(daily.date == Day("2024-04"))
    #expect(daily.level == nil)
    #expect(daily.kind == .member)
    #expect(!daily.hasRivalDates)
    #expect(try status(claims, lens: "weekly")?.kind == .linked)
    #expect(try status(claims, lens: "copy")?.date == Day("2024-05-01"))
    #expect(try status(claims, lens: "list") == nil)
    let all = try #require(try status(claims))
    #expect(all.date == Day("2024-05-01"))
    #expect(all.kind == .contested)
    #expect(all.hasRivalDates)
  }

  @Test("Through a lens only that source supports a claim")
  func lensedEvidence() throws {
    let claims = [
      Fixtures.claim(
        "joined", date: "2024", evidence: "confirmed", sources: ["daily", "weekly", "trace", "agency"])
    ]
    #expect(try status(claims)?.evidence == .confirmed)
    #expect(try status(claims, lens: "daily")?.evidence == .reported)
    #expect(try status(claims, lens: "trace")?.evidence == .provisional)
    #expect(try status(claims, lens: "agency")?.evidence == .confirmed)
    let weak = [Fixtures.claim("joined", date: "2024", sources: ["agency"])]
    #expect(try status(weak, lens: "agency")?.evidence == .reported)
  }

  @Test("The level can come from the report of the join")
  func announcedLevel() throws {
    let claims = [
      Fixtures.claim("joined", date: "2024"),
      Fixtures.claim("announced", date: "2024-02", level: "government"),
    ]
    #expect(try status(claims)?.level == .government)
  }

  @Test("A nation in both coalitions is in doubt if it is in doubt in one of them")
  func countOfBoth() throws {
    func claim(_ evidence: String, _ source: String) -> [String] {
      [Fixtures.claim("joined", date: "2022", evidence: evidence, sources: [source])]
    }
    let (sure, unsure) = (claim("reported", "daily"), claim("provisional", "trace"))
    let catalog = try Fixtures.catalog(
      nations: Fixtures.file(nations: [
        Fixtures.nation("AAA", [(.ilrs, sure), (.artemis, sure)]),
        Fixtures.nation("BCD", [(.ilrs, sure), (.artemis, unsure)]),
        Fixtures.nation("CEF", [(.ilrs, unsure), (.artemis, unsure)]),
        Fixtures.nation("DGH", [(.ilrs, unsure)]),
      ]))
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    #expect(view.countOfBoth().text == "1 +2 in doubt")
    #expect(view.countOfBoth().all == 3)
  }

  @Test("Counts name what they count")
  func counts() throws {
    func nation(_ id: String, _ claims: String...) -> String { Fixtures.nation(id, [(.ilrs, claims)]) }
    let catalog = try Fixtures.catalog(
      nations: Fixtures.file(nations: [
        nation("AAA", Fixtures.claim("founded", date: "2021", level: "government")),
        nation("BCD", Fixtures.claim("joined", date: "2022", level: "academy")),
        nation(
          "CEF", Fixtures.claim("joined", date: "2022"),
          Fixtures.claim("institute", date: "2022", level: "institute")),
        nation(
          "DGH", Fixtures.claim("joined", date: "2022"),
          Fixtures.claim("applied", date: "2022", level: "application")),
        nation("EIJ", Fixtures.claim("joined", date: "2022")),
        nation("FKL", Fixtures.claim("joined", date: "2022", evidence: "provisional", sources: ["trace"])),
        nation("IQR", Fixtures.claim("listed", date: "2022")),
        nation("GMN", Fixtures.claim("joined", date: "2025")),
        nation("HOP", Fixtures.claim("mentioned", date: "2022")),
      ]))
    let view = CatalogView(of: catalog, from: Perspective(asOf: try #require(Day("2024"))))
    #expect(view.count(of: .ilrs).text == "3 +2 contested +1 listed +1 provisional")
    #expect(view.count(of: .ilrs).figure.text == "3 +4")
    #expect(view.count(of: .ilrs).all == 7)
    #expect(view.count(of: .artemis) == MemberCount())
    #expect(view.nations.count == 8)
  }
}
