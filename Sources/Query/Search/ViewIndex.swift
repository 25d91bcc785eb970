public import Model

/// Everything of a view prepared for searching, once for many searches.
public struct ViewIndex: Sendable {
  /// The nations of the view.
  public let nations: SearchIndex<NationRow>
  /// Its organisations.
  public let organisations: SearchIndex<OrganisationRow>
  /// Its phases.
  public let phases: SearchIndex<PhaseRow>
  /// Its missions.
  public let missions: SearchIndex<MissionRow>
  /// Its topics.
  public let topics: SearchIndex<TopicRow>
  /// Its sources.
  public let sources: SearchIndex<SourceRow>

  /// Prepares a view.
  public init(_ view: CatalogView) {
    nations = SearchIndex(view.nations)
    organisations = SearchIndex(view.organisations)
    phases = SearchIndex(view.phases)
    missions = SearchIndex(view.missions)
    topics = SearchIndex(view.topics)
    sources = SearchIndex(view.sourceRows())
  }

  /// What a search finds among all kinds of records, best first; equals by kind and the data's order. Nothing
  /// for a blank text.
  public func hits(for text: String, limit: Int = .max) -> [Hit] {
    let pattern = SearchPattern(text)
    guard !pattern.isEmpty, limit > 0 else { return [] }
    let all =
      nations.hits(pattern) + organisations.hits(pattern) + phases.hits(pattern) + missions.hits(pattern)
      + topics.hits(pattern) + sources.hits(pattern)
    let ranked = all.enumerated().sorted { left, right in
      (right.element.score, left.offset) < (left.element.score, right.offset)
    }
    return ranked.prefix(limit).map(\.element)
  }
}

/// What a search finds among all records of a view, best first, at most `limit`.
///
/// Prepare a `ViewIndex` instead where the same view is searched again and again.
public func hits(for text: String, in view: CatalogView, limit: Int = .max) -> [Hit] {
  ViewIndex(view).hits(for: text, limit: limit)
}

/// A record that the search through everything shows as a hit.
protocol Findable: Searchable {
  var record: RecordID { get }
  /// What tells it from others, in a few words.
  var detail: String { get }
}

extension SearchIndex where Row: Findable {
  fileprivate func hits(_ pattern: SearchPattern) -> [Hit] {
    search(pattern).found.positions?.compactMap { position in
      let row = rows[Int(position)]
      guard let match = match(at: Int(position), pattern) else { return nil }
      let title = row.searchTexts.first?.text ?? row.record.rawValue
      return Hit(record: row.record, title: title, detail: row.detail, match: match)
    } ?? []
  }
}
