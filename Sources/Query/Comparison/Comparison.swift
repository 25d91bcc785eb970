package import Model
package import Search
import Text

/// One line of the comparison of Artemis and the ILRS: a statement on a topic, or a computed figure.
package struct ComparisonRow: Listable {
  package enum Side: String, CaseIterable, Sendable {
    case artemis, ilrs, both

    package var name: String { Coalition(rawValue: rawValue)?.name ?? "Both" }
  }

  /// Stands for a topic's identifier in the computed figures.
  package static let figuresTopic = "figures"
  /// The place among all lines of the comparison.
  package internal(set) var id = 0
  package let topic: String
  package let title: String
  package let side: Side
  package let text: String
  package let figure: Figure.Number?
  /// What the figure is a share of: the states of a region; nil for other figures and statements.
  package let total: Int?
  package let isNegative: Bool
  package let evidence: Evidence?
  /// Who states it, as far as the lens shows it; of figures the papers that they are counted from.
  package let sources: [Source.ID]

  package var searchTexts: [SearchText] {
    [
      SearchText("title", title, role: .name), SearchText("id", topic, role: .code),
      SearchText("side", side.name, role: .property), SearchText("text", text, role: .prose),
    ]
  }

  /// Topics are sorted; the lines stay with them.
  package static var sortColumns: [String] { TopicRow.columns.map(\.id) }

  package static let columns: Columns<ComparisonRow> = [
    Column("topic", "Topic") { Value(text: $0.topic) },
    .exported("title", "Title") { Value(text: $0.title) },
    .ranked("side", "Side", in: Side.allCases) { $0.side },
    Column("text", "Text") { Value(text: $0.text) },
    Column("figure", "Figure", alignment: .trailing) { $0.figure.map { .number($0.certain) } ?? .none },
    Column("in-doubt", "In doubt", alignment: .trailing) { $0.figure?.doubtful.map(Value.number) ?? .none },
    .exported("of", "Of", alignment: .trailing) { $0.total.map(Value.number) ?? .none },
    .exported("negative", "Says that nothing was found") { .flag($0.isNegative) },
    .evidence(facet: .evidence) { $0.evidence },
    .exported("sources", "Sources") { .list($0.sources.map(\.rawValue)) },
  ]
}

extension CatalogView {
  /// The comparison line by line: figures, then for each topic what is said of Artemis, of the ILRS and of both.
  /// `topic` is one topic alone or ``ComparisonRow/figuresTopic``; a search leaves out the figures.
  package func comparison(_ query: Query = Query(), topic: String? = nil) -> [ComparisonRow] {
    let statements = topics(answering: query, topic: topic).flatMap { topic in
      topic.sides.flatMap { side, statements in statements.map { row(side, $0, of: topic) } }
    }
    return ((query.showsFigures(topic: topic) ? figureRows() : []) + statements).numbered { $0.id = $1 }
  }

  func topics(answering query: Query, topic: String?) -> [TopicRow] {
    query.run(on: topics).rows.filter { topic == nil || $0.id.rawValue == topic }
  }

  private func row(_ side: ComparisonRow.Side, _ statement: Statement, of topic: TopicRow) -> ComparisonRow {
    let citation = catalog.citation(of: statement, through: perspective.lens)
    return ComparisonRow(
      topic: topic.id.rawValue, title: topic.topic.title, side: side, text: statement.text, figure: nil,
      total: nil, isNegative: statement.isNegative, evidence: citation.evidence, sources: citation.sources)
  }

  private func figureRows() -> [ComparisonRow] {
    figures().flatMap { figure in
      zip(ComparisonRow.Side.allCases, figure.numbers).compactMap { side, number in
        number.map {
          ComparisonRow(
            topic: ComparisonRow.figuresTopic, title: "Figures", side: side, text: figure.label,
            figure: $0, total: figure.total, isNegative: false, evidence: nil, sources: figure.sources)
        }
      }
    }
  }
}

extension Figure {
  var numbers: [Number?] { [artemis, ilrs, both] }
}

