import TestSupport
import Testing

@testable import Model

@Suite("Problems of files together")
struct CatalogProblemTests {
  @Test(
    "A source says what it is",
    arguments: [
      (
        #""title": "List", "#, "",
        "sources.json:5:3: list: title: is missing; give a text in quotation marks"
      ),
      (
        #""kind": "aggregator""#, #""kind": "blog""#,
        "sources.json:5:65: list: kind: \"blog\" is not one of official, official-mirror, state-media, press, company, "
          + "reference, wiki-derived, aggregator, repo-trace"
      ),
      (
        "https://daily.example/1", "daily.example/1",
        "sources.json:4:67: daily: url: \"daily.example/1\" is not an address; it must begin with https:// or http:// "
          + "and contain no space"
      ),
      (
        #""id": "copy""#, #""id": "agency""#,
        "sources.json:3:10: agency: id: \"agency\" is the identifier of an earlier record; it must be unique"
      ),
    ])
  func sources(from: String, to: String, problem: String) {
    #expect(problems(sources: Change(from, to, "").made(to: Fixtures.sources)) == [problem])
  }

  @Test("A source without an origin speaks for itself, and sources are ordered by id")
  func origins() throws {
    let file = Fixtures.sources.replacing("\"id\": \"agency\"", with: "\"id\": \"zoo\"")
    let nations = Fixtures.file(nations: [
      Fixtures.nation("AAA", [(.ilrs, [Fixtures.claim("joined", evidence: "confirmed", sources: ["zoo"])])])
    ])
    let catalog = try Fixtures.catalog(nations: nations, sources: file)
    #expect(catalog.sources.map(\.id) == ["copy", "daily", "list", "trace", "weekly", "zoo"])
    #expect(catalog.source("copy")?.origin == "daily")
    #expect(catalog.source("daily")?.origin == "daily")
    #expect(catalog.source("trace")?.date == nil)
  }

  @Test("Links between files are checked, with suggestions")
  func links() {
    let missions = Fixtures.missions
      .replacing(#"["ilrs-i"]"#, with: #"["ilrs-1", "ilrs-i", "moon"]"#)
      .replacing(#"["AAA"]"#, with: #"["AAC"]"#)
    #expect(
      problems(missions: missions) == [
        #"missions.json:5:23: probe: nations.value[0]: there is no nation "AAC"; did you mean "AAA"?"#,
        #"missions.json:6:134: probe: phases[0]: there is no phase "ilrs-1"; did you mean "ilrs-i"?"#,
        #"missions.json:6:154: probe: phases[2]: there is no phase "moon""#,
      ])
  }

  @Test("Links to an unreadable file are not blamed on the linking records")
  func broken() {
    #expect(
      problems(sources: "{]") == [
        #"sources.json:1:2: expected a key in quotation marks or "}", found "]""#
      ])
    #expect(
      problems(nations: "{}", topics: "[]") == [
        #"nations.json:1:1: format: is missing; give "cislunar/nations/1""#,
        "topics.json:1:1: is a list; give an object in braces",
      ])
  }

  @Test("A file of another format is not read further")
  func format() {
    #expect(
      problems(topics: Fixtures.missions) == [
        #"topics.json:1:12: format: must be "cislunar/topics/1"; the rest of the file was not read"#
      ])
    let newer = Fixtures.sources.replacing("sources/1", with: "sources/2")
    #expect(
      problems(sources: newer) == [
        #"sources.json:1:12: format: must be "cislunar/sources/1"; the rest of the file was not read"#
      ])
  }

  @Test("A duplicate key is reported, and the rest is read")
  func duplicateKeys() {
    let file = Fixtures.topics
      .replacing("\"title\": \"Law\",", with: "\"title\": \"Law\", \"title\": \"Laws\",")
      .replacing("\"reported\"", with: "\"rumoured\"")
    #expect(
      problems(topics: file) == [
        #"topics.json:2:33: law: title: is twice in this object; keep one"#,
        #"topics.json:3:45: law: ilrs[0].evidence: "rumoured" is not one of provisional, reported, confirmed"#,
      ])
  }

  @Test("A topic says something")
  func topics() {
    let file = Fixtures.topics.replacing(
      #"[{"text": "Signed.", "evidence": "reported", "sources": ["daily"]}]"#, with: "[]")
    #expect(
      problems(topics: file) == [
        #"topics.json:2:10: law: id: "law" holds no statement; a topic needs at least one"#
      ])
  }

  @Test("Lines and columns count characters, whatever their bytes and the line ends")
  func positions() {
    let file = Fixtures.topics.replacing("\n", with: "\r\n").replacing("Law", with: "月🌙é")
      .replacing("Two readings.", with: "")
    #expect(
      problems(topics: file) == [
        "topics.json:2:44: law: summary: is empty; leave the field out if nothing is known"
      ])
  }

  @Test("Problems of all files come in one error, by file, line and column, with the given names")
  func names() throws {
    let error = try #require(throws: DataError.self) {
      try Catalog(
        files: [.topics: Array("?".utf8), .missions: Array("[\n!".utf8)],
        names: [.topics: "data/topics.json", .missions: "data/missions.json"])
    }
    #expect(
      error.description == """
        data/missions.json:2:1: expected a value, found "!"
        data/topics.json:1:1: expected a value, found "?"
        """)
    #expect(error.problems[0].record == nil)
    #expect(error.problems[0].field == nil)
  }

  @Test("Problems are ordered by number, not by text")
  func order() {
    func problem(_ line: Int, _ column: Int) -> Problem {
      Problem(file: "a", line: line, column: column, message: "wrong")
    }
    let error = DataError([problem(10, 1), problem(9, 10), problem(9, 9)])
    #expect(error.problems.map(\.line) == [9, 9, 10])
    #expect(error.problems.map(\.column) == [9, 10, 1])
  }

  @Test("A truncated file is an error of that file only")
  func cutShort() {
    let good = Array(Fixtures.topics.utf8)
    for length in good.indices {
      let found = problems(topics: String(decoding: good[..<length], as: UTF8.self))
      #expect(found.count == 1 && found[0].hasPrefix("topics.json:"), "\(length)")
    }
  }

  @Test("A file with a changed byte is read or reported, and never crashes")
  func spoilt() throws {
    let good = Array(Fixtures.missions.utf8)
    for index in good.indices {
      for byte in [0x22, 0x5C, 0x5D, 0xF0] as [UInt8] {
        var file = good
        file[index] = byte
        file.withUnsafeBufferPointer { bytes in
          var loader = CatalogLoader()
          loader.read(.missions, named: "missions.json", from: bytes)
          for problem in loader.problems { #expect((problem.line ?? 0) >= 1 && (problem.column ?? 0) >= 1) }
        }
      }
    }
  }

  @Test("A message shows no control characters and cuts what is long")
  func wording() {
    let long = String(repeating: "x", count: 100)
    let file = Fixtures.topics.replacing("\"law\"", with: "\"\(long)\"")
      .replacing("\"reported\"", with: #""\u001b[31m""#)
    #expect(
      problems(topics: file).map { $0.contains("\u{1B}") } == [false])
    let form = problems(topics: Fixtures.topics.replacing("\"law\"", with: "\"\(long.uppercased())\""))
    #expect(form.count == 1)
    #expect(form[0].contains("\"\(String(repeating: "X", count: 60))…\" is not of the allowed form"))
  }
}
