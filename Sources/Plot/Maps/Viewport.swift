public import Screen

/// Which part of the plane a canvas shows: it turns points of the plane into points of the canvas and back.
public struct Viewport: Hashable, Sendable {
  /// The extent of the canvas in dots.
  public let dots: Size
  /// The point in the middle of the canvas.
  public let centre: PlanePoint
  /// How many dots lie across a unit of the plane.
  public let scale: Double
  /// How high a dot is by its width.
  public let dotAspect: Double
  /// How wide a dot is in the plane.
  private let unit: Double

  /// A view of so many dots.
  ///
  /// - Parameters:
  ///   - scale: how many dots lie across a unit of the plane, more than 0.
  ///   - dotAspect: how high a dot is by its width, more than 0; see ``GlyphLevel/dotAspect(cellAspect:)``.
  public init(dots: Size, centre: PlanePoint, scale: Double, dotAspect: Double = 1) {
    self.dots = dots
    self.centre = centre
    self.scale = scale
    self.dotAspect = dotAspect
    unit = 1 / scale
  }

  /// The view that shows a part of the plane whole and as large as it can be, in the middle.
  ///
  /// - Parameter margin: how many dots across to leave free at every side.
  public init(showing rect: PlaneRect, dots: Size, dotAspect: Double = 1, margin: Double = 0) {
    let across = max(1, Double(dots.width) - 2 * margin) / rect.width
    let down = max(1, Double(dots.height) * dotAspect - 2 * margin) / rect.height
    self.init(dots: dots, centre: rect.centre, scale: min(across, down), dotAspect: dotAspect)
  }

  /// Where a point of the plane lies on the canvas, in dots from its upper left corner.
  @inline(__always)
  public func dot(of point: PlanePoint) -> PlanePoint {
    PlanePoint(
      x: (point.x - centre.x) * scale + Double(dots.width) / 2,
      y: (centre.y - point.y) * scale / dotAspect + Double(dots.height) / 2)
  }

  /// The point of the plane beneath a point of the canvas.
  @inline(__always)
  public func point(at dot: PlanePoint) -> PlanePoint {
    PlanePoint(
      x: (dot.x - Double(dots.width) / 2) * unit + centre.x,
      y: centre.y - (dot.y - Double(dots.height) / 2) * dotAspect * unit)
  }

  /// The point of the plane beneath the middle of a dot.
  @inline(__always)
  public func point(atColumn x: Int, row y: Int) -> PlanePoint {
    point(at: PlanePoint(x: Double(x) + 0.5, y: Double(y) + 0.5))
  }
}

/// A globe laid out in the plane, and the part of it that a canvas shows.
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

  /// Where a place lies on the canvas, in dots from its upper left corner; nil where the map does not show it. It may lie
  /// outside of the canvas.
  public func dot(of place: GeoPoint) -> PlanePoint? {
    projection.point(of: place).map(viewport.dot)
  }

  /// The cell that a place lies in, from that in the upper left; nil outside of the canvas.
  public func cell(of place: GeoPoint, level: GlyphLevel) -> Point? {
    guard let dot = dot(of: place) else { return nil }
    let cell = level.dotsPerCell
    guard dot.x >= 0, dot.y >= 0, dot.x < Double(viewport.dots.width), dot.y < Double(viewport.dots.height)
    else { return nil }
    return Point(x: Int(dot.x) / cell.width, y: Int(dot.y) / cell.height)
  }

  /// The place beneath the middle of a cell; nil where there is none.
  public func place(at cell: Point, level: GlyphLevel) -> GeoPoint? {
    let dots = level.dotsPerCell
    return projection.place(
      at: viewport.point(
        at: PlanePoint(
          x: (Double(cell.x) + 0.5) * Double(dots.width), y: (Double(cell.y) + 0.5) * Double(dots.height))))
  }
}
