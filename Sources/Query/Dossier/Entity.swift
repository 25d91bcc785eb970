public import Model
import Search

/// A record of any kind that can be shown by itself.
public enum Entity: Hashable, Sendable {
  case nation(Nation.ID)
  case organisation(Organisation.ID)
  /// A programme as a whole.
  case programme(Coalition)
  case phase(Phase.ID)
  case scheme(Scheme.ID)
  case mission(Mission.ID)
  case topic(Topic.ID)
  case source(Source.ID)

  /// The identifier's text.
  public var id: String {
    switch self {
    case .nation(let id): id.rawValue
    case .organisation(let id): id.rawValue
    case .programme(let coalition): coalition.rawValue
    case .phase(let id): id.rawValue
    case .scheme(let id): id.rawValue
    case .mission(let id): id.rawValue
    case .topic(let id): id.rawValue
    case .source(let id): id.rawValue
    }
  }

  /// What kind of record it is, for people.
  public var kind: String {
    switch self {
    case .nation: "nation"
    case .organisation: "organisation"
    case .programme: "programme"
    case .phase: "phase"
    case .scheme: "scheme"
    case .mission: "mission"
    case .topic: "topic"
    case .source: "source"
    }
  }
}

extension Catalog {
  /// Every record that can be shown by itself: nations, organisations, programmes, phases, schemes, missions, topics, sources.
  public var entities: [Entity] {
    nations.map { .nation($0.id) } + organisations.map { .organisation($0.id) }
      + programmes.map { .programme($0.coalition) } + phases.map { .phase($0.id) }
      + schemes.map { .scheme($0.id) } + missions.map { .mission($0.id) } + topics.map { .topic($0.id) }
      + sources.map { .source($0.id) }
  }

  /// The records that a text names: by identifier; else by ISO or UN code; else by name, alias or native name. Case, accents,
  /// spaces and signs do not matter.
  ///
  /// - Returns: more than one where the text does not tell; none where it names nothing.
  public func entities(named text: String) -> [Entity] {
    let wanted = FoldedText(text)
    guard !wanted.isEmpty else { return [] }
    let all = entities
    let exact = all.filter { $0.id == text }
    if !exact.isEmpty { return exact }
    for texts in [{ [$0.id] }, codes(of:), names(of:)] as [(Entity) -> [String]] {
      let found = all.filter { texts($0).contains { FoldedText($0).isSame(as: wanted) } }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// A record's name, as lists show it.
  public func name(of entity: Entity) -> String { names(of: entity).first ?? entity.id }

  private func codes(of entity: Entity) -> [String] {
    guard case .nation(let id) = entity, let nation = nation(id) else { return [] }
    return [nation.iso2, nation.m49]
  }

  /// The names of a record, the usual one first.
  private func names(of entity: Entity) -> [String] {
    switch entity {
    case .nation(let id): nation(id).map { [$0.name] + $0.aliases } ?? []
    case .organisation(let id): organisation(id).map { [$0.name] + [$0.short].compactMap(\.self) } ?? []
    case .programme(let coalition):
      [programme(coalition).name.value] + programme(coalition).nativeNames.map(\.text)
    case .phase(let id): phase(id).map { [$0.name.value] + $0.nativeNames.map(\.text) } ?? []
    case .scheme: []
    case .mission(let id): mission(id).map { [$0.name] + $0.aliases + $0.nativeNames.map(\.text) } ?? []
    case .topic(let id): topic(id).map { [$0.title] } ?? []
    case .source(let id): source(id).map { [$0.title] } ?? []
    }
  }
}
