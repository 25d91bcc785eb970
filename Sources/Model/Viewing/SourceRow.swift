/// A source and what rests on it.
public struct SourceRow: Sendable, Identifiable {
  /// A record that cites a source.
  public struct Dependant: Hashable, Sendable {
    /// The record.
    public let record: RecordReference
    /// How many of the record's statements cite the source; at least 1.
    public let statements: Int
  }

  /// The record.
  public let source: Source
  /// The records in view that cite it: nations first, then organisations, numbers of members, programmes, phases, schemes,
  /// missions and topics, each in the catalog's order.
  public let dependants: [Dependant]

  /// The source's identifier.
  public var id: Source.ID { source.id }

  /// How many statements in view cite it.
  public var statements: Int { dependants.reduce(0) { $0 + $1.statements } }
}

/// One record of a catalog.
public enum RecordReference: Hashable, Sendable {
  case nation(Nation.ID)
  case organisation(Organisation.ID)
  /// A number of members, by its place in `Catalog.statedCounts`.
  case statedCount(Int)
  case programme(Coalition)
  case phase(Phase.ID)
  case scheme(Scheme.ID)
  case mission(Mission.ID)
  case topic(Topic.ID)
}

extension CatalogView {
  /// All sources, by identifier, with what rests on them in view of the lens.
  public func sourceRows() -> [SourceRow] { seen.sources.value }

  /// One source with what rests on it in view of the lens; nil where there is no such source.
  public func sourceRow(_ id: Source.ID) -> SourceRow? {
    guard let source = catalog.source(id) else { return nil }
    var dependants: [SourceRow.Dependant] = []
    catalog.forEachRecord { record, citations in
      let statements = citations.count { $0.isSeen(through: perspective.lens) && $0.sources.contains(id) }
      if statements > 0 { dependants.append(.init(record: record, statements: statements)) }
    }
    return SourceRow(source: source, dependants: dependants)
  }
}

extension Catalog {
  /// All sources, by identifier, with what rests on them in view of a lens. Goes through every statement.
  func sourceRows(through lens: Source.ID?) -> [SourceRow] {
    var dependants: [Source.ID: [SourceRow.Dependant]] = [:]
    forEachRecord { record, citations in
      var counts: [Source.ID: Int] = [:]
      for citation in citations where citation.isSeen(through: lens) {
        for source in citation.sources { counts[source, default: 0] += 1 }
      }
      for (source, count) in counts {
        dependants[source, default: []].append(.init(record: record, statements: count))
      }
    }
    return sources.map { SourceRow(source: $0, dependants: dependants[$0.id] ?? []) }
  }

  /// Visits every record but the sources, with everything in it that is stated with sources.
  func forEachRecord(_ visit: (RecordReference, [any Citable]) -> Void) {
    for nation in nations { visit(.nation(nation.id), nation.memberships.flatMap(\.claims)) }
    for organisation in organisations { visit(.organisation(organisation.id), organisation.claims) }
    for (index, count) in statedCounts.enumerated() { visit(.statedCount(index), [count]) }
    for programme in programmes {
      let named: [any Citable] = [programme.name] + programme.nativeNames
      visit(.programme(programme.coalition), named + programme.statements)
    }
    for phase in phases { visit(.phase(phase.id), phase.citations) }
    for scheme in schemes { visit(.scheme(scheme.id), [scheme.statement]) }
    for mission in missions { visit(.mission(mission.id), mission.statements) }
    for topic in topics { visit(.topic(topic.id), topic.artemis + topic.ilrs + topic.claims) }
  }
}
