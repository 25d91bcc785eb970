/// The identifiers of one kind of record that a file declares, found by their bytes.
///
/// Thousands of links lead to a few hundred records. Looking a link up by its bytes shares the one string of the record
/// instead of making one for every link.
struct IdentifierTable<Record>: Sendable {
  /// The identifiers in the order in which they were declared.
  private(set) var identifiers: [Identifier<Record>] = []
  /// Whether the file could be read, so that an identifier that is not here is truly unknown.
  var isComplete = false

  private var table = ByteTable()

  /// Adds an identifier.
  ///
  /// - Returns: nil where it is there already.
  mutating func declare(_ bytes: UnsafeBufferPointer<UInt8>) -> Identifier<Record>? {
    guard table.insert(bytes) else { return nil }
    let identifier = Identifier<Record>(String(decoding: bytes, as: UTF8.self))
    identifiers.append(identifier)
    return identifier
  }

  /// The place of an identifier among `identifiers`; nil where it is not declared.
  func place(of identifier: Identifier<Record>) -> Int? {
    var text = identifier.rawValue
    return text.withUTF8 { table.find($0) }
  }

  /// The same identifiers in the order of the records that bear them, where these have been sorted.
  func inOrder(of records: [Record]) -> Self where Record: Identifiable<Identifier<Record>> {
    if identifiers.elementsEqual(records.lazy.map(\.id)) { return self }
    var ordered = Self()
    for record in records {
      var text = record.id.rawValue
      _ = text.withUTF8 { ordered.declare($0) }
    }
    return ordered
  }

  /// The place of an identifier among `identifiers`; nil where none was declared.
  @inline(__always)
  func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? { table.find(bytes) }
}
