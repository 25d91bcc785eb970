package import Screen

/// The part of the plane on a canvas: converts points of either to the other.
package struct Viewport: Hashable, Sendable {
  package let dots: Size
  private let centre: PlanePoint
  /// The number of dots across a unit of the plane.
  package let scale: Double
  /// The height of a dot in units of its width.
  private let dotAspect: Double
  /// The width of a dot in the plane.
  private let unit: Double

  /// A view of so many dots; `scale` and `dotAspect` (see ``GlyphLevel/dotAspect(cellAspect:)``) are above 0.
  package init(dots: Size, centre: PlanePoint, scale: Double, dotAspect: Double = 1) {
    self.dots = dots
    self.centre = centre
    self.scale = scale
    self.dotAspect = dotAspect
    unit = 1 / scale
  }

  /// The view of a rectangle of the plane, whole, centred and as large as possible, with `margin` dots free at every side.
  package init(
    about centre: PlanePoint = PlanePoint(x: 0, y: 0), width: Double, height: Double, dots: Size,
    dotAspect: Double = 1, margin: Double = 0
  ) {
    let across = max(1, Double(dots.width) - 2 * margin) / width
    let down = max(1, Double(dots.height) * dotAspect - 2 * margin) / height
    self.init(dots: dots, centre: centre, scale: min(across, down), dotAspect: dotAspect)
  }

  /// A point of the plane on the canvas, in dots from the upper left corner.
  @inline(__always)
  package func dot(of point: PlanePoint) -> PlanePoint {
    PlanePoint(
      x: (point.x - centre.x) * scale + Double(dots.width) / 2,
      y: (centre.y - point.y) * scale / dotAspect + Double(dots.height) / 2)
  }

  /// A point of the canvas in the plane.
  @inline(__always)
  package func point(at dot: PlanePoint) -> PlanePoint {
    PlanePoint(
      x: (dot.x - Double(dots.width) / 2) * unit + centre.x,
      y: centre.y - (dot.y - Double(dots.height) / 2) * dotAspect * unit)
  }

  /// The middle of a dot in the plane.
  @inline(__always)
  package func point(atColumn x: Int, row y: Int) -> PlanePoint {
    point(at: PlanePoint(x: Double(x) + 0.5, y: Double(y) + 0.5))
  }
}

/// A globe in a projection, and the part of it on a canvas.
package struct MapView<Globe: Projection>: Hashable, Sendable {
  package let projection: Globe
  package let viewport: Viewport

  package init(_ projection: Globe, _ viewport: Viewport) {
    self.projection = projection
    self.viewport = viewport
  }

  /// A place on the canvas, in dots from the upper left corner, perhaps outside; nil if the map does not show it.
  package func dot(of place: GeoPoint) -> PlanePoint? {
    projection.point(of: place).map(viewport.dot)
  }

  /// The cell of a place; nil outside the canvas.
  package func cell(of place: GeoPoint, level: GlyphLevel) -> Point? {
    guard let dot = dot(of: place) else { return nil }
    let point = Point(x: Int(dot.x.rounded(.down)), y: Int(dot.y.rounded(.down)))
    guard Rect(viewport.dots).contains(point) else { return nil }
    return Point(x: point.x / level.dotsPerCell.width, y: point.y / level.dotsPerCell.height)
  }

  /// The place at the middle of a cell; nil for none.
  package func place(at cell: Point, level: GlyphLevel) -> GeoPoint? {
    let dots = level.dotsPerCell
    return projection.place(
      at: viewport.point(
        at: PlanePoint(
          x: (Double(cell.x) + 0.5) * Double(dots.width), y: (Double(cell.y) + 0.5) * Double(dots.height))))
  }
}
