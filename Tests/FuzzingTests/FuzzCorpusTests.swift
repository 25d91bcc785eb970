import FuzzTargets
import Glibc
import TestSupport
import Testing

@Suite("The fuzzing corpus")
struct FuzzCorpusTests {
  private static let folder = "Tests/Fuzzing/Corpus"

  @Test("No input of the corpus breaks a rule", arguments: FuzzTarget.allCases)
  func corpus(target: FuzzTarget) throws {
    let files = try Self.files(of: target)
    #expect(files.count >= 5)
    for file in files {
      let broken = target.brokenRules(for: try Self.bytes(of: file))
      #expect(broken == [], "\(file)")
    }
  }

  @Test("Every file in the corpus belongs to a target, is small, and has a telling name")
  func names() throws {
    let known = Set(FuzzTarget.allCases.map(\.rawValue))
    for file in try Repository.files() where file.hasPrefix(Self.folder) {
      let parts = file.split(separator: "/").suffix(2).map(String.init)
      #expect(known.contains(parts[0]), "\(file)")
      let isNamed =
        parts[1].allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } && parts[1].contains("-")
      #expect(isNamed && !parts[1].hasPrefix("crash-"), "\(file)")
      #expect(try Self.bytes(of: file).count <= 2048, "\(file)")
    }
  }

  @Test("No input of random bytes breaks a rule either", arguments: FuzzTarget.allCases)
  func random(target: FuzzTarget) {
    var random = SeededRandom(seed: 1)
    for length in 0..<60 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(target.brokenRules(for: bytes) == [], "\(bytes)")
    }
  }

  private static func files(of target: FuzzTarget) throws -> [String] {
    try Repository.files().filter { $0.hasPrefix("\(folder)/\(target.rawValue)/") }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    let file = try #require(fopen("\(Repository.root)/\(path)", "re"), "\(path) cannot be read")
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }
}
