import Model
import Query
import Screen
import Text

extension Selection {
  /// A nation joining a coalition, as Growth lists it.
  static func joining(_ id: JoiningRow.ID) -> Selection { .item(AnyItem(item: id)) }
}

extension JoiningRow.ID: PaneItem {
  static let pane = Pane.growth
  var record: RecordID? { .nation(nation) }

  func claims(in view: CatalogView) -> [Fact] {
    view.claims(of: .nation(nation)).filter { $0.section == coalition.section }
  }

  func sentences(in view: CatalogView) -> [Sentence] {
    guard let row = view.joinings().first(where: { $0.id == self }) else { return [] }
    let own = view.facts(of: .nation(nation), atMost: 0).first {
      $0.isDerived && $0.section == coalition.section
    }
    return (own.map { [view.sentence($0, of: .nation(nation))] } ?? [])
      + [Sentence("With \(row.nation.name), \(coalition.withArticle) had \(row.count.words)")]
  }

  func write(_ page: inout DetailPage) { page.addJoining(self) }
}

extension DetailPage {
  /// Who joined, how many members there were then, the sources, and who else joined in that month.
  fileprivate mutating func addJoining(_ id: JoiningRow.ID) {
    let joinings = view.joinings()
    guard let row = joinings.first(where: { $0.id == id }) else { return }
    setTitle("\(row.nation.name), \(id.coalition.name)")
    addText("\(id.nation) · \(row.nation.region.rawValue), \(row.nation.subregion)", "text.muted")
    addNumbers(after: row, among: joinings)
    add(view.memberFacts(of: id.coalition))
    add(view.facts(of: .nation(id.nation), atMost: 0).filter { $0.section == id.coalition.section })
    addSameMonth(as: row, among: joinings)
    addHeading("Nation")
    addLink(to: .record(.nation(id.nation)), row.nation.name)
  }

  /// The members of both coalitions after it joined, of all regions and levels.
  private mutating func addNumbers(after row: JoiningRow, among joinings: [JoiningRow]) {
    addHeading("Members with it, \(row.status.since ?? row.day.formatted)")
    let place = joinings.firstIndex { $0.id == row.id } ?? 0
    for coalition in [Coalition.artemis, .ilrs] {
      let last = joinings[...place].last { $0.coalition == coalition }
      let count = last?.count ?? MemberCount()
      var value = [Span(count.text, style: theme.style(coalition.role, over: "text.strong"))]
      if coalition == row.coalition {
        let kind = row.status.kind
        let place = kind.isDoubtful ? ", it among the \(kind.rawValue)" : ", including it"
        value.append(span(place, "text.muted"))
      }
      addField("\(coalition.letter) \(coalition.name)", value)
    }
  }

  /// Others that joined in the same month. Dates known only to the year count as January and are left out.
  private mutating func addSameMonth(as row: JoiningRow, among joinings: [JoiningRow]) {
    guard let date = row.status.date, date.precision > .year else { return }
    let (year, month, _) = date.components
    let others = joinings.filter { other in
      guard other.id != row.id, let day = other.status.date, day.precision > .year else { return false }
      return day.components.year == year && day.components.month == month
    }
    guard !others.isEmpty else { return }
    addHeading("Also in \(Day.monthNames[month - 1]) \(year) (\(others.count))")
    for other in others {
      let letter = Span(String(other.coalition.letter), style: theme.style(other.coalition.role))
      let date = other.status.since.map { " " + $0 } ?? ""
      addLink(
        to: .joining(other.id), other.nation.name, mark: letter,
        after: [span(date + " ", "text.muted"), mark(other.status.evidence)])
    }
  }
}
