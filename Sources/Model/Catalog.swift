/// Everything the program knows, immutable and checked: what a catalog holds is consistent, or it could not be made.
///
/// Identifiers are unique, every link leads to a record, every claim has a source and no more weight than its sources bear, and
/// no text is empty.
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

  /// The last day that the data covers, known to the day: the latest that any file but the sources reaches. The default as-of date.
  public let asOf: Day
  /// Nations in the data's order, which in the bundled files is by name.
  public let nations: [Nation]
  /// Organisations, in the data's order.
  public let organisations: [Organisation]
  /// Numbers of members as sources state them, by date; of one date in the data's order.
  public let statedCounts: [StatedCount]
  /// The two programmes as wholes, in the data's order; exactly one for each coalition.
  public let programmes: [Programme]
  /// Phases by coalition (the ILRS first) and order; no two of one coalition have the same.
  public let phases: [Phase]
  /// Published ways of dividing the programmes, in the data's order.
  public let schemes: [Scheme]
  /// Missions, in the data's order. Each has a launch claim, a status and, where it has a coalition, a part in it.
  public let missions: [Mission]
  /// Topics of the comparison, in the data's order; each has a statement.
  public let topics: [Topic]
  /// Date histories, in the data's order; each has two steps or more.
  public let histories: [DateHistory]
  /// Sources by identifier; not every one need be cited.
  public let sources: [Source]
  /// The glossary and the treaties, which may be read only when somebody asks.
  let reference: Deferred<Reference>
  /// How far the other files reach.
  let reach: [File: Reach]

  private let tables: Tables
  private let missionsByPhase: [Phase.ID: [Int]]
  private let missionsByNation: [Nation.ID: [Int]]
  private let historiesByRecord: [RecordID: [DateHistory]]

  /// Where the record of an identifier stands: the places in the tables are those of the records.
  ///
  /// A class, so that a catalog that is handed on copies one reference.
  final class Tables: Sendable {
    let nations: IdentifierTable<Nation>
    let organisations: IdentifierTable<Organisation>
    let phases: IdentifierTable<Phase>
    let missions: IdentifierTable<Mission>
    let topics: IdentifierTable<Topic>
    let sources: IdentifierTable<Source>

    init(
      nations: IdentifierTable<Nation>, organisations: IdentifierTable<Organisation>,
      phases: IdentifierTable<Phase>, missions: IdentifierTable<Mission>, topics: IdentifierTable<Topic>,
      sources: IdentifierTable<Source>
    ) {
      self.nations = nations
      self.organisations = organisations
      self.phases = phases
      self.missions = missions
      self.topics = topics
      self.sources = sources
    }
  }

  /// Indexes records that have been checked: identifiers are unique and every link resolves.
  init(
    nations: [Nation], organisations: [Organisation], statedCounts: [StatedCount], programmes: [Programme],
    phases: [Phase], schemes: [Scheme], missions: [Mission], topics: [Topic], histories: [DateHistory],
    sources: [Source], reference: Deferred<Reference>, reach: [File: Reach], tables: Tables
  ) {
    self.nations = nations
    self.organisations = organisations
    self.statedCounts = statedCounts
    self.programmes = programmes
    self.phases = phases
    self.schemes = schemes
    self.missions = missions
    self.topics = topics
    self.histories = histories
    self.sources = sources
    self.reference = reference
    self.reach = reach
    asOf =
      Set(File.allCases).subtracting(CatalogLoader.reference + [.sources]).compactMap {
        reach[$0]?.asOf.latest
      }.max()
      ?? Day(number: 0, precision: .day)
    self.tables = tables
    var byPhase: [Phase.ID: [Int]] = [:]
    var byNation: [Nation.ID: [Int]] = [:]
    for (index, mission) in missions.enumerated() {
      for phase in mission.phases + mission.relatedPhases { byPhase[phase, default: []].append(index) }
      for nation in mission.nations?.value ?? [] { byNation[nation, default: []].append(index) }
    }
    var byRecord: [RecordID: [DateHistory]] = [:]
    for history in histories {
      for record in history.records { byRecord[record, default: []].append(history) }
    }
    historiesByRecord = byRecord
    missionsByPhase = byPhase
    missionsByNation = byNation
  }

  /// What is said of one of the two programmes as a whole.
  public func programme(_ coalition: Coalition) -> Programme {
    guard let programme = programmes.first(where: { $0.coalition == coalition }) else {
      preconditionFailure("no catalog is made without both programmes")
    }
    return programme
  }

  /// The nation of that identifier.
  public func nation(_ id: Nation.ID) -> Nation? { tables.nations.place(of: id).map { nations[$0] } }
  /// The phase of that identifier.
  public func phase(_ id: Phase.ID) -> Phase? { tables.phases.place(of: id).map { phases[$0] } }
  /// The mission of that identifier.
  public func mission(_ id: Mission.ID) -> Mission? { tables.missions.place(of: id).map { missions[$0] } }
  /// The topic of that identifier.
  public func topic(_ id: Topic.ID) -> Topic? { tables.topics.place(of: id).map { topics[$0] } }
  /// The source of that identifier.
  public func source(_ id: Source.ID) -> Source? { tables.sources.place(of: id).map { sources[$0] } }
  /// The organisation of that identifier.
  public func organisation(_ id: Organisation.ID) -> Organisation? {
    tables.organisations.place(of: id).map { organisations[$0] }
  }

  /// The scheme of that identifier.
  public func scheme(_ id: Scheme.ID) -> Scheme? { schemes.first { $0.id == id } }

  /// The date history of that identifier.
  public func history(_ id: DateHistory.ID) -> DateHistory? { histories.first { $0.id == id } }
  /// The date histories that are told with a record, in the data's order.
  func histories(of record: RecordID) -> [DateHistory] { historiesByRecord[record] ?? [] }

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

  /// The place of a mission among ``missions``.
  func missionPlace(_ id: Mission.ID) -> Int? { tables.missions.place(of: id) }
  /// The places of the missions that are part of a phase or support it, ascending.
  func missionPlaces(of phase: Phase.ID) -> [Int] { missionsByPhase[phase] ?? [] }
  /// The places of the missions that a nation takes part in, ascending.
  func missionPlaces(of nation: Nation.ID) -> [Int] { missionsByNation[nation] ?? [] }
}
