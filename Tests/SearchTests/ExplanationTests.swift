import Testing

@testable import Search

@Suite("Explained scores")
struct ExplanationTests {
  @Test("The explanation of a match is a list of amounts")
  func bill() throws {
    let match = try #require(nameMatch("luna 25", in: "Luna 25 B"))
    #expect(
      match.parts.map { "\($0.points) \($0.reason)" } == [
        "220 luna: begins the name",
        "60 luna: weight of the name",
        "17 luna: letters, runs, beginnings of words",
        "-3 luna: letters left over",
        "190 25: starts a word of the name",
        "60 25: weight of the name",
        "9 25: letters, runs, beginnings of words",
        "-5 25: letters left over",
        "60 the words in a row in the name",
      ])
    #expect(match.score == 608)
  }

  @Test("A scattered match is charged for gaps")
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

  @Test("A match has the field of its best word, and the matching parts of the name")
  func fields() throws {
    let record = record("South Africa", aliases: ["RSA"], about: "Joined early.")
    let alias = try #require(Match(of: record, SearchPattern("rsa")))
    #expect(alias.field == "alias")
    #expect(alias.text == "RSA")
    #expect(alias.textRanges == [0..<3])
    #expect(alias.ranges == [])
    let mixed = try #require(Match(of: record, SearchPattern("africa early")))
    #expect(mixed.field == "name")
    #expect(mixed.textRanges == [6..<12])
    #expect(mixed.ranges == [6..<12])
  }

  @Test("A word that matches best elsewhere is still highlighted in the name")
  func highlight() throws {
    let match = try #require(Match(of: record("IM-2 Athena", aliases: ["IM-2"]), SearchPattern("im2")))
    #expect(match.field == "alias")
    #expect(match.ranges == [0..<4])
  }
}
