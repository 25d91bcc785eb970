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
    let head = "record"
    add(head, "title", source.title)
    add(head, "publisher", source.publisher)
    add(head, "date", source.date?.description)
    add(head, "address", source.url)
    add(head, "kind", source.kind.rawValue)
    add(head, "origin", source.origin)
    add(head, "note", source.note)
    for dependant in view.sourceRow(source.id)?.dependants ?? [] {
      let record = dependant.record
      addPlain(
        Line(
          section: "what rests on it", field: "\(record.kind) \(record.text)",
          value: record.name(in: view.catalog),
          note: dependant.statements == 1 ? "1 statement" : "\(dependant.statements) statements"))
    }
  }
}
