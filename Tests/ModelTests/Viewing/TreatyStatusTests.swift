import Model
import TestSupport
import Testing

@Suite("The status of treaties")
struct TreatyStatusTests {
  private func catalog(_ treaties: String = Fixtures.treaties) throws -> Catalog {
    try Fixtures.catalog(glossary: Fixtures.glossary, treaties: treaties)
  }

  private func status(
    of nation: Nation.ID, asOf day: String = "2025-06-30", lens: Source.ID? = nil
  ) throws -> TreatyStatus? {
    let perspective = Perspective(asOf: try #require(Day(day)), lens: lens)
    let view = CatalogView(of: try catalog(), from: perspective)
    return view.allNations.first { $0.id == nation }?.status(on: "pact")
  }

  @Test("The newest statement is shown with its day, and two sources that agree confirm it")
  func newest() throws {
    let party = try #require(try status(of: "AAA"))
    #expect(party.status == .party)
    #expect(party.statement.date == Day("2024-01-01"))
    #expect(party.evidence == .confirmed)
    #expect(party.sources == ["weekly", "daily", "agency"])
    #expect(party.remark == "since 4 Mar 1972; signed 1 Feb 1970; By sea.")
    #expect(party.contradicted.isEmpty)
    let approved = try #require(try status(of: "CCC"))
    #expect(approved.status == .approved)
    #expect(approved.evidence == .reported)
  }

  @Test(
    "As of an earlier day it is what was stated by then",
    arguments: [
      ("1970-01-31", nil), ("1970-02-01", Treaty.Status.signatory), ("1972-03-03", .signatory),
      ("1972-03-04", .party), ("2015-01-01", .party),
    ])
  func earlier(day: String, expected: Treaty.Status?) throws {
    let found = try status(of: "AAA", asOf: day)
    #expect(found?.status == expected)
    if let found { #expect(found.statement.date.number <= Day(day)?.number ?? 0) }
  }

  @Test("A paper without an entry is shown with an earlier accession that contradicts it")
  func contradicted() throws {
    let contested = try #require(try status(of: "BBB"))
    #expect(contested.status == .none)
    #expect(contested.evidence == .reported)
    #expect(contested.contradicted.map(\.date) == [Day("1980-01-01")])
    #expect(try status(of: "BBB", asOf: "2014-12-31")?.status == .party)
    // An accession after the paper follows it.
    let later = Fixtures.treaties.replacing("1980-01-01", with: "2024-05-01")
    let catalog = try catalog(later)
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    let joined = view.allNations.first { $0.id == "BBB" }?.status(on: "pact")
    #expect(joined?.status == .party)
    #expect(joined?.contradicted.isEmpty == true)
  }

  @Test("A day known to the year counts, as everywhere, from the earliest source within it")
  func year() throws {
    let catalog = try catalog(Fixtures.treaties.replacing("2024-01-01", with: "2024"))
    func date(asOf day: String) throws -> Day? {
      let view = CatalogView(of: catalog, from: Perspective(asOf: try #require(Day(day))))
      return view.allNations.first { $0.id == "AAA" }?.status(on: "pact")?.statement.date
    }
    #expect(try date(asOf: "2024-01-31") == Day("2015-01-01"))
    #expect(try date(asOf: "2024-02-01") == Day("2024"))
  }

  @Test("Through a lens it is what that source states")
  func lens() throws {
    #expect(try status(of: "CCC", lens: "daily")?.status == .signatory)
    #expect(try status(of: "CCC", lens: "daily")?.sources == ["daily"])
    #expect(try status(of: "AAA", lens: "daily")?.evidence == .reported)
    #expect(try status(of: "CCC", lens: "agency") == nil)
  }

  @Test("A nation has its treaty status, a treaty its states, a term its members")
  func facts() throws {
    let catalog = try catalog()
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    let own = view.facts(of: .nation("BBB")).filter { $0.section == .treaties }
    #expect(own.map(\.label) == ["not a party", "by others party"])
    #expect(own.map(\.isDisputed) == [true, true])
    let term = view.facts(of: .term("pact"))
    func links(_ section: Fact.Section) -> [String] {
      term.filter { $0.section == section }.compactMap {
        if case .record(let id) = $0.value { id.text } else { nil }
      }
    }
    #expect(links(.parties) == ["AAA"])
    #expect(links(.others) == ["CCC"])
    #expect(links(.members) == ["BBB", "CCC"])
    #expect(links(.see) == ["zone"])
    #expect(term.filter { $0.section == .papers }.count == 2)
    #expect(view.facts(of: .nation("AAA")).contains { $0.section == .glossary && $0.label == "pact" })
  }
}
