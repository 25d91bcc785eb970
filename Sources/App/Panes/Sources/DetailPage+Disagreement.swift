import Model
import Query
import Screen
import Text

extension Selection {
  /// A question that sources answer differently.
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
      ? "no source tells of the joining itself" : "sources say \(answers.joined(separator: " or "))"
    return [Sentence("\(row.title): \(said)", Set(row.claims.flatMap(\.sources)).sorted())]
  }

  func write(_ page: inout DetailPage) { page.addDisagreement(self) }
}

extension Disagreement.Answer {
  /// The answer for people.
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
  /// The least width for two answers side by side.
  private static let besideWidth = 44

  /// A question with its answers side by side, each with its claims.
  fileprivate mutating func addDisagreement(_ id: Disagreement.ID) {
    guard let row = view.disagreement(id) else { return }
    setTitle(row.name)
    addText(row.title, "text.strong")
    let answers = row.answers
    let isOpen = answers.count < 2
    addText(isOpen ? "No source reports the joining itself." : "\(answers.count) answers", "text.muted")
    if width >= Self.besideWidth, !isLinear, answers.count > 1 {
      for index in stride(from: 0, to: answers.count, by: 2) {
        addBlank()
        let pair = answers[index..<min(index + 2, answers.count)]
        let column = (width - 3) / 2
        let sides = pair.map { lines(of: $0, in: row, width: column) }
        addColumns([sides[0]], sides.count > 1 ? [sides[1]] : [], leftWidth: column)
      }
    } else {
      for answer in answers { addAnswer(answer, of: row) }
    }
    addHeading("Record")
    addLink(to: .record(id.record), view.name(of: id.record))
  }

  private mutating func addAnswer(_ answer: Disagreement.Answer, of row: Disagreement) {
    addBlank()
    add(title(of: answer, in: row).spans)
    for claim in row.claims where claim.answer == answer {
      addClaim(claim.fact, dateWidth: dateWidth(of: claim, in: row))
    }
  }

  private mutating func lines(of answer: Disagreement.Answer, in row: Disagreement, width: Int) -> [Line] {
    var lines = title(of: answer, in: row).wrapped(to: width)
    for claim in row.claims where claim.answer == answer {
      lines += Line(claimSpans(claim.fact, dateWidth: dateWidth(of: claim, in: row))).wrapped(
        to: width, hanging: 2)
    }
    return lines
  }

  /// The width for the date of a claim; 0 if the date is the answer.
  private func dateWidth(of claim: Disagreement.Claim, in row: Disagreement) -> Int {
    row.id.question == .membership ? (claim.fact.period?.columns ?? 1) + 1 : 0
  }

  private func title(of answer: Disagreement.Answer, in row: Disagreement) -> Line {
    let isShown = answer == row.shown
    return Line(
      [span(answer.words.capitalisedFirst, "heading")] + (isShown ? [span(" (shown)", "text.muted")] : []))
  }

  /// The disagreements that a source takes part in.
  mutating func addDisagreements(of id: Source.ID) {
    let rows = view.disagreements(citing: id)
    guard !rows.isEmpty else { return }
    addHeading("Disagreements about it (\(rows.count))")
    for row in rows {
      let answers = row.answers.filter { answer in
        row.claims.contains { $0.answer == answer && $0.sources.contains(id) }
      }
      let said = answers.map { title(of: $0, in: row).text }.joined(separator: "; ")
      addLink(
        to: .disagreement(row.id), row.title, mark: span(Marks.symbol(row), "mark.rival"),
        after: [span(", says " + said, "text.muted")])
    }
  }
}
