import Model

extension Dossier {
  mutating func add(_ nation: Nation, in view: CatalogView) {
    let record = "record"
    add(record, "name", nation.name)
    add(record, "aliases", nation.aliases.joined(separator: "; "))
    add(record, "iso2", nation.iso2)
    add(record, "m49", nation.m49)
    add(record, "region", nation.region.rawValue)
    add(record, "subregion", nation.subregion)
    add(record, "capital", nation.capital.name, note: nation.capital.note)
    add(record, "latitude", "\(nation.capital.latitude)")
    add(record, "longitude", "\(nation.capital.longitude)")
    add(record, "agency", nation.agency?.name ?? nation.agency?.short, note: nation.agency?.note)
    add(record, "esa", nation.esa)
    let row = view.nations.first { $0.id == nation.id }
    for coalition in Coalition.allCases {
      guard let membership = nation.membership(in: coalition) else { continue }
      add(membership, standing: row?.standing(in: coalition))
    }
    addMissions(view.missions(of: nation.id))
  }

  private mutating func add(_ membership: Membership, standing: Standing?) {
    let section = membership.coalition.name
    if let standing {
      addPlain(
        Line(
          section: section, field: "standing", value: standing.kind.rawValue, date: standing.date,
          level: standing.level?.rawValue, note: standing.isDisputed ? "disputed" : nil,
          evidence: standing.evidence))
    }
    // What no source is named for is not part of what a lens shows.
    if lens == nil {
      add(section, "body", membership.body)
      add(section, "counterpart", membership.counterpart)
      add(section, "instrument", membership.instrument)
      add(section, "order", membership.order.map(String.init))
      add(section, "note", membership.note)
    }
    add(section, membership.claims)
  }

  private mutating func add(_ section: String, _ claims: [Membership.Claim]) {
    for claim in claims {
      add(
        Line(
          section: section, field: claim.stance.rawValue, value: claim.text, date: claim.date,
          level: claim.level?.rawValue),
        by: claim)
    }
  }

  mutating func add(_ organisation: Organisation, in view: CatalogView) {
    let record = "record"
    add(record, "name", organisation.name)
    add(record, "short", organisation.short)
    add(record, "kind", organisation.kind)
    add(
      record, "home", organisation.home?.rawValue,
      note: organisation.home.flatMap { view.catalog.nation($0)?.name })
    add(record, "coalition", organisation.coalition.name)
    add(record, "counterpart", organisation.counterpart)
    add(record, "note", organisation.note)
    add(organisation.coalition.name, organisation.claims)
  }

  /// The missions that have to do with a record, each as it stood on the day of the view.
  mutating func addMissions(_ rows: [MissionRow]) {
    for row in rows {
      addPlain(
        Line(
          section: "missions", field: row.id.rawValue, value: row.mission.name, date: row.launch?.date,
          until: row.launch?.until, note: Facet.status.label(of: row.status.rawValue)))
    }
  }
}
