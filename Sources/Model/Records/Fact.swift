/// What a record says in one field: a value, or one of several claims.
///
/// Records visit their facts in the order shown, claims on one field together. Details, `show`, citations, search texts
/// and copied lines are made from them.
public struct Fact: Sendable {
  /// A part of a record.
  public enum Section: String, Sendable {
    case identity
    case record, launch
    case history = "date history"
    case site, notes
    case ilrs = "ILRS"
    case artemis = "Artemis"
    case both, figures
    case statements, schemes, objectives, capabilities, infrastructure, dates, progress
    case home, nations, phases, missions
    case supporting = "supporting missions"
    case programme, records
    case citedBy = "cited by"
    case esa = "ESA"
    case treaties
    case totals, papers, states, parties, signatories
    case others
    case members
    case glossary, related, see
    case sources

    /// Its name in exports, where names and codes belong to the record.
    package var name: String { self == .identity ? Section.record.rawValue : rawValue }
    /// The coalition it is about; nil for none or both.
    package var coalition: Coalition? { Coalition.allCases.first { $0.section == self } }

    package var title: String {
      switch self {
      case .ilrs: "International Lunar Research Station"
      case .artemis: "Artemis Accords"
      case .both: "On both, and where sources disagree"
      case .statements: "What it is"
      case .dates: "Dates as claimed"
      case .schemes: "Phase plans"
      case .esa: "European Space Agency"
      case .totals: "Totals as stated"
      case .papers: "Status papers"
      case .states: "Statements about single states"
      case .signatories: "Signed only"
      case .others: "Withdrawn, or approved at home only"
      case .see: "See also"
      default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
      }
    }
  }

  /// What is said, besides dates.
  public enum Value: Sendable {
    case none
    case text(String)
    case texts([String])
    case number(Int)
    case record(RecordID)
    case mission(MissionRow.Status)
    case phase(PhaseStatus)
    case membership(MembershipStatus.Kind, String)
    case more(Int)
  }

  /// A place on Earth or the Moon in degrees, north and east positive.
  public struct Position: Hashable, Sendable {
    package let latitude: Double
    package let longitude: Double

    init?(_ latitude: Double?, _ longitude: Double?) {
      guard let latitude, let longitude else { return nil }
      (self.latitude, self.longitude) = (latitude, longitude)
    }
  }

  /// How a match in the value counts in a search.
  public enum SearchRole: Sendable {
    case name, alias, code, property, prose
    /// A name of something else that leads to the record, such as its agency.
    case alternative
  }

  /// When a fact counts from.
  public enum Time: Hashable, Sendable {
    /// It identifies the record: always, through every lens.
    case always
    /// Undated: always, but only through the lens of a source that states it.
    case undated
    /// It happened on that day.
    case event(Day)
    /// It was stated on that day; nil for the dates of its sources.
    case stated(Day?)
    /// Known since its earliest source, at the latest since that day.
    case known(by: Day)
    /// It was planned on that day; nil for the dates of its sources.
    case plan(said: Day?)

    static func event(on day: Day?) -> Time { day.map(Time.event) ?? .stated(nil) }

    static func known(by day: Day?) -> Time { day.map(Time.known(by:)) ?? .stated(nil) }

    /// The number of the first day that it counts; nil for always, or where it is undated.
    ///
    /// A month or year stands for its first day, or for the earliest source, `source`, if that is dated within it.
    func firstDay(earliest source: @autoclosure () -> Int32?) -> Int32? {
      func first(_ day: Day) -> Int32 {
        guard day.precision < .day, let source = source(), day.span.contains(source) else {
          return day.number
        }
        return source
      }
      switch self {
      case .always, .undated: return nil
      case .event(let day): return first(day)
      case .stated(let day), .plan(let day): return day.map(first) ?? source()
      case .known(let day): return min(day.number, source() ?? .max)
      }
    }
  }

  package let section: Section
  /// The field or the claim: `operator`, `joined`, `planned`; for a link the identifier.
  package let label: String
  package let value: Value
  package let announced: AnnouncedDate?
  package let level: Level?
  package let position: Position?
  package let note: String?
  /// How a search looks at the value; nil for not at all.
  package let search: SearchRole?
  package let time: Time
  package let isDisputed: Bool
  /// Whether claims on it exclude each other.
  package let hasRivals: Bool
  /// Whether the view derives it from other facts or records.
  package let isDerived: Bool
  package private(set) var citation: Attribution?

  init(
    _ label: String, _ value: Value, in section: Section = .record, date: Day? = nil,
    announced: AnnouncedDate? = nil, level: Level? = nil, position: Position? = nil, note: String? = nil,
    search: SearchRole? = nil, time: Time = .always, isDisputed: Bool = false, hasRivals: Bool = false,
    isDerived: Bool = false, citation: Attribution? = nil
  ) {
    (self.section, self.label, self.value, self.note) = (section, label, value, note)
    self.announced = announced ?? date.map { AnnouncedDate($0) }
    (self.level, self.position, self.search, self.time) = (level, position, search, time)
    (self.isDisputed, self.hasRivals, self.isDerived) = (isDisputed, hasRivals, isDerived)
    self.citation = citation
  }

  /// A text; nil without one.
  init?(
    _ label: String, given text: String?, in section: Section = .record, note: String? = nil,
    search: SearchRole? = nil, time: Time = .always, citation: Attribution? = nil
  ) {
    guard let text else { return nil }
    self.init(label, .text(text), in: section, note: note, search: search, time: time, citation: citation)
  }

  /// A text with its sources; nil without one.
  init?(_ label: String, given cited: Cited<String>?, search: SearchRole? = nil, time: Time) {
    self.init(
      label, given: cited?.value, note: cited?.note, search: search, time: time, citation: cited?.citation)
  }

  package var date: Day? { announced?.date }
  package var until: Day? { announced?.until }
  package var bound: AnnouncedDate.Bound? { announced?.bound }
  package var part: AnnouncedDate.Part? { announced?.part }

  package func forEachText(_ visit: (String) -> Void) {
    switch value {
    case .text(let text): visit(text)
    case .texts(let texts): texts.forEach(visit)
    case .record(let id): visit(id.text)
    case .none, .number, .mission, .phase, .membership, .more: break
    }
  }

  /// When it was planned, where that is not the date given.
  package var said: Day? { if case .plan(let said) = time, said != date { said } else { nil } }
  package var evidence: Evidence? { citation?.evidence }
  package var sources: [Source.ID] { citation?.sources ?? [] }

  func by(_ citation: Attribution?) -> Fact {
    var fact = self
    fact.citation = citation
    return fact
  }
}

package protocol Record: Sendable {
  /// Visits the facts in the order shown, the name first.
  func visitFacts(_ visit: (Fact) -> Void)
}

extension Record {
  /// Visits the sources of every fact that has its own.
  func visitSources(_ visit: ([Source.ID]) -> Void) {
    visitFacts { if !$0.sources.isEmpty, !$0.isDerived { visit($0.sources) } }
  }

  package var sources: [Source.ID] {
    var found: Set<Source.ID> = []
    visitSources { found.formUnion($0) }
    return found.sorted()
  }
}
