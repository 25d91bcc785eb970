import TestSupport
import Testing

@testable import Model

@Suite("Reading the records of a large file one at a time")
struct FoldingTests {
  @Test("Problems of a file are the same whether its records are read together or one at a time")
  func problems() {
    var random = SeededRandom(seed: 20_260_831)
    var found: Set<String> = []
    let (whole, folding) = (Self.loader(foldingSize: .max), Self.loader(foldingSize: 0))
    for _ in 0..<25 {
      let bytes = Self.spoilt(Array(Catalog.bundledBytes(.missions)), with: &random)
      let problems = Self.problems(of: bytes, with: whole)
      #expect(Self.problems(of: bytes, with: folding) == problems)
      found.formUnion(problems.map(\.message))
    }
    #expect(found.count > 25)
  }

  @Test("A duplicate key is found in a folded record too, with its place")
  func duplicateKeys() {
    let file = Array(Fixtures.missions.replacing("\"name\":", with: "\"name\": \"Before\", \"name\":").utf8)
    let whole = Self.problems(of: file, with: Self.loader(foldingSize: .max))
    #expect(whole.contains { $0.message.contains("is twice in this object") })
    #expect(Self.problems(of: file, with: Self.loader(foldingSize: 0)) == whole)
  }

  @Test("A file in another format has no other problems reported, however it is read", arguments: [0, .max])
  func otherFormat(foldingSize: Int) {
    let file = Fixtures.missions.replacing("\"name\":", with: "\"name\": \"Before\", \"name\":")
      .replacing("cislunar/missions/1", with: "cislunar/missions/9")
    let problems = Self.problems(of: Array(file.utf8), with: Self.loader(foldingSize: foldingSize))
    #expect(problems.map(\.field) == ["format"])
  }

  @Test("Loading reports its progress, increasing to the end")
  func progress() throws {
    var told: [Double] = []
    let bytes = Catalog.bundledBytes(.missions)
    var loader = CatalogLoader(
      foldingSize: 0, progress: LoadingProgress(of: bytes.count) { told.append($0) })
    loader.read(.missions, named: "missions.json", from: bytes)
    #expect(told == told.sorted())
    #expect(told.count > 100)
    #expect((told.first ?? 1) < 0.05 && (told.last ?? 0) > 0.95 && (told.last ?? 2) <= 1)
  }

  /// A file with a few of its fields renamed, dropped or given other values.
  private static func spoilt(_ file: [UInt8], with random: inout SeededRandom) -> [UInt8] {
    var lines = file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    for _ in 0..<Int.random(in: 2...12, using: &random) {
      let line = Int.random(in: 4..<lines.count - 3, using: &random)
      switch Int.random(in: 0..<60, using: &random) {
      case 0: lines[line] = lines[line].map { $0 == UInt8(ascii: ":") ? UInt8(ascii: ",") : $0 }
      case 1...30: lines[line] = lines[line].map { $0 == UInt8(ascii: "2") ? UInt8(ascii: "x") : $0 }
      case 31...58: lines[line] = lines[line].map { $0 == UInt8(ascii: "i") ? UInt8(ascii: "j") : $0 }
      default: lines.swapAt(line, line - 1)
      }
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// A loader that knows what missions link to.
  private static func loader(foldingSize: Int) -> CatalogLoader {
    var loader = CatalogLoader(foldingSize: foldingSize)
    for file in CatalogLoader.order.prefix(while: { $0 != .missions }) {
      loader.read(file, named: file.name, from: Catalog.bundledBytes(file))
    }
    return loader
  }

  private static func problems(of missions: [UInt8], with loader: CatalogLoader) -> [Problem] {
    var loader = loader
    missions.withUnsafeBufferPointer { loader.read(.missions, named: "missions.json", from: $0) }
    return loader.problems
  }
}
