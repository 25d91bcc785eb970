import Model
import Screen

/// The maps inside the binary, decoded when a map is opened for the first time and not before.
enum BundledMaps {
  /// The countries, and their rings as the screen takes them; nil where the program was built with a faulty file.
  static let world: (nations: [Nation.ID], rings: [[[GeoPoint]]])? = {
    guard let map = try? WorldMap.bundled() else { return nil }
    return (
      map.areas.map(\.nation),
      map.areas.map { area in
        area.rings.map { ring in
          ring.map { GeoPoint(latitude: $0.latitude, longitude: $0.longitude) }
        }
      }
    )
  }()

  /// The Moon's surface and what is named on it; nil where the program was built with faulty files.
  static let moon: (surface: GlobeTexture, features: [LunarFeature])? = {
    guard let map = try? MoonMap.bundled() else { return nil }
    let albedo = map.albedo
    return (GlobeTexture(width: albedo.width, height: albedo.height, values: albedo.values), map.features)
  }()
}
