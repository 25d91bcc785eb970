/// A topic of the comparison with what is in view of it.
public struct TopicRow: Sendable, Identifiable {
  package let topic: Topic
  package let artemis: [Statement]
  package let ilrs: [Statement]
  package let claims: [Statement]
  /// The difference in a nutshell; nil if not in view: it sums up statements of several sources.
  package let summary: String?
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
  package var content: any Record { ShownRecord(record: topic, vantage: vantage) }

  package func statements(of coalition: Coalition) -> [Statement] { coalition == .ilrs ? ilrs : artemis }
}
