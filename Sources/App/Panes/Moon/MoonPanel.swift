import Model
import Plot
import Screen

/// One side of the Moon in the picture.
struct MoonPanel: Sendable {
  enum Side: String, Sendable {
    case near = "Near side"
    case far = "Far side"
    case southPole = "South pole"

    var name: String {
      self == .southPole ? "\(rawValue), to \(90 - Int(MoonPanel.poleReach))° S" : rawValue
    }
  }

  /// The extent of the polar map, in degrees of latitude.
  static let poleReach = 10.0
  private static let radius = 1737.4

  let side: Side
  let rect: Rect
  let picture: Halftone
  /// The cells covered by the Moon, from the panel's upper left corner.
  let cellsOfMoon: [Point]
  private let projection: any Projection
  private let viewport: Viewport
  private let cells: PictureCells

  init(_ side: Side, in rect: Rect, for key: MoonBase.Key) {
    self.side = side
    self.rect = rect
    let cells = PictureCells(size: rect.size, glyphs: key.cells.glyphs, aspect: key.cells.aspect)
    let reach = side == .southPole ? PolarStereographic.radius(atDistance: Self.poleReach) : 1
    let viewport = Viewport(
      width: 2 * reach, height: 2 * reach, dots: cells.dots, dotAspect: cells.dotAspect, margin: 0.5)
    func covered(by view: MapView<some Projection>) -> [Point] {
      (0..<rect.height).flatMap { y in (0..<rect.width).map { Point(x: $0, y: y) } }
        .filter { view.place(at: $0, level: cells.glyphs) != nil }
    }
    let tones: ToneRaster
    switch side {
    case .near, .far:
      let view = MapView(side == .near ? Orthographic.nearSide : .farSide, viewport)
      (projection, cellsOfMoon) = (view.projection, covered(by: view))
      // From the darkest mare to the brightest rays; a slightly darker edge makes the disc a ball.
      tones = ToneRaster(MoonBase.surface, in: view, levels: 55...208, roundness: 0.25)
    case .southPole:
      let view = MapView(PolarStereographic(reach: Self.poleReach), viewport)
      (projection, cellsOfMoon) = (view.projection, covered(by: view))
      // There is little contrast to show and much to read on it: few dots, only for the brightest or darkest areas.
      tones = ToneRaster(MoonBase.surface, in: view, levels: key.isInk ? 100...181 : 160...215)
    }
    picture = Halftone(tones, level: cells.glyphs, isInk: key.isInk)
    (self.cells, self.viewport) = (cells, viewport)
  }

  /// The position of a place in dots from the panel's upper left corner; nil if it is not on this side.
  func dot(of place: GeoPoint) -> PlanePoint? { projection.point(of: place).map(viewport.dot) }

  /// The position of a place in cells from the picture's upper left corner; nil if it is not on this side.
  func position(of place: GeoPoint) -> PlanePoint? {
    let cell = cells.glyphs.dotsPerCell
    return dot(of: place).map {
      PlanePoint(
        x: Double(rect.minX) + $0.x / Double(cell.width), y: Double(rect.minY) + $0.y / Double(cell.height))
    }
  }

  /// The cells covered by a circle around a place; nil if its centre is not on this side.
  func cells(about place: GeoPoint, diameter: Int) -> Rect? {
    guard let middle = position(of: place) else { return nil }
    let columns = columns(ofKilometres: diameter)
    let (left, right) = (Int(middle.x - columns / 2), Int(middle.x + columns / 2))
    let rows = columns / cells.aspect.height
    let (top, bottom) = (Int(middle.y - rows / 2), Int(middle.y + rows / 2))
    return Rect(x: left, y: top, width: right - left + 1, height: bottom - top + 1)
  }

  /// The columns for a distance in the middle of the panel.
  func columns(ofKilometres length: Int) -> Double {
    Double(length) / Self.radius * viewport.scale / Double(cells.glyphs.dotsPerCell.width)
  }

  /// Whether to draw the rim of a crater: always near the pole, elsewhere if it is large enough.
  func hasRim(of feature: MoonMap.Feature) -> Bool {
    feature.kind == .crater && (side == .southPole || columns(ofKilometres: feature.diameter) >= 3)
  }

  /// The arc, in degrees, of a distance on the Moon's surface.
  static func degrees(ofKilometres length: Double) -> Double { length / radius * 180 / .pi }
}
