private import CResources

/// The Moon's surface: its brightness, and the names of places on it.
public struct MoonMap: Sendable {
  /// The brightness of the whole surface as a grid of meridians and parallels.
  public struct Albedo: Sendable {
    /// Columns, from 180 degrees west to 180 east.
    public let width: Int
    /// Rows, from the north pole to the south pole.
    public let height: Int
    /// The brightness of each cell, row by row, from 0, dark, to 255.
    public let values: [UInt8]

    /// The brightness at a place in degrees: that of the cell it lies in.
    public func value(latitude: Double, longitude: Double) -> UInt8 {
      let column = Int(((longitude + 180) / 360 * Double(width)).rounded(.down)) % width
      let row = Int((90 - latitude) / 180 * Double(height))
      return values[max(0, min(height - 1, row)) * width + (column < 0 ? column + width : column)]
    }
  }

  /// The brightness.
  public let albedo: Albedo
  /// The named places, in the data's order, which is that of their importance within a kind.
  public let features: [LunarFeature]

  /// The map inside the binary, decoded anew each time.
  ///
  /// - Throws: `MapError` where the program was built with faulty files.
  public static func bundled() throws(MapError) -> MoonMap {
    let albedo = cislunar_moon_albedo_pgm()
    let features = cislunar_moon_features_json()
    return try MoonMap(
      albedo: UnsafeBufferPointer(start: albedo.base, count: albedo.count),
      features: UnsafeBufferPointer(start: features.base, count: features.count))
  }

  /// The map in the bytes of two files. The bytes are not kept.
  ///
  /// - Parameters:
  ///   - albedo: a binary PGM (P5) of 8 bits, as wide as the Moon is round and half as high, the upper left corner at the
  ///     north pole and 180 degrees west. The bundled one bears its provenance as a comment, written behind the first
  ///     line of the original: `open(out, 'wb').write(b'P5\n# ' + provenance + b'\n' + original[3:])`.
  ///   - features: JSON as `moon-features.schema.json` describes it, made from a table of the Gazetteer's values.
  /// - Throws: `MapError` where they are not as their formats have them.
  public init(
    albedo: UnsafeBufferPointer<UInt8>, features: UnsafeBufferPointer<UInt8>
  ) throws(MapError) {
    self.albedo = try Albedo(pgm: albedo)
    self.features = try LunarFeature.all(in: features)
  }
}

extension MoonMap.Albedo {
  /// Reads a binary PGM.
  init(pgm bytes: UnsafeBufferPointer<UInt8>) throws(MapError) {
    var reader = MapReader(bytes, of: "moon-albedo.pgm")
    var words: [Substring] = []
    while words.count < 4 {
      let line = try reader.line(for: "the head of the picture")
      words += line.prefix { $0 != "#" }.split(separator: " ")
    }
    guard words.count == 4, words[0] == "P5", words[3] == "255" else {
      throw reader.failure("the file is no binary PGM of 8 bits", at: 0)
    }
    guard let width = Int(words[1]), let height = Int(words[2]), (2...7200).contains(width),
      width == 2 * height
    else { throw reader.failure("the picture is not twice as wide as high, 2 to 7200 wide", at: 0) }
    let values = try reader.take(width * height, for: "the picture")
    guard reader.left == 0 else { throw reader.failure("something follows the picture") }
    self.init(width: width, height: height, values: Array(values))
  }
}
