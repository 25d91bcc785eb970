import Testing

@testable import Search

@Suite("Fuzzy matching")
struct MatchTests {
  @Test("An exact match outranks a prefix, a later word, an inner match and a scattered one, in this order")
  func kinds() throws {
    let names = ["Luna", "Lunar", "Old Luna", "Voluna", "Large Utility Nano Array"]
    let scores = try names.map { try #require(nameMatch("luna", in: $0), "\($0)").score }
    #expect(scores == scores.sorted(by: >))
    #expect(Set(scores).count == names.count)
  }

  @Test(
    "Stop words are removed from a pattern if other words remain",
    arguments: [
      ("who is in the ILRS", ["ILRS"]), ("What did Luna 25 do", ["Luna", "25"]), ("luna", nil),
      ("who is the", nil), ("", nil),
    ] as [(String, [String]?)])
  func stopWords(_ text: String, _ words: [String]?) {
    #expect(SearchPattern(text).withoutStopWords?.terms.map(\.text) == words)
  }

  @Test("Compatibility forms are found by plain letters, and find them", arguments: ["Ⓐ①Ⅳ", "ＡＢ１", "ﬁn½"])
  func compatible(_ name: String) {
    let plain = ["Ⓐ①Ⅳ": "a1iv", "ＡＢ１": "ab1", "ﬁn½": "fin12"]
    #expect(nameMatch(plain[name] ?? "", in: name) != nil)
    #expect(nameMatch(name, in: plain[name] ?? "") != nil)
  }

  @Test("Of two names with the same beginning the shorter comes first")
  func shorterFirst() throws {
    let short = try #require(nameMatch("art", in: "Artemis I"))
    let long = try #require(nameMatch("art", in: "Artemis III"))
    #expect(short.score > long.score)
  }

  @Test("Names outrank aliases, codes, properties and prose, in this order")
  func roles() {
    let records = [
      record("One", about: "It carries a rover."),
      record("Two", operators: ["Rover Works"]),
      record("Three", id: "rover-3"),
      record("Four", aliases: ["Rover D"]),
      record("Rover E"),
    ]
    #expect(names("rover", in: records) == ["Rover E", "Four", "Three", "Two", "One"])
  }

  @Test("Any unbroken match outranks every scattered one")
  func unbrokenFirst() throws {
    // The strongest scattered match there is: a name, every letter the beginning of a word, with one gap.
    let scattered = try #require(nameMatch("abcdefghij", in: "A B C D E F G H I Of J"))
    #expect(scattered.parts.contains { $0.reason.hasSuffix("held below unbroken matches") && $0.points < 0 })
    let prose = match("abcdefghij", in: "xabcdefghijx", role: .prose)
    let property = match("z", in: "x\(String(repeating: "y", count: 90))z", role: .property)
    #expect(try #require(prose).score > scattered.score)
    #expect(try #require(property).score > scattered.score)
  }

  @Test("A scattered match with runs and starts of words outranks one with gaps")
  func gapsCost() throws {
    let tight = try #require(nameMatch("sngp", in: "Singpur Base"))
    let loose = try #require(nameMatch("sngp", in: "Sixnxgxp Base"))
    #expect(tight.score > loose.score)
  }

  @Test(
    "Spaces, punctuation, case and accents do not matter",
    arguments: [
      ("luna25", "Luna 25", 0..<7), ("luna-25", "Luna 25", 0..<7), ("LUNA", "Luna 25", 0..<4),
      ("change6", "Chang'e 6", 0..<9), ("chang’e", "Chang'e 6", 0..<7), ("turkiye", "Türkiye", 0..<7),
      ("türk", "Turkiye", 0..<4), ("6", "Chang'e 6", 8..<9), ("strasse", "Große Straße", 6..<12),
      ("southafrica", "South Africa", 0..<12), ("嫦娥", "嫦娥六号", 0..<2), ("六号", "嫦娥六号", 2..<4),
    ])
  func plain(text: String, name: String, range: Range<Int>) throws {
    #expect(try #require(nameMatch(text, in: name)).ranges == [range])
  }

  @Test("A scattered match starts at a word and skips far only to starts of words")
  func noNoise() {
    #expect(nameMatch("trky", in: "Türkiye")?.ranges == [0..<1, 2..<4, 5..<6])
    #expect(nameMatch("uaem", in: "United Arab Emirates")?.ranges == [0..<1, 7..<8, 12..<14])
    #expect(nameMatch("rky", in: "Türkiye") == nil, "begins within a word")
    #expect(nameMatch("uts", in: "United Arab Emirates") == nil, "leaps to the last letter")
    #expect(nameMatch("tk", in: String(repeating: "Tak", count: 12)) == nil, "too long a name")
    #expect(nameMatch("25x", in: "Luna 25") == nil)
    #expect(nameMatch("lunar 25", in: "Luna 25") == nil)
  }

  @Test("Prose matches by words, prefixes, and long inner matches")
  func prose() {
    func place(_ word: String, _ text: String) -> Int? {
      match(word, in: text, role: .prose)?.textRanges.first?.lowerBound
    }
    #expect(place("is", "This is it") == 5)
    #expect(place("it", "This item") == nil, "short words match whole")
    #expect(place("ite", "This item") == 5)
    #expect(place("tem", "This item") == nil, "not within a word")
    #expect(place("flict", "Deconfliction") == 5, "except long ones")
    #expect(place("uae", "The cu are") == nil)
    #expect(place("uaer", "to ua eras") == nil, "not from one word to the next")
    #expect(place("luna25", "After Luna 25") == 6, "but from a word to its number")
    #expect(place("far-side", "On the far side") == 7, "or where a sign was typed")
    #expect(place("rotr", "Rover to the rim") == nil, "never scattered")
  }

  @Test("Properties match contiguously, never scattered")
  func properties() {
    func matches(_ word: String) -> Bool { match(word, in: "Roscosmos", role: .property) != nil }
    #expect(matches("rosco"))
    #expect(matches("cosmos"))
    #expect(!matches("rsc"))
  }

  @Test("All words must match, in whichever field")
  func severalWords() {
    let records = [
      record("Chandrayaan-3", operators: ["ISRO"], about: "A lander."),
      record("Chandrayaan-2", operators: ["ISRO"], about: "An orbiter."),
      record("SLIM", operators: ["JAXA"], about: "A lander."),
    ]
    #expect(names("isro lander", in: records) == ["Chandrayaan-3"])
    #expect(names("lander  chandra ", in: records) == ["Chandrayaan-3"])
    #expect(names("jaxa orbiter", in: records) == [])
  }

  @Test("Adjacent words outrank the same words apart")
  func phrase() {
    let rows = ["Ghost of Blue", "Old Blue Ghost", "Blue Ghost M1", "Blue Ghost"]
    #expect(names("blue ghost", in: rows.map { record($0) }) == rows.reversed())
    let phase = record("Artemis III: a test of docking", operators: ["Artemis"])
    #expect(
      names("artemis iii", in: [phase, record("Artemis III")]) == [
        "Artemis III", "Artemis III: a test of docking",
      ])
  }

  @Test("A word of a name outranks a property that many records share")
  func sharedProperty() {
    let records = [record("Zond", operators: ["Africa"]), record("South Africa", operators: ["Africa"])]
    #expect(names("africa", in: records) == ["South Africa", "Zond"])
  }

  @Test("A search of blanks or punctuation searches nothing", arguments: ["", "  ", "- '"])
  func blank(text: String) {
    #expect(SearchPattern(text).isEmpty)
    #expect(nameMatch(text, in: "Luna") == nil)
  }

  @Test("A letter that folds to two is highlighted once as a whole if only the second matches")
  func expansions() {
    #expect(nameMatch("strasn", in: "Straẞe n")?.ranges == [0..<5, 7..<8])
  }
}
