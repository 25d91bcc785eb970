public import Model
public import Search
import Text

extension Disagreement: Listable {
  /// The texts that a search looks at; the first is the record with the question.
  public var searchTexts: [SearchText] {
    [SearchText("question", title, role: .name)]
      + answers.map { SearchText("answer", $0.text, role: .property) }
      + claims.compactMap(\.text).map { SearchText("claim", $0, role: .prose) }
  }

  /// The columns of disagreements; lists show the first ones.
  public static let columns: Columns<Disagreement> = [
    Column(
      "title", "Disagreement",
      cell: ListCell(14...60, isFlexible: true) {
        var text = RoledText(
          Marks.symbol($0) + " ", $0.id.question == .membership ? "mark.disputed" : "mark.rival")
        text.append($0.title, "text")
        return text
      }
    ) { Value(text: $0.title) },
    Column("answers", "Answers") { .list($0.answers.map(\.text)) },
    Column("shown", "Shown") { Value(text: $0.shown?.text) },
    Column("claims", "Claims", alignment: .trailing) { .number($0.claims.count) },
    .exported("name", "Name") { Value(text: $0.name) },
    .exported("record", "Record") { Value(text: $0.id.record.text) },
    Column(
      "coalition", "Coalition", isListed: false,
      facet: FacetRule(.coalition) { [$0.id.coalition?.rawValue ?? CoalitionValue.none.rawValue] }
    ) { Value(text: $0.id.coalition?.name) },
    .exported("question", "Question") { Value(text: $0.id.question.rawValue) },
    .exported("statements", "Statements") { row in
      .list(row.claims.map { [$0.answer.text, $0.text].compactMap(\.self).joined(separator: ": ") })
    },
    .exported("sources", "Sources") { .sources(of: $0.claims) },
  ]
}

extension Disagreement.Answer {
  /// The answer as exports write it: a date in ISO form, a time as `2028/2029`.
  public var text: String {
    switch self {
    case .date(let date, nil): date.description
    case .date(let date, let until?): "\(date)/\(until)"
    case .member: "member"
    case .notMember: "not a member"
    }
  }
}
