/// The brightness of a whole globe as a grid of meridians and parallels.
package struct GlobeTexture: Sendable {
  /// Columns, from 180 degrees west to 180 east.
  private let width: Int
  /// Rows, from the north pole to the south pole.
  private let height: Int
  private let values: [UInt8]
  private let columnsPerDegree: Double
  private let rowsPerDegree: Double

  /// A texture of at least one value, row by row.
  package init(width: Int, height: Int, values: [UInt8]) {
    self.width = width
    self.height = height
    self.values = values
    columnsPerDegree = Double(width) / 360
    rowsPerDegree = Double(height) / 180
  }

  /// The brightness at a place, 0...255, interpolated from the four nearest cells.
  @inline(__always)
  package func brightness(at place: GeoPoint) -> Double {
    let column = (place.longitude + 180) * columnsPerDegree - 0.5
    let row = max(0, min(Double(height - 1), (90 - place.latitude) * rowsPerDegree - 0.5))
    // The column is at least -1/2: adding 1 makes cutting off the fraction round down.
    let (left, top) = (Int(column + 1) - 1, Int(row))
    let (right, down) = (column - Double(left), row - Double(top))
    // The texture joins at the antimeridian.
    let west = left < 0 ? width - 1 : left
    let east = west == width - 1 ? 0 : west + 1
    let upper = top * width
    let lower = min(height - 1, top + 1) * width
    return (Double(values[upper + west]) * (1 - right) + Double(values[upper + east]) * right) * (1 - down)
      + (Double(values[lower + west]) * (1 - right) + Double(values[lower + east]) * right) * down
  }
}

extension ToneRaster {
  /// A globe seen from afar. `levels` are the brightness of black and white; `roundness`, 0...1, darkens the disc's edge.
  package init(
    _ texture: GlobeTexture, in view: MapView<Orthographic>, levels: ClosedRange<Double> = 0...255,
    roundness: Double = 0
  ) {
    self.init(mapping: texture, in: view, levels: levels) { point in
      1 - roundness * (1 - max(0, 1 - point.x * point.x - point.y * point.y).squareRoot())
    }
  }

  /// A globe about one of its poles. `levels` are the brightness shown as black and as white.
  package init(
    _ texture: GlobeTexture, in view: MapView<PolarStereographic>, levels: ClosedRange<Double> = 0...255
  ) {
    self.init(mapping: texture, in: view, levels: levels) { _ in 1 }
  }

  /// Compiled for each of the initialisers above, which are not generic: through a witness table it takes four times as long.
  @inline(__always)
  private init(
    mapping texture: GlobeTexture, in view: MapView<some Projection>, levels: ClosedRange<Double>,
    light: (PlanePoint) -> Double
  ) {
    let viewport = view.viewport
    let gain = 254 / max(1, levels.upperBound - levels.lowerBound)
    self.init(dots: viewport.dots) { x, y in
      let point = viewport.point(atColumn: x, row: y)
      guard let place = view.projection.place(at: point) else { return nil }
      let tone = (texture.brightness(at: place) - levels.lowerBound) * gain * light(point)
      return UInt8(max(1, min(255, tone + 1)))
    }
  }
}
