import Model
import Testing

@Suite("The bundled tours")
struct BundledTourTests {
  /// Members of each side as counted where a stop names such a number: of the ILRS, of Artemis, of both.
  @Test(
    "The numbers of members that a stop names are those of its view",
    arguments: [
      ("article", 3, "14", nil, nil), ("article", 4, "11 +4 contested", nil, nil),
      ("article", 5, nil, "39", nil),
      ("article", 12, "12 +5 contested +2 listed", "63 +8 provisional", nil),
      ("growth", 1, nil, "8", nil), ("growth", 2, "2", "12", nil), ("growth", 3, nil, "23", nil),
      ("growth", 5, "8", nil, nil), ("growth", 6, "11 +4 contested", nil, nil),
      ("growth", 7, "13 +4 contested", nil, nil), ("growth", 8, nil, nil, 1),
      ("growth", 10, "12 +5 contested +2 listed", "63 +8 provisional", 2),
    ] as [(Tour.ID, Int, String?, String?, Int?)])
  func members(tour: Tour.ID, stop: Int, ilrs: String?, artemis: String?, both: Int?) throws {
    let catalog = Catalog.bundled
    let stop = try #require(catalog.tour(tour)).stops[stop - 1]
    let view = CatalogView(of: catalog, from: Perspective(asOf: stop.asOf, lens: stop.lens))
    if let ilrs { #expect(view.count(of: .ilrs).text == ilrs, "\(stop.title)") }
    if let artemis { #expect(view.count(of: .artemis).text == artemis, "\(stop.title)") }
    if let both {
      let kinds = view.nations.filter { $0.ilrs?.kind == .member && $0.artemis?.kind == .member }
      #expect(kinds.count == both, "\(stop.title)")
    }
  }
}
