private import CResources

/// The countries of the Earth as areas.
///
/// The file was made from Natural Earth's 1:110m Admin 0 countries. It begins with a line of text: the format and where the
/// areas come from. Numbers follow, the least byte first: the count of areas (16 bits), of rings (16) and of points (32);
/// for each area its code (3 letters) and its count of rings (8), sorted by code; for each ring its count of points (16);
/// for each point its longitude and latitude in hundredths of a degree (16 each). In Python, `world` being the GeoJSON:
///
///     areas = sorted((f['properties']['iso_a3'], f['geometry']['coordinates']) for f in world['features'])
///     for code, polygons in areas:
///       # Rounding has left one ring that is a single point.
///       loops = [ring[:-1] for polygon in polygons for ring in polygon if len(ring) > 3]
///       table += struct.pack('<3sB', code.encode(), len(loops))
///       for loop in loops:
///         rings += struct.pack('<H', len(loop))
///         points += b''.join(struct.pack('<hh', round(x * 100), round(y * 100)) for x, y in loop)
///     counts = struct.pack('<HHI', len(areas), len(rings) // 2, len(points) // 4)
///     file.write(line + counts + table + rings + points)
public struct WorldMap: Sendable {
  /// A corner of an area.
  public struct Vertex: Hashable, Sendable {
    /// Degrees, -90...90.
    public let latitude: Double
    /// Degrees, -180...180.
    public let longitude: Double
  }

  /// A country, a dependent or a disputed territory.
  public struct Area: Sendable {
    /// Its code, of ISO 3166-1 alpha-3 where that has one.
    public let nation: Nation.ID
    /// The lines around it, each closed from the last corner to the first. What lies within an odd number of them belongs
    /// to it: islands are rings of their own, and so are holes. No ring crosses the antimeridian.
    public let rings: [[Vertex]]
  }

  /// The areas, by code; no code stands twice.
  public let areas: [Area]
  /// Where the areas come from, and under what licence.
  public let provenance: String

  private static let file = "world.areas"
  private static let format = "cislunar/areas/1 "

  /// The map inside the binary, decoded anew each time.
  ///
  /// - Throws: `MapError` where the program was built with a faulty file.
  public static func bundled() throws(MapError) -> WorldMap {
    let resource = cislunar_world_areas()
    return try WorldMap(UnsafeBufferPointer(start: resource.base, count: resource.count))
  }

  /// The map in the bytes of a file. The bytes are not kept.
  ///
  /// - Throws: `MapError` where they are not as the format has them.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) throws(MapError) {
    var reader = MapReader(bytes, of: Self.file)
    let line = try reader.line(for: "the line of provenance")
    guard line.hasPrefix(Self.format) else {
      throw reader.failure("the file does not begin with \"\(Self.format)\"", at: 0)
    }
    provenance = String(line.dropFirst(Self.format.count))
    areas = try Self.readAreas(&reader)
  }

  private static func readAreas(_ reader: inout MapReader) throws(MapError) -> [Area] {
    let areaCount = Int(try reader.number(UInt16.self, for: "the count of areas"))
    let ringCount = Int(try reader.number(UInt16.self, for: "the count of rings"))
    let pointCount = Int(try reader.number(UInt32.self, for: "the count of points"))
    // All tables at once, so that no count asks for memory that the file cannot fill.
    try reader.require(areaCount * 4 + ringCount * 2 + pointCount * 4, for: "what the counts announce")
    var heads: [(nation: Nation.ID, rings: Int)] = []
    for _ in 0..<areaCount {
      let code = String(decoding: try reader.take(3, for: "a code"), as: UTF8.self)
      let nation = Nation.ID(code)
      guard heads.last.map({ $0.nation < nation }) ?? true else {
        throw reader.failure("the area \(code) does not stand in order", at: reader.offset - 3)
      }
      heads.append((nation, Int(try reader.number(UInt8.self, for: "a count of rings"))))
    }
    guard heads.reduce(0, { $0 + $1.rings }) == ringCount else {
      throw reader.failure("the areas do not have \(ringCount) rings together")
    }
    var lengths: [Int] = []
    for _ in 0..<ringCount { lengths.append(Int(try reader.number(UInt16.self, for: "a count of points"))) }
    guard lengths.reduce(0, +) == pointCount, reader.left == pointCount * 4 else {
      throw reader.failure("the rings do not have \(pointCount) points together, or something follows them")
    }
    var next = lengths.makeIterator()
    var areas: [Area] = []
    for head in heads {
      var rings: [[Vertex]] = []
      for _ in 0..<head.rings { rings.append(try readRing(of: next.next() ?? 0, &reader)) }
      areas.append(Area(nation: head.nation, rings: rings))
    }
    return areas
  }

  private static func readRing(of count: Int, _ reader: inout MapReader) throws(MapError) -> [Vertex] {
    var ring: [Vertex] = []
    ring.reserveCapacity(count)
    for _ in 0..<count {
      let longitude = try reader.number(Int16.self, for: "a longitude")
      let latitude = try reader.number(Int16.self, for: "a latitude")
      guard (-18000...18000).contains(longitude), (-9000...9000).contains(latitude) else {
        throw reader.failure(
          "\(latitude), \(longitude) is no place in hundredths of a degree", at: reader.offset - 4)
      }
      ring.append(Vertex(latitude: Double(latitude) / 100, longitude: Double(longitude) / 100))
    }
    return ring
  }
}
