public import Screen

/// Which area each dot of a map belongs to. It depends on size and view alone, so that it can be kept while selection,
/// filter and colours change.
public struct AreaRaster: Hashable, Sendable {
  /// The extent in dots.
  public let dots: Size
  /// The area of each dot, row by row: 0 for none, else its number and 1.
  private(set) var owners: [UInt16]
  /// How many dots each area has on the canvas, by its number.
  public private(set) var counts: [Int]
  /// The columns between the edges of the map.
  private let columns: Range<Int>

  /// Lays areas out, each with rings that are closed from the last place to the first; what lies in an odd number of an
  /// area's rings belongs to it. Where areas overlap, the later one has the dot.
  ///
  /// - Parameter areas: at most 65,534, their longitudes within ±180. An area that the antimeridian divides has a ring on
  ///   either side; the map may be cut at any other meridian, and the two sides then join.
  public init(_ areas: [[[GeoPoint]]], in view: MapView<Equirectangular>) {
    let viewport = view.viewport
    dots = viewport.dots
    owners = Array(repeating: 0, count: dots.width * dots.height)
    counts = Array(repeating: 0, count: areas.count)
    let turn = 360 * view.projection.breadth * viewport.scale
    let middle = viewport.dot(of: PlanePoint(x: 0, y: 0)).x
    let west = max(0, min(Double(dots.width), (middle - turn / 2 - 0.5).rounded(.up)))
    let east = max(west, min(Double(dots.width), (middle + turn / 2 - 0.5).rounded(.up)))
    columns = Int(west)..<Int(east)

    var scanline = Scanline(size: dots)
    for (number, rings) in areas.enumerated() {
      for places in rings {
        let ring = places.map { Self.layOut($0, in: view) }
        // The same ring a turn to either side as well: one of the three shows what the edge of the map cuts off.
        for shift in [-turn, 0, turn] where Self.isVisible(ring, shift: shift, width: dots.width) {
          scanline.add(ring.lazy.map { PlanePoint(x: $0.x + shift, y: $0.y) })
        }
      }
      fill(UInt16(number + 1), from: &scanline)
    }
  }

  /// Where a place lies in dots, without regard to the edges of the map, which would tear a ring apart.
  private static func layOut(_ place: GeoPoint, in view: MapView<Equirectangular>) -> PlanePoint {
    view.viewport.dot(
      of: PlanePoint(
        x: (place.longitude - view.projection.meridian) * view.projection.breadth, y: place.latitude))
  }

  private static func isVisible(_ ring: [PlanePoint], shift: Double, width: Int) -> Bool {
    var (west, east) = (Double.infinity, -Double.infinity)
    for point in ring {
      west = min(west, point.x)
      east = max(east, point.x)
    }
    return east + shift >= 0 && west + shift <= Double(width)
  }

  private mutating func fill(_ owner: UInt16, from scanline: inout Scanline) {
    var count = 0
    scanline.forEachRun { row, run in
      let run = run.clamped(to: columns)
      for x in run { owners[row * dots.width + x] = owner }
      count += run.count
    }
    counts[Int(owner) - 1] = count
  }

  /// The number of the area that a dot belongs to; nil where there is none, and outside.
  public func area(x: Int, y: Int) -> Int? {
    guard x >= 0, y >= 0, x < dots.width, y < dots.height else { return nil }
    let owner = owners[y * dots.width + x]
    return owner == 0 ? nil : Int(owner) - 1
  }
}
