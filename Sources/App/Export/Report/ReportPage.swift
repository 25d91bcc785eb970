package import Model
package import Query
import Screen
import Text

package enum ReportSubject: Sendable {
  case everything
  case region(Region)
  case record(RecordID)

  package var text: String {
    switch self {
    case .everything: "all"
    case .region(let region): region.rawValue.lowercased()
    case .record(let id): id.text
    }
  }
}

/// One page on a nation, region, phase, topic, other record, or everything, with tables, pictures and notes.
package struct ReportPage: Sendable {
  package var document: Document

  package init(on subject: ReportSubject, in view: CatalogView) {
    switch subject {
    case .everything: self.init("The ILRS and Artemis", view) { $0.addEverything() }
    case .region(let region): self.init(region.rawValue, view) { $0.add(region) }
    case .record(let id): self.init(view.name(of: id), view) { $0.add(id) }
    }
  }

  private init(_ title: String, _ view: CatalogView, _ write: (inout Self) -> Void) {
    document = Document(title: title, of: view)
    write(&self)
  }

  private var view: CatalogView { document.view }

  private mutating func add(_ id: RecordID) {
    switch id {
    case .nation(let id):
      let row = view.allNations.first { $0.id == id }
      let members = Coalition.allCases.compactMap { side in row?.status(in: side).map { (side, $0) } }
      document.add(
        members, columns: Self.membershipColumns, caption: "Memberships", sources: { $0.1.sources })
      if let region = row?.nation.region {
        add(.world, Filter([.region: [region.rawValue]]), settingOff: .record(.nation(id)))
      }
      document.addRecord(.nation(id), without: [.missions])
      addMissions(view.missions(of: id))
    case .phase(let id):
      add(.timeline, Filter([.phase: [id.rawValue]]))
      document.addRecord(.phase(id), without: [.missions, .supporting])
      addMissions(view.missions(of: id))
    case .topic(let id):
      document.addRecord(.topic(id), without: [.figures])
      if let group = view.catalog.topic(id)?.figures { addFigures(view.figures(of: group)) }
    default: document.addRecord(id)
    }
  }

  private mutating func add(_ region: Region) {
    let own = view.allNations.filter { $0.nation.region == region }
    let involved = view.nations.filter { $0.nation.region == region }
    let counts = Coalition.allCases.map { side in
      "\(side.name) \(MemberCount(of: own.compactMap { $0.status(in: side)?.kind }).text)"
    }
    document.add(
      "Members in \(region.rawValue): \(counts.joined(separator: "; ")); both \(MemberCount(inBoth: own).text)."
    )
    add(.world, Filter([.region: [region.rawValue]]))
    addNations(involved, columns: Self.nationColumns.filter { $0.id != "region" })
    let others = own.filter { row in !Coalition.allCases.contains(where: row.isMember(of:)) }
    guard !others.isEmpty else { return }
    document.addHeading("In neither")
    let names = others.map { row in
      let near = Coalition.allCases.compactMap { row.status(in: $0)?.kind.rawValue }
      return row.nation.name + (near.isEmpty ? "" : " (\(near.joined(separator: ", ")))")
    }
    document.add("\(others.count) state\(others.count == 1 ? "" : "s"): \(names.joined(separator: ", ")).")
  }

  private mutating func addEverything() {
    addFigures(view.figures())
    add(.growth)
    addNations(view.nations)
    add(.world)
    document.addHeading("Phases")
    document.add(
      view.phases, columns: PhaseRow.listedColumns, caption: "Phases of the ILRS and segments of Artemis",
      sources: { $0.content.sources })
    addMissions(view.missions.filter { $0.coalition != nil })
    document.addHeading("Slips")
    document.add(
      view.histories.filter { !$0.slips.isEmpty }, columns: HistoryRow.listedColumns, caption: "Later dates",
      sources: { $0.steps.flatMap(\.sources) })
    document.addHeading("Where sources disagree")
    document.add(
      view.disagreements(), columns: Disagreement.listedColumns, caption: "Disagreements",
      sources: { $0.claims.flatMap(\.sources) })
    document.addHeading("Topic by topic")
    document.add(list: view.topics.map { Document.Passage($0.summary ?? "", lead: $0.topic.title) })
  }

  private mutating func addNations(_ rows: [NationRow], columns: [Column<NationRow>] = nationColumns) {
    document.addHeading("Nations")
    document.add(
      rows, columns: columns,
      caption: "\(rows.count) nations, each with its status and date",
      sources: { row in Coalition.allCases.flatMap { row.status(in: $0)?.sources ?? [] } })
  }

  private mutating func addMissions(_ rows: [MissionRow]) {
    guard !rows.isEmpty else { return }
    document.addHeading("Missions")
    document.add(
      rows, columns: MissionRow.listedColumns.filter { $0.id != "native-name" },
      caption: rows.count == 1 ? "1 mission" : "\(rows.count) missions",
      sources: { $0.launch?.sources ?? [] })
  }

  private mutating func addFigures(_ figures: [Figure]) {
    document.add(figures, columns: Self.figureColumns, caption: "Figures; those in doubt after the +")
  }

  private mutating func add(_ pane: Pane, _ filter: Filter = Filter(), settingOff subject: Selection? = nil) {
    let pictures = ["light", "dark"].compactMap { theme in
      let options = State.Options {
        ($0.perspective, $0.themeName, $0.filter) = (view.perspective, theme, filter)
      }
      let state = State(
        catalog: view.catalog, size: Size(width: 120, height: 40), pane: pane, options: options)
      return PictureAlone(state, settingOff: subject)
    }
    guard pictures.count == 2 else { return }
    let (light, dark) = (pictures[0], pictures[1])
    document.add(
      Document.Figure(title: light.title, light: light.svg, dark: dark.svg, text: light.frame.text))
  }
}

extension ReportPage {
  private static let membershipColumns: [Column<(Coalition, MembershipStatus)>] = [
    Column("coalition", "Coalition") { Value(text: $0.0.name) },
    Column("status", "Status") { Value(text: $0.1.kind.rawValue) },
    Column("since", "Since") { Value(text: $0.1.since) },
    Column("level", "Level") { Value(text: $0.1.level?.rawValue) },
    Column("evidence", "Evidence") { Value(text: $0.1.evidence.rawValue) },
  ]

  private static let nationColumns: [Column<NationRow>] =
    [
      Column("name", "Nation") { Value(text: $0.nation.name) },
      Column("region", "Region") { Value(text: $0.nation.region.rawValue) },
    ]
    + Coalition.allCases.map { side in
      Column(side.rawValue, side.name) { row in
        let status = row.status(in: side)
        return Value(text: [status?.kind.rawValue, status?.since].compactMap(\.self).joined(separator: ", "))
      }
    }

  private static let figureColumns: [Column<Figure>] = [
    Column("figure", "Figure") { Value(text: $0.label) },
    Column("artemis", "Artemis", alignment: .trailing) { Value(text: $0.artemis?.text) },
    Column("ilrs", "ILRS", alignment: .trailing) { Value(text: $0.ilrs?.text) },
    Column("both", "Both", alignment: .trailing) { Value(text: $0.both?.text) },
  ]
}
