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
  /// Found out only where somebody asks what rests on a source.
  private let citations: Lazy<CitationIndex>

  init(_ source: Source, citations: Lazy<CitationIndex>) {
    self.source = source
    self.citations = citations
  }

  /// What is known of it. Citations keep their own dates.
  public var content: any Record { source }

  /// The source's identifier.
  public var id: Source.ID { source.id }

  /// How many statements in view cite it.
  public var statements: Int { citations.value[id].statements }

  /// The records in view that cite it: nations first, then organisations, numbers of members, programmes, phases, schemes,
  /// missions and topics, each in the catalog's order.
  public var dependants: [Dependant] { citations.value[id].dependants }
}

extension CatalogView {
  /// The sources that something in view cites, and those that nothing in the data cites by their date, by identifier.
  public func sourceRows() -> [SourceRow] {
    catalog.sources.map { SourceRow($0, citations: citations) }.filter { row in
      row.statements > 0 || vantage.shows(.stated(row.source.stated), by: [])
    }
  }

  /// One source with what rests on it in view; nil where there is no such source.
  public func sourceRow(_ id: Source.ID) -> SourceRow? {
    catalog.source(id).map { SourceRow($0, citations: citations) }
  }
}
