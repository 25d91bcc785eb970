private import CResources
import JSON

/// The Moon's surface: its brightness, and the names of places on it.
public struct MoonMap: Sendable {
  /// A named place on the Moon.
  public struct Feature: Hashable, Sendable {
    /// What it is.
    public enum Kind: String, CaseIterable, Sendable {
      case mare, sinus, basin, crater, mons
    }

    package let name: String
    package let kind: Kind
    /// Of its middle, in degrees, -90...90.
    package let latitude: Double
    /// Of its middle, in degrees, -180...180, east positive.
    package let longitude: Double
    /// In kilometres.
    package let diameter: Int
  }

  /// Columns of the grid of brightness, from 180 degrees west to 180 east.
  package let width: Int
  /// Rows, from the north pole to the south pole.
  package let height: Int
  /// The brightness of each cell, row by row, from 0, dark, to 255.
  package let brightness: [UInt8]
  /// The named places, in the data's order, which is that of their importance within a kind.
  package let features: [Feature]

  /// The map inside the binary, whose files the tests check. It is decoded anew each time.
  ///
  /// The brightness is a binary PGM (P5) of 8 bits. Its provenance is a comment, written after the first line of the
  /// original: `open(out, 'wb').write(b'P5\n# ' + provenance + b'\n' + original[3:])`.
  package static func bundled() -> MoonMap {
    let albedo = cislunar_moon_albedo_pgm()
    let parts = UnsafeBufferPointer(start: albedo.base, count: albedo.count)
      .split(separator: UInt8(ascii: "\n"), maxSplits: 4)
    let size = String(decoding: parts[2], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
    let features = cislunar_moon_features_json()
    return MoonMap(
      width: size[0], height: size[1], brightness: Array(parts[4]),
      features: Self.features(in: UnsafeBufferPointer(start: features.base, count: features.count)))
  }

  private static func features(in bytes: UnsafeBufferPointer<UInt8>) -> [Feature] {
    guard let document = try? JSONDocument(bytes) else { return [] }
    var reader = RecordReader(document, registry: RecordReader.Registry())
    return reader.object(at: 0) { reader in
      reader.objects("features") {
        Feature(
          name: $0.text("name"), kind: $0.choice("kind"), latitude: $0.degrees("latitude", limit: 90),
          longitude: $0.degrees("longitude", limit: 180), diameter: $0.whole("diameter", from: 1))
      }
    }
  }
}
