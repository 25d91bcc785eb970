public import Model
public import Search

/// A view prepared for many searches.
public struct ViewIndex: Sendable {
  private struct Kind: Sendable {
    let texts: [FoldedTexts]
    let hit: @Sendable (Int, SearchPattern) -> Hit?

    init<Row: Findable>(_ rows: [Row], texts: [FoldedTexts]? = nil) {
      self.texts = texts ?? Row.foldedTexts(of: rows)
      hit = { position, pattern in
        let (row, texts) = (rows[position], rows[position].searchTexts)
        return Match(of: texts, pattern).map {
          Hit(record: row.record, title: texts[0].text, detail: row.detail, match: $0)
        }
      }
    }
  }

  private let kinds: [Kind]

  /// Prepares a view, with the folded texts of its missions if known.
  public init(_ view: CatalogView, missions: [FoldedTexts]? = nil) {
    kinds = [
      Kind(view.allParties), Kind(view.phases), Kind(view.missions, texts: missions), Kind(view.topics),
      Kind(view.terms), Kind(view.sourceRows()),
    ]
  }

  /// Hits among all kinds of records, best first, ties by kind and the data's order; none for a blank text.
  public func hits(for text: String, limit: Int = .max) -> [Hit] {
    let pattern = SearchPattern(text)
    guard !pattern.isEmpty else { return [] }
    let hits = hits(for: pattern, limit: limit)
    guard hits.isEmpty, let others = pattern.withoutStopWords else { return hits }
    return self.hits(for: others, limit: limit)
  }

  private func hits(for pattern: SearchPattern, limit: Int) -> [Hit] {
    var found: [(score: Int, kind: Int, position: Int)] = []
    for (kind, records) in kinds.enumerated() {
      for (position, texts) in records.texts.enumerated() {
        if let score = pattern.score(of: texts) { found.append((score, kind, position)) }
      }
    }
    found.sort { ($1.score, $0.kind, $0.position) < ($0.score, $1.kind, $1.position) }
    return found.prefix(max(0, limit)).compactMap { kinds[$0.kind].hit($0.position, pattern) }
  }
}
