import JSON

@testable public import Model

/// The small catalog with hostile text wherever its files may hold text.
public enum HostileData {
  /// A string in a file.
  private struct Place {
    let file: Catalog.File
    /// The offset of its closing quotation mark.
    let end: Int
    let text: String
    let isKey: Bool
  }

  /// The files, by their names, with a text at the end of every string that may hold it.
  public static func files(with text: String) -> [String: String] { named(files(with: text, at: freePlaces)) }

  /// The files with a text at the end of every string there is, identifiers and dates too; or of every key.
  public static func faultyFiles(with text: String, inKeys: Bool = false) -> [String: String] {
    // Without these nothing else would be read.
    let frame = [
      "format", "nations", "organisations", "counts", "missions", "phases", "programmes", "sources",
      "topics",
    ]
    let places = allPlaces.filter { place in
      place.isKey == inKeys && !frame.contains(place.text) && !place.text.hasPrefix("cislunar/")
    }
    return named(files(with: text, at: places))
  }

  private static func named(_ files: [Catalog.File: String]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: files.map { ($0.key.name, $0.value) })
  }

  /// A catalog with a text wherever it may be.
  public static func catalog(with text: String) throws(DataError) -> Catalog {
    try Catalog(files: files(with: text, at: freePlaces).mapValues { Array($0.utf8) })
  }

  /// How many strings of the files may hold any text.
  public static var count: Int { freePlaces.count }

  private static func files(with text: String, at places: [Place]) -> [Catalog.File: String] {
    let addition = Array(HostileText.escaped(text).utf8)
    // An address may hold anything but blanks and quotation marks.
    let word = Array(HostileText.escaped(text.filter { !" \"<>".contains($0) && !$0.isWhitespace }).utf8)
    var files = Catalog.smallFiles.mapValues { Array($0.utf8) }
    for place in places.sorted(by: { $0.end > $1.end }) {
      files[place.file]?.insert(contentsOf: place.text.hasPrefix("http") ? word : addition, at: place.end)
    }
    return files.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// The strings that may hold any text: found by trying each.
  private static let freePlaces: [Place] = allPlaces.filter { place in
    let files = files(with: "\u{202E}x", at: [place])
    return (try? Catalog(files: files.mapValues { Array($0.utf8) })) != nil
  }

  private static let allPlaces: [Place] = Catalog.smallFiles.flatMap { file, text in
    Array(text.utf8).withUnsafeBufferPointer { bytes -> [Place] in
      guard let document = try? JSONDocument(bytes) else { return [] }
      return document.tokens.filter { $0.kind == .string }.map { token in
        let end = Int(token.start) + 1 + Int(token.length)
        return Place(
          file: file, end: end, text: String(decoding: bytes[Int(token.start) + 1..<end], as: UTF8.self),
          isKey: bytes[end + 1] == UInt8(ascii: ":"))
      }
    }
  }
}
