import JSON

/// Reads the files in the order of their dependence and gathers their problems.
struct CatalogLoader {
  var problems: [Problem] = []
  /// Whether the files were checked before, so that what is read need not be.
  var isSound = false
  /// The file size, in bytes, above which records are indexed one at a time. Below it indexing all at once is faster.
  var foldingSize = 1 << 22
  var progress = LoadingProgress(of: 0) { _ in }
  var registry = RecordReader.Registry()
  var records = Records()
  /// The nesting depth of records: each is an object in a list of the file's object.
  private static let recordDepth = 3

  /// The files in an order in which every link leads to a file before it.
  static let order: [Catalog.File] = [
    .sources, .nations, .phases, .missions, .topics, .slips, .glossary, .treaties, .tours,
  ]

  /// Reads one file, keeping no bytes. `isLenient` leaves out what does not fit the files before it.
  mutating func read(
    _ file: Catalog.File, named name: String, from bytes: UnsafeBufferPointer<UInt8>, isLenient: Bool = false
  ) {
    defer { progress.finish(bytes.count) }
    do throws(JSONError) {
      let progress = progress
      let document = try JSONDocument(
        bytes, isSound: isSound, foldingDepth: bytes.count > foldingSize ? Self.recordDepth : nil
      ) { progress.checked(to: $0) }
      var reader = RecordReader(document, isSound: isSound, registry: registry) {
        progress.read(to: $0, of: bytes.count)
      }
      // Held in one place, so that writing does not copy it.
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

  func catalog() throws(DataError) -> Catalog {
    guard problems.isEmpty else { throw DataError(problems) }
    return Catalog(records)
  }

  private mutating func readRecords(of file: Catalog.File, with reader: inout RecordReader, isLenient: Bool) {
    // For editors, which find the schema by it.
    _ = reader.optionalText("$schema")
    records.reach[file.rawValue] = Catalog.Reach(
      asOf: reader.day("asOf"), text: file == .sources ? nil : reader.text("reach"))
    switch file {
    case .sources:
      let origins = reader.origins()
      let sources = reader.objects("sources", isRequired: true) { $0.source(origins) }
      records.sources = RecordList(
        sources.sorted { $0.id < $1.id }, completing: &reader.registry.sources.identifiers)
    case .nations:
      let nations = reader.objects("nations", isRequired: true) { $0.nation() }
      records.nations = RecordList(nations, completing: &reader.registry.nations)
      let organisations = reader.objects("organisations") { $0.organisation() }
      records.organisations = RecordList(organisations, completing: &reader.registry.organisations)
      records.statedCounts = reader.objects("counts") { $0.statedCount() }.sorted { $0.date < $1.date }
    case .phases:
      records.programmes = reader.programmes()
      records.phases = RecordList(reader.phases(), completing: &reader.registry.phases)
      records.schemes = reader.objects("schemes") { $0.scheme() }
    case .missions:
      let missions = reader.objects("missions", isRequired: true) { $0.mission() }
      records.missions = RecordList(missions, completing: &reader.registry.missions)
      records.indexMissions()
    case .topics:
      let topics = reader.objects("topics", isRequired: true) { $0.topic() }
      records.topics = RecordList(topics, completing: &reader.registry.topics)
    case .slips:
      records.histories = RecordList(
        reader.histories(isLenient: isLenient), completing: &reader.registry.histories)
      records.indexHistories()
    case .glossary:
      records.terms = RecordList(reader.terms(isLenient: isLenient), completing: &reader.registry.terms)
      records.indexTerms()
    case .treaties:
      let treaties = reader.treaties(isLenient: isLenient)
      records.join(Lazy { treaties })
    case .tours:
      records.tours = reader.tours(isLenient: isLenient)
    }
  }

  /// The records of a bundled file, which tests check. `prepare` declares the records of other files that it needs.
  static func bundled(
    _ file: Catalog.File, prepare: (inout RecordReader.Registry) -> Void = { _ in }
  ) -> Records.Storage {
    var loader = CatalogLoader(isSound: true)
    prepare(&loader.registry)
    loader.read(file, named: file.name, from: Catalog.bundledBytes(file))
    precondition(loader.problems.isEmpty, "the program was built with invalid data:\n\(loader.problems)")
    return Records.Storage(records: loader.records)
  }

  /// The day that a bundled file reaches, found at its beginning without reading the records.
  static func bundledDay(_ file: Catalog.File) -> Day? {
    let (bytes, key) = (Catalog.bundledBytes(file), Array("\"asOf\": \"".utf8))
    let start = (0..<100).first { bytes[$0..<$0 + key.count].elementsEqual(key) }
    return start.flatMap { start in
      let day = bytes[(start + key.count)...].prefix { $0 != UInt8(ascii: "\"") }
      return Day(utf8: UnsafeBufferPointer(rebasing: day))
    }
  }
}
