import Model
import Screen
import Text

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
    addDisagreements(of: id)
    addDependants(of: id)
  }

  /// The records in view that rest on the source, each leading there where it has a page of its own.
  private mutating func addDependants(of id: Source.ID) {
    guard let row = view.sourceRow(id), !row.dependants.isEmpty else { return }
    addHeading("What rests on it: \(row.statements) statements of \(row.dependants.count) records")
    for dependant in row.dependants.prefix(Self.missionLimit) {
      let count = dependant.statements > 1 ? " (\(dependant.statements))" : ""
      let (kind, name, subject) = page(of: dependant.record)
      let label = span(kind.padded(to: 13), "label")
      if let subject {
        addLink(to: subject, name, mark: label, after: [span(count, "text.muted")])
      } else {
        add([label, span(" " + name), span(count, "text.muted")], hanging: 2)
      }
    }
    addRest(row.dependants.count - Self.missionLimit, "Enter on the source shows everything through it")
  }

  /// What a record is, its name, and where it is shown; nil where it is only part of other pages.
  func page(of record: RecordReference) -> (kind: String, name: String, subject: Subject?) {
    switch record {
    case .nation(let id): ("nation", catalog.nation(id)?.name ?? id.rawValue, .nation(id))
    case .organisation(let id):
      ("organisation", catalog.organisation(id)?.name ?? id.rawValue, .organisation(id))
    case .phase(let id): ("phase", catalog.phase(id)?.name.value ?? id.rawValue, .phase(id))
    case .mission(let id): ("mission", catalog.mission(id)?.name ?? id.rawValue, .mission(id))
    case .topic(let id): ("topic", catalog.topic(id)?.title ?? id.rawValue, .topic(id))
    case .statedCount: ("total", "a number of members", .figures)
    case .programme(let coalition): ("programme", coalition.name, .programme(coalition))
    case .scheme(let id):
      ("scheme", id.rawValue, catalog.schemes.first { $0.id == id }.map { .programme($0.coalition) })
    }
  }
}
