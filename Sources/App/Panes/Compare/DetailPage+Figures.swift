import Model
import Query
import Screen
import Text

extension Selection {
  /// The figures computed for the comparison.
  public static let figures = Selection.item(AnyItem(item: Figures()))
}

/// The figures computed for the comparison.
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

  /// What is counted of a kind, both sides beside each other.
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
    add([
      span("".padded(to: labelWidth)),
      Span("A Artemis".padded(to: 9, alignment: .trailing), style: theme.style("coalition.artemis")),
      Span("I ILRS".padded(to: 8, alignment: .trailing), style: theme.style("coalition.ilrs")),
      Span(
        (figures.contains { $0.both != nil } ? "both" : "").padded(to: 8, alignment: .trailing),
        style: theme.style("coalition.both")),
    ])
    for figure in figures {
      let numbers = [(figure.artemis, 9), (figure.ilrs, 8), (figure.both, 8)]
      add(
        [span(figure.name.truncated(to: labelWidth).padded(to: labelWidth), "label")]
          + numbers.map { span(($0?.text ?? "").padded(to: $1, alignment: .trailing)) }
          + (figure.sources.isEmpty ? [] : [references(figure.sources)]))
    }
  }

  private mutating func addOverlap() {
    addHeading("In both: \(view.countOfBoth().text)")
    let both = view.nations.filter { $0.isMember(of: .ilrs) && $0.isMember(of: .artemis) }
    if both.isEmpty { addText("None as of this day.", "text.muted") }
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

  /// What sources state as totals, which need not be what the records add up to.
  private mutating func addStatedCounts() {
    let stated = catalog.statedCounts.map(view.facts).filter { !$0.isEmpty }
    guard !stated.isEmpty else { return }
    addHeading("Totals as sources state them, and what the records add up to on that day")
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
