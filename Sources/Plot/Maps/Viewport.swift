public import Screen

/// The part of the plane on a canvas: converts points of either to the other.
public struct Viewport: Hashable, Sendable {
  /// The extent of the canvas in dots.
  public let dots: Size
  /// The point in the middle of the canvas.
  public let centre: PlanePoint
  /// The number of dots across a unit of the plane.
  public let scale: Double
  /// The height of a dot in units of its width.
  public let dotAspect: Double
  /// The width of a dot in the plane.
  private let unit: Double

  /// A view of so many dots; `scale` and `dotAspect` (see ``GlyphLevel/dotAspect(cellAspect:)``) are above 0.
  public init(dots: Size, centre: PlanePoint, scale: Double, dotAspect: Double = 1) {
    self.dots = dots
    self.centre = centre
    self.scale = scale
    self.dotAspect = dotAspect
    unit = 1 / scale
  }

  /// The view of a rectangle, whole, centred and as large as possible, with `margin` dots free at every side.
  public init(showing rect: PlaneRect, dots: Size, dotAspect: Double = 1, margin: Double = 0) {
    let across = max(1, Double(dots.width) - 2 * margin) / rect.width
    let down = max(1, Double(dots.height) * dotAspect - 2 * margin) / rect.height
    self.init(dots: dots, centre: rect.centre, scale: min(across, down), dotAspect: dotAspect)
  }

  /// A point of the plane on the canvas, in dots from the upper left corner.
  @inline(__always)
  public func dot(of point: PlanePoint) -> PlanePoint {
    PlanePoint(
      x: (point.x - centre.x) * scale + Double(dots.width) / 2,
      y: (centre.y - point.y) * scale / dotAspect + Double(dots.height) / 2)
  }

  /// A point of the canvas in the plane.
  @inline(__always)
  public func point(at dot: PlanePoint) -> PlanePoint {
    PlanePoint(
      x: (dot.x - Double(dots.width) / 2) * unit + centre.x,
      y: centre.y - (dot.y - Double(dots.height) / 2) * dotAspect * unit)
  }

  /// The middle of a dot in the plane.
  @inline(__always)
  public func point(atColumn x: Int, row y: Int) -> PlanePoint {
    point(at: PlanePoint(x: Double(x) + 0.5, y: Double(y) + 0.5))
  }
}

/// A globe in a projection, and the part of it on a canvas.
public struct MapView<Globe: Projection>: Hashable, Sendable {
  /// How the globe is laid out.
  public let projection: Globe
  /// What part is shown.
  public let viewport: Viewport

  /// A view of a globe.
  public init(_ projection: Globe, _ viewport: Viewport) {
    self.projection = projection
    self.viewport = viewport
  }

  /// A place on the canvas, in dots from the upper left corner, perhaps outside; nil if the map does not show it.
  public func dot(of place: GeoPoint) -> PlanePoint? {
    projection.point(of: place).map(viewport.dot)
  }

  /// The cell of a place; nil outside the canvas.
  public func cell(of place: GeoPoint, level: GlyphLevel) -> Point? {
    guard let dot = dot(of: place) else { return nil }
    let cell = level.dotsPerCell
    guard dot.x >= 0, dot.y >= 0, dot.x < Double(viewport.dots.width), dot.y < Double(viewport.dots.height)
    else { return nil }
    return Point(x: Int(dot.x) / cell.width, y: Int(dot.y) / cell.height)
  }

  /// The place at the middle of a cell; nil for none.
  public func place(at cell: Point, level: GlyphLevel) -> GeoPoint? {
    let dots = level.dotsPerCell
    return projection.place(
      at: viewport.point(
        at: PlanePoint(
          x: (Double(cell.x) + 0.5) * Double(dots.width), y: (Double(cell.y) + 0.5) * Double(dots.height))))
  }
}
