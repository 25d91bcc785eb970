import Model
import Query
import Screen
import Text

extension ListColumn {
  /// The letter of the side a record stands on.
  static func side(_ coalition: @escaping @Sendable (Row) -> Coalition?) -> Self {
    ListColumn("coalition", "", TableColumn(minimum: 1, ideal: 1)) { row, theme in
      let side = coalition(row)
      return Line(side.map { String($0.letter) } ?? "·", style: theme.style(side?.role ?? "coalition.none"))
    }
  }
}

extension PhaseRow {
  static let listColumns: [ListColumn<PhaseRow>] = [
    .side { $0.phase.coalition },
    ListColumn("name", "Phase", TableColumn(minimum: 14, ideal: 30, priority: 0, flexible: true)) {
      Line($0.phase.name.value, style: $1.style("text"))
    },
    ListColumn("start", "From", TableColumn(minimum: 11, ideal: 11, priority: 2)) {
      Line($0.start?.formatted ?? "–", style: $1.style("text"))
    },
    ListColumn("end", "To", TableColumn(minimum: 12, ideal: 12, priority: 2)) { row, theme in
      var spans = [Span(row.end?.formatted ?? "–", style: theme.style("text"))]
      if row.hasRivalDates { spans.append(Span(Marks.rival, style: theme.style("mark.rival"))) }
      return Line(spans)
    },
    ListColumn("status", "Status", TableColumn(minimum: 11, ideal: 11, priority: 1)) { row, theme in
      guard let status = row.status else { return Line("–", style: theme.style("text.muted")) }
      return Line("\(Marks.symbol(status)) \(status.words)", style: theme.style(status.role))
    },
    ListColumn(
      "missions", "Flown", TableColumn(minimum: 5, ideal: 5, priority: 3), alignment: .trailing
    ) {
      Line($0.missions == 0 ? "–" : "\($0.flown)/\($0.missions)", style: $1.style("text.muted"))
    },
  ]
}

extension MissionRow {
  static let listColumns: [ListColumn<MissionRow>] = [
    .side(\.coalition),
    ListColumn("name", "Mission", TableColumn(minimum: 14, ideal: 24, priority: 0, flexible: true)) {
      Line($0.mission.name, style: $1.style("text"))
    },
    ListColumn("native-name", "Native name", TableColumn(minimum: 11, ideal: 12, priority: 4)) {
      Line($0.mission.nativeNames.first?.text ?? "", style: $1.style("text.muted"))
    },
    ListColumn("operator", "Operator", TableColumn(minimum: 8, ideal: 12, priority: 3)) {
      Line($0.mission.operators.value.joined(separator: ", "), style: $1.style("text.muted"))
    },
    ListColumn("launch", "Launch", TableColumn(minimum: 14, ideal: 15, priority: 1)) { row, theme in
      guard let launch = row.launch, let date = launch.formattedDate else {
        return Line("–", style: theme.style("text.muted"))
      }
      // A date that is only planned says so: nothing planned looks like something flown.
      let text = launch.kind == .actual ? date : "plan \(date)"
      var spans = [Span(text, style: theme.style(launch.kind == .actual ? "text" : "status.planned"))]
      if row.hasRivalDates { spans.append(Span(Marks.rival, style: theme.style("mark.rival"))) }
      return Line(spans)
    },
    ListColumn("status", "Status", TableColumn(minimum: 11, ideal: 12, priority: 0)) {
      let title = $0.status == .notYetLaunched ? "not flown" : $0.status.words
      return Line("\(Marks.symbol($0.status)) \(title)", style: $1.style($0.status.role))
    },
  ]
}

extension TopicRow {
  static let listColumns: [ListColumn<TopicRow>] = [
    ListColumn("title", "Topic", TableColumn(minimum: 14, ideal: 30, priority: 0, flexible: true)) {
      Line($0.topic.title, style: $1.style("text"))
    },
    ListColumn("sides", "Sides", TableColumn(minimum: 5, ideal: 5, priority: 1)) { row, theme in
      // Which sides anything is stated of: a topic that only one side has is seen in the list.
      func letter(_ coalition: Coalition) -> Span {
        let isStated = row.statements(of: coalition).contains { !$0.isNegative }
        return Span(
          isStated ? String(coalition.letter) : "–",
          style: theme.style(isStated ? coalition.role : "text.muted"))
      }
      return Line([letter(.artemis), Span(" ", style: .plain), letter(.ilrs)])
    },
  ]
}

extension Disagreement {
  static let listColumns: [ListColumn<Disagreement>] = [
    ListColumn("title", "Disagreement", TableColumn(minimum: 14, ideal: 60, flexible: true)) { row, theme in
      let role: Role = row.id.question == .membership ? "mark.disputed" : "mark.rival"
      return Line([
        Span(Marks.symbol(row) + " ", style: theme.style(role)),
        Span(row.title, style: theme.style("text")),
      ])
    }
  ]
}

extension SourceRow {
  static let listColumns: [ListColumn<SourceRow>] = [
    ListColumn("title", "Source", TableColumn(minimum: 14, ideal: 34, priority: 0, flexible: true)) {
      Line($0.source.title, style: $1.style("text"))
    },
    ListColumn("publisher", "Publisher", TableColumn(minimum: 10, ideal: 16, priority: 3)) {
      Line($0.source.publisher ?? "–", style: $1.style("text.muted"))
    },
    ListColumn("date", "Date", TableColumn(minimum: 11, ideal: 11, priority: 2)) {
      Line($0.source.date?.formatted ?? "–", style: $1.style("text.muted"))
    },
    ListColumn("kind", "Kind", TableColumn(minimum: 10, ideal: 15, priority: 4)) {
      Line($0.source.kind.rawValue, style: $1.style("text.muted"))
    },
    ListColumn(
      "citations", "Cited", TableColumn(minimum: 5, ideal: 5, priority: 1), alignment: .trailing
    ) {
      Line("\($0.statements)", style: $1.style("text"))
    },
  ]
}
