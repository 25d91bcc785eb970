/// Where a fact was seen.
public struct Source: Sendable, Identifiable {
  /// Identifies a source.
  public typealias ID = Identifier<Source>

  /// What kind of voice a source is.
  public enum Kind: String, CaseIterable, Sendable {
    case official
    case officialMirror = "official-mirror"
    case stateMedia = "state-media"
    case press
    case company
    case reference
    case wikiDerived = "wiki-derived"
    case aggregator
    case repositoryTrace = "repo-trace"

    /// The kind in words.
    public var words: String {
      self == .repositoryTrace ? "repository trace" : String(rawValue.map { $0 == "-" ? " " : $0 })
    }

    /// Whether the body concerned speaks, at first hand or in a kept copy.
    public var isOfficial: Bool { self == .official || self == .officialMirror }
  }

  /// The source's identifier.
  public let id: ID
  /// The title of the page or document, or a label for it.
  public let title: String
  /// Who published it; nil where unstated.
  public let publisher: String?
  /// When it was published; nil where unstated.
  public let date: Day?
  /// The day as of which it speaks, where not the day of publication.
  public let said: Day?
  /// The day on which it was read; nil where unstated.
  public let seen: Day?
  /// Its address; nil where seen without one.
  public let url: String?
  /// What kind of voice it is.
  public let kind: Kind
  /// The source of its content, by default itself: two sources of one origin are not independent.
  public let origin: String
  /// The name of the source of its content; nil where it speaks for itself.
  public let originName: String?
  /// What a reader should know to judge it.
  public let note: String?

  /// The day on which it made its statements; nil where that is not known.
  public var stated: Day? { said ?? date }
}

extension Source: Record {
  /// Visits what is known of the source.
  public func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("title", .text(title), in: .identity, search: .name))
    if let publisher { visit(Fact("publisher", .text(publisher), search: .property)) }
    if let date { visit(Fact("date", .none, date: date)) }
    if let said { visit(Fact("statements as of", .none, date: said)) }
    if let seen { visit(Fact("seen", .none, date: seen)) }
    visit(Fact("kind", .text(kind.words), search: .property))
    if let originName { visit(Fact("original source", .text(originName), search: .property)) }
    if let url { visit(Fact("address", .text(url), search: .prose)) }
    if let note { visit(Fact("note", .text(note), search: .prose)) }
  }
}

extension Catalog {
  /// What a source is called as a lens: its publisher, with its kind where the publisher has several sources, else its title.
  public func lensName(_ id: Source.ID) -> String {
    guard let source = source(id) else { return id.rawValue }
    guard let publisher = source.publisher else { return source.title }
    let isOnly = sources.count { $0.publisher == publisher } == 1
    return isOnly ? publisher : "\(publisher) (\(source.kind.words))"
  }
}
