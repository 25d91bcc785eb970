/// The identifiers of one kind of record that a file declares. Links share the string of the record.
struct IdentifierTable<Record>: Sendable {
  private(set) var identifiers: [Identifier<Record>] = []
  /// Whether the file could be read, so that an identifier that is not here is unknown.
  var isComplete = false
  private var places: [String: Int] = [:]

  /// Adds an identifier; nil if it is there already.
  mutating func declare(_ text: String) -> Identifier<Record>? {
    if let taken = places.updateValue(identifiers.count, forKey: text) {
      places[text] = taken
      return nil
    }
    identifiers.append(Identifier(text))
    return identifiers.last
  }

  /// The index of an identifier among `identifiers`; nil if it is not declared.
  func place(of identifier: Identifier<Record>) -> Int? { places[identifier.rawValue] }

  subscript(text: String) -> Identifier<Record>? { places[text].map { identifiers[$0] } }

  /// All identifiers as texts; nil if the file could not be read.
  var complete: AnyCollection<String>? { isComplete ? AnyCollection(identifiers.lazy.map(\.rawValue)) : nil }

  /// The same identifiers in the order of their records, if these have been sorted.
  func inOrder(of records: [Record]) -> Self where Record: Identifiable<Identifier<Record>> {
    if identifiers.elementsEqual(records.lazy.map(\.id)) { return self }
    var ordered = Self()
    for record in records { _ = ordered.declare(record.id.rawValue) }
    return ordered
  }
}

/// The sources declared, and which evidence they support.
struct SourceTable {
  var identifiers = IdentifierTable<Source>()
  /// What decides that; `stated` is the number of the day on which a source speaks.
  var voices: [(kind: Source.Kind, origin: String, stated: Int32?)] = []

  /// The strongest evidence that sources support, by their indices.
  func limit(at places: [Int]) -> Evidence {
    let voices = places.map { self.voices[$0] }
    let origins = voices.filter { $0.kind != .aggregator && $0.kind != .repositoryTrace }.map(\.origin)
    return Set(origins).count > 1 ? .confirmed : voices.map(\.kind.limit).max() ?? .provisional
  }

  /// The day number of the earliest of sources, by their indices; nil if none is dated.
  func earliest(at places: [Int]) -> Int32? { places.compactMap { voices[$0].stated }.min() }
}
