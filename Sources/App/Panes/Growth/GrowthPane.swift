import Model
import Plot
import Query
import Screen
import Text

/// How both coalitions grew, and their numbers of members over time.
enum GrowthPane: PaneDefinition {
  static let id = "growth"
  static let help =
    "How both coalitions grew: members over time, the ILRS dashed and the Accords solid. Each nation is at its joining date with its status as of the date shown. A cursor goes from join to join; the details say who joined and who says so. With a filter, only matching nations are counted."
  static let pictureTitle: String? = "Members of Artemis and the ILRS over time"
  /// The picture names the sides and the doubts itself.
  static let signs =
    [
      Sign(
        mark: "╵ 3", role: "text", word: "joins",
        meaning: "below the lines: one join, three at once; signs of doubt replace them"),
      Sign(mark: "│", role: "border.focused", word: "selected", meaning: "the selected join"),
    ] + Sign.evidence + Sign.rivals + Sign.doubts
  static let plays = true
  static let form = Pane.Form.picture
  static let homes = [Pane.nations]
  static let file: Catalog.File? = .nations

  static let command: ListCommandText? = ListCommandText(
    abstract: "List who joined which coalition, with the number of members after each join.",
    examples: [
      "cislunar growth --format csv",
      "cislunar growth --region africa --as-of 2024-05-10",
      "cislunar growth --according-to seed-article --coalition ilrs",
    ],
    notes:
      "Only members that pass the options are counted, each at its joining date with its status as of the date shown; those in doubt are counted apart."
  )

  static func rows(of view: CatalogView) -> [JoiningRow] { view.joinings() }

  static func rows(of view: CatalogView, for query: Query) -> [JoiningRow] {
    view.joinings(passing: query.filter)
  }

  static func aside(of view: CatalogView) -> [[(text: String, role: Role)]]? { NationsPane.aside(of: view) }

  static func marks(with glyphs: GlyphLevel) -> [(mark: String, role: Role, text: String)] {
    func sample(_ pattern: StepLine.Pattern) -> String { pattern.sample(with: glyphs) }
    return [
      (sample(.solid), "coalition.artemis", "members of Artemis"),
      (sample(.dashed), "coalition.ilrs", "members of the ILRS"),
      (sample(.dotted), "text.muted", "the same with those in doubt: contested, listed or provisional"),
    ]
  }

  static func picture(_ request: PictureRequest, in lists: inout PreparedLists) -> (any Picture)? {
    GrowthPicture(
      rows(of: lists.view, for: request.inputs.listing.query), listing: request.listing,
      asOf: lists.view.perspective.asOf, size: request.inputs.cells.size)
  }

  static func opening(_ listing: Listing, in lists: inout PreparedLists) -> Selection? {
    listing.subject(at: listing.rows.upperBound - 1)
  }

  static func subject(of row: JoiningRow) -> Selection { .joining(row.id) }

  /// The joins in order. The search picks among them; the filter decides which are counted.
  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing {
    var found = RecordSection(query.run(on: rows(of: lists.view, for: query)), subject: subject)
    let members = Coalition.allCases.map { lists.view.count(of: $0) }
    found.total = members.reduce(0) { $0 + $1.all }
    return Listing(sections: [found], sortable: sortable)
  }
}

extension Selection {
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
    title = "\(row.nation.name), \(id.coalition.name)"
    addText("nation, id \(id.nation) · \(row.nation.region.rawValue), \(row.nation.subregion)", "text.muted")
    addNumbers(after: row, among: joinings)
    add(view.memberFacts(of: id.coalition))
    add(view.facts(of: .nation(id.nation), atMost: 0).filter { $0.section == id.coalition.section })
    addSameMonth(as: row, among: joinings)
    addHeading("Nation")
    addLink(to: .record(.nation(id.nation)), row.nation.name)
  }

  /// The members of both coalitions after it joined, of all regions and levels.
  private mutating func addNumbers(after row: JoiningRow, among joinings: [JoiningRow]) {
    addHeading("Members as of \(row.status.since ?? row.day.formatted)")
    let place = joinings.firstIndex { $0.id == row.id } ?? 0
    for coalition in [Coalition.artemis, .ilrs] {
      let count = joinings[...place].last { $0.coalition == coalition }?.count ?? MemberCount()
      var value = [Span(count.text, style: theme.style(coalition.role, over: "text.strong"))]
      if coalition == row.coalition {
        let kind = row.status.kind
        let group = kind.isDoubtful ? " among the \(kind.rawValue)" : ""
        value.append(span(", with \(row.nation.name)\(group)", "text.muted"))
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
      let date = other.status.since.map { " " + $0 } ?? ""
      addLink(
        to: .joining(other.id), other.nation.name,
        mark: span(String(other.coalition.letter), other.coalition.role),
        after: [span(date + " ", "text.muted"), mark(other.status.evidence)])
    }
  }
}
