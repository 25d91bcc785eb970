/// All the data, immutable and checked: identifiers are unique, links resolve, and claims have sources that support them.
///
/// Own data is read and checked whole. A bundled file, which the tests check, is read when something in it is first needed.
public struct Catalog: Sendable {
  /// The bundled files, and the files of a data directory.
  public enum File: String, CaseIterable, Sendable {
    case nations, phases, missions, topics, glossary, treaties, slips, sources, tours

    package var name: String { rawValue + ".json" }
  }

  /// How far one file of the data reaches.
  public struct Reach: Sendable {
    package let asOf: Day
    package let text: String?
  }

  /// The last day covered, known to the day: the default as-of date. Sources, glossary, treaties and tours do not count.
  package let asOf: Day
  private let own: Records.Storage?

  init(_ records: Records) {
    own = Records.Storage(records: records)
    asOf = Self.latest { records.reach[$0.rawValue]?.asOf }
  }

  package static let bundled = Catalog()

  private init() {
    own = nil
    asOf = Self.latest(CatalogLoader.bundledDay)
  }

  private static func latest(_ day: (File) -> Day?) -> Day {
    [File.nations, .missions, .phases, .topics, .slips].compactMap { day($0)?.latest }.max() ?? .missing
  }

  private enum Bundled {
    static let nations = CatalogLoader.bundled(.nations)
    static let phases = CatalogLoader.bundled(.phases)
    static let missions = CatalogLoader.bundled(.missions)
    static let topics = CatalogLoader.bundled(.topics)
    /// The identifiers of missions and phases tell what kind of record a date history is of.
    static let slips = CatalogLoader.bundled(.slips) { registry in
      registry.missions = missions.records.missions.identifiers
      registry.phases = phases.records.phases.identifiers
    }
    static let glossary = {
      var records = CatalogLoader.bundled(.glossary).records
      records.join(Lazy { treaties.records.treaties.value })
      return Records.Storage(records: records)
    }()
    static let treaties = CatalogLoader.bundled(.treaties)
    static let sources = CatalogLoader.bundled(.sources)
    /// The identifiers tell what kind of record a stop selects.
    static let tours = CatalogLoader.bundled(.tours) { registry in
      registry.nations = nations.records.nations.identifiers
      registry.organisations = nations.records.organisations.identifiers
      registry.phases = phases.records.phases.identifiers
      registry.missions = missions.records.missions.identifiers
      registry.topics = topics.records.topics.identifiers
    }
  }

  private subscript(file: File) -> Records.Storage {
    if let own { return own }
    return switch file {
    case .nations: Bundled.nations
    case .phases: Bundled.phases
    case .missions: Bundled.missions
    case .topics: Bundled.topics
    case .glossary: Bundled.glossary
    case .treaties: Bundled.treaties
    case .slips: Bundled.slips
    case .sources: Bundled.sources
    case .tours: Bundled.tours
    }
  }

  /// Nations in the data's order, which in the bundled files is by name.
  package var nations: [Nation] { self[.nations].records.nations.all }
  package var organisations: [Organisation] { self[.nations].records.organisations.all }
  /// Member counts as sources state them, by date, then in the data's order.
  package var statedCounts: [StatedCount] { self[.nations].records.statedCounts }
  /// The two programmes as wholes, in the data's order; exactly one for each coalition.
  package var programmes: [Programme] { self[.phases].records.programmes }
  /// Phases by coalition (the ILRS first) and order, which is unique within a coalition.
  package var phases: [Phase] { self[.phases].records.phases.all }
  package var schemes: [Scheme] { self[.phases].records.schemes }
  /// Missions, in the data's order. Each has a launch claim, a status and, where it has a coalition, a part in it.
  package var missions: [Mission] { self[.missions].records.missions.all }
  /// Topics of the comparison, in the data's order; each has a statement.
  package var topics: [Topic] { self[.topics].records.topics.all }
  /// Date histories, in the data's order; each has two steps or more.
  package var histories: [DateHistory] { self[.slips].records.histories.all }
  /// The glossary, in the data's order (bundled: by identifier). Terms that are treaties hold these.
  package var terms: [Term] { self[.glossary].records.terms.all }
  /// The terms that are treaties, in the order of the treaties file.
  package var treaties: [Term] { self[.treaties].records.treaties.value.compactMap { term($0.id) } }
  /// Sources by identifier; not every one need be cited.
  package var sources: [Source] { self[.sources].records.sources.all }
  package var tours: [Tour] { self[.tours].records.tours }

  package func reach(of file: File) -> Reach? { self[file].records.reach[file.rawValue] }

  package func programme(_ coalition: Coalition) -> Programme {
    guard let programme = programmes.first(where: { $0.coalition == coalition }) else {
      preconditionFailure("no catalog is made without both programmes")
    }
    return programme
  }

  package func nation(_ id: Nation.ID) -> Nation? { self[.nations].records.nations[id] }
  package func phase(_ id: Phase.ID) -> Phase? { self[.phases].records.phases[id] }
  package func mission(_ id: Mission.ID) -> Mission? { self[.missions].records.missions[id] }
  package func topic(_ id: Topic.ID) -> Topic? { self[.topics].records.topics[id] }
  package func history(_ id: DateHistory.ID) -> DateHistory? { self[.slips].records.histories[id] }
  package func term(_ id: Term.ID) -> Term? { self[.glossary].records.terms[id] }
  package func source(_ id: Source.ID) -> Source? { self[.sources].records.sources[id] }
  package func organisation(_ id: Organisation.ID) -> Organisation? {
    self[.nations].records.organisations[id]
  }
  package func scheme(_ id: Scheme.ID) -> Scheme? { schemes.first { $0.id == id } }
  package func tour(_ id: Tour.ID) -> Tour? { tours.first { $0.id == id } }

  package func record(_ id: RecordID) -> (any Record)? {
    switch id {
    case .nation(let id): nation(id)
    case .organisation(let id): organisation(id)
    case .statedCount(let place): statedCounts.indices.contains(place) ? statedCounts[place] : nil
    case .programme(let coalition): programme(coalition)
    case .phase(let id): phase(id)
    case .scheme(let id): scheme(id)
    case .mission(let id): mission(id)
    case .topic(let id): topic(id)
    case .term(let id): term(id)
    case .history(let id): history(id)
    case .source(let id): source(id)
    }
  }

  func histories(of record: RecordID) -> [DateHistory] {
    self[.slips].records.historiesByRecord[record] ?? []
  }
  func terms(relatedTo record: RecordID) -> [Term.ID] { self[.glossary].records.termsByRecord[record] ?? [] }
  var termNames: TermNames { self[.glossary].records.termNames }
  func missionPlace(_ id: Mission.ID) -> Int? { self[.missions].records.missions.place(of: id) }
  /// The places of the missions that are part of a phase or support it, ascending.
  func missionPlaces(of phase: Phase.ID) -> [Int] {
    self[.missions].records.missionsByPhase[phase.rawValue] ?? []
  }
  /// The places of the missions that a nation takes part in, ascending.
  func missionPlaces(of nation: Nation.ID) -> [Int] {
    self[.missions].records.missionsByNation[nation.rawValue] ?? []
  }
}
