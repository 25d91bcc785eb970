import JSON

/// Reads the files in the order in which they depend on each other, and gathers what is wrong with them.
struct CatalogLoader {
  private var registry = RecordReader.Registry()
  private(set) var problems: [Problem]
  private var reach: [Catalog.File: Catalog.Reach] = [:]

  private var nations: [Nation] = []
  private var organisations: [Organisation] = []
  private var statedCounts: [StatedCount] = []
  private var programmes: [Programme] = []
  private var phases: [Phase] = []
  private var schemes: [Scheme] = []
  private var missions: [Mission] = []
  private var topics: [Topic] = []
  private var histories: [DateHistory] = []
  private var sources: [Source] = []

  /// The size in bytes from which on a file's records are indexed one at a time. Below it indexing all at once is quicker.
  private let foldingSize: Int

  /// How deep records are nested: each is an object in a list of the file's object.
  private static let recordDepth = 3

  /// The files in an order in which every link leads to a file before it.
  static let order: [Catalog.File] = [.sources, .nations, .phases, .missions, .topics, .slips]

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
  /// - Parameter isBundled: whether it is the program's own, which need not fit the records that replace bundled ones.
  mutating func read(
    _ file: Catalog.File, named name: String, from bytes: UnsafeBufferPointer<UInt8>, isBundled: Bool = false
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
      var isRead = false
      reader.object(at: 0) { reader in
        guard reader.isFormat(of: file) else { return reader.ignoreOtherFields() }
        isRead = true
        readRecords(of: file, with: &reader, isBundled: isBundled)
      }
      registry = reader.registry
      // Of a file in another format nothing is told but that: its records may not even have been indexed.
      if isRead { for key in document.duplicateKeys { reader.reportDuplicate(key) } }
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
    return Catalog(
      nations: nations, organisations: organisations, statedCounts: statedCounts, programmes: programmes,
      phases: phases, schemes: schemes, missions: missions, topics: topics, histories: histories,
      sources: sources,
      reach: reach,
      tables: Catalog.Tables(
        nations: registry.nations.inOrder(of: nations),
        organisations: registry.organisations.inOrder(of: organisations),
        phases: registry.phases.inOrder(of: phases), missions: registry.missions.inOrder(of: missions),
        topics: registry.topics.inOrder(of: topics),
        sources: registry.sources.identifiers.inOrder(of: sources)))
  }

  private mutating func readRecords(
    of file: Catalog.File, with reader: inout RecordReader, isBundled: Bool
  ) {
    // For editors, which find the schema by it.
    _ = reader.optionalText("$schema")
    reach[file] = Catalog.Reach(
      asOf: reader.day("asOf"), text: file == .sources ? nil : reader.text("reach"))
    switch file {
    case .sources:
      let origins = reader.origins()
      sources = reader.objects("sources", isRequired: true) { $0.source(origins) }.sorted { $0.id < $1.id }
      reader.registry.sources.identifiers.isComplete = true
    case .nations:
      nations = reader.nations()
      reader.registry.nations.isComplete = true
      organisations = reader.objects("organisations") { $0.organisation() }
      statedCounts = reader.objects("counts") { $0.statedCount() }.sorted { $0.date < $1.date }
    case .phases:
      programmes = reader.programmes()
      phases = reader.phases()
      reader.registry.phases.isComplete = true
      schemes = reader.objects("schemes") { $0.scheme() }
    case .missions:
      missions = reader.objects("missions", isRequired: true) { $0.mission() }
      reader.registry.missions.isComplete = true
    case .topics:
      topics = reader.objects("topics", isRequired: true) { $0.topic() }
      reader.registry.topics.isComplete = true
    case .slips:
      histories = reader.objects("histories") { $0.history(isBundled: isBundled) }
        .compactMap(\.self)
    }
  }
}
