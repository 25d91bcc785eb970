public import Screen

/// The area of each dot of a map. It depends on size and view alone, so that it can be kept.
public struct AreaRaster: Hashable, Sendable {
  /// The extent in dots.
  public let dots: Size
  /// The areas of the dots, row by row: 0 for none, else the number of the area plus 1.
  private(set) var owners: [UInt16]
  /// The number of dots of each area.
  public private(set) var counts: [Int]
  /// The columns within the edges of the map.
  private let columns: Range<Int>

  /// Lays out at most 65,534 areas as rings, closed and filled by the even-odd rule; later areas overlay earlier ones. Longitudes are
  /// within ±180: an area across the antimeridian has a ring on either side, which join if the map is cut elsewhere.
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
        // Also a turn to either side: one of the three shows what the edge of the map cuts off.
        for shift in [-turn, 0, turn] where Self.isVisible(ring, shift: shift, width: dots.width) {
          scanline.add(ring.lazy.map { PlanePoint(x: $0.x + shift, y: $0.y) })
        }
      }
      fill(UInt16(number + 1), from: &scanline)
    }
  }

  /// The position of a place in dots, ignoring the edges of the map, which would tear rings apart.
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

  /// The number of a dot's area; nil for none and outside.
  public func area(x: Int, y: Int) -> Int? {
    guard x >= 0, y >= 0, x < dots.width, y < dots.height else { return nil }
    let owner = owners[y * dots.width + x]
    return owner == 0 ? nil : Int(owner) - 1
  }
}
