/// Where a fact was seen.
public struct Source: Sendable, Identifiable, Record {
  /// Identifies a source.
  public typealias ID = Identifier<Source>

  /// What kind of voice a source is.
  public enum Kind: String, CaseIterable, Sendable {
    case official
    case officialMirror = "official-mirror"
    case stateMedia = "state-media"
    case press, company, reference
    case wikiDerived = "wiki-derived"
    case aggregator
    case repositoryTrace = "repo-trace"

    package var words: String {
      if self == .repositoryTrace { return "repository trace" }
      return String(decoding: rawValue.utf8.map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }, as: UTF8.self)
    }

    /// Whether the body concerned speaks, at first hand or in a kept copy.
    package var isOfficial: Bool { self == .official || self == .officialMirror }
    /// The strongest evidence that it supports alone.
    var limit: Evidence { isOfficial ? .confirmed : self == .repositoryTrace ? .provisional : .reported }
  }

  /// The source's identifier.
  public let id: ID
  package let title: String
  package let publisher: String?
  package let date: Day?
  /// Its as-of date, if that is not the date of publication.
  package let said: Day?
  package let seen: Day?
  package let url: String?
  package let kind: Kind
  /// The source of its content, by default itself: two sources of one origin are not independent.
  package let origin: String
  package let originName: String?
  package let note: String?
  package var stated: Day? { said ?? date }

  package func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("title", .text(title), in: .identity, search: .name))
    Fact("publisher", given: publisher, search: .property).map(visit)
    if let date { visit(Fact("date", .none, date: date)) }
    if let said { visit(Fact("statements as of", .none, date: said)) }
    if let seen { visit(Fact("seen", .none, date: seen)) }
    visit(Fact("kind", .text(kind.words), search: .property))
    Fact("original source", given: originName, search: .property).map(visit)
    Fact("address", given: url, search: .prose).map(visit)
    Fact("note", given: note, search: .prose).map(visit)
  }
}

extension Catalog {
  /// What a source is called as a lens: its publisher, with its kind where the publisher has several sources, else its title.
  package func lensName(_ id: Source.ID) -> String {
    guard let source = source(id) else { return id.rawValue }
    guard let publisher = source.publisher else { return source.title }
    let isOnly = sources.count { $0.publisher == publisher } == 1
    return isOnly ? publisher : "\(publisher) (\(source.kind.words))"
  }
}
