import Model
import Plot
import Screen

/// One side of the Moon, and where it stands in the picture.
struct MoonPanel: Sendable {
  enum Side: String, Sendable {
    case near = "Near side"
    case far = "Far side"
    case southPole = "South pole"

    /// What stands over it.
    var name: String {
      self == .southPole ? "\(rawValue), to \(90 - Int(MoonPanel.poleReach))° S" : rawValue
    }
  }

  /// How a side is laid out.
  private enum Globe: Sendable {
    case disc(MapView<Orthographic>)
    case pole(MapView<PolarStereographic>)
  }

  /// How far the map of the pole reaches, in degrees of latitude.
  static let poleReach = 10.0
  /// The Moon's radius in kilometres.
  private static let radius = 1737.4

  let side: Side
  /// The cells of the picture that it has.
  let rect: Rect
  /// The surface.
  let picture: Halftone
  /// The cells, from the upper left corner of the panel, that the Moon takes.
  let cellsOfMoon: [Point]
  private let globe: Globe
  private let cells: PictureCells

  init(_ side: Side, in rect: Rect, of surface: GlobeTexture, for key: MoonBase.Key) {
    self.side = side
    self.rect = rect
    cells = PictureCells(size: rect.size, glyphs: key.cells.glyphs, aspect: key.cells.aspect)
    let reach = side == .southPole ? PolarStereographic.radius(atDistance: Self.poleReach) : 1
    let viewport = Viewport(
      showing: PlaneRect(origin: PlanePoint(x: -reach, y: -reach), width: 2 * reach, height: 2 * reach),
      dots: cells.dots, dotAspect: cells.dotAspect, margin: 0.5)
    let tones: ToneRaster
    switch side {
    case .near, .far:
      let view = MapView(side == .near ? Orthographic.nearSide : .farSide, viewport)
      globe = .disc(view)
      // From the darkest mare to the brightest rays; with the edge a little darker the disc is a ball.
      tones = ToneRaster(surface, in: view, levels: 55...208, roundness: 0.25)
    case .southPole:
      let view = MapView(PolarStereographic(pole: .south, reach: Self.poleReach), viewport)
      globe = .pole(view)
      // There is little contrast to show and much else to be read on it: few dots, by what is brighter or darker.
      tones = ToneRaster(surface, in: view, levels: key.isInk ? 100...181 : 160...215)
    }
    let (globe, level) = (globe, key.cells.glyphs)
    cellsOfMoon = (0..<rect.height).flatMap { y in
      (0..<rect.width).map { Point(x: $0, y: y) }
    }.filter { cell in
      switch globe {
      case .disc(let view): view.place(at: cell, level: level) != nil
      case .pole(let view): view.place(at: cell, level: level) != nil
      }
    }
    picture = Halftone(tones, level: cells.glyphs, isInk: key.isInk)
  }

  /// Where a place lies, in dots from the upper left corner of the panel; nil where it is not on this side.
  func dot(of place: GeoPoint) -> PlanePoint? {
    switch globe {
    case .disc(let view): view.dot(of: place)
    case .pole(let view): view.dot(of: place)
    }
  }

  /// Where a place lies, in cells from the upper left corner of the picture, parts of cells included; nil where it is not
  /// on this side.
  func position(of place: GeoPoint) -> PlanePoint? {
    let cell = cells.glyphs.dotsPerCell
    return dot(of: place).map {
      PlanePoint(
        x: Double(rect.minX) + $0.x / Double(cell.width), y: Double(rect.minY) + $0.y / Double(cell.height))
    }
  }

  /// The cells of the picture that a circle about a place takes; nil where its middle is not on this side.
  func cells(about place: GeoPoint, diameter: Int) -> Rect? {
    guard let middle = position(of: place) else { return nil }
    let columns = columns(ofKilometres: diameter)
    let (left, right) = (Int(middle.x - columns / 2), Int(middle.x + columns / 2))
    let rows = columns / cells.aspect.height
    let (top, bottom) = (Int(middle.y - rows / 2), Int(middle.y + rows / 2))
    return Rect(x: left, y: top, width: right - left + 1, height: bottom - top + 1)
  }

  /// How many columns so many kilometres take in the middle of the panel.
  func columns(ofKilometres length: Int) -> Double {
    let scale =
      switch globe {
      case .disc(let view): view.viewport.scale
      case .pole(let view): view.viewport.scale
      }
    return Double(length) / Self.radius * scale / Double(cells.glyphs.dotsPerCell.width)
  }

  /// Whether the rim of a crater is drawn: near the pole of all, elsewhere where it is more than a blot.
  func hasRim(of feature: LunarFeature) -> Bool {
    feature.kind == .crater && (side == .southPole || columns(ofKilometres: feature.diameter) >= 3)
  }

  /// The degrees of an arc on the Moon's surface of so many kilometres.
  static func degrees(ofKilometres length: Double) -> Double { length / radius * 180 / .pi }
}
