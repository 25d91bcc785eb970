import Model

extension Dossier {
  mutating func add(_ mission: Mission, in view: CatalogView) {
    let record = "record"
    add(record, "name", mission.name)
    add(record, "aliases", mission.aliases.joined(separator: "; "))
    add(mission.nativeNames)
    add(record, "coalition", mission.coalition?.name)
    add(record, "part", mission.part) { $0.rawValue }
    add(record, "operators", mission.operators) { $0.joined(separator: "; ") }
    add(record, "types", mission.types) { $0.joined(separator: "; ") }
    add(record, "nations", mission.nations) { ids in
      ids.map { view.catalog.nation($0)?.name ?? $0.rawValue }.joined(separator: "; ")
    }
    if lens == nil { add(record, "organisations", mission.organisations.joined(separator: "; ")) }
    add(record, "vehicle", mission.vehicle) { $0 }
    addStatus(mission, in: view)
    add(record, "outcome", mission.outcome) { $0 }
    addLaunches(mission)
    addSite(mission)
    for (field, phases) in lens != nil
      ? [] : [("part of", mission.phases), ("supports", mission.relatedPhases)]
    {
      for id in phases { add("phases", field, view.catalog.phase(id)?.name.value, note: id.rawValue) }
    }
    add("notes", mission.notes)
  }

  /// Adds a value with its sources.
  mutating func add<Value>(
    _ section: String, _ field: String, _ cited: Cited<Value>?, _ text: (Value) -> String
  ) {
    guard let cited else { return }
    add(Line(section: section, field: field, value: text(cited.value), note: cited.note), by: cited)
  }

  private mutating func addStatus(_ mission: Mission, in view: CatalogView) {
    if let row = view.mission(mission.id) {
      add("record", "status", Facet.status.label(of: row.status.rawValue))
    }
    let status = mission.status
    add(
      Line(
        section: "record", field: "status as last heard", value: "\(status.value.rawValue): \(status.text)",
        date: status.asOf, note: status.note),
      by: status)
  }

  private mutating func addLaunches(_ mission: Mission) {
    for claim in mission.launch {
      add(
        Line(
          section: "launch", field: claim.kind.rawValue, value: claim.text, date: claim.date,
          until: claim.until,
          said: claim.said),
        by: claim)
    }
  }

  private mutating func addSite(_ mission: Mission) {
    guard let site = mission.site else { return }
    add(
      Line(
        section: "site", field: site.kind.rawValue, value: site.name, date: site.date,
        note: Self.position(site.latitude, site.longitude, precision: site.precision)),
      by: site)
    for claim in site.claims {
      add(
        Line(
          section: "site", field: "statement", value: claim.text, date: claim.date,
          note: Self.position(claim.latitude, claim.longitude)),
        by: claim)
    }
  }

  /// A position on the Moon in degrees, north and east positive: `-41.64, -153.99 (approximate)`.
  private static func position(_ latitude: Double?, _ longitude: Double?, precision: String? = nil) -> String?
  {
    guard let latitude, let longitude else { return precision }
    return "\(latitude), \(longitude)" + (precision.map { " (\($0))" } ?? "")
  }
}
