import Model
import Query
import Screen
import Text

/// The sources, and their disagreements.
enum SourcesPane: PaneDefinition {
  static let id = "sources"
  static let tab = (name: title, short: "Src")
  static let help =
    "Every source with what it is cited for; below them, what sources disagree about. Enter opens the details of a source; L offers it as the lens, which shows everything according to this source alone."
  static let signs = Sign.evidence + Sign.doubts + Sign.rivals

  static let command: ListCommandText? = ListCommandText(
    abstract: "List the sources and how often each is cited.",
    examples: [
      "cislunar sources --kind official",
      "cislunar sources --sort citations --reverse",
      "cislunar sources --search roscosmos --format json",
    ])

  static let lists: [any ListDefinition.Type] = [SourcesPane.self, Disagreements.self]

  static func rows(of view: CatalogView) -> [SourceRow] { view.sourceRows() }

  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing {
    var sections: [any ListSection] = [section(query, of: &lists).named("source", "sources")]
    // A filter of sources by kind does not apply to disagreements.
    if query.filter.isEmpty {
      let found = RecordSection(lists.results(Query(search: query.search), of: Disagreements.self)) {
        .disagreement($0.id)
      }
      sections.append(found.headed("Disagreements (\(found.count))").named("disagreement", "disagreements"))
    }
    return Listing(sections: sections, sortable: sortable)
  }
}

/// What sources disagree about: memberships and dates.
enum Disagreements: ListDefinition {
  static let id = "disagreements"
  static let command: ListCommandText? = ListCommandText(
    abstract: "List what sources disagree about: memberships and dates.",
    examples: [
      "cislunar disagreements",
      "cislunar disagreements --search luna --format plain",
      "cislunar disagreements --coalition ilrs",
    ])

  static func rows(of view: CatalogView) -> [Disagreement] { view.disagreements() }
}

extension Selection {
  static func disagreement(_ id: Disagreement.ID) -> Selection { .item(AnyItem(item: id)) }
}

extension Disagreement.ID: PaneItem {
  static let pane = Pane.sources
  var factRecord: RecordID? { record }
  func claims(in view: CatalogView) -> [Fact] { view.disagreement(self)?.claims.map(\.fact) ?? [] }

  func sentences(in view: CatalogView) -> [Sentence] {
    guard let row = view.disagreement(self) else { return [] }
    let answers = row.answers.map { $0.words }
    let said =
      answers.count < 2
      ? "no source reports the joining itself" : "sources say \(answers.joined(separator: " or "))"
    return [Sentence("\(row.title): \(said)", Set(row.claims.flatMap(\.sources)).sorted())]
  }

  func command(in view: CatalogView) -> [String]? {
    ["disagreements", "--search", quoted(word: view.name(of: record))]
  }

  func write(_ page: inout DetailPage) { page.addDisagreement(self) }
}

extension Disagreement.Answer {
  fileprivate var words: String {
    switch self {
    case .date(let date, nil): date.formatted
    case .date(let date, let until?): "\(date.formatted) to \(until.formatted)"
    case .member: "a member"
    case .notMember: "not itself a member"
    }
  }
}

extension DetailPage {
  /// A question with its answers side by side, each with its claims.
  fileprivate mutating func addDisagreement(_ id: Disagreement.ID) {
    guard let row = view.disagreement(id) else { return }
    title = row.name
    addText(row.title, "text.strong")
    let answers = row.answers
    let isOpen = answers.count < 2
    addText(isOpen ? "No source reports the joining itself." : "\(answers.count) answers", "text.muted")
    let blocks = answers.map { answer in
      ClaimBlock(
        title: spans(of: answer, in: row),
        facts: row.claims.filter { $0.answer == answer }.map(\.fact), hasDates: id.question == .membership)
    }
    add(blocks, sideBySideFrom: 44)
    addHeading("Record")
    addLink(to: .record(id.record), view.name(of: id.record))
  }

  private func spans(of answer: Disagreement.Answer, in row: Disagreement) -> [Span] {
    [span(answer.words.capitalisedFirst, "heading")]
      + (answer == row.shown ? [span(" (preferred)", "text.muted")] : [])
  }

  mutating func addDisagreements(of id: Source.ID) {
    let rows = view.disagreements(citing: id)
    guard !rows.isEmpty else { return }
    addHeading("Disagreements (\(rows.count))")
    for row in rows {
      let answers = row.answers.filter { answer in
        row.claims.contains { $0.answer == answer && $0.sources.contains(id) }
      }
      let said = answers.map { $0.words + ($0 == row.shown ? " (preferred)" : "") }.joined(separator: "; ")
      addLink(
        to: .disagreement(row.id), row.title, mark: span(Marks.symbol(row), "mark.rival"),
        after: [span(", says " + said, "text.muted")])
    }
  }
}
