import Model
import Query
import Screen
import Search
import Text

extension Listing {
  /// The rows of a pane for a query.
  init(_ inputs: ListingInputs, of lists: inout PreparedLists) {
    let query = Query(filter: inputs.filter, search: inputs.search, sort: inputs.sort)
    if !query.search.isEmpty { lists.prepareSearch(of: inputs.pane) }
    switch inputs.pane {
    case .nations, .world: self = .nations(query, of: &lists)
    case .phases: self = .phases(query, of: &lists)
    case .missions: self = .missions(query, of: &lists)
    case .moon: self = .sites(query, of: &lists)
    case .compare: self = .topics(query, of: &lists)
    case .growth: self = .growth(query, in: lists.view)
    case .timeline: self = .timeline(query, of: &lists)
    case .sources: self = .sources(query, of: &lists)
    }
  }

  private static func section<Row: Listable>(
    _ query: Query, of rows: inout PreparedRows<Row>, columns: [ListColumn<Row>],
    subject: @escaping @Sendable (Row) -> Selection
  ) -> RecordSection<Row> {
    let results = rows.run(query)
    var section = RecordSection(
      records: results.rows, total: results.total, columns: columns, subject: subject)
    if let pattern = results.pattern {
      section.matched = { row in row.nameText.map { pattern.nameRanges(in: $0, of: row.searchTexts) } ?? [] }
    }
    return section
  }

  private static func sortable<Row: Listable>(_: Row.Type) -> [(id: String, title: String)] {
    Row.columns.filter(\.isListed).map { ($0.id, $0.title) }
  }

  private static func missions(_ query: Query, of lists: inout PreparedLists) -> Listing {
    let found = section(query, of: &lists.missions, columns: MissionRow.listColumns) {
      .record(.mission($0.id))
    }
    return Listing(sections: [found], sortable: sortable(MissionRow.self))
  }

  /// Nations, and under a heading of their own the organisations that the search and filter let through.
  private static func nations(_ query: Query, of lists: inout PreparedLists) -> Listing {
    let found = section(query, of: &lists.nations, columns: NationRow.listColumns) { .record(.nation($0.id)) }
    let ties = found.filtered(among: lists.nations.rows) { !$0.isListed }
    let view = lists.view
    let words = FoldedWords(query.search)
    let organisations = view.organisations.filter { $0.passes(query.filter, words, in: view.catalog) }
    return Listing(
      sections: [
        found.filtered(among: lists.nations.rows) { $0.isListed },
        ties.headed("Named or tied, not members (\(ties.count))"),
        RecordSection(
          heading: "ILRS organisations (\(organisations.count), not counted as nations)",
          records: organisations, total: view.organisations.count,
          columns: OrganisationRow.listColumns, subject: { .record(.organisation($0.id)) }),
      ],
      sortable: sortable(NationRow.self))
  }

  /// The phases, and before them the programmes as wholes where nothing narrows the list.
  private static func phases(_ query: Query, of lists: inout PreparedLists) -> Listing {
    let phases = section(query, of: &lists.phases, columns: PhaseRow.listColumns) { .record(.phase($0.id)) }
    let programmes = query.search.isEmpty && query.filter.isEmpty ? lists.view.catalog.programmes : []
    let wholes = RecordSection(
      records: programmes.map(ProgrammeRow.init), total: programmes.count,
      columns: ProgrammeRow.listColumns, subject: { .record(.programme($0.programme.coalition)) })
    return Listing(sections: [wholes, phases], counting: 1, sortable: sortable(PhaseRow.self))
  }

  /// The sources, and under a heading what they disagree on.
  private static func sources(_ query: Query, of lists: inout PreparedLists) -> Listing {
    let sources = section(query, of: &lists.sources, columns: SourceRow.listColumns) {
      .record(.source($0.id))
    }
    var sections: [any ListSection] = [sources]
    var note: String?
    // A filter of sources by kind has nothing to say of what they disagree on.
    if query.filter.isEmpty {
      let found = section(
        Query(search: query.search), of: &lists.disagreements, columns: Disagreement.listColumns
      ) { .disagreement($0.id) }
      sections.append(found.headed("Disagreements (\(found.count))"))
      note = found.count > 0 ? "below: \(found.count) disagreements" : nil
    }
    return Listing(sections: sections, note: note, sortable: sortable(SourceRow.self))
  }

