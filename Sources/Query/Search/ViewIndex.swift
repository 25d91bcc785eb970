public import Model

/// Everything of a view prepared for searching, once for many searches.
public struct ViewIndex: Sendable {
  private var nations: RepeatedSearch<NationRow>
  private var organisations: RepeatedSearch<OrganisationRow>
  private var phases: RepeatedSearch<PhaseRow>
  private var missions: RepeatedSearch<MissionRow>
  private var topics: RepeatedSearch<TopicRow>
  private var sources: RepeatedSearch<SourceRow>

  /// Prepares a view.
  public init(_ view: CatalogView) {
    self.init(
      nations: SearchIndex(view.nations), organisations: SearchIndex(view.organisations),
      phases: SearchIndex(view.phases), missions: SearchIndex(view.missions),
      topics: SearchIndex(view.topics), sources: SearchIndex(view.sourceRows()))
  }

  /// The records of a view that have been prepared.
  public init(
    nations: SearchIndex<NationRow>, organisations: SearchIndex<OrganisationRow>,
    phases: SearchIndex<PhaseRow>, missions: SearchIndex<MissionRow>, topics: SearchIndex<TopicRow>,
    sources: SearchIndex<SourceRow>
  ) {
    self.nations = RepeatedSearch(nations)
    self.organisations = RepeatedSearch(organisations)
    self.phases = RepeatedSearch(phases)
    self.missions = RepeatedSearch(missions)
    self.topics = RepeatedSearch(topics)
    self.sources = RepeatedSearch(sources)
  }

  /// What a search finds among all kinds of records, best first; equals by kind and the data's order. Nothing
  /// for a blank text.
  public mutating func hits(for text: String, limit: Int = .max) -> [Hit] {
    let pattern = SearchPattern(text)
    guard !pattern.isEmpty, limit > 0 else { return [] }
    let hits =
      nations.hits(pattern, limit) + organisations.hits(pattern, limit) + phases.hits(pattern, limit)
      + missions.hits(pattern, limit) + topics.hits(pattern, limit) + sources.hits(pattern, limit)
    let ranked = hits.enumerated().sorted { left, right in
      (right.element.score, left.offset) < (left.element.score, right.offset)
    }
    return ranked.prefix(limit).compactMap { $0.element.hit() }
  }
}

/// What a search finds among all records of a view, best first, at most `limit`.
///
/// Prepare a `ViewIndex` instead where the same view is searched again and again.
public func hits(for text: String, in view: CatalogView, limit: Int = .max) -> [Hit] {
  var index = ViewIndex(view)
  return index.hits(for: text, limit: limit)
}

/// A hit of which so far the score alone is known.
private struct ScoredHit {
  let score: Int32
  /// Finds out the rest.
  let hit: () -> Hit?
}

extension RepeatedSearch where Row: Findable {
  /// The best hits among the rows.
  fileprivate mutating func hits(_ pattern: SearchPattern, _ limit: Int) -> [ScoredHit] {
    let found = found(pattern).ranked()
    let index = index
    return zip(found.positions ?? [], found.scores).prefix(limit).map { position, score in
      ScoredHit(score: score) { index.hit(at: Int(position), pattern) }
    }
  }
}

extension SearchIndex where Row: Findable {
  fileprivate func hit(at position: Int, _ pattern: SearchPattern) -> Hit? {
    let row = rows[position]
    guard let match = match(at: position, pattern) else { return nil }
    let title = row.searchTexts.first?.text ?? row.record.text
    return Hit(record: row.record, title: title, detail: row.detail, match: match)
  }
}
