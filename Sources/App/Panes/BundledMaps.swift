import Model
import Plot
import Screen

/// The bundled maps, decoded when first used. If a file is broken, the pane shows what is wrong with it.
enum BundledMaps {
  /// The countries and their outlines.
  struct World: Sendable {
    let nations: [Nation.ID]
    let rings: [[[GeoPoint]]]
  }

  /// The Moon's surface and its named features.
  struct Moon: Sendable {
    let surface: GlobeTexture
    let features: [LunarFeature]
  }

  static let world = Result<World, MapError> { () throws(MapError) in
    let map = try WorldMap.bundled()
    return World(
      nations: map.areas.map(\.nation),
      rings: map.areas.map { area in
        area.rings.map { ring in
          ring.map { GeoPoint(latitude: $0.latitude, longitude: $0.longitude) }
        }
      })
  }

  static let moon = Result<Moon, MapError> { () throws(MapError) in
    let map = try MoonMap.bundled()
    let albedo = map.albedo
    return Moon(
      surface: GlobeTexture(width: albedo.width, height: albedo.height, values: albedo.values),
      features: map.features)
  }
}
