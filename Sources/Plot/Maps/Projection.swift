/// A point of the plane of a map, with y upwards, or of a canvas, where y grows downwards and dots are unit squares.
package struct PlanePoint: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A map projection, with x to the right and y upwards.
package protocol Projection: Hashable, Sendable {
  /// The position of a place; nil if the map does not show it.
  func point(of place: GeoPoint) -> PlanePoint?
  /// The place at a point; nil beyond the edge of the map.
  func place(at point: PlanePoint) -> GeoPoint?
}

/// A straight grid of meridians and parallels in degrees of latitude: the plate carrée if the equator is true to scale.
package struct Equirectangular: Projection {
  /// The meridian at x = 0. The map ends half a turn away.
  let meridian: Double
  /// The width of a degree of longitude, in degrees of latitude.
  package let breadth: Double

  /// A grid about a meridian, with a `breadth` above 0.
  package init(meridian: Double, breadth: Double) {
    self.meridian = GeoPoint.wrapped(longitude: meridian)
    self.breadth = breadth
  }

  /// A grid about a meridian, to scale along the parallel of latitude `trueParallel`.
  package init(meridian: Double = 0, trueParallel: Double = 0) {
    self.init(meridian: meridian, breadth: Degrees.cosine(trueParallel))
  }

  package func point(of place: GeoPoint) -> PlanePoint? {
    PlanePoint(x: GeoPoint.wrapped(longitude: place.longitude - meridian) * breadth, y: place.latitude)
  }

  package func place(at point: PlanePoint) -> GeoPoint? {
    let longitude = point.x / breadth
    guard abs(longitude) <= 180, abs(point.y) <= 90 else { return nil }
    return GeoPoint(latitude: point.y, longitude: GeoPoint.wrapped(longitude: longitude + meridian))
  }
}
