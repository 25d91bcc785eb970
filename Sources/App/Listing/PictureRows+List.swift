import Model
import Query
import Screen
import Text

extension JoiningRow {
  static let listColumns: [ListColumn<JoiningRow>] = [
    ListColumn("date", "Joined", TableColumn(minimum: 12, ideal: 12)) { row, theme in
      let date = row.date.map(\.formatted) ?? "undated"
      return Line((row.standing.stance == .listed ? Marks.listed : "") + date, style: theme.style("text"))
    },
    .side { $0.coalition },
    ListColumn("nation", "Nation", TableColumn(minimum: 12, ideal: 22, flexible: true)) {
      Line($0.nation.name, style: $1.style("text"))
    },
    ListColumn("evidence", "", TableColumn(minimum: 3, ideal: 3, priority: 1)) { row, theme in
      var spans = [Span(Marks.symbol(row.standing.evidence), style: theme.style(row.standing.evidence.role))]
      if row.standing.isDisputed { spans.append(Span(Marks.disputed, style: theme.style("mark.disputed"))) }
      if row.standing.hasRivalDates { spans.append(Span(Marks.rival, style: theme.style("mark.rival"))) }
      return Line(spans)
    },
    ListColumn("count", "Members", TableColumn(minimum: 7, ideal: 7), alignment: .trailing) { row, theme in
      Line("\(row.count)", style: theme.style(row.coalition.role))
    },
    ListColumn(
      "provisional", "+?", TableColumn(minimum: 3, ideal: 3, priority: 2), alignment: .trailing
    ) { row, theme in
      Line(row.provisional == 0 ? "" : "+\(row.provisional)", style: theme.style("evidence.provisional"))
    },
  ]
}

extension TimelineRow {
  /// The mark of its state.
  var mark: (symbol: String, role: Role) {
    switch self {
    case .phase(let row):
      row.status.map { (Marks.symbol($0), $0.role) } ?? (
        Marks.symbol(MissionRow.Status.unstated), "status.unstated"
      )
    case .mission(let row): (Marks.symbol(row.status), row.status.role)
    }
  }

  /// Its time, no more exact than it is known.
  private var time: String {
    switch self {
    case .phase(let row):
      switch (row.start, row.end) {
      case (let start?, let end?) where start == end: start.formatted
      case (let start?, let end?) where start.components.year == end.components.year:
        "\(start.components.year)"
      case (let start?, let end?): "\(start.components.year)–\(end.components.year)"
      case (let start?, nil): "from \(start.components.year)"
      case (nil, let end?): "to \(end.components.year)"
      case (nil, nil): "–"
      }
    case .mission(let row): row.launch?.formattedDate ?? "–"
    }
  }

  static let listColumns: [ListColumn<TimelineRow>] = [
    .side { $0.coalition },
    ListColumn("status", "", TableColumn(minimum: 1, ideal: 1)) { row, theme in
      Line(row.mark.symbol, style: theme.style(row.mark.role))
    },
    ListColumn("name", "Phase or mission", TableColumn(minimum: 12, ideal: 22, flexible: true)) {
      row, theme in
      if case .phase = row {
        Line(row.name, style: theme.style("text.strong"))
      } else {
        Line(row.name, style: theme.style("text"))
      }
    },
    ListColumn("start", "When", TableColumn(minimum: 11, ideal: 12)) { row, theme in
      var spans = [Span(row.time, style: theme.style("text.muted"))]
      if row.hasRivalDates { spans.append(Span(Marks.rival, style: theme.style("mark.rival"))) }
      return Line(spans)
    },
  ]
}
