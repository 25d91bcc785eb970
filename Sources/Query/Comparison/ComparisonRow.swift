public import Model
import Search

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

  /// What stands in place of a topic's identifier for the figures that are computed from the records.
  public static let figuresTopic = "figures"

  /// The place among all lines of the comparison.
  public let id: Int
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
  /// The comparison line by line: the figures first, then the topics, of each what is said of Artemis, of the ILRS and of
  /// both.
  ///
  /// - Parameters:
  ///   - query: which topics, and in what order. Where something is searched, the figures are left out.
  ///   - topic: only one topic, by its identifier or ``ComparisonRow/figuresTopic``.
  public func comparison(_ query: Query = Query(), topic: String? = nil) -> [ComparisonRow] {
    let statements = topics(answering: query, topic: topic).flatMap { topic in
      statementRows(.artemis, topic.artemis, of: topic) + statementRows(.ilrs, topic.ilrs, of: topic)
        + statementRows(.both, topic.claims, of: topic)
    }
    let drafts = (query.showsFigures(topic: topic) ? figureRows() : []) + statements
    return drafts.enumerated().map { $0.element($0.offset) }
  }

  func topics(answering query: Query, topic: String?) -> [TopicRow] {
    query.run(on: topics).rows.filter { topic == nil || $0.id.rawValue == topic }
  }

  /// A line that only lacks its place.
  private typealias Draft = (Int) -> ComparisonRow

  private func statementRows(
    _ side: ComparisonRow.Side, _ statements: [Statement], of topic: TopicRow
  ) -> [Draft] {
    let lens = perspective.lens
    return statements.map { statement in
      { id in
        ComparisonRow(
          id: id, topic: topic.id.rawValue, title: topic.topic.title, side: side, text: statement.text,
          figure: nil, total: nil, isNegative: statement.isNegative,
          evidence: catalog.evidence(of: statement, through: lens),
          sources: statement.sources.filter { lens == nil || $0 == lens })
      }
    }
  }

  private func figureRows() -> [Draft] {
    figures().flatMap { figure in
      ComparisonRow.Side.allCases.compactMap { side -> Draft? in
        guard let number = figure[side] else { return nil }
        return { id in
          ComparisonRow(
            id: id, topic: ComparisonRow.figuresTopic, title: "Figures", side: side, text: figure.label,
            figure: number, total: figure.total, isNegative: false, evidence: nil, sources: figure.sources)
        }
      }
    }
  }
}

extension Query {
  /// Whether an answer about the comparison begins with the figures.
  func showsFigures(topic: String?) -> Bool {
    topic == ComparisonRow.figuresTopic || (topic == nil && SearchPattern(search).isEmpty)
  }
}
