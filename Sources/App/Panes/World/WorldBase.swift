import Model
import Plot
import Screen

/// The countries in dots. They depend only on size and region, and are reused when the markers change.
struct WorldBase: Sendable {
  /// Its inputs.
  struct Key: Equatable, Sendable {
    var cells: PictureCells
    /// The region; nil for the world.
    var region: Region?
  }

  let key: Key
  let view: MapView<Equirectangular>
  let raster: AreaRaster
  /// The area number of each nation.
  let areas: [Nation.ID: Int]

  /// The part of the world that a key asks for; nil if there is no room.
  ///
  /// - Throws: `MapError` if the map cannot be read.
  init?(_ key: Key) throws(MapError) {
    let size = key.cells.size
    guard size.width > 0, size.height > 0 else { return nil }
    let world = try BundledMaps.world.get()
    self.key = key
    view = Self.view(of: key.region, dots: key.cells.dots, dotAspect: key.cells.dotAspect)
    raster = AreaRaster(world.rings, in: view)
    areas = Dictionary(uniqueKeysWithValues: zip(world.nations, world.nations.indices))
  }

  private static func view(of region: Region?, dots: Size, dotAspect: Double) -> MapView<Equirectangular> {
    guard let region else { return worldView(dots: dots, dotAspect: dotAspect) }
    let bounds = region.bounds
    let map = Equirectangular(meridian: bounds.centre.longitude, trueParallel: bounds.centre.latitude)
    return MapView(map, Viewport(showing: map.rect(of: bounds), dots: dots, dotAspect: dotAspect))
  }

  private static func worldView(dots: Size, dotAspect: Double) -> MapView<Equirectangular> {
    // All inhabited land. The edge runs through the Bering Strait and cuts no country in two.
    let bounds = GeoBounds(south: -57, north: 84, west: -169, east: 191)
    let height = bounds.north - bounds.south
    // As wide as possible: true to scale at some latitude between the equator and 50 degrees.
    let room = Double(dots.width) / (Double(dots.height) * dotAspect) * height / 360
    let map = Equirectangular(meridian: bounds.centre.longitude, breadth: max(0.64, min(1, room)))
    let fitting = Viewport(showing: map.rect(of: bounds), dots: dots, dotAspect: dotAspect)
    // Spare room goes to the south, as far as there is land.
    let half = Double(dots.height) * dotAspect / fitting.scale / 2
    let centre = PlanePoint(
      x: fitting.centre.x, y: max(bounds.north - half, min(half - 90, fitting.centre.y)))
    return MapView(map, Viewport(dots: dots, centre: centre, scale: fitting.scale, dotAspect: dotAspect))
  }
}

extension Region {
  /// The part of the Earth with the region's nations.
  var bounds: GeoBounds {
    switch self {
    case .africa: GeoBounds(south: -36, north: 38, west: -26, east: 60)
    case .americas: GeoBounds(south: -56, north: 72, west: -168, east: -33)
    case .asia: GeoBounds(south: -11, north: 55, west: 25, east: 147)
    case .europe: GeoBounds(south: 34, north: 71, west: -25, east: 45)
    case .oceania: GeoBounds(south: -48, north: 15, west: 110, east: 200)
    }
  }
}
