import JSON

/// Reads the files in the order in which they depend on each other, and gathers what is wrong with them.
struct CatalogLoader {
  private var registry = RecordReader.Registry()
  private(set) var problems: [Problem]
  private var records = Records()

  /// The size in bytes from which on a file's records are indexed one at a time. Below it indexing all at once is quicker.
  private let foldingSize: Int

  /// How deep records are nested: each is an object in a list of the file's object.
  private static let recordDepth = 3

  /// The files in an order in which every link leads to a file before it.
  static let order: [Catalog.File] = [
    .sources, .nations, .phases, .missions, .topics, .slips, .glossary, .treaties,
  ]

  private var progress: LoadingProgress

  /// Begins with what is wrong already.
  init(
    problems: [Problem] = [], foldingSize: Int = 1 << 22,
    progress: LoadingProgress = LoadingProgress(of: 0) { _ in }
  ) {
    self.problems = problems
    self.foldingSize = foldingSize
    self.progress = progress
  }

  /// Notes that a file cannot be read: what it would have declared is not known, so links to it are not checked.
  mutating func miss(_ problem: Problem) { problems.append(problem) }

  /// Reads one file. The bytes are not kept.
  ///
  /// - Parameter isLenient: whether what does not fit the files before it is left out.
  mutating func read(
    _ file: Catalog.File, named name: String, from bytes: UnsafeBufferPointer<UInt8>, isLenient: Bool = false
  ) {
    defer { progress.finish(bytes.count) }
    do throws(JSONError) {
      let progress = progress
      let document = try JSONDocument(
        bytes, foldingDepth: bytes.count > foldingSize ? Self.recordDepth : nil
      ) { progress.checked(to: $0) }
      var reader = RecordReader(document, registry: registry) { progress.read(to: $0, of: bytes.count) }
      // Only one of the two holds it, so that it is written to and not copied.
      registry = RecordReader.Registry()
      reader.object(at: 0) { reader in
        guard reader.isFormat(of: file) else { return reader.ignoreOtherFields() }
        readRecords(of: file, with: &reader, isLenient: isLenient)
      }
      registry = reader.registry
      if reader.issues.isEmpty { return }
      let locator = ProblemLocator(file: name, bytes: bytes)
      problems += reader.issues.map { locator.problem($0, in: document) }
    } catch {
      problems.append(ProblemLocator(file: name, bytes: bytes).problem(error))
    }
  }

  /// The catalog, where nothing is wrong with any file.
  func catalog() throws(DataError) -> Catalog {
    guard problems.isEmpty else { throw DataError(problems) }
    return Catalog(records)
  }

  private mutating func readRecords(
    of file: Catalog.File, with reader: inout RecordReader, isLenient: Bool
  ) {
    // For editors, which find the schema by it.
    _ = reader.optionalText("$schema")
    records.reach[file.rawValue] = Catalog.Reach(
      asOf: reader.day("asOf"), text: file == .sources ? nil : reader.text("reach"))
    switch file {
    case .sources:
      let origins = reader.origins()
      let sources = reader.objects("sources", isRequired: true) { $0.source(origins) }
        .sorted { $0.id < $1.id }
      reader.registry.sources.identifiers.isComplete = true
      records.sources = RecordList(sources, reader.registry.sources.identifiers)
    case .nations:
      let nations = reader.objects("nations", isRequired: true) { $0.nation() }
      reader.registry.nations.isComplete = true
      records.nations = RecordList(nations, reader.registry.nations)
      let organisations = reader.objects("organisations") { $0.organisation() }
      reader.registry.organisations.isComplete = true
      records.organisations = RecordList(organisations, reader.registry.organisations)
      records.statedCounts = reader.objects("counts") { $0.statedCount() }.sorted { $0.date < $1.date }
    case .phases:
      records.programmes = reader.programmes()
      let phases = reader.phases()
      reader.registry.phases.isComplete = true
      records.phases = RecordList(phases, reader.registry.phases)
      records.schemes = reader.objects("schemes") { $0.scheme() }
    case .missions:
      let missions = reader.objects("missions", isRequired: true) { $0.mission() }
      reader.registry.missions.isComplete = true
      records.missions = RecordList(missions, reader.registry.missions)
      records.indexMissions()
    case .topics:
      let topics = reader.objects("topics", isRequired: true) { $0.topic() }
      reader.registry.topics.isComplete = true
      records.topics = RecordList(topics, reader.registry.topics)
    case .slips:
      let histories = reader.histories(isLenient: isLenient)
      records.histories = RecordList(histories, reader.registry.histories)
      records.indexHistories()
    case .glossary:
      let terms = reader.terms(isLenient: isLenient)
      reader.registry.terms.isComplete = true
      records.terms = RecordList(terms, reader.registry.terms)
      records.indexTerms()
    case .treaties:
      records.join(reader.treaties(isLenient: isLenient))
    }
  }
}

// MARK: Bundled files

extension CatalogLoader {
  /// The records of bundled files. What they link to is taken on trust: the tests check all files together.
  ///
  /// - Parameter prepare: declares what of other files has to be known.
  static func bundled(
    _ files: Catalog.File..., prepare: (inout RecordReader.Registry) -> Void = { _ in }
  ) -> Records.Storage {
    var loader = CatalogLoader()
    prepare(&loader.registry)
    for file in files { loader.read(file, named: file.name, from: Catalog.bundledBytes(file)) }
    precondition(loader.problems.isEmpty, "the program was built with faulty data:\n\(loader.problems)")
    return Records.Storage(records: loader.records)
  }

  /// The day that a bundled file reaches, which stands behind its format: the records need not be read for it.
  static func bundledDay(_ file: Catalog.File) -> Day? {
    let parts = Catalog.bundledBytes(file).prefix(100).split(separator: UInt8(ascii: "\""))
    let name = parts.firstIndex { $0.elementsEqual("asOf".utf8) }
    return name.flatMap { Day(utf8: UnsafeBufferPointer(rebasing: parts[$0 + 2])) }
  }
}
