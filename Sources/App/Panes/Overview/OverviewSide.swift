import Model
import Query
import Text

/// A side of the overview, or what is in both.
struct OverviewSide: PaneItem {
  static let pane = Pane.overview
  /// The side; nil for both.
  let coalition: Coalition?

  var record: RecordID? { coalition.map(RecordID.programme) }

  func claims(in view: CatalogView) -> [Fact] { record.map(view.claims) ?? [] }

  func summary(in view: CatalogView) -> (text: String, sources: [Source.ID]) {
    guard let coalition else { return ("Members of both: \(view.countOfBoth().text)", []) }
    return ("\(coalition.name) members: \(view.count(of: coalition).text)", [])
  }

  /// What it is, and what the other side is; of both, who is in both.
  func write(_ page: inout DetailPage) {
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
    let facts = view.facts(of: .programme(coalition), atMost: 0)
    guard let statement = facts.first(where: { $0.section == .statements }) else { return }
    if isHeaded { addHeading(view.name(of: .programme(coalition))) }
    addClaim(statement)
  }

  /// The nations that are members of both coalitions.
  fileprivate mutating func addNationsInBoth() {
    setTitle("In both: \(view.countOfBoth().text)")
    for row in view.nations where Coalition.allCases.allSatisfy(row.isMember(of:)) {
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
