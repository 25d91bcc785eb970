/// All the data, immutable and checked: identifiers are unique, links resolve, and claims have sources that support them.
///
/// Own data is read and checked whole. A bundled file, which the tests check, is read when something in it is first needed.
public struct Catalog: Sendable {
  /// The bundled files, and the files of a data directory.
  public enum File: String, CaseIterable, Sendable {
    case nations
    case phases
    case missions
    case topics
    case glossary
    case treaties
    case slips
    case sources
    case tours

    /// The file's name: `nations.json`.
    public var name: String { rawValue + ".json" }
  }

  /// How far one file of the data reaches.
  public struct Reach: Sendable {
    /// The last day that the file covers.
    public let asOf: Day
    /// The same in words, with what is known to be missing.
    public let text: String?
  }

  /// The last day covered, known to the day: the default as-of date. Sources, glossary, treaties and tours do not count.
  public let asOf: Day

  /// The records of all files; nil for the bundled data.
  private let own: Records.Storage?

  init(_ records: Records) {
    own = Records.Storage(records: records)
    asOf = Self.latest { records.reach[$0.rawValue]?.asOf }
  }

  /// The catalog of the data inside the binary.
  public static let bundled = Catalog()

  private init() {
    own = nil
    asOf = Self.latest(CatalogLoader.bundledDay)
  }

  private static func latest(_ day: (File) -> Day?) -> Day {
    [File.nations, .missions, .phases, .topics, .slips].compactMap { day($0)?.latest }.max()
      ?? Day(number: 0, precision: .day)
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
    /// A treaty is a term: both files are read together.
    static let glossary = CatalogLoader.bundled(.glossary, .treaties)
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

  private func storage(of file: File) -> Records.Storage {
    if let own { return own }
    return switch file {
    case .nations: Bundled.nations
    case .phases: Bundled.phases
    case .missions: Bundled.missions
    case .topics: Bundled.topics
    case .glossary, .treaties: Bundled.glossary
    case .slips: Bundled.slips
    case .sources: Bundled.sources
    case .tours: Bundled.tours
    }
  }
}

// MARK: Records

extension Catalog {
  /// Nations in the data's order, which in the bundled files is by name.
  public var nations: [Nation] { storage(of: .nations).records.nations.all }
  /// Organisations, in the data's order.
  public var organisations: [Organisation] { storage(of: .nations).records.organisations.all }
  /// Member counts as sources state them, by date, then in the data's order.
  public var statedCounts: [StatedCount] { storage(of: .nations).records.statedCounts }
  /// The two programmes as wholes, in the data's order; exactly one for each coalition.
  public var programmes: [Programme] { storage(of: .phases).records.programmes }
  /// Phases by coalition (the ILRS first) and order, which is unique within a coalition.
  public var phases: [Phase] { storage(of: .phases).records.phases.all }
  /// Published ways of dividing the programmes, in the data's order.
  public var schemes: [Scheme] { storage(of: .phases).records.schemes }
  /// Missions, in the data's order. Each has a launch claim, a status and, where it has a coalition, a part in it.
  public var missions: [Mission] { storage(of: .missions).records.missions.all }
  /// Topics of the comparison, in the data's order; each has a statement.
  public var topics: [Topic] { storage(of: .topics).records.topics.all }
  /// Date histories, in the data's order; each has two steps or more.
  public var histories: [DateHistory] { storage(of: .slips).records.histories.all }
  /// The glossary, in the data's order (bundled: by identifier). Terms that are treaties hold these.
  public var terms: [Term] { storage(of: .glossary).records.terms.all }
  /// The terms that are treaties, in the order of the treaties file.
  public var treaties: [Term] { storage(of: .treaties).records.treaties }
  /// Sources by identifier; not every one need be cited.
  public var sources: [Source] { storage(of: .sources).records.sources.all }

  /// Tours through the explorer, in the data's order.
  public var tours: [Tour] { storage(of: .tours).records.tours }

  /// How far a file reaches; nil until it is loaded.
  public func reach(of file: File) -> Reach? { storage(of: file).records.reach[file.rawValue] }

  /// What is said of one of the two programmes as a whole.
  public func programme(_ coalition: Coalition) -> Programme {
    guard let programme = programmes.first(where: { $0.coalition == coalition }) else {
      preconditionFailure("no catalog is made without both programmes")
    }
    return programme
  }

  /// The nation of that identifier.
  public func nation(_ id: Nation.ID) -> Nation? { storage(of: .nations).records.nations[id] }
  /// The phase of that identifier.
  public func phase(_ id: Phase.ID) -> Phase? { storage(of: .phases).records.phases[id] }
  /// The mission of that identifier.
  public func mission(_ id: Mission.ID) -> Mission? { storage(of: .missions).records.missions[id] }
  /// The topic of that identifier.
  public func topic(_ id: Topic.ID) -> Topic? { storage(of: .topics).records.topics[id] }
  /// The date history of that identifier.
  public func history(_ id: DateHistory.ID) -> DateHistory? { storage(of: .slips).records.histories[id] }
  /// The term of that identifier.
  public func term(_ id: Term.ID) -> Term? { storage(of: .glossary).records.terms[id] }
  /// The source of that identifier.
  public func source(_ id: Source.ID) -> Source? { storage(of: .sources).records.sources[id] }
  /// The organisation of that identifier.
  public func organisation(_ id: Organisation.ID) -> Organisation? {
    storage(of: .nations).records.organisations[id]
  }
  /// The scheme of that identifier.
  public func scheme(_ id: Scheme.ID) -> Scheme? { schemes.first { $0.id == id } }

  /// The tour of that identifier.
  public func tour(_ id: Tour.ID) -> Tour? { tours.first { $0.id == id } }

  /// The record of that identifier; nil where there is none.
  public func record(_ id: RecordID) -> (any Record)? {
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

  /// The date histories of a record, in the data's order.
  func histories(of record: RecordID) -> [DateHistory] {
    storage(of: .slips).records.historiesByRecord[record] ?? []
  }
  /// The terms related to a record, in the data's order.
  func terms(relatedTo record: RecordID) -> [Term.ID] {
    storage(of: .glossary).records.termsByRecord[record] ?? []
  }
  /// What terms are called in texts.
  var termNames: TermNames { storage(of: .glossary).records.termNames }
  /// The place of a mission among ``missions``.
  func missionPlace(_ id: Mission.ID) -> Int? { storage(of: .missions).records.missions.place(of: id) }
  /// The places of the missions that are part of a phase or support it, ascending.
  func missionPlaces(of phase: Phase.ID) -> [Int] {
    storage(of: .missions).records.missionsByPhase[phase.rawValue] ?? []
  }
  /// The places of the missions that a nation takes part in, ascending.
  func missionPlaces(of nation: Nation.ID) -> [Int] {
    storage(of: .missions).records.missionsByNation[nation.rawValue] ?? []
  }
}
