/// A topic of the comparison with what is in view of it.
public struct TopicRow: Sendable, Identifiable {
  /// The record.
  public let topic: Topic
  /// What is in view on Artemis.
  public let artemis: [Statement]
  /// What is in view on the ILRS.
  public let ilrs: [Statement]
  /// What is in view on both.
  public let claims: [Statement]
  /// The difference in a nutshell; nil if not in view: it sums up statements of several sources.
  public let summary: String?
  private let vantage: Vantage

  /// The topic from a perspective; nil where no statement is in view.
  init?(_ topic: Topic, from vantage: Vantage) {
    self.topic = topic
    self.vantage = vantage
    artemis = topic.artemis.filter(vantage.shows)
    ilrs = topic.ilrs.filter(vantage.shows)
    claims = topic.claims.filter(vantage.shows)
    if artemis.isEmpty, ilrs.isEmpty, claims.isEmpty { return nil }
    summary = vantage.shows(.stated(nil), by: []) ? topic.summary : nil
  }

  /// The topic's identifier.
  public var id: Topic.ID { topic.id }
  /// What is in view of the record.
  public var content: any Record { ShownRecord(record: topic, vantage: vantage) }

  /// What is said of one side.
  public func statements(of coalition: Coalition) -> [Statement] {
    switch coalition {
    case .ilrs: ilrs
    case .artemis: artemis
    }
  }
}
