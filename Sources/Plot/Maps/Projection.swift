/// A point of the plane of a map, or of a canvas, where y grows downwards and dots are unit squares.
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

/// A map projection, with x to the right and y upwards.
public protocol Projection: Hashable, Sendable {
  /// The position of a place; nil if the map does not show it.
  func point(of place: GeoPoint) -> PlanePoint?
  /// The place at a point; nil beyond the edge of the globe.
  func place(at point: PlanePoint) -> GeoPoint?
}

/// A straight grid of meridians and parallels in degrees of latitude: the plate carrée if the equator is true to scale.
public struct Equirectangular: Projection {
  /// The meridian at x = 0. The map ends half a turn away.
  public let meridian: Double
  /// The width of a degree of longitude, in degrees of latitude.
  public let breadth: Double

  /// A grid about a meridian, to scale along the parallel of latitude `trueParallel`, within ±85.
  public init(meridian: Double = 0, trueParallel: Double = 0) {
    self.meridian = GeoPoint.wrapped(longitude: meridian)
    breadth = Degrees.cosine(max(-85, min(85, trueParallel)))
  }

  /// A grid about a meridian with a `breadth` above 0.
  public init(meridian: Double, breadth: Double) {
    self.meridian = GeoPoint.wrapped(longitude: meridian)
    self.breadth = breadth
  }

  /// Where a place lies in the plane.
  public func point(of place: GeoPoint) -> PlanePoint? {
    PlanePoint(x: GeoPoint.wrapped(longitude: place.longitude - meridian) * breadth, y: place.latitude)
  }

  /// The place at a point; nil beyond the poles and half a turn from the meridian.
  public func place(at point: PlanePoint) -> GeoPoint? {
    let longitude = point.x / breadth
    guard abs(longitude) <= 180, abs(point.y) <= 90 else { return nil }
    return GeoPoint(latitude: point.y, longitude: GeoPoint.wrapped(longitude: longitude + meridian))
  }

  /// The part of the plane within bounds; it may cross the edge of the map.
  public func rect(of bounds: GeoBounds) -> PlaneRect {
    let width = (bounds.east - bounds.west) * breadth
    let centre = point(of: bounds.centre)?.x ?? 0
    return PlaneRect(
      origin: PlanePoint(x: centre - width / 2, y: bounds.south), width: width,
      height: bounds.north - bounds.south)
  }
}
