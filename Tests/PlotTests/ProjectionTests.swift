import Glibc
import Plot
import Screen
import Testing

@Suite("Projections")
struct ProjectionTests {
  private static let degree = Double.pi / 180

  /// Places all over a globe, the poles and the antimeridian among them.
  private static let places: [GeoPoint] = stride(from: -90.0, through: 90, by: 7.5).flatMap { latitude in
    stride(from: -180.0, through: 180, by: 11.25).map { GeoPoint(latitude: latitude, longitude: $0) }
  }

  /// How far two places are apart, in degrees along the globe.
  private static func distance(_ one: GeoPoint, _ other: GeoPoint) -> Double {
    let (first, second) = (one.latitude * degree, other.latitude * degree)
    let turn = (one.longitude - other.longitude) * degree
    let chord = pow(sin((first - second) / 2), 2) + cos(first) * cos(second) * pow(sin(turn / 2), 2)
    return 2 * asin(min(1, chord.squareRoot())) / degree
  }

  @Test("Longitudes are reduced to half a turn on either side")
  func wrapping() {
    let wrapped = [0.0, 179.5, 180, -180, 190, -190, 540, 539, -540, -541, 725, 3_600_010].map {
      GeoPoint.wrapped(longitude: $0)
    }
    #expect(wrapped == [0, 179.5, -180, -180, -170, 170, -180, 179, -180, 179, 5, 10])
  }

  @Test("Projecting a place and back gives the place")
  func inverses() {
    func check(_ projection: some Projection) {
      for place in Self.places {
        guard let point = projection.point(of: place) else { continue }
        // The last bit may lie beyond the edge of the disc.
        let inner = PlanePoint(x: point.x * (1 - 1e-12), y: point.y * (1 - 1e-12))
        guard let back = projection.place(at: inner) else {
          Issue.record("\(projection) shows \(place) and finds nothing there")
          continue
        }
        #expect(Self.distance(place, back) < 1e-4, "\(projection): \(place) became \(back)")
      }
    }
    check(Equirectangular(meridian: 11, trueParallel: 30))
    check(Equirectangular(meridian: -170))
    check(Orthographic.nearSide)
    check(Orthographic.farSide)
    check(PolarStereographic(reach: 90))
    check(PolarStereographic(reach: 30))
  }

  @Test("A globe seen from afar agrees with trigonometry")
  func orthographic() {
    for place in Self.places {
      let (latitude, turn) = (place.latitude * Self.degree, (place.longitude - 180) * Self.degree)
      let depth = cos(latitude) * cos(turn)
      guard let point = Orthographic.farSide.point(of: place) else {
        #expect(depth < 1e-9)
        continue
      }
      #expect(depth > -1e-9)
      #expect(abs(point.x - cos(latitude) * sin(turn)) < 1e-9)
      #expect(abs(point.y - sin(latitude)) < 1e-9)
    }
  }

  @Test("Beyond the edge of the globe there is no place")
  func outside() {
    #expect(Orthographic.nearSide.place(at: PlanePoint(x: 0.8, y: 0.8)) == nil)
    #expect(Orthographic.nearSide.point(of: GeoPoint(latitude: 0, longitude: 91)) == nil)
    #expect(Orthographic.farSide.point(of: GeoPoint(latitude: 0, longitude: 91)) != nil)
    let map = Equirectangular(meridian: 11, trueParallel: 60)
    #expect(map.place(at: PlanePoint(x: 0, y: 90.5)) == nil)
    #expect(map.place(at: PlanePoint(x: 91, y: 0)) == nil)
    #expect(map.place(at: PlanePoint(x: 89, y: 0)) != nil)
    let pole = PolarStereographic(reach: 10)
    #expect(pole.point(of: GeoPoint(latitude: -79.9, longitude: 0)) == nil)
    #expect(pole.place(at: PlanePoint(x: PolarStereographic.radius(atDistance: 10.1), y: 0)) == nil)
  }

  @Test("Around the south pole the prime meridian and the east are as seen from above")
  func poles() throws {
    let south = PolarStereographic(reach: 90)
    let centre = try #require(south.point(of: GeoPoint(latitude: -90, longitude: 77)))
    #expect(abs(centre.x) < 1e-12 && abs(centre.y) < 1e-12)
    let prime = try #require(south.point(of: GeoPoint(latitude: -80, longitude: 0)))
    #expect(abs(prime.x) < 1e-9 && abs(prime.y - 2 * tan(5 * Self.degree)) < 1e-9)
    let east = try #require(south.point(of: GeoPoint(latitude: -80, longitude: 90)))
    #expect(east.x > 0.17 && abs(east.y) < 1e-9)
  }