extension TopicRow {
  /// What is said of each side, in their order.
  var sides: [(side: ComparisonRow.Side, statements: [Statement])] {
    [(.artemis, artemis), (.ilrs, ilrs), (.both, claims)]
  }
}

extension Query {
  func showsFigures(topic: String?) -> Bool {
    topic == ComparisonRow.figuresTopic || (topic == nil && SearchPattern(search).isEmpty)
  }
}

/// The comparison with both sides next to each other, for reading.
package struct ComparisonText: Sendable {
  package let topics: [TopicRow]
  package let hasFigures: Bool
  private let view: CatalogView

  /// The topics that answer a query, after the figures; or one topic, by its identifier or ``ComparisonRow/figuresTopic``.
  package init(_ view: CatalogView, query: Query = Query(), topic: String? = nil) {
    self.view = view
    topics = view.topics(answering: query, topic: topic)
    hasFigures = query.showsFigures(topic: topic)
  }

  package func markdown() -> String {
    var parts: [String] = []
    if hasFigures {
      parts.append(
        "## Figures as of \(view.perspective.asOf.formatted)\n\n" + table(of: view.figures()).markdown())
    }
    for topic in topics {
      var part = "## \(topic.topic.title.escapedForMarkdown)\n\n"
      if let summary = topic.summary { part += summary.escapedForMarkdown + "\n\n" }
      part += sideTable(of: topic).markdown()
      if !topic.claims.isEmpty { part += "\n" }
      for statement in topic.claims { part += "- On both: \(words(statement).escapedForMarkdown)\n" }
      if let figures = figures(of: topic) { part += "\n" + table(of: figures).markdown() }
      parts.append(part)
    }
    return parts.joined(separator: "\n")
  }

  /// The figures that belong to a topic, where they do not come before all topics.
  private func figures(of topic: TopicRow) -> [Figure]? {
    hasFigures ? nil : topic.topic.figures.map(view.figures)
  }

  private func table(of figures: [Figure]) -> Table {
    Table(
      columns: [Table.Header(id: "figure", title: "Figure")]
        + ComparisonRow.Side.allCases.map {
          Table.Header(id: $0.rawValue, title: $0.name, alignment: .trailing)
        },
      rows: figures.map { [.text($0.label)] + $0.numbers.map { Value(text: $0?.text) } })
  }

  private func sideTable(of topic: TopicRow) -> Table {
    let rows = (0..<max(topic.artemis.count, topic.ilrs.count)).map { index in
      [topic.artemis, topic.ilrs].map { index < $0.count ? Value.text(words($0[index])) : .none }
    }
    return Table(
      columns: [Table.Header(id: "artemis", title: "Artemis"), Table.Header(id: "ilrs", title: "ILRS")],
      rows: rows)
  }

  /// The comparison as lines of `name: value`, a blank line between topics.
  package func plain() -> String {
    var records: [[String]] = []
    if hasFigures {
      records.append(
        ["Topic: Figures", "As of: \(view.perspective.asOf)"]
          + view.figures().map { "\($0.label): \($0.text)" })
    }
    for topic in topics {
      var lines = ["Topic: \(topic.topic.title)"]
      if let summary = topic.summary { lines.append("Summary: \(summary)") }
      lines += topic.sides.flatMap { side, statements in
        statements.map { "\(side.name): \(words($0))" }
      }
      lines += (figures(of: topic) ?? []).map { "\($0.label): \($0.text)" }
      records.append(lines)
    }
    return records.map { $0.map { $0.inOneLine + "\n" }.joined() }.joined(separator: "\n")
  }

  /// A statement with its evidence and sources: `Text. (confirmed: a, b)`.
  private func words(_ statement: Statement) -> String {
    let citation = view.catalog.citation(of: statement, through: view.perspective.lens)
    let sources = citation.sources.map(\.rawValue).joined(separator: ", ")
    return (statement.isNegative ? "Not found: " : "")
      + "\(statement.text) (\(citation.evidence.rawValue): \(sources))"
  }
}
