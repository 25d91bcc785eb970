private import CResources

extension Catalog {
  /// The catalog of the data inside the binary.
  ///
  /// - Throws: `DataError` where the program was built with faulty data.
  public static func bundled() throws(DataError) -> Catalog { try Catalog(files: [:]) }

  /// The catalog of some files, with the bundled ones for the rest.
  ///
  /// - Parameters:
  ///   - files: the bytes of the files that replace bundled ones.
  ///   - names: what the files are called in problems, where that is not their plain name: `data/missions.json`.
  /// - Throws: `DataError` with every problem of all files. Links between files are checked too, so that a problem can lie
  ///   in a bundled file: where a replaced `sources.json` lacks a source that it cites.
  public init(files: [File: [UInt8]], names: [File: String] = [:]) throws(DataError) {
    var loader = CatalogLoader()
    for file in CatalogLoader.order {
      let name = names[file] ?? file.name
      if let bytes = files[file] {
        bytes.withUnsafeBufferPointer { loader.read(file, named: name, from: $0) }
      } else {
        loader.read(file, named: name, from: Catalog.bundledBytes(file))
      }
    }
    self = try loader.catalog()
  }

  /// The bytes of a bundled file. They lie in the binary itself and are there as long as the process is.
  public static func bundledBytes(_ file: File) -> UnsafeBufferPointer<UInt8> {
    let resource =
      switch file {
      case .nations: cislunar_nations_json()
      case .phases: cislunar_phases_json()
      case .missions: cislunar_missions_json()
      case .topics: cislunar_topics_json()
      case .sources: cislunar_sources_json()
      }
    return UnsafeBufferPointer(start: resource.base, count: resource.count)
  }
}
