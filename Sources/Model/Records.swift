/// The records of one file of the data, or of all of them, in their order.
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
  var sources = RecordList<Source>()

  /// The places of the missions of each phase and of each nation, ascending, by the raw values of the identifiers.
  private(set) var missionsByPhase: [String: [Int]] = [:]
  private(set) var missionsByNation: [String: [Int]] = [:]

  /// Finds out which missions belong to which phases and nations.
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

  /// Records behind one reference, so that a catalog is cheap to hand on.
  final class Storage: Sendable {
    let records: Records

    init(records: Records) { self.records = records }
  }
}

/// Records of one kind, found by their identifiers.
struct RecordList<Record: Sendable>: Sendable {
  /// The records in their order.
  private(set) var all: [Record] = []
  /// The identifiers in the same order.
  private var identifiers = IdentifierTable<Record>()

  /// No records.
  init() {}

  /// Records with all their identifiers, in whatever order these were declared.
  init(_ records: [Record], _ declared: IdentifierTable<Record>)
  where Record: Identifiable<Identifier<Record>> {
    all = records
    identifiers = declared.inOrder(of: records)
  }

  /// The place of the record of an identifier; nil where there is none.
  func place(of id: Identifier<Record>) -> Int? { identifiers.place(of: id) }

  /// The record of an identifier; nil where there is none.
  subscript(id: Identifier<Record>) -> Record? { place(of: id).map { all[$0] } }
}
