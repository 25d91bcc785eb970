import Model
import Query
import Testing

@Suite("Records by what they are called")
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

  @Test("A name that several records have gives them all, an identifier only its own")
  func ambiguous() throws {
    var files = [
      Catalog.File.topics: Array(FixtureData.topics.replacing("\"Power\"", with: "\"Daily\"").utf8)
    ]
    files[.sources] = Array(FixtureData.sources.replacing("Note of the agency", with: "Daily").utf8)
    files[.nations] = Array(FixtureData.nations.utf8)
    files[.phases] = Array(FixtureData.phases.utf8)
    files[.missions] = Array(FixtureData.missions.utf8)
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

  @Test("Every record of the bundled data is found by its identifier alone")
  func bundled() throws {
    let catalog = Catalog.bundled
    for record in catalog.records { #expect(catalog.records(named: record.text) == [record]) }
  }
}
