/// A point of the plane that maps are drawn on, or of a canvas, where y grows downwards and a dot is a unit wide and high.
public struct PlanePoint: Hashable, Sendable {
  /// To the right.
  public var x: Double
  /// Downwards on a canvas, upwards in the plane of a projection.
  public var y: Double

  /// The point with these coordinates.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A part of the plane.
public struct PlaneRect: Hashable, Sendable {
  /// The corner with the least coordinates.
  public let origin: PlanePoint
  /// The extent along x.
  public let width: Double
  /// The extent along y.
  public let height: Double

  /// The part of an extent from a corner on.
  public init(origin: PlanePoint, width: Double, height: Double) {
    self.origin = origin
    self.width = width
    self.height = height
  }

  /// The point in the middle.
  public var centre: PlanePoint { PlanePoint(x: origin.x + width / 2, y: origin.y + height / 2) }
}

/// A way of laying a globe out in the plane, where x grows to the right and y upwards.
public protocol Projection: Hashable, Sendable {
  /// Where a place lies in the plane; nil where the map does not show it.
  func point(of place: GeoPoint) -> PlanePoint?
  /// The place that lies there; nil beyond the edge of the globe.
  func place(at point: PlanePoint) -> GeoPoint?
}
