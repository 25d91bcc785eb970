import Model
import Testing

@Suite("The map of the world")
struct WorldMapTests {
  /// A file of two areas, one of two rings.
  private static func file(
    line: String = "cislunar/areas/1 drawn by hand\n", counts: [UInt8] = [2, 0, 3, 0, 10, 0, 0, 0],
    table: String = "AAA\u{2}BBB\u{1}", lengths: [UInt8] = [4, 0, 3, 0, 3, 0],
    points: [Int16] = [
      0, 0, 1000, 0, 1000, 1000, 0, 1000, -18000, 0, -17900, 0, -17900, 9000, 5, 6, 7, 8, 9, -10,
    ]
  ) -> [UInt8] {
    Array(line.utf8) + counts + Array(table.utf8) + lengths
      + points.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  private static func read(_ bytes: [UInt8]) throws(MapError) -> WorldMap {
    // The bytes outlive the call, which keeps none of them.
    try bytes.withUnsafeBufferPointer { (buffer) throws(MapError) in try WorldMap(buffer) }
  }

  /// Why a file is refused, and at which byte.
  private static func refusal(_ bytes: [UInt8]) -> String {
    do throws(MapError) {
      _ = try read(bytes)
      return "nothing is wrong"
    } catch {
      return error.description
    }
  }

  @Test("Areas, rings and points are read")
  func reading() throws {
    let map = try Self.read(Self.file())
    #expect(map.provenance == "drawn by hand")
    #expect(map.areas.map(\.nation) == ["AAA", "BBB"])
    #expect(map.areas.map { $0.rings.map(\.count) } == [[4, 3], [3]])
    #expect(map.areas[0].rings[1].map(\.longitude) == [-180, -179, -179])
    #expect(map.areas[0].rings[1].map(\.latitude) == [0, 0, 90])
    #expect(map.areas[1].rings[0].map(\.latitude) == [0.06, 0.08, -0.1])
  }

  @Test("A broken file is refused with the byte and the reason")
  func refusals() {
    #expect(Self.refusal([]) == "world.areas: byte 0: the line of provenance does not end")
    #expect(
      Self.refusal(Self.file(line: "P5\n"))
        == "world.areas: byte 0: the file does not begin with \"cislunar/areas/1 \"")
    #expect(
      Self.refusal(Array(Self.file().prefix(33)))
        == "world.areas: byte 33: the count of rings needs 2 bytes, and 0 are left")
    #expect(
      Self.refusal(Self.file(counts: [2, 0, 3, 0, 0xFF, 0xFF, 0xFF, 0xFF])).contains(
        "what the counts announce needs"))
    #expect(
      Self.refusal(Self.file(table: "BBB\u{2}AAA\u{1}")).contains("the area AAA does not stand in order"))
    #expect(
      Self.refusal(Self.file(table: "AAA\u{2}AAA\u{1}")).contains("the area AAA does not stand in order"))
    #expect(
      Self.refusal(Self.file(table: "AAA\u{1}BBB\u{1}")).contains("the areas do not have 3 rings together"))
    #expect(
      Self.refusal(Self.file(lengths: [4, 0, 3, 0, 2, 0])).contains(
        "the rings do not have 10 points together"))
    #expect(Self.refusal(Self.file() + [0]).contains("something follows them"))
    var points = Array(repeating: Int16(0), count: 20)
    points[7] = 9001
    #expect(
      Self.refusal(Self.file(points: points)).contains("9001, 0 is no place in hundredths of a degree"))
  }

  @Test("No prefix of a file crashes the reader")
  func prefixes() {
    let file = Self.file()
    for count in 0..<file.count { #expect(Self.refusal(Array(file.prefix(count))) != "nothing is wrong") }
  }

  @Test("The bundled map has the countries of Natural Earth, and every ring has an area")
  func bundled() throws {
    let map = try WorldMap.bundled()
    #expect(map.provenance.hasPrefix("Natural Earth 1:110m Admin 0 countries, public domain"))
    #expect(map.areas.count == 177)
    #expect(map.areas.reduce(0) { $0 + $1.rings.count } == 287)
    for ring in map.areas.flatMap(\.rings) {
      #expect(ring.count >= 3)
      #expect(ring.first != ring.last)
    }
    let lesotho = try #require(map.areas.first { $0.nation == "LSO" }).rings
    let southAfrica = try #require(map.areas.first { $0.nation == "ZAF" }).rings
    #expect(southAfrica.contains { Set($0) == Set(lesotho[0]) }, "Lesotho is a hole in South Africa")
  }

  @Test("Every nation except the small ones has an area")
  func nations() throws {
    let areas = Set(try WorldMap.bundled().areas.map(\.nation))
    let missing = Catalog.bundled.nations.map(\.id).filter { !areas.contains($0) }
    #expect(
      missing == [
        "AND", "ATG", "BHR", "BRB", "CPV", "COM", "DMA", "GRD", "VAT", "KIR", "LIE", "MDV", "MLT", "MHL",
        "MUS", "FSM", "MCO", "NRU", "PLW", "KNA", "LCA", "VCT", "WSM", "SMR", "STP", "SYC", "SGP", "TON",
        "TUV",
      ])
  }
}
