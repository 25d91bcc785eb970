public import Model
public import Search
import Text

/// One line of the comparison of Artemis and the ILRS: a statement on a topic, or a computed figure.
public struct ComparisonRow: Sendable, Identifiable {
  /// What a line is about.
  public enum Side: String, CaseIterable, Sendable {
    case artemis
    case ilrs
    case both

    /// The side for people.
    public var name: String {
      switch self {
      case .artemis: Coalition.artemis.name
      case .ilrs: Coalition.ilrs.name
      case .both: "Both"
      }
    }
  }

  /// Stands for a topic's identifier in the computed figures.
  public static let figuresTopic = "figures"

  /// The place among all lines of the comparison.
  public internal(set) var id = 0
  /// The topic's identifier, or ``figuresTopic``.
  public let topic: String
  /// The topic's heading.
  public let title: String
  /// The side that the line is about.
  public let side: Side
  /// The statement, or what the figure counts.
  public let text: String
  /// The figure; nil for statements.
  public let figure: Figure.Number?
  /// What the figure is a share of: the states of a region; nil for other figures and statements.
  public let total: Int?
  /// Whether the statement says that nothing was found.
  public let isNegative: Bool
  /// How well the statement is supported; nil for figures.
  public let evidence: Evidence?
  /// Who states it, as far as the lens shows it; of figures the papers that they are counted from.
  public let sources: [Source.ID]
}

extension Figure {
  /// The number of one side.
  subscript(side: ComparisonRow.Side) -> Number? {
    switch side {
    case .artemis: artemis
    case .ilrs: ilrs
    case .both: both
    }
  }
}

extension CatalogView {
  /// The comparison line by line: figures, then for each topic what is said of Artemis, of the ILRS and of both.
  ///
  /// - Parameters:
  ///   - query: which topics, in what order. A search leaves out the figures.
  ///   - topic: one topic alone, by its identifier or ``ComparisonRow/figuresTopic``.
  public func comparison(_ query: Query = Query(), topic: String? = nil) -> [ComparisonRow] {
    let statements = topics(answering: query, topic: topic).flatMap { topic in
      statementRows(.artemis, topic.artemis, of: topic) + statementRows(.ilrs, topic.ilrs, of: topic)
        + statementRows(.both, topic.claims, of: topic)
    }
    return ((query.showsFigures(topic: topic) ? figureRows() : []) + statements).numbered(\.id)
  }

  func topics(answering query: Query, topic: String?) -> [TopicRow] {
    query.run(on: topics).rows.filter { topic == nil || $0.id.rawValue == topic }
  }

  private func statementRows(
    _ side: ComparisonRow.Side, _ statements: [Statement], of topic: TopicRow
  ) -> [ComparisonRow] {
    statements.map { statement in
      let citation = catalog.citation(of: statement, through: perspective.lens)
      return ComparisonRow(
        topic: topic.id.rawValue, title: topic.topic.title, side: side, text: statement.text, figure: nil,
        total: nil, isNegative: statement.isNegative, evidence: citation.evidence, sources: citation.sources)
    }
  }

  private func figureRows() -> [ComparisonRow] {
    figures().flatMap { figure in
      ComparisonRow.Side.allCases.compactMap { side in
        figure[side].map { number in
          ComparisonRow(
            topic: ComparisonRow.figuresTopic, title: "Figures", side: side, text: figure.label,
            figure: number, total: figure.total, isNegative: false, evidence: nil, sources: figure.sources)
        }
      }
    }
  }
}

extension Query {
  /// Whether the comparison begins with the figures.
  func showsFigures(topic: String?) -> Bool {
    topic == ComparisonRow.figuresTopic || (topic == nil && SearchPattern(search).isEmpty)
  }
}

extension ComparisonRow: Listable {
  /// The texts that a search looks at; the first is the topic's heading.
  public var searchTexts: [SearchText] {
    [
      SearchText("title", title, role: .name), SearchText("id", topic, role: .code),
      SearchText("side", side.name, role: .property), SearchText("text", text, role: .prose),
    ]
  }

  /// Topics are sorted; the lines stay with them.
  public static var sortColumns: [String] { TopicRow.columns.map(\.id) }

  /// The columns of the comparison's lines; lists show the first ones.
  public static let columns: Columns<ComparisonRow> = [
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
