/// Which records cite which sources and how often.
struct CitationIndex: Sendable {
  /// What rests on a source.
  struct Entry: Sendable {
    /// The records that cite it, in the catalog's order.
    var dependants: [SourceRow.Dependant] = []
    /// How many statements cite it.
    var statements = 0
  }

  private var entries: [Source.ID: Entry] = [:]

  /// The statements of a catalog, of which a lens shows those of its source alone.
  init(_ catalog: Catalog, through lens: Source.ID?) {
    for nation in catalog.nations { add(.nation(nation.id), nation.memberships.flatMap(\.claims), lens) }
    for row in catalog.organisations { add(.organisation(row.id), row.claims, lens) }
    for (place, count) in catalog.statedCounts.enumerated() { add(.statedCount(place), [count], lens) }
    for programme in catalog.programmes {
      let names = [programme.name] + programme.nativeNames as [any Citable]
      add(.programme(programme.coalition), names + programme.statements, lens)
    }
    for phase in catalog.phases { add(.phase(phase.id), phase.citations, lens) }
    for scheme in catalog.schemes { add(.scheme(scheme.id), [scheme.statement], lens) }
    for mission in catalog.missions { add(.mission(mission.id), mission.statements, lens) }
    for topic in catalog.topics { add(.topic(topic.id), topic.artemis + topic.ilrs + topic.claims, lens) }
  }

  private mutating func add(_ record: RecordReference, _ statements: [any Citable], _ lens: Source.ID?) {
    var counts: [Source.ID: Int] = [:]
    for statement in statements where statement.isSeen(through: lens) {
      for source in statement.sources { counts[source, default: 0] += 1 }
    }
    for (source, count) in counts {
      entries[source, default: Entry()].dependants.append(.init(record: record, statements: count))
      entries[source, default: Entry()].statements += count
    }
  }

  /// What rests on a source.
  subscript(source: Source.ID) -> Entry { entries[source] ?? Entry() }
}
