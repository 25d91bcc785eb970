package import Screen

/// The area of each dot of a map. It depends on size and view alone, so that it can be kept.
package struct AreaRaster: Hashable, Sendable {
  package let dots: Size
  /// The areas of the dots, row by row: 0 for none, else the number of the area plus 1.
  private(set) var owners: [UInt16]
  package private(set) var counts: [Int] = []

  /// Lays out at most 65,534 areas as rings, closed and filled by the even-odd rule; later areas overlay earlier ones. Longitudes are
  /// within ±180: an area across the antimeridian has a ring on either side, which join if the map is cut elsewhere.
  package init(_ areas: [[[GeoPoint]]], in view: MapView<Equirectangular>) {
    let viewport = view.viewport
    dots = viewport.dots
    owners = Array(repeating: 0, count: dots.width * dots.height)
    // The columns within the edges of the map.
    let turn = 360 * view.projection.breadth * viewport.scale
    let middle = viewport.dot(of: PlanePoint(x: 0, y: 0)).x
    let west = max(0, min(Double(dots.width), (middle - turn / 2 - 0.5).rounded(.up)))
    let east = max(west, min(Double(dots.width), (middle + turn / 2 - 0.5).rounded(.up)))
    let columns = Int(west)..<Int(east)

    var scanline = Scanline(size: dots)
    for rings in areas {
      for places in rings {
        // Ignoring the edges of the map, which would tear rings apart.
        let ring = places.map { place in
          let x = (place.longitude - view.projection.meridian) * view.projection.breadth
          return viewport.dot(of: PlanePoint(x: x, y: place.latitude))
        }
        guard let least = ring.lazy.map(\.x).min(), let most = ring.lazy.map(\.x).max() else { continue }
        // Also a turn to either side: one of the three shows what the edge of the map cuts off.
        for shift in [-turn, 0, turn] where most + shift >= 0 && least + shift <= Double(dots.width) {
          scanline.add(ring.lazy.map { PlanePoint(x: $0.x + shift, y: $0.y) })
        }
      }
      let owner = UInt16(counts.count + 1)
      var count = 0
      scanline.forEachRun { row, run in
        let run = run.clamped(to: columns)
        for x in run { owners[row * dots.width + x] = owner }
        count += run.count
      }
      counts.append(count)
    }
  }

  /// The number of a dot's area; nil for none and outside.
  package func area(x: Int, y: Int) -> Int? {
    guard Rect(dots).contains(Point(x: x, y: y)) else { return nil }
    let owner = owners[y * dots.width + x]
    return owner == 0 ? nil : Int(owner) - 1
  }
}
