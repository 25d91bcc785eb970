import App
import Model
import Query
import Screen

/// The comparison with both sides set against each other.
struct ComparisonText {
  private let view: CatalogView
  private let topics: [TopicRow]
  private let hasFigures: Bool

  /// The whole comparison, or one topic of it.
  init(view: CatalogView, topic: String?) {
    self.view = view
    topics = view.topics.filter { topic == nil || $0.id.rawValue == topic }
    hasFigures = topic == nil || topic == ComparisonRow.figuresTopic
  }

  /// As the explorer shows it, page after page.
  func pages(width: Int) -> String {
    let state = State(catalog: view.catalog, size: Size(width: 80, height: 24), perspective: view.perspective)
    let subjects: [Subject] = (hasFigures ? [.figures] : []) + topics.map { .topic($0.id) }
    return subjects.map { Page(of: $0, in: state, width: width).text }.joined(separator: "\n")
  }

  /// As Markdown of GitHub's flavour: a heading and a table for each topic, statement against statement.
  func markdown() -> String {
    var parts: [String] = []
    if hasFigures {
      parts.append("## Figures as of \(view.perspective.asOf.formatted)\n\n" + figureTable.markdown())
    }
    for topic in topics {
      var part = "## \(topic.topic.title)\n\n"
      if view.perspective.lens == nil { part += topic.topic.summary + "\n\n" }
      part += sideTable(of: topic).markdown()
      for statement in topic.claims {
        part += (statement.text == topic.claims.first?.text ? "\n" : "") + "- On both: \(words(statement))\n"
      }
      parts.append(part)
    }
    return parts.joined(separator: "\n")
  }

  private var figureTable: Table {
    Table(
      columns: [
        Table.Header(id: "figure", title: "Figure"),
        Table.Header(id: "artemis", title: "Artemis", alignment: .trailing),
        Table.Header(id: "ilrs", title: "ILRS", alignment: .trailing),
        Table.Header(id: "both", title: "Both", alignment: .trailing),
      ],
      rows: view.figures().map { figure in
        [.text(figure.label)]
          + [figure.artemis, figure.ilrs, figure.both].map { $0.map(Value.number) ?? .none }
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

  /// As lines of `name: value`, a blank line between topics.
  func plain() -> String {
    var records: [[String]] = []
    if hasFigures {
      records.append(
        ["Topic: Figures", "As of: \(view.perspective.asOf)"]
          + view.figures().map { figure in
            let sides = ComparisonRow.Side.allCases.compactMap { side in
              figure[side].map { "\(side.name) \($0)" }
            }
            return "\(figure.label): \(sides.joined(separator: ", "))"
          })
    }
    for topic in topics {
      var lines = ["Topic: \(topic.topic.title)"]
      if view.perspective.lens == nil { lines.append("Summary: \(topic.topic.summary)") }
      let sides = [("Artemis", topic.artemis), ("ILRS", topic.ilrs), ("Both", topic.claims)]
      for (name, statements) in sides { lines += statements.map { "\(name): \(words($0))" } }
      records.append(lines)
    }
    return records.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  /// A statement with how well it is borne out and by whom: `Text. (confirmed: a, b)`.
  private func words(_ statement: Statement) -> String {
    let lens = view.perspective.lens
    let evidence = view.catalog.evidence(of: statement, through: lens)
    let sources = statement.sources.filter { lens == nil || $0 == lens }.map(\.rawValue).joined(
      separator: ", ")
    return (statement.isNegative ? "Not found: " : "")
      + "\(statement.text) (\(evidence.rawValue): \(sources))"
  }
}
