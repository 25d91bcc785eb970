/// The records of some or all files, in their order.
struct Records: Sendable {
  /// How far each file reaches, by its raw value.
  var reach: [String: Catalog.Reach] = [:]
  var nations = RecordList<Nation>()
  var organisations = RecordList<Organisation>()
  var statedCounts: [StatedCount] = []
  var programmes: [Programme] = []
  var phases = RecordList<Phase>()
  var schemes: [Scheme] = []
  var missions = RecordList<Mission>()
  var topics = RecordList<Topic>()
  var histories = RecordList<DateHistory>()
  var terms = RecordList<Term>()
  var sources = RecordList<Source>()
  var tours: [Tour] = []
  /// The places of the missions of each phase and of each nation, ascending, by the raw values of the identifiers.
  private(set) var missionsByPhase: [String: [Int]] = [:]
  private(set) var missionsByNation: [String: [Int]] = [:]
  /// The histories that are told with each record, and the terms that have to do with it.
  private(set) var historiesByRecord: [RecordID: [DateHistory]] = [:]
  private(set) var termsByRecord: [RecordID: [Term.ID]] = [:]
  private(set) var termNames = TermNames()
  /// In the order of their file; bundled ones are read when first asked for.
  private(set) var treaties = Lazy<[Treaty]> { [] }

  mutating func indexMissions() {
    for (place, mission) in missions.all.enumerated() {
      for phase in mission.phases + mission.relatedPhases {
        missionsByPhase[phase.rawValue, default: []].append(place)
      }
      for nation in mission.nations?.value ?? [] {
        missionsByNation[nation.rawValue, default: []].append(place)
      }
    }
  }

  mutating func indexHistories() {
    for history in histories.all {
      for record in history.records { historiesByRecord[record, default: []].append(history) }
    }
  }

  /// Finds the terms related to each record, and the words by which they are found in texts.
  mutating func indexTerms() {
    termNames = TermNames(terms.all)
    for term in terms.all {
      for record in term.related { termsByRecord[record, default: []].append(term.id) }
    }
  }

  /// Joins treaties to their terms.
  mutating func join(_ treaties: Lazy<[Treaty]>) {
    self.treaties = treaties
    for place in terms.all.indices { terms.all[place].treaties = treaties }
  }

  /// Shared by reference, so that a catalog is cheap to copy.
  final class Storage: Sendable {
    let records: Records

    init(records: Records) { self.records = records }
  }
}

/// Records of one kind, found by their identifiers.
struct RecordList<Record: Sendable>: Sendable {
  fileprivate(set) var all: [Record] = []
  private(set) var identifiers = IdentifierTable<Record>()

  init() {}

  /// Records with their identifiers, declared in any order; no more will be.
  init(_ records: [Record], completing declared: inout IdentifierTable<Record>)
  where Record: Identifiable<Identifier<Record>> {
    declared.isComplete = true
    all = records
    identifiers = declared.inOrder(of: records)
  }

  func place(of id: Identifier<Record>) -> Int? { identifiers.place(of: id) }

  subscript(id: Identifier<Record>) -> Record? { place(of: id).map { all[$0] } }
}
