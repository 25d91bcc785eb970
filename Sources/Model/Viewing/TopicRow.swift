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

  /// The topic as seen through a lens; nil where that shows nothing of it.
  init?(_ topic: Topic, through lens: Source.ID?) {
    func seen(_ statements: [Statement]) -> [Statement] {
      statements.filter { $0.isSeen(through: lens) }
    }
    self.topic = topic
    artemis = seen(topic.artemis)
    ilrs = seen(topic.ilrs)
    claims = seen(topic.claims)
    if artemis.isEmpty, ilrs.isEmpty, claims.isEmpty { return nil }
  }

  /// The topic's identifier.
  public var id: Topic.ID { topic.id }

  /// What is said of one side.
  public func statements(of coalition: Coalition) -> [Statement] {
    switch coalition {
    case .ilrs: ilrs
    case .artemis: artemis
    }
  }
}
