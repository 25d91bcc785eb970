import Text

extension RecordReader {
  /// A topic of the comparison.
  mutating func topic() -> Topic {
    let topic = Topic(
      id: declare("id", .kebab) { $0.topics.declare($1) } ?? "",
      title: text("title"),
      summary: text("summary"),
      artemis: statements("artemis"),
      ilrs: statements("ilrs"),
      claims: statements("claims"),
      figures: optionalChoice("figures")
    )
    if topic.artemis.isEmpty, topic.ilrs.isEmpty, topic.claims.isEmpty {
      report(field: "id", "\(quoted(topic.id.rawValue)) holds no statement; a topic needs at least one")
    }
    return topic
  }
}
