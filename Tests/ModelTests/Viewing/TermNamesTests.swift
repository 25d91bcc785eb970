import TestSupport
import Testing

@testable import Model

@Suite("Terms that texts name")
struct TermNamesTests {
  private func mentions(in text: String, glossary: String, lens: Source.ID? = nil) throws -> [String] {
    let catalog = try Fixtures.catalog(
      topics: Fixtures.topics, glossary: glossary, treaties: Fixtures.noTreaties)
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf, lens: lens))
    return view.mentions(in: text).map { "\(text[$0.range]): \($0.term)" }
  }

  private static let glossary = Fixtures.glossary
    .replacing(#""name": "Zone""#, with: #""name": "Safety zone", "aliases": ["SZ", "Zone-3"]"#)

  @Test(
    "A name counts as whole words, the longest before others, common nouns in any case and number",
    arguments: [
      ("The Pact stands.", ["Pact: pact"]), ("A pact of Pactolus.", []), ("Pacts", []),
      ("“Pact”—Pact's (Pact)", ["Pact: pact", "Pact: pact", "Pact: pact"]),
      ("The Treaty of Towns", ["Treaty of Towns: pact"]), ("Treaty of", []), ("Treaty  of Towns", []),
      ("safety zones and a Safety Zone", ["safety zones: zone", "Safety Zone: zone"]),
      ("Zone-3, zone 3, SZ, sz", ["Zone-3: zone", "SZ: zone"]), ("Żzone", []), ("", []),
    ])
  func names(text: String, expected: [String]) throws {
    #expect(try mentions(in: text, glossary: Self.glossary) == expected)
  }

  @Test("Of two names that begin alike the longer one counts")
  func longest() throws {
    let glossary = Self.glossary.replacing("\"SZ\"", with: "\"Pact of Peace\"")
    #expect(
      try mentions(in: "Pact of Peace, Pact of", glossary: glossary) == ["Pact of Peace: zone", "Pact: pact"])
  }

  @Test("Through a lens a term is named where its source defines it")
  func lens() throws {
    #expect(try mentions(in: "Pact, SZ", glossary: Self.glossary, lens: "daily") == ["Pact: pact"])
  }
}
