import Model
import Screen

extension DetailPage {
  mutating func addSource(_ id: Source.ID) {
    guard let source = catalog.source(id) else { return }
    setTitle(source.title)
    addText(source.title, "text.strong")
    addField("Publisher", source.publisher ?? "not stated")
    addField("Date", source.date?.formatted ?? "not stated")
    addField("Kind", source.kind.rawValue)
    addField("Voice", source.origin == id.rawValue ? nil : "relays \(source.origin)")
    addField("Address", source.url ?? "seen without one")
    addField("Id", id.rawValue)
    addField("Note", source.note)
    addCitations(of: id)
  }

  /// The records that rest on the source, each leading there.
  private mutating func addCitations(of id: Source.ID) {
    let nations = catalog.nations.filter { nation in
      nation.memberships.contains { $0.claims.contains { $0.sources.contains(id) } }
    }
    addRecords("Nations", nations.map { (.nation($0.id), $0.name) })
    let organisations = catalog.organisations.filter { $0.claims.contains { $0.sources.contains(id) } }
    addRecords("Organisations", organisations.map { (.organisation($0.id), $0.name) })
    let phases = catalog.phases.filter { $0.citations.contains { $0.sources.contains(id) } }
    addRecords("Phases", phases.map { (.phase($0.id), $0.name.value) })
    let missions = catalog.missions.filter { $0.statements.contains { $0.sources.contains(id) } }
    addRecords("Missions", missions.map { (.mission($0.id), $0.name) })
    let topics = catalog.topics.filter { topic in
      (topic.artemis + topic.ilrs + topic.claims).contains { $0.sources.contains(id) }
    }
    addRecords("Topics", topics.map { (.topic($0.id), $0.title) })
  }

  private mutating func addRecords(_ heading: String, _ records: [(subject: Subject, name: String)]) {
    guard !records.isEmpty else { return }
    addHeading("\(heading) that rest on it (\(records.count))")
    for record in records { addLink(to: record.subject, record.name) }
  }
}
