import Model
import Screen

extension DetailPage {
  mutating func addFigures() {
    setTitle("Figures")
    let lensPart = lens.map { ", according to \($0)" } ?? ""
    addText("Counted from the records as of \(view.perspective.asOf.formatted)\(lensPart)", "text.muted")
    addMemberFigures()
    addRegionFigures()
    addOverlap()
    addMissionFigures()
    addStatedCounts()
  }

  /// The numbers of members of both sides, and what they count.
  mutating func addMemberFigures() {
    let artemis = view.count(of: .artemis)
    let ilrs = view.count(of: .ilrs)
    addHeading("Members as of \(view.perspective.asOf.formatted)")
    addFigureHeader()
    addFigure("listed", artemis.listed, ilrs.listed)
    addFigure("  government or agency", artemis.governmental, ilrs.governmental)
    addFigure("  institute", artemis.institute, ilrs.institute)
    addFigure("  application", artemis.applied, ilrs.applied)
    addFigure("  level not stated", artemis.unstated, ilrs.unstated)
    addFigure("  disputed", artemis.disputed, ilrs.disputed)
    addFigure("provisional, besides", artemis.provisional, ilrs.provisional)
  }

  private mutating func addRegionFigures() {
    addHeading("By region, provisional ones included")
    addFigureHeader()
    for region in Region.allCases {
      func count(_ coalition: Coalition) -> Int {
        view.nations.count { $0.nation.region == region && $0.isMember(of: coalition) }
      }
      addFigure(region.rawValue, count(.artemis), count(.ilrs))
    }
  }

  private mutating func addOverlap() {
    let both = view.nations.filter { $0.isMember(of: .ilrs) && $0.isMember(of: .artemis) }
    addHeading("In both, provisional ones included (\(both.count))")
    if both.isEmpty { addText("None as of this day.", "text.muted") }
    for row in both {
      let dates = Coalition.allCases.flatMap { coalition -> [Span] in
        guard let standing = row.standing(in: coalition) else { return [] }
        let lead = coalition == Coalition.allCases.first ? ": " : ", "
        return [
          span("\(lead)\(coalition.name) ", "text.muted"), mark(standing.evidence),
          span(" \(standing.date?.formatted ?? "undated")", "text.muted"),
        ]
      }
      addLink(to: .nation(row.id), row.nation.name, after: dates)
    }
  }

  private mutating func addMissionFigures() {
    addHeading("Missions by state")
    addFigureHeader()
    for status in MissionRow.Status.allCases {
      func count(_ coalition: Coalition) -> Int {
        view.missions.count { $0.mission.coalition == coalition && $0.status == status }
      }
      let counts = (count(.artemis), count(.ilrs))
      if counts.0 + counts.1 > 0 { addFigure("\(Marks.symbol(status)) \(status.title)", counts.0, counts.1) }
    }
  }

  /// What sources state as totals, which need not be what the records add up to.
  private mutating func addStatedCounts() {
    let day = view.perspective.asOf.latest.number
    let stated = catalog.statedCounts.filter { $0.date.number <= day && $0.isSeen(through: lens) }
    guard !stated.isEmpty else { return }
    addHeading("Totals as sources state them")
    for count in stated {
      let text = count.text.map { ": " + $0 } ?? ""
      let figure = Span("\(count.coalition.name) \(count.count)", style: theme.style(count.coalition.role))
      addFact(count, [span("\(count.date.formatted) "), figure, span(text)])
    }
  }

  // MARK: Rows of figures

  private var figureLabelWidth: Int { min(26, max(12, width - 18)) }

  private mutating func addFigureHeader() {
    add([
      span("".padded(to: figureLabelWidth)),
      Span("A Artemis".padded(to: 9, alignment: .trailing), style: theme.style("coalition.artemis")),
      Span("I ILRS".padded(to: 8, alignment: .trailing), style: theme.style("coalition.ilrs")),
    ])
  }

  private mutating func addFigure(_ label: String, _ artemis: Int, _ ilrs: Int) {
    add([
      span(label.truncated(to: figureLabelWidth).padded(to: figureLabelWidth), "label"),
      span("\(artemis)".padded(to: 9, alignment: .trailing)),
      span("\(ilrs)".padded(to: 8, alignment: .trailing)),
    ])
  }
}
