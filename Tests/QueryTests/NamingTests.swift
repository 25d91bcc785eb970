import Model
import Query
import TestSupport
import Testing

@Suite("Records by name")
struct NamingTests {
  @Test(
    "A record is found by identifier, code, name, alias and native name, however it is written",
    arguments: [
      ("CHN", [RecordID.nation("CHN")]), ("chn", [.nation("CHN")]), ("cn", [.nation("CHN")]),
      ("156", [.nation("CHN")]), ("china", [.nation("CHN")]), ("uae", [.nation("ARE")]),
      ("United  Arab-Emirates", [.nation("ARE")]), ("apsco", [.organisation("apsco")]),
      ("ILRS", [.programme(.ilrs)]),
      ("international lunar research station", [.programme(.ilrs)]), ("ilrs-i", [.phase("ilrs-i")]),
      ("three-phases", [.scheme("three-phases")]), ("change6", [.mission("chang-e-6")]),
      ("Chang’e 6", [.mission("chang-e-6")]), ("嫦娥六号", [.mission("chang-e-6")]),
      ("luna glob", [.mission("luna-25")]),
      ("power", [.topic("power")]), ("report in a daily", [.source("daily")]), ("luna", []), ("", []),
      ("--", []),
    ])
  func named(text: String, records: [RecordID]) throws {
    #expect(try fixtureCatalog().records(named: text) == records)
  }

  @Test("A name shared by several records finds them all, an id only its own")
  func ambiguous() throws {
    var files = [
      Catalog.File.topics: Array(FixtureData.topics.replacing("\"Power\"", with: "\"Daily\"").utf8)
    ]
    files[.sources] = Array(FixtureData.sources.replacing("Note of the agency", with: "Daily").utf8)
    files[.nations] = Array(FixtureData.nations.utf8)
    files[.phases] = Array(FixtureData.phases.utf8)
    files[.missions] = Array(FixtureData.missions.utf8)
    files[.slips] = Array(Fixtures.slips.utf8)
    let catalog = try Catalog(files: files)
    #expect(catalog.records(named: "daily") == [.source("daily")])
    #expect(catalog.records(named: "Daily!") == [.source("daily")])
    let renamed = try Catalog(
      files: files.merging([
        .sources: Array(
          FixtureData.sources.replacing("Note of the agency", with: "Wire").replacing(
            "Headline at second hand", with: "Wire"
          )
          .utf8)
      ]) { $1 })
    #expect(renamed.records(named: "wire") == [.source("agency-note"), .source("leaflet")])
  }

  @Test(
    "A name that nations share finds them all",
    arguments: [("Korea", ["PRK", "KOR"]), ("congo", ["COG", "COD"])])
  func shared(name: String, nations: [String]) {
    #expect(Set(Catalog.bundled.records(named: name)) == Set(nations.map { .nation(Nation.ID($0)) }))
  }

  @Test("Every record of the bundled data is found only by its id")
  func bundled() throws {
    let catalog = Catalog.bundled
    for record in catalog.records {
      let named = catalog.records(named: record.text)
      // A term that defines another record gives way to it.
      if case .term = record {
        #expect(named.map(\.text) == [record.text])
      } else {
        #expect(named == [record])
      }
    }
  }

  @Test(
    "Terms, agencies and catalogue numbers lead to one record",
    arguments: [
      ("NASA", RecordID.term("nasa")), ("safety zone", .term("safety-zone")),
      ("China Aerospace Research Institute", .term("casi")), ("OST", .term("outer-space-treaty")),
      ("吴伟仁", .term("wu-weiren")), ("AGEOS", .nation("GAB")), ("Q1000", .nation("GAB")),
      ("2024-083A", .mission("chang-e-6")), ("54257", .mission("artemis-1")),
      // Of a term and what it defines the latter.
      ("ilrs", .programme(.ilrs)), ("Lunar Gateway", .mission("gateway")), ("APSCO", .organisation("apsco")),
    ])
  func terms(text: String, record: RecordID) throws {
    #expect(Catalog.bundled.records(named: text) == [record])
  }

  @Test("Every name and alias of a nation or term finds only that")
  func names() throws {
    let catalog = Catalog.bundled
    let shared = Set(catalog.nations.flatMap(\.sharedNames))
    for nation in catalog.nations {
      for name in [nation.name] + nation.aliases where !shared.contains(name) {
        #expect(catalog.records(named: name) == [.nation(nation.id)], "\(name)")
      }
    }
    for term in catalog.terms {
      for name in [term.name] + term.aliases {
        #expect(catalog.records(named: name).map(\.text) == [term.id.rawValue], "\(name)")
      }
    }
  }
}
