import Model
import TestSupport
import Testing

@Suite("Standing of a nation")
struct StandingTests {
  /// How a nation with these claims on the ILRS stands.
  private func standing(
    _ claims: [String], asOf day: String = "2026-01-01", lens: Source.ID? = nil
  ) throws -> Standing? {
    let catalog = try Fixtures.catalog(
      nations: Fixtures.file(nations: [Fixtures.nation("AAA", [(.ilrs, claims)])]))
    let perspective = Perspective(asOf: try #require(Day(day)), lens: lens)
    return CatalogView(of: catalog, from: perspective).nations.first?.ilrs
  }

  @Test(
    "A membership counts from the first day that its date may mean",
    arguments: [
      ("2024-05-10", "2024-05-09", false), ("2024-05-10", "2024-05-10", true),
      ("2024-05-10", "2024-05-11", true),
      ("2024-05", "2024-04-30", false), ("2024-05", "2024-05-01", true), ("2024-05", "2024-05-31", true),
      ("2024", "2023-12-31", false), ("2024", "2024-01-01", true),
    ])
  func boundaries(date: String, asOf: String, isMember: Bool) throws {
    let standing = try standing([Fixtures.claim("joined", date: date)], asOf: asOf)
    #expect(standing?.isMember == (isMember ? true : nil))
    #expect(standing?.date == (isMember ? Day(date) : nil))
  }

  @Test("A view as of a month or year is one of its last day")
  func vagueView() throws {
    let claims = [Fixtures.claim("joined", date: "2024-05-10")]
    #expect(try standing(claims, asOf: "2024-04") == nil)
    #expect(try standing(claims, asOf: "2024-05")?.isMember == true)
    #expect(try standing(claims, asOf: "2024")?.isMember == true)
    #expect(try standing(claims, asOf: "2023") == nil)
  }

  @Test("The preferred date decides since when, not the earliest")
  func preferredDate() throws {
    let claims = [
      Fixtures.claim("joined", date: "2023-06"),
      Fixtures.claim("joined", date: "2023-10-18", level: "agency", sources: ["agency"]),
    ]
    #expect(try standing(claims, asOf: "2023-10-17") == nil)
    let member = try #require(try standing(claims))
    #expect(member.date == Day("2023-10-18"))
    #expect(member.level == .agency)
    #expect(member.hasRivalDates)
    #expect(!member.isDisputed)
  }

  @Test("Dates that lie within each other are no rivals")
  func noRivals() throws {
    let claims = [
      Fixtures.claim("joined", date: "2023-07"), Fixtures.claim("joined", date: "2023-07-17"),
      Fixtures.claim("announced", date: "2023-07-20"), Fixtures.claim("listed", date: "2024-01-01"),
    ]
    #expect(try standing(claims)?.hasRivalDates == false)
  }

  @Test("A member without a date always counts")
  func undated() throws {
    #expect(try standing([Fixtures.claim("joined")], asOf: "1990")?.isMember == true)
  }

  @Test("A nation that is only listed counts from the first list, and is disputed")
  func listed() throws {
    let claims = [
      Fixtures.claim("listed", date: "2025-04-29"), Fixtures.claim("listed", date: "2024-12-20"),
    ]
    #expect(try standing(claims, asOf: "2024-12-19") == nil)
    let member = try #require(try standing(claims))
    #expect(member.date == Day("2024-12-20"))
    #expect(member.stance == .listed)
    #expect(member.isDisputed)
  }

  @Test("A list before the joining neither makes a member nor contests one")
  func earlyList() throws {
    let joined = Fixtures.claim("joined", date: "2024-04")
    let claims = [Fixtures.claim("listed", date: "2024-01"), joined]
    #expect(try standing(claims, asOf: "2024-02") == nil)
    #expect(try standing([Fixtures.claim("absent", date: "2024-03-31"), joined])?.isDisputed == false)
    #expect(try standing([Fixtures.claim("absent", date: "2024-04"), joined])?.isDisputed == true)
    #expect(try standing([Fixtures.claim("absent", date: "2025"), joined])?.isDisputed == true)
  }

  @Test(
    "What only an institute signed, or what was only applied for, contests a membership",
    arguments: [("institute", Level.institute), ("applied", .application)])
  func contested(stance: String, level: Level) throws {
    let claims = [
      Fixtures.claim("joined", date: "2024-04"),
      Fixtures.claim(stance, date: "2024-03", level: level.rawValue),
    ]
    let member = try #require(try standing(claims))
    #expect(member.isDisputed)
    #expect(member.level == level)
    let before = try #require(try standing(claims, asOf: "2024-03"))
    #expect(before.kind == .tie)
    #expect(before.stance.rawValue == stance)
  }

  @Test(
    "Without membership there are ties, from their day on",
    arguments: ["prepared", "institute", "applied", "organisation", "mentioned"])
  func ties(stance: String) throws {
    let claims = [Fixtures.claim(stance, date: "2024-03")]
    #expect(try standing(claims, asOf: "2024-02-29") == nil)
    let tie = try #require(try standing(claims, asOf: "2024-03-01"))
    #expect(tie.kind == .tie)
    #expect(!tie.isMember)
    #expect(!tie.isDisputed)
  }

  @Test(
    "Remarks, announcements and absences alone connect nobody", arguments: ["remark", "announced", "absent"])
  func nothing(stance: String) throws {
    #expect(try standing([Fixtures.claim(stance, date: "2024-03")]) == nil)
  }

  @Test("A plan is pending from the day it was made until the nation joins")
  func pending() throws {
    // The daily wrote on 11 January 2024.
    let claims = [
      Fixtures.claim("planned", date: "2024-03-01"), Fixtures.claim("joined", date: "2024-03-05"),
    ]
    #expect(try standing(claims, asOf: "2024-01-10") == nil)
    #expect(try standing(claims, asOf: "2024-01-11")?.kind == .pending)
    #expect(try standing(claims, asOf: "2024-03-04")?.kind == .pending)
    #expect(try standing(claims, asOf: "2024-03-04")?.date == Day("2024-03-01"))
    #expect(try standing(claims, asOf: "2024-03-05")?.kind == .member)
  }

  @Test("A plan that nobody dated is pending from the data's last day")
  func undatedPlan() throws {
    let claims = [
      Fixtures.claim("planned", date: "2027-03", evidence: "provisional", sources: ["trace"])
    ]
    #expect(try standing(claims, asOf: "2025-12-31") == nil)
    #expect(try standing(claims, asOf: "2026-01-01")?.kind == .pending)
  }

  @Test("A lens shows what its source claims and nothing else")
  func lens() throws {
    let claims = [
      Fixtures.claim("joined", date: "2024-04", sources: ["daily"]),
      Fixtures.claim("institute", date: "2024-04-08", level: "institute", sources: ["weekly"]),
      Fixtures.claim("joined", date: "2024-05-01", level: "agency", sources: ["agency", "copy"]),
    ]
    let daily = try #require(try standing(claims, lens: "daily"))
    #expect(daily.date == Day("2024-04"))
    #expect(daily.level == nil)
    #expect(!daily.isDisputed)
    #expect(!daily.hasRivalDates)
    #expect(try standing(claims, lens: "weekly")?.kind == .tie)
    #expect(try standing(claims, lens: "copy")?.date == Day("2024-05-01"))
    #expect(try standing(claims, lens: "list") == nil)
    let all = try #require(try standing(claims))
    #expect(all.date == Day("2024-05-01"))
    #expect(all.isDisputed)
    #expect(all.hasRivalDates)
  }

  @Test("Through a lens a claim is borne out by that source alone")
  func lensedEvidence() throws {
    let claims = [
      Fixtures.claim(
        "joined", date: "2024", evidence: "confirmed", sources: ["daily", "weekly", "trace", "agency"])
    ]
    #expect(try standing(claims)?.evidence == .confirmed)
    #expect(try standing(claims, lens: "daily")?.evidence == .reported)
    #expect(try standing(claims, lens: "trace")?.evidence == .provisional)
    #expect(try standing(claims, lens: "agency")?.evidence == .confirmed)
    let weak = [Fixtures.claim("joined", date: "2024", sources: ["agency"])]
    #expect(try standing(weak, lens: "agency")?.evidence == .reported)
  }

  @Test("The level can come from the news of the joining")
  func announcedLevel() throws {
    let claims = [
      Fixtures.claim("joined", date: "2024"),
      Fixtures.claim("announced", date: "2024-02", level: "government"),
    ]
    #expect(try standing(claims)?.level == .government)
  }

  @Test("Counts say what they count")
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
        nation("GMN", Fixtures.claim("joined", date: "2025")),
        nation("HOP", Fixtures.claim("mentioned", date: "2022")),
      ]))
    let view = CatalogView(of: catalog, from: Perspective(asOf: try #require(Day("2024"))))
    let count = view.count(of: .ilrs)
    #expect(count.listed == 5)
    #expect(count.provisional == 1)
    #expect(count.governmental == 2)
    #expect(count.institute == 1)
    #expect(count.applied == 1)
    #expect(count.unstated == 1)
    #expect(count.disputed == 2)
    #expect(view.count(of: .artemis) == MemberCount(of: []))
    #expect(view.nations.count == 7)
  }
}
