import Model
import Query
import Screen
import Text

extension Selection {
  package static let figures = Selection.item(AnyItem(item: Figures()))
}

private struct Figures: PaneItem {
  static let pane = Pane.compare
  static let withoutClaims = "Computed from the records, which carry their sources."

  func claims(in view: CatalogView) -> [Fact] { [] }

  func sentences(in view: CatalogView) -> [Sentence] {
    [Sentence("Artemis has \(view.count(of: .artemis).words); the ILRS has \(view.count(of: .ilrs).words)")]
  }

  func command(in view: CatalogView) -> [String]? { ["compare", "figures"] }

  func write(_ page: inout DetailPage) { page.addFigures() }
}

extension DetailPage {
  fileprivate mutating func addFigures() {
    title = "Figures"
    let lensPart = lens.map { ", according to \(catalog.lensName($0))" } ?? ""
    addText("Counted from the records as of \(view.perspective.asOf.formatted)\(lensPart)", "text.muted")
    addText("Members in doubt are counted after the +, not in the main number.", "text.muted")
    if !isLinear { addText("All bars in a table share one scale.", "text.muted") }
    addFigures(of: .members)
    addFigures(of: .regions)
    addHeading("In both: \(view.countOfBoth().text)")
    addNationsInBoth()
    addFigures(of: .treaties)
    addFigures(of: .missions)
    addStatedCounts()
  }

  mutating func addFigures(of group: Figure.Group) {
    let figures = view.figures(of: group)
    if figures.isEmpty { return }
    switch group {
    case .members: addHeading("Members as of \(view.perspective.asOf.formatted)")
    case .regions: addHeading("Members by region, + in doubt")
    case .treaties: addHeading("Members that are parties to treaties, + in doubt")
    case .missions:
      addHeading("Missions by state")
      addText("National missions of members count for their side.", "text.muted")
    }
    if isLinear {
      for figure in figures {
        add([span("\(figure.label.capitalisedFirst): \(figure.text)")] + references(figure.sources))
      }
      return
    }
    let labelWidth = min(group == .treaties ? 37 : 26, max(12, width - 26))
    let sides = [Coalition.artemis, .ilrs]
    // Bars on either side, where there is room.
    let room = (width - labelWidth - (figures.contains { !$0.sources.isEmpty } ? 34 : 26)) / 2
    let bar = room < 6 ? 0 : min(room, 30)
    let alignment: Alignment = bar > 0 ? .leading : .trailing
    func both(_ text: String?) -> String { (text ?? "").padded(to: 8, alignment: .trailing) }
    let titles = sides.map { side in
      span("\(side.letter) \(side.name)".padded(to: bar + 9, alignment: alignment), side.role)
    }
    let hasBoth = figures.contains { $0.both != nil }
    add([span("".padded(to: labelWidth))] + titles + [span(both(hasBoth ? "both" : nil), "coalition.both")])
    // The first of the regions is the sum of the others: its bar would make theirs too short to compare.
    let sum = group == .regions ? figures.first : nil
    let drawn = figures.filter { $0 != sum && $0.isCount }
    let longest = drawn.flatMap { [$0.artemis, $0.ilrs] }.compactMap { $0?.all }.max() ?? 0
    for figure in figures {
      var spans = [span(figure.name.truncated(to: labelWidth).padded(to: labelWidth), "label")]
      for (side, number) in zip(sides, [figure.artemis, figure.ilrs]) {
        let cells = drawn.contains(figure) ? number?.bar(bar, longest) ?? "" : ""
        let text = (cells.isEmpty ? "" : " ") + (number?.text ?? "")
        spans.append(span(cells, side.role))
        spans.append(span(text.padded(to: bar + 9 - cells.columns, alignment: alignment)))
      }
      add(spans + [span(both(figure.both?.text))] + references(figure.sources))
    }
  }

  /// The nations that are members of both coalitions, with their dates.
  mutating func addNationsInBoth() {
    let both = view.nations.filter { row in Coalition.allCases.allSatisfy(row.isMember(of:)) }
    if both.isEmpty { addText("None as of this date.", "text.muted") }
    for row in both {
      let dates = Coalition.allCases.flatMap { coalition -> [Span] in
        guard let status = row.status(in: coalition) else { return [] }
        let lead = coalition == Coalition.allCases.first ? ": " : ", "
        return [
          span("\(lead)\(coalition.name) ", "text.muted"), mark(status.evidence),
          span(" \(status.since ?? "undated")", "text.muted"),
          span(status.kind == .contested ? Marks.contested : "", "mark.disputed"),
        ]
      }
      addLink(to: .record(.nation(row.id)), row.nation.name, after: dates)
    }
  }

  /// Totals stated by sources, which may differ from the records.
  private mutating func addStatedCounts() {
    let stated = catalog.statedCounts.map(view.facts).filter { !$0.isEmpty }
    guard !stated.isEmpty else { return }
    addHeading("Totals stated by sources, and the number of records on that date")
    for facts in stated {
      for fact in facts where fact.isClaim { addClaim(fact, dateWidth: 12) }
      for fact in facts where fact.isDerived {
        let parts = [fact.label + " " + (fact.words(in: view) ?? ""), fact.note ?? ""]
        addText(parts.filter { !$0.isEmpty }.joined(separator: ". "), "text.muted")
      }
    }
  }
}

extension Figure.Number {
  fileprivate var all: Int { certain + (doubtful ?? 0) }

  /// The number as a bar in eighths of a cell, what is in doubt as a shade of whole cells.
  func bar(_ width: Int, _ longest: Int) -> String {
    guard longest > 0 else { return "" }
    let eighths = (certain * width * 8 + longest - 1) / longest
    let part = eighths % 8 == 0 ? "" : String(Array("▏▎▍▌▋▊▉")[eighths % 8 - 1])
    let shade = (all * width + longest - 1) / longest - (eighths + 7) / 8
    return String(repeating: "█", count: eighths / 8) + part + String(repeating: "▒", count: shade)
  }
}
