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
    package let latitude: Double
    package let longitude: Double
  }

  /// A country, a dependent or a disputed territory.
  public struct Area: Sendable {
    /// Its code, of ISO 3166-1 alpha-3 where that has one.
    package let nation: Nation.ID
    /// The lines around it, each closed from the last corner to the first. What lies within an odd number of them belongs
    /// to it: islands are rings of their own, and so are holes. No ring crosses the antimeridian.
    package let rings: [[Vertex]]
  }

  /// The areas, by code; no code stands twice.
  package let areas: [Area]

  /// The map inside the binary, whose file the tests check. It is decoded anew each time.
  package static func bundled() -> WorldMap {
    let resource = cislunar_world_areas()
    return WorldMap(UnsafeRawBufferPointer(start: resource.base, count: resource.count))
  }

  private init(_ bytes: UnsafeRawBufferPointer) {
    var offset = bytes.prefix { $0 != UInt8(ascii: "\n") }.count + 1
    func number<Number: FixedWidthInteger>(_: Number.Type) -> Int {
      defer { offset += Number.bitWidth / 8 }
      return Int(Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self)))
    }
    func code() -> Nation.ID {
      defer { offset += 3 }
      return Nation.ID(String(decoding: bytes[offset..<offset + 3], as: UTF8.self))
    }
    let (areaCount, ringCount, _) = (number(UInt16.self), number(UInt16.self), number(UInt32.self))
    let heads = (0..<areaCount).map { _ in (nation: code(), rings: number(UInt8.self)) }
    var lengths = (0..<ringCount).map { _ in number(UInt16.self) }[...]
    areas = heads.map { head in
      let rings = lengths.prefix(head.rings).map { length in
        (0..<length).map { _ in
          let longitude = Double(number(Int16.self)) / 100
          return Vertex(latitude: Double(number(Int16.self)) / 100, longitude: longitude)
        }
      }
      lengths.removeFirst(head.rings)
      return Area(nation: head.nation, rings: rings)
    }
  }
}
