/// A record of a catalog, of any kind.
public enum RecordID: Hashable, Sendable {
  case nation(Nation.ID)
  case organisation(Organisation.ID)
  /// A stated member count, by its index in `Catalog.statedCounts`.
  case statedCount(Int)
  case programme(Coalition)
  case phase(Phase.ID)
  case scheme(Scheme.ID)
  case mission(Mission.ID)
  case topic(Topic.ID)
  case term(Term.ID)
  case history(DateHistory.ID)
  case source(Source.ID)

  package var kind: String { parts.kind }
  /// The text of the identifier; for a stated count its index.
  package var text: String { parts.text }

  private var parts: (kind: String, text: String) {
    switch self {
    case .nation(let id): ("nation", id.rawValue)
    case .organisation(let id): ("organisation", id.rawValue)
    case .statedCount(let place): ("count", String(place))
    case .programme(let coalition): ("programme", coalition.rawValue)
    case .phase(let id): ("phase", id.rawValue)
    case .scheme(let id): ("scheme", id.rawValue)
    case .mission(let id): ("mission", id.rawValue)
    case .topic(let id): ("topic", id.rawValue)
    case .term(let id): ("term", id.rawValue)
    case .history(let id): ("date history", id.rawValue)
    case .source(let id): ("source", id.rawValue)
    }
  }

  /// The record's name as lists show it; its identifier where it has none or is not in the catalog.
  package func name(in catalog: Catalog) -> String {
    // A treaty has facts on every state.
    if case .term(let id) = self { return catalog.term(id)?.name ?? text }
    return texts(.name, in: catalog).first ?? text
  }

  /// What the record says in a role: names, aliases, codes.
  package func texts(_ role: Fact.SearchRole, in catalog: Catalog) -> [String] {
    var texts: [String] = []
    catalog.record(self)?.visitFacts { fact in
      if fact.search == role { fact.forEachText { texts.append($0) } }
    }
    return texts
  }
}

extension Catalog {
  /// Every record with a name or identifier of its own, by kind and in the data's order.
  package var records: [RecordID] {
    nations.map { .nation($0.id) } + organisations.map { .organisation($0.id) }
      + programmes.map { .programme($0.coalition) } + phases.map { .phase($0.id) }
      + schemes.map { .scheme($0.id) } + missions.map { .mission($0.id) } + topics.map { .topic($0.id) }
      + terms.map { .term($0.id) } + histories.map { .history($0.id) } + sources.map { .source($0.id) }
  }
}