  @Test("A circle is at equal distance from its centre, also across a pole and the antimeridian")
  func circles() {
    for centre in [
      GeoPoint(latitude: -89.7, longitude: 129.8), GeoPoint(latitude: 10, longitude: 179.5),
      GeoPoint(latitude: 0, longitude: 0),
    ] {
      let circle = centre.circle(radius: 2.5, count: 20)
      #expect(circle.count == 21)
      #expect(Self.distance(circle[0], circle[20]) < 1e-6)
      for place in circle { #expect(abs(Self.distance(centre, place) - 2.5) < 1e-6) }
    }
    #expect(abs(GeoPoint(latitude: 0, longitude: 0).place(atDistance: 90, bearing: 90).longitude - 90) < 1e-6)
  }
}

@Suite("Views of a map")
struct ViewportTests {
  @Test("A part of the plane is shown completely, centred and undistorted")
  func fitting() {
    let wide = Viewport(width: 2, height: 2, dots: Size(width: 40, height: 10))
    #expect(wide.scale == 5)
    #expect(wide.dot(of: PlanePoint(x: -1, y: 1)) == PlanePoint(x: 15, y: 0))
    #expect(wide.dot(of: PlanePoint(x: 1, y: -1)) == PlanePoint(x: 25, y: 10))
    let flat = Viewport(width: 2, height: 2, dots: Size(width: 40, height: 10), dotAspect: 2)
    #expect(flat.scale == 10)
    #expect(flat.dot(of: PlanePoint(x: -1, y: 1)) == PlanePoint(x: 10, y: 0))
    let narrow = Viewport(width: 2, height: 2, dots: Size(width: 10, height: 40), margin: 1)
    #expect(narrow.dot(of: PlanePoint(x: 1, y: 0)) == PlanePoint(x: 9, y: 20))
  }

  @Test("Dots map back to the plane")
  func inverse() {
    let view = Viewport(
      dots: Size(width: 31, height: 17), centre: PlanePoint(x: 3, y: -2), scale: 4, dotAspect: 1.5)
    let point = view.point(at: view.dot(of: PlanePoint(x: 1.25, y: -0.5)))
    #expect(abs(point.x - 1.25) < 1e-12 && abs(point.y + 0.5) < 1e-12)
    #expect(view.point(atColumn: 15, row: 8) == PlanePoint(x: 3, y: -2))
  }

  @Test("A circle is as wide as high with the glyphs of every level", arguments: GlyphLevel.allCases)
  func aspect(level: GlyphLevel) throws {
    let cell = level.dotsPerCell
    let dots = Size(width: 40 * cell.width, height: 30 * cell.height)
    let view = Viewport(width: 2, height: 2, dots: dots, dotAspect: level.dotAspect())
    let corner = view.dot(of: PlanePoint(x: -1, y: 1))
    let end = view.dot(of: PlanePoint(x: 1, y: -1))
    let columns = (end.x - corner.x) / Double(cell.width)
    let rows = (end.y - corner.y) / Double(cell.height)
    #expect(abs(columns - 40) < 1e-9 && abs(rows - 20) < 1e-9)
    let square = try #require(CellAspect("1"))
    #expect(level.dotAspect(cellAspect: square) == level.dotAspect() / 2)
  }

  @Test("A position and its cell map to each other; outside the canvas there is none")
  func cells() throws {
    let map = MapView(
      PolarStereographic(reach: 20),
      Viewport(width: 2, height: 2, dots: Size(width: 40, height: 40)))
    let pole = GeoPoint(latitude: -90, longitude: 0)
    #expect(map.cell(of: pole, level: .braille) == Point(x: 10, y: 5))
    #expect(map.cell(of: GeoPoint(latitude: 0, longitude: 0), level: .braille) == nil)
    let place = try #require(map.place(at: Point(x: 10, y: 4), level: .braille))
    #expect(map.cell(of: place, level: .braille) == Point(x: 10, y: 4))
    #expect(map.place(at: Point(x: 0, y: 0), level: .braille) == nil)
    let near = MapView(
      Equirectangular(), Viewport(dots: Size(width: 8, height: 8), centre: PlanePoint(x: 0, y: 0), scale: 1))
    #expect(near.cell(of: GeoPoint(latitude: 0, longitude: 5), level: .braille) == nil)
    #expect(near.cell(of: GeoPoint(latitude: 5, longitude: 0), level: .braille) == nil)
  }
}
