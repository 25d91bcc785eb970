import Model
import Query
import Testing

@Suite("Filters")
struct FilterTests {
  private func nations(_ selections: [Facet: Set<String>]) throws -> [String] {
    let query = Query(filter: Filter(selections))
    return query.run(on: try fixtureView().nations.map { PartyRow($0) }).rows.map(\.record.text)
  }

  private func missions(_ selections: [Facet: Set<String>]) throws -> [String] {
    let query = Query(filter: Filter(selections))
    return query.run(on: try fixtureView().missions).rows.map(\.id.rawValue)
  }

  @Test("An empty filter lets everything pass")
  func everything() throws {
    #expect(try nations([:]) == ["DZA", "CHN", "LUX", "ARE"])
    #expect(try nations([.region: []]) == ["DZA", "CHN", "LUX", "ARE"])
  }

  @Test("Each facet of nations filters by its own property, in either coalition")
  func nationFacets() throws {
    #expect(try nations([.region: ["Asia"]]) == ["CHN", "ARE"])
    #expect(try nations([.level: ["government"]]) == ["CHN", "LUX", "ARE"])
    #expect(try nations([.level: ["institute"]]) == ["ARE"])
    #expect(try nations([.level: ["unstated"]]) == ["DZA"])
    #expect(try nations([.status: ["contested"]]) == ["ARE"])
    #expect(try nations([.status: ["linked"]]) == ["DZA"])
    #expect(try nations([.evidence: ["confirmed"]]) == ["CHN", "LUX", "ARE"])
    #expect(try nations([.evidence: ["reported"]]) == ["ARE"])
    #expect(try nations([.evidence: ["provisional"]]) == ["DZA"])
  }

  @Test("Status, level and evidence apply to the selected coalition, and together to one membership")
  func memberships() throws {
    #expect(try nations([.coalition: ["ilrs"], .level: ["government"]]) == ["CHN"])
    #expect(try nations([.coalition: ["artemis"], .level: ["government"]]) == ["LUX", "ARE"])
    #expect(try nations([.coalition: ["both"], .level: ["government"]]) == ["ARE"])
    #expect(try nations([.coalition: ["ilrs", "artemis"], .level: ["institute"]]) == ["ARE"])
    #expect(try nations([.coalition: ["artemis"], .status: ["contested"]]) == [])
    #expect(try nations([.status: ["contested"], .level: ["institute"]]) == ["ARE"])
    #expect(try nations([.status: ["contested"], .level: ["government"]]) == [])
    #expect(try nations([.status: ["contested"], .evidence: ["confirmed"]]) == [])
  }

  @Test("A value that only other rows have is ignored")
  func foreignValues() throws {
    #expect(try missions([.status: ["contested"]]).count == 3)
    #expect(try missions([.status: ["contested", "failed"]]) == ["luna-25"])
    #expect(try nations([.status: ["failed"]]).count == 4)
    let facets = PartyRow.facets
    #expect(Filter([.status: ["failed"], .type: ["lander"]]).limited(to: facets).isEmpty)
    #expect(
      Filter([.status: ["failed", "member"]]).limited(to: facets) == Filter([.status: ["member"]]))
  }

  @Test("A nation in both coalitions counts in each, and one that is only mentioned in neither")
  func coalitions() throws {
    #expect(try nations([.coalition: ["ilrs"]]) == ["CHN", "ARE"])
    #expect(try nations([.coalition: ["artemis"]]) == ["LUX", "ARE"])
    #expect(try nations([.coalition: ["both"]]) == ["ARE"])
    #expect(try nations([.coalition: ["none"]]) == ["DZA"])
  }

  @Test("Each facet of missions filters by its own property")
  func missionFacets() throws {
    #expect(try missions([.coalition: ["ilrs"]]) == ["chang-e-6", "luna-25"])
    #expect(try missions([.coalition: ["none"]]) == ["beresheet"])
    #expect(try missions([.status: ["failed"]]) == ["luna-25"])
    #expect(try missions([.type: ["sample return"]]) == ["chang-e-6"])
    #expect(try missions([.operator: ["SpaceIL"]]) == ["beresheet"])
    #expect(try missions([.evidence: ["provisional"]]) == ["beresheet"], "the weaker of launch and status")
  }

  @Test("Phases filter by coalition, status and evidence")
  func phaseFacets() throws {
    let phases = try fixtureView().phases
    func count(_ facet: Facet, _ value: String) -> Int {
      Query(filter: Filter([facet: [value]])).run(on: phases).rows.count
    }
    #expect(count(.coalition, "ilrs") == 1)
    #expect(count(.coalition, "artemis") == 0)
    #expect(count(.status, "under-way") == 1)
    #expect(count(.status, "planned") == 0)
    #expect(count(.evidence, "reported") == 1)
  }

  @Test("Values of one facet widen the selection, facets narrow it")
  func orWithinAndAcross() throws {
    #expect(try nations([.region: ["Asia", "Europe"]]) == ["CHN", "LUX", "ARE"])
    #expect(try nations([.region: ["Asia", "Europe"], .coalition: ["artemis"]]) == ["LUX", "ARE"])
    #expect(try nations([.region: ["Asia"], .coalition: ["artemis"], .level: ["institute"]]) == [])
  }

  @Test("Records pass a facet that they do not have")
  func foreignFacet() throws {
    #expect(try missions([.region: ["Oceania"]]).count == 3)
    #expect(try nations([.status: ["failed"], .region: ["Europe"]]) == ["LUX"])
  }

  @Test("Toggling a value twice leaves no trace")
  func toggle() {
    var filter = Filter()
    filter.toggle("Asia", of: .region)
    #expect(filter.contains("Asia", of: .region))
    #expect(!filter.isEmpty)
    filter.toggle("Asia", of: .region)
    #expect(filter == Filter())
    #expect(filter.isEmpty)
  }

  @Test("The summary names facets and values in order, in words")
  func summary() {
    let filter = Filter([
      .status: ["under-way", "completed"], .coalition: ["none", "both", "ilrs"],
      .region: ["Oceania", "Asia"],
      .type: ["re-entry test"], .level: [],
    ])
    let facets: [Facet] = [.region, .coalition, .level, .status, .type]
    let lines = filter.summary(of: facets).map { "\($0.facet.title): \($0.labels.joined(separator: ", "))" }
    #expect(
      lines == [
        "Region: Asia, Oceania",
        "Coalition: ILRS, in both, in neither",
        "Status: completed, under way",
        "Type: re-entry test",
      ])
  }
}