  /// The joinings as they came. The search picks among them; the filter decides which are counted.
  private static func growth(_ query: Query, in view: CatalogView) -> Listing {
    var rows = PreparedRows(view.joinings(passing: query.filter))
    var found = section(query, of: &rows, columns: JoiningRow.listColumns) { .joining($0.id) }
    let members = Coalition.allCases.map { view.count(of: $0) }
    found.total = members.reduce(0) { $0 + $1.listed + $1.provisional }
    return Listing(sections: [found], sortable: sortable(JoiningRow.self))
  }

  /// Phases and missions, each side under its heading.
  private static func timeline(_ query: Query, of lists: inout PreparedLists) -> Listing {
    let found = section(query, of: &lists.timeline, columns: TimelineRow.listColumns) { .record($0.id) }
    guard query.search.isEmpty, query.sort == nil else {
      return Listing(sections: [found], sortable: sortable(TimelineRow.self))
    }
    let sections = TimelineRow.sides.map { side in
      found.filtered(among: lists.timeline.rows) { $0.coalition == side }.headed(
        side?.name ?? "On neither side")
    }
    return Listing(sections: sections, counting: nil, sortable: sortable(TimelineRow.self))
  }

  /// The missions with a site, and under a heading those to whose site nobody gives a position: they have no place in the
  /// picture.
  private static func sites(_ query: Query, of lists: inout PreparedLists) -> Listing {
    let lens = lists.view.perspective.lens
    let columns = MissionRow.siteColumns(through: lens)
    let found = section(query, of: &lists.sites, columns: columns) { .record(.mission($0.id)) }
    let placed = found.filtered(among: lists.sites.rows) { $0.hasPosition(through: lens) }
    let unplaced = found.filtered(among: lists.sites.rows) { !$0.hasPosition(through: lens) }
    guard query.search.isEmpty, query.sort == nil, unplaced.count > 0 else {
      return Listing(sections: [found], sortable: sortable(MissionRow.self))
    }
    let heading = "No position \(lens == nil ? "known" : "given") (\(unplaced.count))"
    return Listing(
      sections: [placed, unplaced.headed(heading)], counting: nil, sortable: sortable(MissionRow.self))
  }

  /// The topics, and before them the figures computed for the day.
  private static func topics(_ query: Query, of lists: inout PreparedLists) -> Listing {
    let topics = section(query, of: &lists.topics, columns: TopicRow.listColumns) { .record(.topic($0.id)) }
    guard query.search.isEmpty, query.filter.isEmpty || topics.count > 0 else {
      return Listing(sections: [topics], sortable: sortable(TopicRow.self))
    }
    let figures = FiguresSection(day: lists.view.perspective.asOf)
    return Listing(sections: [figures, topics], counting: 1, sortable: sortable(TopicRow.self))
  }
}

extension NationRow {
  /// Whether the nation is, or is about to be, a member of a coalition; else it is only named, or a body of it takes part.
  fileprivate var isListed: Bool {
    [ilrs, artemis].contains { $0.map { $0.kind != .tie } ?? false }
  }
}

/// A programme in the list of phases.
struct ProgrammeRow: Sendable, Identifiable {
  let programme: Programme
  var id: Coalition { programme.coalition }

  static let listColumns: [ListColumn<ProgrammeRow>] = [
    .side { $0.programme.coalition },
    ListColumn("name", "Phase", TableColumn(minimum: 14, ideal: 30, flexible: true)) {
      Line($0.programme.name.value, style: $1.style("text.strong"))
    },
  ]
}

/// The one row that opens the figures of the comparison.
private struct FiguresSection: ListSection {
  let day: Day
  let heading: String? = nil
  let count = 1
  let total = 1
  let headers: [ListHeader] = []
  func subject(at index: Int) -> Selection { .figures }
  func cells(at index: Int, theme: Theme) -> [Line] {
    [Line("Figures as of \(day.formatted)", style: theme.style("text.strong"))]
  }
}

extension OrganisationRow {
  /// Whether the search and the filter let the organisation through. It stands in the region of the nation it has its seat in.
  fileprivate func passes(_ filter: Filter, _ words: FoldedWords, in catalog: Catalog) -> Bool {
    let home = organisation.home.flatMap { catalog.nation($0) }
    for (facet, values) in filter.selections where !values.isEmpty {
      let own: String? =
        switch facet {
        case .coalition: organisation.coalition.rawValue
        case .region: home?.region.rawValue
        case .level: Level.organisation.rawValue
        case .evidence: evidence.rawValue
        default: nil
        }
      guard let own, values.contains(own) else { return false }
    }
    return words.areAll(
      in: [organisation.name, organisation.short ?? "", home?.name ?? ""].joined(separator: " "))
  }
}
