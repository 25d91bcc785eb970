import Model

extension Dossier {
  mutating func add(_ phase: Phase, in view: CatalogView) {
    let record = "record"
    add(record, "name", phase.name) { $0 }
    add(phase.nativeNames)
    add(record, "coalition", phase.coalition.name)
    add(record, "order", "\(phase.order)")
    if let row = view.phases.first(where: { $0.id == phase.id }) {
      add(record, "status", row.status.map { Facet.status.label(of: $0.rawValue) })
      add(record, "start", row.start?.description)
      add(record, "end", row.end?.description)
    }
    let status = phase.status
    add(
      Line(
        section: record, field: "status as last heard",
        value: "\(Facet.status.label(of: status.value.rawValue)): \(status.text)", date: status.asOf,
        note: status.note),
      by: status)
    add("objectives", phase.objectives)
    add("capabilities", phase.capabilities)
    add("infrastructure", phase.infrastructure)
    for claim in phase.period {
      add(
        Line(
          section: "dates", field: claim.scope.rawValue, value: claim.text, date: claim.start,
          until: claim.end,
          said: claim.said),
        by: claim)
    }
    addMissions(view.missions(of: phase.id))
  }

  mutating func add(_ programme: Programme, in view: CatalogView) {
    add("record", "name", programme.name) { $0 }
    add(programme.nativeNames)
    add("statements", programme.statements)
    add("schemes", view.catalog.schemes.filter { $0.coalition == programme.coalition }.map(\.statement))
    for row in view.phases where row.phase.coalition == programme.coalition {
      addPlain(
        Line(
          section: "phases", field: row.id.rawValue, value: row.phase.name.value, date: row.start,
          until: row.end,
          note: row.status.map { Facet.status.label(of: $0.rawValue) }))
    }
  }

  mutating func add(_ scheme: Scheme) {
    add("record", "coalition", scheme.coalition.name)
    add("record", [scheme.statement])
  }

  mutating func add(_ topic: Topic) {
    add("record", "title", topic.title)
    add("record", "summary", topic.summary)
    add(Coalition.artemis.name, topic.artemis)
    add(Coalition.ilrs.name, topic.ilrs)
    add("both", topic.claims)
  }

  mutating func add(_ source: Source, in view: CatalogView) {
    let record = "record"
    add(record, "title", source.title)
    add(record, "publisher", source.publisher)
    add(record, "date", source.date?.description)
    add(record, "address", source.url)
    add(record, "kind", source.kind.rawValue)
    add(record, "origin", source.origin)
    add(record, "note", source.note)
    for dependant in view.sourceRow(source.id)?.dependants ?? [] {
      let (kind, id, name) = Self.words(for: dependant.record, in: view.catalog)
      addPlain(
        Line(
          section: "what rests on it", field: "\(kind) \(id)", value: name,
          note: dependant.statements == 1 ? "1 statement" : "\(dependant.statements) statements"))
    }
  }

  private static func words(
    for record: RecordReference, in catalog: Catalog
  ) -> (kind: String, id: String, name: String?) {
    let entity: Entity
    switch record {
    case .nation(let id): entity = .nation(id)
    case .organisation(let id): entity = .organisation(id)
    case .programme(let coalition): entity = .programme(coalition)
    case .phase(let id): entity = .phase(id)
    case .scheme(let id): entity = .scheme(id)
    case .mission(let id): entity = .mission(id)
    case .topic(let id): entity = .topic(id)
    case .statedCount(let place):
      let count = catalog.statedCounts[place]
      return ("count", count.coalition.rawValue, "\(count.count) members, \(count.date)")
    }
    return (entity.kind, entity.id, catalog.name(of: entity))
  }
}
