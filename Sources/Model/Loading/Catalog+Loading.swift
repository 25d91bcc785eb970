private import CResources

extension Catalog {
  /// Data files that stand in for bundled ones, as they were read.
  public struct Input: Sendable {
    /// The bytes of the files that replace bundled ones.
    public var files: [File: [UInt8]]
    /// What files, bundled ones too, are called in problems, where that is not their plain name: `data/missions.json`.
    public var names: [File: String]
    /// Why files that should replace bundled ones cannot be read.
    public var unreadable: [File: Problem]
    /// What is wrong besides: with the directory, or with files that are none of the data's.
    public var problems: [Problem]
    /// Whether the missions are still to come, so that the catalog is to have none, and none of what leads to them.
    public var awaitsMissions = false

    /// Files, or why there are none.
    public init(
      files: [File: [UInt8]] = [:], names: [File: String] = [:], unreadable: [File: Problem] = [:],
      problems: [Problem] = []
    ) {
      self.files = files
      self.names = names
      self.unreadable = unreadable
      self.problems = problems
    }

    /// The SHA-256 of the files in use, one after the other in the order of `File.allCases`, as 64 hexadecimal digits.
    ///
    /// Files that cannot be read are left out.
    public var digest: String {
      var hash = SHA256()
      for file in File.allCases where unreadable[file] == nil {
        if let bytes = files[file] {
          bytes.withUnsafeBufferPointer { hash.update($0) }
        } else {
          hash.update(Catalog.bundledBytes(file))
        }
      }
      return hash.hexadecimalDigest()
    }
  }

  /// The catalog of some files, with the bundled ones for the rest.
  ///
  /// - Parameters:
  ///   - files: the bytes of the files that replace bundled ones.
  ///   - names: what the files are called in problems, where that is not their plain name: `data/missions.json`.
  /// - Throws: `DataError` as for ``init(_:)``.
  public init(files: [File: [UInt8]], names: [File: String] = [:]) throws(DataError) {
    try self.init(Input(files: files, names: names))
  }

  /// The catalog of some files, with the bundled ones for the rest.
  ///
  /// - Parameter progress: is told from time to time how far the loading has come, from 0 to 1. Data that loads in an instant
  ///   may tell nothing.
  /// - Throws: `DataError` with every problem of all files. Links between files are checked too, so that a problem can lie
  ///   in a bundled file: where a replaced `sources.json` lacks a source that it cites. Links into a file that cannot be
  ///   read are not blamed on those that link.
  public init(_ input: Input, progress: @escaping (Double) -> Void = { _ in }) throws(DataError) {
    var loader = CatalogLoader(
      problems: input.problems,
      progress: LoadingProgress(of: input.files.values.reduce(0) { $0 + $1.count }, report: progress))
    let late: [File] = input.awaitsMissions ? [.missions, .slips, .glossary, .treaties] : []
    for file in CatalogLoader.order where !late.contains(file) {
      let name = input.names[file] ?? file.name
      if let problem = input.unreadable[file] {
        loader.miss(problem)
      } else if let bytes = input.files[file] {
        bytes.withUnsafeBufferPointer { loader.read(file, named: name, from: $0) }
      } else {
        // Bundled files need not fit those that replace others.
        loader.read(
          file, named: name, from: Catalog.bundledBytes(file), isLenient: !input.files.isEmpty)
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
      case .glossary: cislunar_glossary_json()
      case .treaties: cislunar_treaties_json()
      case .slips: cislunar_slips_json()
      case .sources: cislunar_sources_json()
      }
    return UnsafeBufferPointer(start: resource.base, count: resource.count)
  }
}
