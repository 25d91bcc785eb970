public import Model
import Text

/// The comparison with both sides next to each other, for reading.
public struct ComparisonText: Sendable {
  /// The topics that are shown, in order.
  public let topics: [TopicRow]
  /// Whether the figures that are computed from the records come before them.
  public let hasFigures: Bool
  private let view: CatalogView

  /// The topics that answer a query, after the figures; or one topic, by its identifier or ``ComparisonRow/figuresTopic``.
  public init(_ view: CatalogView, query: Query = Query(), topic: String? = nil) {
    self.view = view
    topics = view.topics(answering: query, topic: topic)
    hasFigures = query.showsFigures(topic: topic)
  }

  /// As Markdown of GitHub's flavour: a heading and a table for each topic, statement against statement.
  public func markdown() -> String {
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
      columns: [
        Table.Header(id: "figure", title: "Figure"),
        Table.Header(id: "artemis", title: "Artemis", alignment: .trailing),
        Table.Header(id: "ilrs", title: "ILRS", alignment: .trailing),
        Table.Header(id: "both", title: "Both", alignment: .trailing),
      ],
      rows: figures.map { figure in
        [.text(figure.label)]
          + [figure.artemis, figure.ilrs, figure.both].map { Value(text: $0?.text) }
      })
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
  public func plain() -> String {
    var records: [[String]] = []
    if hasFigures {
      records.append(
        ["Topic: Figures", "As of: \(view.perspective.asOf)"]
          + view.figures().map { "\($0.label): \($0.text)" })
    }
    for topic in topics {
      var lines = ["Topic: \(topic.topic.title)"]
      if let summary = topic.summary { lines.append("Summary: \(summary)") }
      let sides = [("Artemis", topic.artemis), ("ILRS", topic.ilrs), ("Both", topic.claims)]
      for (name, statements) in sides { lines += statements.map { "\(name): \(words($0))" } }
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
