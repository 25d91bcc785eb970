import Model
import Query
import Search
import Testing

@Suite("Searching everything")
struct HitTests {
  /// The best hits as lines of score, kind, title and detail.
  private func lines(_ text: String, limit: Int = .max) throws -> [String] {
    ViewIndex(try fixtureView()).hits(for: text, limit: limit).map {
      "\($0.score) \($0.record.kind) \($0.record.text): \($0.title) (\($0.detail)) by \($0.match.field)"
    }
  }

  @Test("Hits of all kinds are listed together, best first")
  func allKinds() throws {
    #expect(
      try lines("reactor") == [
        "219 phase ilrs-i: Phase I: Reconnaissance (ILRS, 2021 to 2025) by objectives",
        "219 topic power: Power (Both want a reactor.) by summary",
      ])
    #expect(
      try lines("cnsa") == [
        "260 nation CHN: China (Asia, ILRS 16 Jun 2021) by agency",
        "260 mission chang-e-6: Chang'e 6 (CNSA, 3 May 2024, completed) by operator",
        "260 source agency-note: Note of the agency (CNSA, 1 Jan 2024) by publisher",
      ])
  }

  @Test("Question words count only if all of them are found")
  func stopWords() throws {
    #expect(try lines("what is the reactor") == lines("reactor"))
    #expect(try lines("who is") == [])
  }

  @Test("Organisations and sources are found by name, abbreviation and identifier")
  func organisations() throws {
    #expect(
      try lines("apsco") == [
        "366 organisation apsco: Asia-Pacific Space Cooperation Organization (intergovernmental, ILRS Oct 2021)"
          + " by short name"
      ])
    #expect(try lines("leaflet").first?.hasPrefix("359 source leaflet: Headline at second hand") == true)
  }

  @Test("The limit keeps the best, a blank search finds nothing")
  func limits() throws {
    #expect(try lines("reactor", limit: 1).count == 1)
    #expect(try lines("reactor", limit: 0) == [])
    #expect(try lines(" ") == [])
  }

  @Test(
    "The bundled data is found by what people type",
    arguments: [
      ("turkiye", "TUR"), ("turkey", "TUR"), ("trky", "TUR"), ("luna25", "luna-25"), ("change6", "chang-e-6"),
      ("嫦娥六号", "chang-e-6"), ("луна-25", "luna-25"), ("uae", "ARE"), ("south africa", "ZAF"), ("chna", "CHN"),
      ("sngpr", "SGP"), ("deconf", "deconfliction"), ("artemis 3", "artemis-3"), ("artemis iii", "artemis-3"),
      ("CHN", "CHN"), ("kármán", "chang-e-4"), ("cnsa", "cnsa"), ("clps", "clps"),
    ])
  func bundled(text: String, id: String) throws {
    #expect(ViewIndex(try bundledView()).hits(for: text, limit: 1).first?.record.text == id)
  }

  @Test(
    "Searching the bundled data for an absent text finds nothing",
    arguments: ["zzz", "kzn", "qwertz", "lunx25"])
  func nothing(text: String) throws {
    #expect(ViewIndex(try bundledView()).hits(for: text).isEmpty)
  }

  @Test("For all searches through the bundled data the explanation adds up to the score")
  func sums() throws {
    let index = ViewIndex(try bundledView())
    for text in [
      "a", "luna", "trky", "south africa", "far side sample", "change6", "嫦娥", "2024 nasa", "chna",
    ] {
      let hits = index.hits(for: text)
      #expect(!hits.isEmpty, "\(text)")
      for hit in hits {
        #expect(hit.score == hit.match.parts.reduce(0) { $0 + $1.points }, "\(text): \(hit.title)")
        #expect(hit.ranges.allSatisfy { !$0.isEmpty && $0.upperBound <= hit.title.count })
        #expect(hit.match.textRanges.allSatisfy { $0.upperBound <= hit.match.text.count })
        #expect(!hit.match.textRanges.isEmpty)
      }
    }
  }
}
