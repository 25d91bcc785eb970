package import Model
package import Search
import Text

extension SourceRow: Findable, Listable {
  package static let columns: Columns<SourceRow> = [
    Column("id", "ID") { Value(text: $0.id.rawValue) },
    Column("title", "Source", cell: ListCell(31...44, isFlexible: true)) { Value(text: $0.source.title) },
    Column("publisher", "Publisher", cell: ListCell(12...16, priority: 3, role: "text.muted")) {
      Value(text: $0.source.publisher)
    },
    Column("date", "Date", cell: ListCell(11...11, priority: 2, role: "text.muted")) {
      Value(day: $0.source.date)
    },
    .ranked(
      "kind", "Kind", in: Source.Kind.allCases, facet: .kind,
      cell: ListCell(15...15, priority: 4, role: "text.muted")
    ) { $0.source.kind },
    Column("citations", "Cited", alignment: .trailing, cell: ListCell(5...5, priority: 1)) {
      .number($0.statements)
    },
    .exported("records", "Records", alignment: .trailing) { .number($0.dependants.count) },
    .exported("url", "Address") { Value(text: $0.source.url) },
    .exported("origin", "Origin") { Value(text: $0.source.origin) },
    .exported("note", "Note") { Value(text: $0.source.note) },
  ]

  package var record: RecordID { .source(id) }

  package var detail: String {
    [source.publisher, source.date?.formatted].compactMap(\.self).joined(separator: ", ")
  }
}

extension TopicRow: Findable, Listable {
  package static let columns: Columns<TopicRow> = [
    Column("title", "Topic", cell: ListCell(14...30, isFlexible: true)) { Value(text: $0.topic.title) },
    Column("artemis", "Artemis", alignment: .trailing) { .number($0.artemis.count) },
    Column("ilrs", "ILRS", alignment: .trailing) { .number($0.ilrs.count) },
    Column("both", "Both", alignment: .trailing) { .number($0.claims.count) },
    .exported("id", "ID") { Value(text: $0.id.rawValue) },
    .exported("summary", "Summary") { Value(text: $0.summary) },
    .exported("artemis-statements", "Artemis statements") { .list($0.artemis.map(\.text)) },
    .exported("ilrs-statements", "ILRS statements") { .list($0.ilrs.map(\.text)) },
    .exported("both-statements", "Statements on both") { .list($0.claims.map(\.text)) },
    .exported("sources", "Sources") { .list($0.content.sources.map(\.rawValue)) },
  ]

  package var record: RecordID { .topic(id) }
  package var detail: String { summary ?? "" }
}

extension Term: Findable, Listable {
  package static let columns: Columns<Term> = [
    Column("name", "Term", cell: ListCell(14...30, isFlexible: true)) { Value(text: $0.name) },
    .ranked(
      "kind", "Kind", in: Kind.allCases, facet: .kind,
      cell: ListCell(9...9, priority: 1, role: "text.muted"), value: \.kind),
    Column("definition", "Definition") { Value(text: $0.definition.value) },
    .exported("id", "ID") { Value(text: $0.id.rawValue) },
    .exported("aliases", "Aliases") { .list($0.aliases) },
    .exported("native-name", "Native name") { Value(text: $0.native?.text) },
    .exported("notes", "Notes") { .list($0.notes.map(\.text)) },
    .exported("related", "Related") { .list($0.related.map(\.text)) },
    .exported("see", "See also") { .list($0.see.map(\.rawValue)) },
    .evidence(isListed: false, facet: .evidence) { $0.definition.evidence },
    .exported("sources", "Sources") { .list($0.sources.map(\.rawValue)) },
  ]

  package var record: RecordID { .term(id) }
  package var content: any Record { self }
  package var detail: String { definition.value }
}

extension Disagreement: Listable {
  package var searchTexts: [SearchText] {
    [SearchText("question", title, role: .name)]
      + answers.map { SearchText("answer", $0.text, role: .property) }
      + claims.compactMap(\.text).map { SearchText("claim", $0, role: .prose) }
  }

  package static let columns: Columns<Disagreement> = [
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
    Column("shown", "Preferred") { Value(text: $0.shown?.text) },
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
  package var text: String {
    switch self {
    case .date(let date, nil): date.description
    case .date(let date, let until?): "\(date)/\(until)"
    case .member: "member"
    case .notMember: "not a member"
    }
  }
}
