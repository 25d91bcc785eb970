import TestSupport
import Testing

@Suite("The list commands")
struct ListCommandTests {
  @Test("Nations of a region")
  func region() throws {
    expectText(
      try answer("nations", "--region", "oceania"),
      """
      Name         Region   ILRS status  ILRS joined  Artemis status  Artemis joined
      ───────────  ───────  ───────────  ───────────  ──────────────  ──────────────
      Australia    Oceania                            member          ● 2020-10-13
      New Zealand  Oceania                            member          ● 2021-05-31
      """)
  }

  @Test("Nations of a coalition through one source, as of a day")
  func asOfAndLens() throws {
    expectText(
      try answer(
        "nations", "--coalition", "ilrs", "--region", "Africa", "--as-of", "2024-05-10", "--according-to",
        "seed-article", "--columns", "name,joined-ilrs"),
      """
      Name          ILRS joined
      ────────────  ───────────
      Egypt         ○ 2023-12
      Ethiopia      ○ 2024-04
      Kenya         ○ 2024-04
      South Africa  ○ 2023-09
      """)
  }

  @Test("Tables for people keep limits and marks of doubt")
  func brief() throws {
    #expect(try answer("nations", "--search", "bolivia").contains("○ ≤2025-04-29"))
    #expect(try answer("missions", "--format", "markdown", "--upcoming").contains("| ≥2026-11 |"))
    #expect(try answer("nations", "--search", "bolivia", "--format", "csv").contains(",2025-04-29,"))
  }

  @Test("A nation is not a member on the day before it joined")
  func boundary() throws {
    func members(on day: String) throws -> [String] {
      try answer(
        "nations", "--coalition", "artemis", "--region", "oceania", "--as-of", day, "--columns", "name",
        "--format", "csv"
      ).split(separator: "\r\n").dropFirst().map(String.init)
    }
    #expect(try members(on: "2021-05-30") == ["Australia"])
    #expect(try members(on: "2021-05-31") == ["Australia", "New Zealand"])
  }

  @Test("Phases of a coalition")
  func phases() throws {
    expectText(
      try answer("phases", "--coalition", "ilrs", "--columns", "coalition,name,start"),
      """
      Coalition  Phase                    From
      ─────────  ───────────────────────  ────
      ILRS       Phase I: Reconnaissance  2021
      ILRS       Phase II: Construction   2026
      ILRS       Phase III: Utilisation   2036
      """)
  }

  @Test("A mission, found by its name without the hyphen, with its native name")
  func search() throws {
    expectText(
      try answer(
        "missions", "--search", "luna25", "--columns", "name,native-name,operator,types,launch,status,site"),
      """
      Mission  Native name  Operator   Types   Launch      Status  Site
      ───────  ───────────  ─────────  ──────  ──────────  ──────  ─────────────────────
      Luna 25  Луна-25      Roscosmos  lander  2023-08-10  failed  Pontécoulant G crater
      """)
  }

  @Test("Missions by side, status, type, operator and phase")
  func missionFilters() throws {
    expectText(
      try answer(
        "missions", "--coalition", "artemis", "--status", "COMPLETED", "--type", "crewed", "--operator",
        "nasa",
        "--phase", "artemis-ii", "--columns", "id,launch"),
      """
      ID         Launch
      ─────────  ──────────
      artemis-2  2026-04-01
      """)
  }

  @Test("Wide and combining native names keep the columns aligned")
  func wideText() throws {
    expectText(
      try answer(
        "missions", "--search", "chang'e 6", "--type", "ascender", "--columns", "native-name,operator"),
      """
      Native name  Operator
      ───────────  ────────
      嫦娥六号     CNSA
      """)
  }

  @Test("One topic of the comparison, by statement")
  func compare() throws {
    expectText(
      try answer("compare", "space-resources", "--columns", "topic,side,evidence"),
      """
      Topic            Side     Evidence
      ───────────────  ───────  ─────────
      space-resources  artemis  confirmed
      space-resources  artemis  reported
      space-resources  ilrs     confirmed
      """)
  }

  @Test("Sources by kind, ordered by a column in both directions")
  func sources() throws {
    let dates = try answer(
      "sources", "--kind", "company", "--sort", "id", "--columns", "id", "--format", "csv")
    let reversed = try answer(
      "sources", "--kind", "company", "--sort", "id", "--reverse", "--columns", "id", "--format", "csv")
    let ids = dates.split(separator: "\r\n").dropFirst()
    #expect(ids.count > 1)
    #expect(Array(ids) == reversed.split(separator: "\r\n").dropFirst().reversed())
    #expect(ids == ids.sorted()[...])
  }

  @Test("A column is found by its id and by its key in exports")
  func columnNames() throws {
    let byId = try answer(
      "nations", "--sort", "joined-ilrs", "--columns", "name,joined-ilrs", "--format", "csv")
    #expect(byId.hasPrefix("name,joinedIlrs\r\n"))
    #expect(
      try answer("nations", "--sort", "joinedIlrs", "--columns", "Name, joinedIlrs", "--format", "csv")
        == byId)
  }

  @Test("Every format of the same rows")
  func formats() throws {
    func rows(as format: String) throws -> String {
      try answer(
        "nations", "--region", "oceania", "--columns", "name,capital,latitude,joined-artemis,joined-ilrs",
        "--format", format)
    }
    expectText(
      try rows(as: "markdown"),
      """
      | Name | Capital | Latitude | Artemis joined | ILRS joined |
      | --- | --- | ---: | --- | --- |
      | Australia | Canberra | -35.28 | ● 2020-10-13 |  |
      | New Zealand | Wellington | -41.29 | ● 2021-05-31 |  |
      """)
    expectText(
      try rows(as: "plain"),
      """
      Name: Australia
      Capital: Canberra
      Latitude: -35.28
      Artemis joined: 2020-10-13
      ILRS joined:

      Name: New Zealand
      Capital: Wellington
      Latitude: -41.29
      Artemis joined: 2021-05-31
      ILRS joined:
      """)
    #expect(
      try rows(as: "csv") == """
        name,capital,latitude,joinedArtemis,joinedIlrs\r
        Australia,Canberra,-35.28,2020-10-13,\r
        New Zealand,Wellington,-41.29,2021-05-31,\r

        """)
    #expect(
      try rows(as: "json") == """
        [
          {"name": "Australia", "capital": "Canberra", "latitude": -35.28, "joinedArtemis": "2020-10-13", \
        "joinedIlrs": null},
          {"name": "New Zealand", "capital": "Wellington", "latitude": -41.29, "joinedArtemis": "2021-05-31", \
        "joinedIlrs": null}
        ]

        """)
  }

  @Test(
    "A search without hits prints an empty list, says so, and is not an error",
    arguments: ["table", "csv", "tsv", "json", "markdown", "plain"])
  func nothing(format: String) throws {
    let outcome = try cislunar(
      ["nations", "--search", "qqqqqqq", "--columns", "name,ilrs-level", "--format", format])
    let expected = [
      "table": "Name  ILRS level\n────  ──────────\n", "csv": "name,ilrsLevel\r\n",
      "tsv": "name\tilrsLevel\n", "json": "[]\n",
      "markdown": "| Name | ILRS level |\n| --- | --- |\n", "plain": "",
    ]
    #expect(outcome.output == expected[format])
    #expect(outcome.errors == "Nothing matches.\n")
    #expect(outcome.end == .exited(0))
  }
}
