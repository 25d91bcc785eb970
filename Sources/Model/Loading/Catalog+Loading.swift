private import CResources

extension Catalog {
  /// Data files read in place of bundled ones.
  public struct Input: Sendable {
    package var files: [File: [UInt8]]
    /// The names of files in problems, where not their plain names: `data/missions.json`.
    package var names: [File: String]
    package var unreadable: [File: Problem]
    /// Other problems: of the directory, or of files that are not data files.
    package var problems: [Problem]
    /// Whether the missions are still to come: the catalog then has none, nor anything that links to them.
    package var awaitsMissions = false

    package init(
      files: [File: [UInt8]] = [:], names: [File: String] = [:], unreadable: [File: Problem] = [:],
      problems: [Problem] = []
    ) {
      self.files = files
      self.names = names
      self.unreadable = unreadable
      self.problems = problems
    }

    /// The SHA-256 of the files in use, in the order of `File.allCases`, as 64 hex digits; unreadable files are left out.
    package var digest: String {
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
  /// - Parameter progress: called with the share loaded so far, 0...1; for small data perhaps never.
  /// - Throws: `DataError` with every problem of all files. A problem can lie in a bundled file that links to a replaced
  ///   one. Links into an unreadable file are not checked.
  package init(_ input: Input, progress: @escaping (Double) -> Void = { _ in }) throws(DataError) {
    var loader = CatalogLoader(
      problems: input.problems,
      progress: LoadingProgress(of: input.files.values.reduce(0) { $0 + $1.count }, report: progress))
    let late: [File] = input.awaitsMissions ? [.missions, .slips, .glossary, .treaties, .tours] : []
    for file in CatalogLoader.order where !late.contains(file) {
      let name = input.names[file] ?? file.name
      if let problem = input.unreadable[file] {
        // Links to what it would have declared are not checked.
        loader.problems.append(problem)
      } else if let bytes = input.files[file] {
        bytes.withUnsafeBufferPointer { loader.read(file, named: name, from: $0) }
      } else {
        // Bundled files need not fit those that replace others.
        loader.read(file, named: name, from: Catalog.bundledBytes(file), isLenient: !input.files.isEmpty)
      }
    }
    self = try loader.catalog()
  }

  /// The bytes of a bundled file, which are part of the binary and always valid.
  package static func bundledBytes(_ file: File) -> UnsafeBufferPointer<UInt8> {
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
      case .tours: cislunar_tours_json()
      }
    return UnsafeBufferPointer(start: resource.base, count: resource.count)
  }
}
