import Model
import Query
import Search
import TestSupport
import Testing
import Text

/// A record made for tests: everything that a list can do, in a few fields.
struct Craft: Listable, Equatable {
  let id: String
  let name: String
  var aliases: [String] = []
  var operators: [String] = []
  var region = "Asia"
  var launched: Day?
  var crew: Int?
  var mass: Double?
  var isReusable: Bool?
  var about = ""

  static let columns: Columns<Craft> = [
    Column("name", "Name") { Value(text: $0.name) },
    Column("launched", "Launched") { Value(day: $0.launched) },
    Column("crew-size", "Crew", alignment: .trailing) { $0.crew.map(Value.number) ?? .none },
    Column("mass", "Mass", alignment: .trailing, isListed: false) { Value(decimal: $0.mass) },
    Column("reusable", "Reusable", isListed: false) { $0.isReusable.map(Value.flag) ?? .none },
    Column("operators", "Operators", isListed: false, facet: FacetRule(.operator) { $0.operators }) {
      .list($0.operators)
    },
    Column("region", "Region", isListed: false, facet: FacetRule(.region) { [$0.region] }) {
      Value(text: $0.region)
    },
    Column("size-class", "Size class", isListed: false) { row in
      row.crew.map { .number($0 > 3 ? 1 : 0) } ?? .none
    } value: { row in
      Value(text: row.crew.map { $0 > 3 ? "large" : "small" })
    },
  ]

  var searchTexts: [SearchText] {
    [SearchText("name", name, role: .name)]
      + aliases.map { SearchText("alias", $0, role: .alias) }
      + [SearchText("id", id, role: .code)]
      + operators.map { SearchText("operator", $0, role: .property) }
      + [SearchText("about", about, role: .prose)]
  }
}

/// A catalog of a few records that differ in every facet.
func fixtureCatalog() throws -> Catalog {
  let files: [(Catalog.File, String)] = [
    (.nations, FixtureData.nations), (.phases, FixtureData.phases), (.missions, FixtureData.missions),
    (.topics, FixtureData.topics), (.slips, Fixtures.slips), (.glossary, Fixtures.noTerms),
    (.treaties, Fixtures.noTreaties), (.tours, Fixtures.noTours), (.sources, FixtureData.sources),
  ]
  return try Catalog(
    files: Dictionary(uniqueKeysWithValues: files.map { ($0.0, Array($0.1.utf8)) }))
}

/// The view of the catalog of a few records.
func fixtureView() throws -> CatalogView {
  let catalog = try fixtureCatalog()
  return CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
}

/// The view of the bundled data at its newest.
func bundledView() throws -> CatalogView {
  let catalog = Catalog.bundled
  return CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
}
