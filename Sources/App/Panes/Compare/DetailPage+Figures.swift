import Model
import Query
import Screen
import Text

extension Selection {
  /// The computed figures of the comparison.
  public static let figures = Selection.item(AnyItem(item: Figures()))
}

/// The computed figures of the comparison.
private struct Figures: PaneItem {
  static let pane = Pane.compare
  static let withoutClaims = "Computed from the records, which carry their sources."

  func claims(in view: CatalogView) -> [Fact] { [] }

  func sentences(in view: CatalogView) -> [Sentence] {
    [Sentence("Artemis has \(view.count(of: .artemis).words); the ILRS has \(view.count(of: .ilrs).words)")]
  }

  func write(_ page: inout DetailPage) { page.addFigures() }
}

extension DetailPage {
  fileprivate mutating func addFigures() {
    setTitle("Figures")
    let lensPart = lens.map { ", according to \(catalog.lensName($0))" } ?? ""
    addText("Counted from the records as of \(view.perspective.asOf.formatted)\(lensPart)", "text.muted")
    addFigures(of: .members)
    addFigures(of: .regions)
    addOverlap()
    addFigures(of: .treaties)
    addFigures(of: .missions)
    addStatedCounts()
  }

  /// One kind of figures, both sides side by side.
  mutating func addFigures(of group: Figure.Group) {
    let figures = view.figures(of: group)
    if figures.isEmpty { return }
    switch group {
    case .members: addHeading("Members as of \(view.perspective.asOf.formatted)")
    case .regions: addHeading("Members by region, + in doubt")
    case .treaties: addHeading("Members that are parties to treaties, + in doubt")
    case .missions: addHeading("Missions by state")
    }
    if isLinear {
      for figure in figures {
        let numbers = [("Artemis", figure.artemis), ("ILRS", figure.ilrs), ("both", figure.both)]
        let told = numbers.compactMap { name, number in number.map { "\(name) \($0.text)" } }
        add(
          [span("\(figure.label.capitalisedFirst): \(told.joined(separator: ", "))")]
            + (figure.sources.isEmpty ? [] : [references(figure.sources)]))
      }
      return
    }
    let labelWidth = min(group == .treaties ? 37 : 26, max(12, width - 26))
    let sides = [Coalition.artemis, .ilrs]
    let bar = figureBarWidth(besides: labelWidth + (figures.contains { !$0.sources.isEmpty } ? 8 : 0))
    let alignment: Alignment = bar > 0 ? .leading : .trailing
    let both = figures.contains { $0.both != nil } ? "both" : ""
    add(
      [span("".padded(to: labelWidth))]
        + sides.map { side in
          let title = "\(side.letter) \(side.name)"
          return Span(title.padded(to: bar + 9, alignment: alignment), style: theme.style(side.role))
        }
        + [Span(both.padded(to: 8, alignment: .trailing), style: theme.style("coalition.both"))])
    // The first of the regions is the sum of the others: its bar would make theirs too short to compare.
    let sum = group == .regions ? figures.first : nil
    let drawn = figures.filter { $0 != sum && $0.isCount }
    let longest = drawn.flatMap { [$0.artemis, $0.ilrs] }.compactMap { $0?.all }.max() ?? 0
    for figure in figures {
      var spans = [span(figure.name.truncated(to: labelWidth).padded(to: labelWidth), "label")]
      for (side, number) in zip(sides, [figure.artemis, figure.ilrs]) {
        let cells = drawn.contains(figure) ? number?.bar(bar, longest) ?? "" : ""
        spans.append(Span(cells, style: theme.style(side.role)))
        let text = (cells.isEmpty ? "" : " ") + (number?.text ?? "")
        spans.append(span(text.padded(to: bar + 9 - cells.columns, alignment: alignment)))
      }
      spans.append(span((figure.both?.text ?? "").padded(to: 8, alignment: .trailing)))
      add(spans + (figure.sources.isEmpty ? [] : [references(figure.sources)]))
    }
  }

  /// The columns of a bar on either side: none where there is little room, or where it is read aloud.
  private func figureBarWidth(besides columns: Int) -> Int {
    let room = (width - columns - 26) / 2
    return isLinear || room < 6 ? 0 : min(room, 30)
  }

  private mutating func addOverlap() {
    addHeading("In both: \(view.countOfBoth().text)")
    let both = view.nations.filter { $0.isMember(of: .ilrs) && $0.isMember(of: .artemis) }
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
        addText(
          [fact.label + " " + (fact.words(in: view) ?? ""), fact.note ?? ""].filter { !$0.isEmpty }.joined(
            separator: ". "), "text.muted")
      }
    }
  }
}

extension Figure.Number {
  fileprivate var all: Int { certain + (doubtful ?? 0) }

  /// The number as a bar, what is in doubt as a shade.
  fileprivate func bar(_ width: Int, _ longest: Int) -> String {
    guard longest > 0 else { return "" }
    func cells(_ number: Int) -> Int { (number * width + longest - 1) / longest }
    let full = cells(certain)
    return String(repeating: "█", count: full) + String(repeating: "▒", count: cells(all) - full)
  }
}
