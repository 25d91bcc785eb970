import Model
import Query
import TestSupport
import Testing

@Suite("Changes between two days")
struct DiffTests {
  /// The changes as lines of side, date, kind, name and sentence.
  private func lines(
    _ catalog: Catalog, _ first: String, _ second: String, lens: Source.ID? = nil
  ) throws -> [String] {
    try diff(catalog, first, second, lens: lens).changes.map { change in
      "\(change.coalition?.name ?? "-") \(change.day?.description ?? "-") \(change.kind.rawValue): \(change.text)"
    }
  }

  private func diff(
    _ catalog: Catalog, _ first: String, _ second: String, lens: Source.ID? = nil
  ) throws -> Diff {
    let views = try [first, second].map {
      CatalogView(of: catalog, from: Perspective(asOf: try #require(Day($0)).latest, lens: lens))
    }
    return Diff(views[0], views[1])
  }

  private static let cited = #""evidence": "reported", "sources": ["daily"]"#

  @Test("Events on the first day are not changes, events on the second are")
  func boundaries() throws {
    let catalog = try Fixtures.catalog()
    #expect(
      try lines(catalog, "2023-05-10", "2024-05-15") == [
        "ILRS 2024-05 joined: Land BBB joined the ILRS in May 2024",
        "ILRS 2024-05-03 launched: Mission probe was launched on 3 May 2024",
        "Artemis 2024-05-15 joined: Land CCC signed the Artemis Accords on 15 May 2024",
      ])
    #expect(
      try lines(catalog, "2023-05-09", "2023-05-10") == [
        "ILRS 2023-05-10 joined: Land AAA joined the ILRS on 10 May 2023"
      ])
    #expect(try lines(catalog, "2024-05-15", "2024-06-24") == [])
    #expect(
      try lines(catalog, "2024-06-24", "2024-06-25") == ["ILRS 2024-06-25 outcome: Mission probe: As told."])
  }

  @Test("The order of the days does not matter, and a single day has no changes")
  func order() throws {
    let catalog = try Fixtures.catalog()
    let (forward, backward) = (
      try diff(catalog, "2020", "2025-01-01"), try diff(catalog, "2025-01-01", "2020")
    )
    #expect(forward.changes == backward.changes)
    #expect(backward.from == Day("2020-12-31"))
    #expect(backward.to == Day("2025-01-01"))
    #expect(try diff(catalog, "2025", "2025").changes.isEmpty)
  }

  @Test("Members are counted on both days")
  func members() throws {
    let diff = try diff(try Fixtures.catalog(), "2020", "2025-01-01")
    #expect(diff.members.map(\.coalition) == [.ilrs, .artemis])
    #expect(diff.members.map(\.before.text) == ["0", "1"])
    #expect(diff.members.map(\.after.text) == ["2", "1 +1 provisional"])
  }

  @Test("A change has the old and new state, its evidence and its sources")
  func citation() throws {
    let nations = Fixtures.file(nations: [
      Fixtures.nation(
        "AAA",
        [
          (
            .ilrs,
            [
              Fixtures.claim("applied", date: "2023", level: "agency"),
              Fixtures.claim("joined", date: "2024-03", level: "government", sources: ["weekly", "daily"]),
              Fixtures.claim("joined", date: "2024-03", evidence: "confirmed", sources: ["agency"]),
            ]
          )
        ])
    ])
    let catalog = try Fixtures.catalog(nations: nations)
    let joined = try #require(diff(catalog, "2024-01-01", "2024-05-01").changes.first)
    #expect(joined.before == "linked (agency)")
    #expect(joined.after == "contested (government)")
    #expect(joined.evidence == .confirmed)
    #expect(joined.sources == ["agency", "daily", "weekly"])
    #expect(joined.record == .nation("AAA"))

    // Through a lens only its own word counts.
    let seen = try #require(diff(catalog, "2024-01-01", "2024-05-01", lens: "weekly").changes.first)
    #expect(seen.evidence == .reported)
    #expect(seen.sources == ["weekly"])
    #expect(try lines(catalog, "2024-01-01", "2024-05-01", lens: "list") == [])
  }

  @Test("A plan to join is a change")
  func pending() throws {
    let nations = Fixtures.file(nations: [
      Fixtures.nation("AAA", [(.artemis, [Fixtures.claim("planned", date: "2025-05-01")])])
    ])
    // Known since its source was published, on 11 January 2024.
    #expect(
      try lines(try Fixtures.catalog(nations: nations), "2024-01-10", "2024-01-11") == [
        "Artemis 2025-05-01 to-join: Land AAA is to sign the Artemis Accords on 1 May 2025"
      ])
  }

  @Test("A membership becoming contested is a change, unless it was contested from the start")
  func contested() throws {
    let nations = Fixtures.file(nations: [
      Fixtures.nation(
        "AAA",
        [
          (
            .ilrs,
            [
              Fixtures.claim("joined", date: "2024-04-10"), Fixtures.claim("absent", date: "2025-04-29"),
              Fixtures.claim("absent", date: "2025-06-01"),
            ]
          )
        ]),
      Fixtures.nation(
        "BBB",
        [
          (
            .ilrs,
            [Fixtures.claim("joined", date: "2024-04-10"), Fixtures.claim("applied", date: "2024-04-10")]
          )
        ]),
    ])
    let catalog = try Fixtures.catalog(nations: nations)
    let joined = ["AAA", "BBB"].map { "ILRS 2024-04-10 joined: Land \($0) joined the ILRS on 10 Apr 2024" }
    let contested =
      "ILRS 2025-04-29 contested: Land AAA's membership in the ILRS became contested: left out of a list"
    func changes(_ first: String, _ second: String) throws -> [String] {
      try lines(catalog, first, second).filter { $0.contains("Land") }
    }
    #expect(try changes("2024-01-01", "2025-04-28") == joined)
    #expect(try changes("2024-01-01", "2026-01-01") == joined + [contested])
    #expect(try changes("2025-04-28", "2025-04-29") == [contested])
    #expect(try changes("2025-04-29", "2026-01-01") == [])
  }

  @Test("The date of a member list is not a joining date")
  func listed() throws {
    let nations = Fixtures.file(nations: [
      Fixtures.nation("AAA", [(.ilrs, [Fixtures.claim("listed", date: "2025-04-29")])]),
      Fixtures.nation("BBB", [(.artemis, [Fixtures.claim("listed", date: "2025-04")])]),
    ])
    #expect(
      try lines(try Fixtures.catalog(nations: nations), "2025-01-01", "2025-06-01") == [
        "ILRS 2025-04-29 listed: Land AAA was listed as a member of the ILRS on 29 Apr 2025",
        "Artemis 2025-04 listed: Land BBB was listed as a signatory of the Artemis Accords in Apr 2025",
      ])
  }

  @Test("No change is in both coalitions, so the option does not offer \"both")
  func vocabulary() {
    #expect(Change.facets.first { $0 == .coalition }?.order == ["ilrs", "artemis", "none"])
  }

  @Test("The figures of a side count the changes shown, with organisations apart")
  func summaries() throws {
    let diff = try diff(try Fixtures.catalog(), "2020", "2025-01-01")
    let texts = diff.summaries(of: []).map(\.text)
    #expect(texts == ["ILRS: members 0 to 2", "Artemis: members 1 to 1 +1 provisional"])
    #expect(diff.summaries(of: diff.changes).map(\.text) != texts)
  }

  @Test("Organisations join too")
  func organisations() throws {
    let organisation = """
      {"id": "club", "name": "The Club", "kind": "association", "coalition": "ilrs",
       "claims": [\(Fixtures.claim("joined", date: "2024-02"))]}
      """
    let nations = Fixtures.file(
      nations: [Fixtures.nation("AAA", [(.artemis, [Fixtures.claim("joined", date: "2020")])])],
      organisations: [organisation])
    #expect(
      try lines(try Fixtures.catalog(nations: nations), "2024-01-31", "2024-02-01") == [
        "ILRS 2024-02 joined: The Club joined the ILRS in Feb 2024"
      ])
  }
}
