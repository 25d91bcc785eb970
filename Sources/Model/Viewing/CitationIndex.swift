/// Which records cite which sources and how often, found for all sources at once.
final class CitationIndex: Sendable {
  /// A record that cites a source.
  struct Entry: Sendable {
    /// The record's number among the ``CitedRecords``.
    let record: UInt32
    /// How many of its statements cite the source.
    let statements: UInt32
  }

  /// For every source, in the catalog's order, the records that cite it, ascending.
  let entries: [[Entry]]
  /// For every source how many statements cite it.
  let totals: [Int]
  let records: CitedRecords
  private let numbers: IdentifierTable<Source>

  /// All statements of records.
  ///
  /// - Parameter numbers: the places of the sources in the catalog's order.
  convenience init(_ records: CitedRecords, sources numbers: IdentifierTable<Source>) {
    var tally = Tally(numbers)
    for record in 0..<records.count {
      records.forEachSources(of: record) { tally.add($0) }
      tally.end(UInt32(record))
    }
    self.init(tally.entries, records, numbers)
  }

  /// Of the statements of an index those that cite one source.
  convenience init(_ all: CitationIndex, through lens: Source.ID) {
    var tally = Tally(all.numbers)
    for entry in all.numbers.place(of: lens).map({ all.entries[$0] }) ?? [] {
      all.records.forEachSources(of: Int(entry.record)) { sources in
        if sources.contains(lens) { tally.add(sources) }
      }
      tally.end(entry.record)
    }
    self.init(tally.entries, all.records, all.numbers)
  }

  private init(_ entries: [[Entry]], _ records: CitedRecords, _ numbers: IdentifierTable<Source>) {
    self.entries = entries
    self.records = records
    self.numbers = numbers
    totals = entries.map { $0.reduce(0) { $0 + Int($1.statements) } }
  }

  /// The records that cite a source; none for one that is not known.
  func entries(of source: Source.ID) -> [Entry] { numbers.place(of: source).map { entries[$0] } ?? [] }
}

/// Counts the statements of one record after the other by their sources.
private struct Tally {
  private(set) var entries: [[CitationIndex.Entry]]
  private let numbers: IdentifierTable<Source>
  /// Of the record at hand how many statements cite each source, and which sources these are.
  private var counts: [UInt32]
  private var cited: [Int] = []
  /// The numbers of the sources of lists, by where these lie in memory: lists that recur are kept once, and looking a source
  /// up by its text takes long.
  private var known: [UnsafeRawPointer: Range<Int>] = [:]
  private var knownNumbers: [Int] = []

  /// More lists than recur.
  private static let limit = 1 << 16

  init(_ numbers: IdentifierTable<Source>) {
    self.numbers = numbers
    entries = Array(repeating: [], count: numbers.identifiers.count)
    counts = Array(repeating: 0, count: numbers.identifiers.count)
  }

  /// Adds a statement. The list of its sources must stay where it is as long as any are added.
  mutating func add(_ sources: [Source.ID]) {
    for place in places(of: sources) {
      let number = knownNumbers[place]
      if counts[number] == 0 { cited.append(number) }
      counts[number] += 1
    }
  }

  private mutating func places(of sources: [Source.ID]) -> Range<Int> {
    let address = sources.withUnsafeBufferPointer { $0.baseAddress.map { UnsafeRawPointer($0) } }
    guard let address else { return 0..<0 }
    if let places = known[address] { return places }
    if known.count >= Self.limit {
      known.removeAll(keepingCapacity: true)
      knownNumbers.removeAll(keepingCapacity: true)
    }
    let start = knownNumbers.count
    knownNumbers += sources.compactMap { numbers.place(of: $0) }
    known[address] = start..<knownNumbers.count
    return start..<knownNumbers.count
  }

  /// Ends the record at hand.
  mutating func end(_ record: UInt32) {
    for number in cited {
      entries[number].append(.init(record: record, statements: counts[number]))
      counts[number] = 0
    }
    cited.removeAll(keepingCapacity: true)
  }
}
