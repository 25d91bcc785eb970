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
    addDisagreements(of: id)
    addDependants(of: id)
  }

  /// The records in view that rest on the source, each leading there where it has a page of its own.
  private mutating func addDependants(of id: Source.ID) {
    guard let row = view.sourceRow(id), row.dependantCount > 0 else { return }
    addHeading("What rests on it: \(row.statements) statements of \(row.dependantCount) records")
    for dependant in row.dependants(atMost: Self.missionLimit) {
      let count = dependant.statements > 1 ? " (\(dependant.statements))" : ""
      let name = dependant.record.name(in: catalog)
      let label = span(dependant.record.kind.padded(to: 13), "label")
      if let subject = page(of: dependant.record) {
        addLink(to: subject, name, mark: label, after: [span(count, "text.muted")])
      } else {
        add([label, span(" " + name), span(count, "text.muted")], hanging: 2)
      }
    }
    addRest(row.dependantCount - Self.missionLimit, "Enter on the source shows everything through it")
  }

  /// Where a record is shown; nil where it is only part of other pages.
  func page(of record: RecordID) -> Selection? {
    switch record {
    case .statedCount: .figures
    case .scheme(let id):
      catalog.schemes.first { $0.id == id }.map { .record(.programme($0.coalition)) }
    default: .record(record)
    }
  }
}
