import Model
import Plot
import Screen

/// The countries in dots. They depend only on size and region, and are reused when the markers change.
struct WorldBase: Sendable {
  struct Key: Equatable, Sendable {
    var cells: PictureCells
    var region: Region?
  }

  let key: Key
  let view: MapView<Equirectangular>
  let raster: AreaRaster
  var areas: [Nation.ID: Int] { Self.world.numbers }

  /// The areas of the bundled map, read when first used. Tests prove the file sound.
  private static let world = {
    let areas = WorldMap.bundled().areas
    let rings = areas.map { area in
      area.rings.map { $0.map { GeoPoint(latitude: $0.latitude, longitude: $0.longitude) } }
    }
    return (numbers: Dictionary(uniqueKeysWithValues: zip(areas.map(\.nation), areas.indices)), rings: rings)
  }()

  /// The part of the world that a key asks for; nil if there is no room.
  init?(_ key: Key) {
    guard key.cells.size.width > 0, key.cells.size.height > 0 else { return nil }
    self.key = key
    let (dots, aspect) = (key.cells.dots, key.cells.dotAspect)
    view = Self.view(of: key.region, dots: dots, dotAspect: aspect)
    raster = AreaRaster(Self.world.rings, in: view)
  }

  private static func view(of region: Region?, dots: Size, dotAspect: Double) -> MapView<Equirectangular> {
    // All inhabited land. The edge runs through the Bering Strait and cuts no country in two.
    let (latitudes, longitudes) = region?.bounds ?? (-57...84, -169...191)
    let (south, north) = (latitudes.lowerBound, latitudes.upperBound)
    let (west, east) = (longitudes.lowerBound, longitudes.upperBound)
    let (middle, meridian) = ((south + north) / 2, (west + east) / 2)
    // The world is as wide as possible: true to scale at some latitude between the equator and 50 degrees.
    let room = Double(dots.width) / (Double(dots.height) * dotAspect) * (north - south) / 360
    let map =
      region == nil
      ? Equirectangular(meridian: meridian, breadth: max(0.64, min(1, room)))
      : Equirectangular(meridian: meridian, trueParallel: middle)
    let fitting = Viewport(
      about: PlanePoint(x: 0, y: middle), width: (east - west) * map.breadth, height: north - south,
      dots: dots, dotAspect: dotAspect)
    guard region == nil else { return MapView(map, fitting) }
    // Spare room goes to the south, as far as there is land.
    let half = Double(dots.height) * dotAspect / fitting.scale / 2
    let centre = PlanePoint(x: 0, y: max(north - half, min(half - 90, middle)))
    return MapView(map, Viewport(dots: dots, centre: centre, scale: fitting.scale, dotAspect: dotAspect))
  }
}

extension Region {
  /// The part of the Earth with the region's nations, in degrees; from 110 to 200 it crosses the antimeridian.
  var bounds: (latitudes: ClosedRange<Double>, longitudes: ClosedRange<Double>) {
    switch self {
    case .africa: (-36...38, -26...60)
    case .americas: (-56...72, -168...(-33))
    case .asia: (-11...55, 25...147)
    case .europe: (34...71, -25...45)
    case .oceania: (-48...15, 110...200)
    }
  }
}
