import Model
import Query
import Text

/// A line of the overview: an event, a plan or a number that has a record behind it, or a side.
extension OverviewRow.ID: PaneItem {
  static let pane = Pane.overview

  func claims(in view: CatalogView) -> [Fact] { record.map(view.claims) ?? [] }

  func sentences(in view: CatalogView) -> [Sentence] {
    guard group == .sides else {
      return view.overview().first { $0.id == self }?.sentence.map { [$0] } ?? record.map(view.sentences)
        ?? []
    }
    guard let coalition else { return [Sentence("Both coalitions have \(view.countOfBoth().words)")] }
    return [Sentence("\(coalition.withArticle.capitalisedFirst) has \(view.count(of: coalition).words)")]
  }

  /// The record; of a side what it is, and what the other side is; of both, who is in both.
  func write(_ page: inout DetailPage) {
    if group != .sides, let record { return page.addRecord(record) }
    guard let coalition else { return page.addNationsInBoth() }
    let sides = [coalition] + Coalition.allCases.filter { $0 != coalition }
    page.setTitle(page.view.name(of: .programme(coalition)))
    for side in sides { page.addStatement(on: side, isHeaded: side != coalition) }
    page.addBlank()
    for side in sides { page.addLink(to: .record(.programme(side)), "\(side.name): phases and plans") }
  }
}

extension DetailPage {
  /// What a side is, by the first statement on its programme, where one is in view.
  fileprivate mutating func addStatement(on coalition: Coalition, isHeaded: Bool) {
    let facts = view.ownFacts(of: .programme(coalition))
    guard let statement = facts.first(where: { $0.section == .statements }) else { return }
    if isHeaded { addHeading(view.name(of: .programme(coalition))) }
    addClaim(statement)
  }

  /// The nations that are members of both coalitions.
  fileprivate mutating func addNationsInBoth() {
    setTitle("In both: \(view.countOfBoth().text)")
    let rows = view.nations.filter { row in Coalition.allCases.allSatisfy(row.isMember(of:)) }
    if rows.isEmpty { addText("No nation is a member of both.") }
    for row in rows {
      let times = Coalition.allCases.compactMap { side in
        row.status(in: side).map { status in
          let doubt = status.kind.isDoubtful ? " (\(status.kind.rawValue))" : ""
          return "\(side.name) \(status.since ?? "undated")\(doubt)"
        }
      }
      addLink(
        to: .record(.nation(row.id)), row.nation.name,
        after: [span(", " + times.joined(separator: ", "), "text.muted")])
    }
  }
}
