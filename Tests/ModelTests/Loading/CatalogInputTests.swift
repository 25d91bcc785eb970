import TestSupport
import Testing

@testable import Model

@Suite("Files that replace bundled ones")
struct CatalogInputTests {
  private let small: [Catalog.File: [UInt8]] = [
    .nations: Array(Fixtures.nations.utf8), .phases: Array(Fixtures.phases.utf8),
    .missions: Array(Fixtures.missions.utf8), .topics: Array(Fixtures.topics.utf8),
    .slips: Array(Fixtures.slips.utf8), .glossary: Array(Fixtures.noTerms.utf8),
    .treaties: Array(Fixtures.noTreaties.utf8), .sources: Array(Fixtures.sources.utf8),
    .tours: Array(Fixtures.noTours.utf8),
  ]

  private func problems(_ input: Catalog.Input) -> [String] {
    do {
      _ = try Catalog(input)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test("An unreadable file is a problem without a place, listed before those of lines")
  func unreadable() {
    var input = Catalog.Input(files: small)
    input.files[.topics] = Array("[".utf8)
    input.unreadable[.topics] = Problem(file: "d/topics.json", message: "is a FIFO")
    input.problems = [Problem(file: "d/mission.json", message: "is misnamed")]
    input.files[.missions] = Array("[".utf8)
    input.names[.missions] = "d/missions.json"
    #expect(
      problems(input) == [
        "d/mission.json: is misnamed", "d/missions.json:1:2: expected a value, found the end of the file",
        "d/topics.json: is a FIFO",
      ])
    let place = Problem(file: "a", line: 1, column: 1, message: "b")
    #expect(Problem(file: "a", message: "z") < place)
  }

  @Test("Links into an unreadable file are not checked")
  func links() {
    var input = Catalog.Input(files: small)
    input.unreadable[.sources] = Problem(file: "sources.json", message: "is a FIFO")
    #expect(problems(input) == ["sources.json: is a FIFO"])
  }

  @Test("The digest covers the files in use, in a fixed order, and changes with any of them")
  func digest() {
    #expect(Catalog.Input().digest == Catalog.Input().digest)
    var seen: Set<String> = [Catalog.Input().digest, Catalog.Input(files: small).digest]
    for file in Catalog.File.allCases {
      var input = Catalog.Input(files: small)
      input.files[file]?.append(UInt8(ascii: "\n"))
      #expect(seen.insert(input.digest).inserted)
      #expect(seen.insert(Catalog.Input(files: [file: []]).digest).inserted)
    }
    var hash = SHA256()
    for file in Catalog.File.allCases { small[file]?.withUnsafeBufferPointer { hash.update($0) } }
    #expect(Catalog.Input(files: small).digest == hash.hexadecimalDigest())
  }

  @Test("A file may name its schema, for editors")
  func schema() throws {
    for (file, bytes) in small {
      let text = String(decoding: bytes, as: UTF8.self)
      let named = text.replacing(
        "{\"format\"", with: "{\"$schema\": \"schema.json\", \"format\"", maxReplacements: 1)
      #expect(named != text)
      #expect(throws: Never.self) { try Catalog(files: small.merging([file: Array(named.utf8)]) { $1 }) }
    }
  }
}
