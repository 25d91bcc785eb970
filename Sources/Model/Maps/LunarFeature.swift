import JSON

/// A named place on the Moon.
public struct LunarFeature: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, CaseIterable, Sendable {
    case mare
    case sinus
    case basin
    case crater
    case mons
  }

  /// The name in the proper spelling: Von Kármán.
  public let name: String
  /// What it is.
  public let kind: Kind
  /// Of its middle, in degrees, -90...90.
  public let latitude: Double
  /// Of its middle, in degrees, -180...180, east positive.
  public let longitude: Double
  /// In kilometres.
  public let diameter: Int
}

extension LunarFeature {
  /// Reads the features of a file.
  static func all(in bytes: UnsafeBufferPointer<UInt8>) throws(MapError) -> [LunarFeature] {
    let locator = ProblemLocator(file: "moon-features.json", bytes: bytes)
    let document: JSONDocument
    do throws(JSONError) {
      document = try JSONDocument(bytes)
    } catch {
      throw .invalid(DataError([locator.problem(error)]))
    }
    var reader = RecordReader(document, registry: RecordReader.Registry())
    let features: [LunarFeature] = reader.object(at: 0) { reader in
      guard reader.isFormat("moon-features") else {
        reader.ignoreOtherFields()
        return []
      }
      _ = reader.optionalText("$schema")
      _ = reader.text("provenance")
      return reader.objects("features", isRequired: true) { $0.feature() }
    }
    guard reader.issues.isEmpty else {
      throw .invalid(DataError(reader.issues.map { locator.problem($0, in: document) }))
    }
    return features
  }
}

extension RecordReader {
  /// A named place on the Moon.
  fileprivate mutating func feature() -> LunarFeature {
    LunarFeature(
      name: text("name"), kind: choice("kind"), latitude: degrees("latitude", limit: 90),
      longitude: degrees("longitude", limit: 180), diameter: whole("diameter", from: 1))
  }
}
