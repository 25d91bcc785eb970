import Model
import Query
import Testing

@Suite("Facet counts")
struct FacetGroupTests {
  /// The panel as text: a line for each facet, chosen values in brackets.
  private func panel<Row: Listable>(_ query: Query, _ rows: [Row]) -> [String] {
    PreparedRows(rows).facetGroups(query).filter { !$0.counts.isEmpty }.map { group in
      let values = group.counts.map {
        $0.isSelected ? "[\($0.label) \($0.count)]" : "\($0.label) \($0.count)"
      }
      return "\(group.facet.title): \(values.joined(separator: ", "))"
    }
  }

  @Test("Values are in the order of their vocabulary and count all rows if nothing is selected")
  func unfiltered() throws {
    #expect(
      panel(Query(), try fixtureView().parties) == [
        "Region: Africa 1, Asia 3, Europe 1",
        "Coalition: ILRS 3, Artemis 2, in both 1, in neither 1",
        "Level: government 3, institute 1, not stated 2",
        "Status: member 4, contested 1, linked 1",
        "Evidence: confirmed 4, reported 1, provisional 1",
      ])
  }

  @Test("A choice narrows the counts of the other facets, not its own")
  func otherFacets() throws {
    let query = Query(filter: Filter([.coalition: ["artemis"]]))
    #expect(
      panel(query, try fixtureView().parties) == [
        "Region: Africa 0, Asia 1, Europe 1",
        "Coalition: ILRS 3, [Artemis 2], in both 1, in neither 1",
        "Level: government 2, institute 0, not stated 0",
        "Status: member 2, contested 0, linked 0",
        "Evidence: confirmed 2, reported 0, provisional 0",
      ])
  }

  @Test("One facet that is asked for has the counts that it has among all")
  func single() throws {
    let rows = PreparedRows(try fixtureView().parties)
    for filter in [Filter(), Filter([.region: ["Asia"], .level: ["government"]])] {
      for group in rows.facetGroups(Query(filter: filter)) {
        #expect(rows.facetGroups(Query(filter: filter), of: [group.facet]) == [group])
      }
    }
  }

  @Test("The search narrows every count")
  func searched() throws {
    let query = Query(filter: Filter([.region: ["Europe"]]), search: "emirates")
    #expect(
      panel(query, try fixtureView().parties) == [
        "Region: Africa 0, Asia 1, [Europe 0]",
        "Coalition: ILRS 0, Artemis 0, in both 0, in neither 0",
        "Level: government 0, institute 0, not stated 0",
        "Status: member 0, contested 0, linked 0",
        "Evidence: confirmed 0, reported 0, provisional 0",
      ])
  }

  @Test(
    "Open vocabularies are ordered by frequency, then naturally; a chosen value without rows stays, so that it can be removed"
  )
  func openVocabulary() throws {
    let query = Query(filter: Filter([.operator: ["NASA"], .status: ["paused"]]))
    #expect(
      panel(query, try fixtureView().missions) == [
        "Coalition: ILRS 0, in neither 0",
        "Status: planned 0, completed 0, failed 0, [paused 0]",
        "Type: lander 0, sample return 0",
        "Operator: CNSA 0, Roscosmos 0, SpaceIL 0, [NASA 0]",
        "Evidence: confirmed 0, reported 0, provisional 0",
      ])
  }

  @Test("Each count is what choosing only that value would show")
  func countsHold() throws {
    let view = try bundledView()
    let filters = [
      Filter(), Filter([.coalition: ["ilrs"]]),
      Filter([.region: ["Africa", "Asia"], .evidence: ["confirmed"]]),
      Filter([.status: ["planned"], .type: ["lander", "rover"]]),
      Filter([.status: ["contested"], .level: ["institute", "government"]]),
      Filter([.coalition: ["artemis"], .evidence: ["provisional"], .status: ["provisional", "member"]]),
    ]
    check(filters, view.parties)
    check(filters, view.missions)
    check(filters, view.phases)
  }

  private func check<Row: Listable>(_ filters: [Filter], _ rows: [Row]) {
    let prepared = PreparedRows(rows)
    for filter in filters {
      for search in ["", "south"] {
        let query = Query(filter: filter, search: search)
        let groups = prepared.facetGroups(query)
        #expect(groups.map(\.facet) == Row.facets)
        for group in groups {
          for count in group.counts {
            var chosen = query
            chosen.filter.selections[group.facet] = [count.value]
            #expect(chosen.run(on: rows).rows.count == count.count, "\(group.facet) \(count.value)")
          }
        }
      }
    }
  }

  @Test("The coalitions add up to all rows, and the regions to the rows with one")
  func sums() throws {
    let view = try bundledView()
    let regions = PreparedRows(view.parties).facetGroups(Query()).first { $0.facet == .region }?.counts ?? []
    #expect(regions.reduce(0) { $0 + $1.count } == view.parties.count { !$0.values(of: .region).isEmpty })
    let coalitions =
      PreparedRows(view.parties).facetGroups(Query()).first { $0.facet == .coalition }?.counts ?? []
    let counts = Dictionary(uniqueKeysWithValues: coalitions.map { ($0.value, $0.count) })
    let (ilrs, artemis, both, none) = (counts["ilrs"], counts["artemis"], counts["both"], counts["none"])
    #expect((ilrs ?? 0) + (artemis ?? 0) - (both ?? 0) + (none ?? 0) == view.parties.count)
  }
}
