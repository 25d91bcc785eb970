import JSON

/// Reads the files in the order of their dependence and gathers their problems.
struct CatalogLoader {
  var problems: [Problem] = []
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
        bytes, foldingDepth: bytes.count > foldingSize ? Self.recordDepth : nil
      ) { progress.checked(to: $0) }
      var reader = RecordReader(document, registry: registry) { progress.read(to: $0, of: bytes.count) }
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
      records.sources = Self.list(&reader, \.sources.identifiers) {
        $0.objects("sources", isRequired: true) { $0.source(origins) }.sorted { $0.id < $1.id }
      }
    case .nations:
      records.nations = Self.list(&reader, \.nations) {
        $0.objects("nations", isRequired: true) { $0.nation() }
      }
      records.organisations = Self.list(&reader, \.organisations) {
        $0.objects("organisations") { $0.organisation() }
      }
      records.statedCounts = reader.objects("counts") { $0.statedCount() }.sorted { $0.date < $1.date }
    case .phases:
      records.programmes = reader.programmes()
      records.phases = Self.list(&reader, \.phases) { $0.phases() }
      records.schemes = reader.objects("schemes") { $0.scheme() }
    case .missions:
      records.missions = Self.list(&reader, \.missions) {
        $0.objects("missions", isRequired: true) { $0.mission() }
      }
      records.indexMissions()
    case .topics:
      records.topics = Self.list(&reader, \.topics) { $0.objects("topics", isRequired: true) { $0.topic() } }
    case .slips:
      records.histories = Self.list(&reader, \.histories) { $0.histories(isLenient: isLenient) }
      records.indexHistories()
    case .glossary:
      records.terms = Self.list(&reader, \.terms) { $0.terms(isLenient: isLenient) }
      records.indexTerms()
    case .treaties:
      records.join(reader.treaties(isLenient: isLenient))
    case .tours:
      records.tours = reader.tours(isLenient: isLenient)
    }
  }

  /// The records of a kind, whose table of identifiers is then complete.
  private static func list<Record: Identifiable<Identifier<Record>>>(
    _ reader: inout RecordReader, _ table: WritableKeyPath<RecordReader.Registry, IdentifierTable<Record>>,
    _ read: (inout RecordReader) -> [Record]
  ) -> RecordList<Record> {
    let records = read(&reader)
    reader.registry[keyPath: table].isComplete = true
    return RecordList(records, reader.registry[keyPath: table])
  }

  /// The records of bundled files, whose links tests check. `prepare` declares the records of other files that they need.
  static func bundled(
    _ files: Catalog.File..., prepare: (inout RecordReader.Registry) -> Void = { _ in }
  ) -> Records.Storage {
    var loader = CatalogLoader()
    prepare(&loader.registry)
    for file in files { loader.read(file, named: file.name, from: Catalog.bundledBytes(file)) }
    precondition(loader.problems.isEmpty, "the program was built with invalid data:\n\(loader.problems)")
    return Records.Storage(records: loader.records)
  }

  /// The day that a bundled file reaches, found at its beginning without reading the records.
  static func bundledDay(_ file: Catalog.File) -> Day? {
    let parts = Catalog.bundledBytes(file).prefix(100).split(separator: UInt8(ascii: "\""))
    let name = parts.firstIndex { $0.elementsEqual("asOf".utf8) }
    return name.flatMap { Day(utf8: UnsafeBufferPointer(rebasing: parts[$0 + 2])) }
  }
}
