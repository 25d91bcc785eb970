import Testing

@testable import Query

@Suite("Explained scores")
struct ExplanationTests {
  @Test("The explanation of a match reads like a bill")
  func bill() throws {
    let match = try #require(nameMatch("luna 25", in: "Luna 25 B"))
    #expect(
      match.parts.map { "\($0.points) \($0.reason)" } == [
        "220 luna: begins the name",
        "60 luna: weight of the name",
        "17 luna: letters, runs, beginnings of words",
        "-3 luna: letters left over",
        "190 25: begins a word of the name",
        "60 25: weight of the name",
        "9 25: letters, runs, beginnings of words",
        "-5 25: letters left over",
        "60 the words in a row in the name",
      ])
    #expect(match.score == 608)
  }

  @Test("Gaps are on the bill of a scattered match")
  func gaps() throws {
    let match = try #require(nameMatch("sngpr", in: "Singapore"))
    #expect(
      match.parts.map { "\($0.points) \($0.reason)" } == [
        "0 sngpr: is scattered in the name",
        "60 sngpr: weight of the name",
        "15 sngpr: letters, runs, beginnings of words",
        "-12 sngpr: gaps",
        "-4 sngpr: letters left over",
      ])
    #expect(match.score == 59)
  }

  @Test("A match tells the field of its best word, and what of the name matched besides")
  func fields() throws {
    let row = Craft(id: "a", name: "South Africa", aliases: ["RSA"], region: "Africa", about: "Joined early.")
    let alias = try #require(Query(search: "rsa").run(on: [row]).match(at: 0))
    #expect(alias.field == "alias")
    #expect(alias.text == "RSA")
    #expect(alias.textRanges == [0..<3])
    #expect(alias.ranges == [])
    let mixed = try #require(Query(search: "africa early").run(on: [row]).match(at: 0))
    #expect(mixed.field == "name")
    #expect(mixed.textRanges == [6..<12])
    #expect(mixed.ranges == [6..<12])
  }

  @Test("A word that matches best elsewhere is highlighted in the name all the same")
  func highlight() throws {
    let row = Craft(id: "a", name: "IM-2 Athena", aliases: ["IM-2"])
    let match = try #require(Query(search: "im2").run(on: [row]).match(at: 0))
    #expect(match.field == "alias")
    #expect(match.ranges == [0..<4])
  }

  @Test("For all searches through the bundled data the explanation adds up to the score")
  func sums() throws {
    var index = ViewIndex(try bundledView())
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
