/// A source and what rests on it.
public struct SourceRow: Sendable, Identifiable {
  /// A record that cites a source.
  public struct Dependant: Hashable, Sendable {
    /// The record.
    public let record: RecordID
    /// How many of the record's statements cite the source; at least 1.
    public let statements: Int
  }

  /// The record.
  public let source: Source
  /// Its place in the catalog's order.
  private let number: Int
  /// Found out only where somebody asks what rests on a source.
  private let citations: Deferred<CitationIndex>

  init(_ source: Source, number: Int, citations: Deferred<CitationIndex>) {
    self.source = source
    self.number = number
    self.citations = citations
  }

  /// The source's identifier.
  public var id: Source.ID { source.id }

  /// How many statements in view cite it.
  public var statements: Int { citations.value.totals[number] }

  /// How many records in view cite it.
  public var dependantCount: Int { citations.value.entries[number].count }

  /// The records in view that cite it: nations first, then organisations, numbers of members, programmes, phases, schemes,
  /// missions and topics, each in the catalog's order.
  public var dependants: [Dependant] { dependants(atMost: .max) }

  /// The first of ``dependants``.
  public func dependants(atMost limit: Int) -> [Dependant] {
    let citations = citations.value
    return citations.entries[number].prefix(limit).map {
      Dependant(record: citations.records.record(of: Int($0.record)), statements: Int($0.statements))
    }
  }
}

extension CatalogView {
  /// All sources, by identifier, with what rests on them in view of the lens.
  public func sourceRows() -> [SourceRow] {
    catalog.sources.enumerated().map { SourceRow($0.element, number: $0.offset, citations: seen.citations) }
  }

  /// One source with what rests on it in view of the lens; nil where there is no such source.
  public func sourceRow(_ id: Source.ID) -> SourceRow? {
    catalog.sourcePlace(id).map { SourceRow(catalog.sources[$0], number: $0, citations: seen.citations) }
  }
}
