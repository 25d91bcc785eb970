/// What a record says on one of its fields: a value, or one claim of several on the same question.
///
/// A record visits its facts in the order in which they are shown, the claims on one field one after the other. Details, `show`,
/// citations, search texts and copied lines are all made from them.
public struct Fact: Sendable {
  /// A part of a record.
  public enum Section: String, Sendable {
    /// Names and codes.
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

    /// Its name in exports, in which names and codes are part of the record.
    public var name: String { self == .identity ? Section.record.rawValue : rawValue }

    /// The coalition that it is about; nil for none or both.
    public var coalition: Coalition? { Coalition.allCases.first { $0.section == self } }

    /// Its heading.
    public var title: String {
      switch self {
      case .ilrs: "International Lunar Research Station"
      case .artemis: "Artemis Accords"
      case .both: "On both, and where sources disagree"
      case .statements: "What it is"
      case .dates: "Dates as claimed"
      case .schemes: "How it has been divided"
      case .esa: "European Space Agency"
      case .totals: "Totals as stated"
      case .papers: "Status papers"
      case .states: "On single states"
      case .signatories: "Signed only"
      case .others: "Left, or approved at home"
      case .see: "See also"
      default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
      }
    }
  }

  /// What is said, beside the dates.
  public enum Value: Sendable {
    /// No more than the label and the dates.
    case none
    case text(String)
    case texts([String])
    /// A place in an order, from 1.
    case number(Int)
    /// Another record, by which it is linked.
    case record(RecordID)
    case mission(MissionRow.Status)
    case phase(PhaseStatus)
    /// Whether it is a member, in words.
    case membership(MembershipStatus.Kind, String)
    /// So many further links.
    case more(Int)
  }

  /// A place on Earth or the Moon in degrees, north and east positive.
  public struct Position: Hashable, Sendable {
    /// -90...90.
    public let latitude: Double
    /// -180...180.
    public let longitude: Double

    init?(_ latitude: Double?, _ longitude: Double?) {
      guard let latitude, let longitude else { return nil }
      self.latitude = latitude
      self.longitude = longitude
    }
  }

  /// How much a match in the value counts where records are searched.
  public enum SearchRole: Sendable {
    case name, alias, code, property, prose
    /// A name of something else that leads to the record: that of a nation's agency.
    case alternative
  }

  /// From when on a fact counts.
  public enum Time: Hashable, Sendable {
    /// It identifies the record: it counts always, through every lens.
    case always
    /// It has no date and counts always, but only through the lens of a source that states it.
    case undated
    /// It happened on that day.
    case event(Day)
    /// It was stated on that day; nil leaves that to the dates of its sources.
    case stated(Day?)
    /// It has been known since its earliest source, and at the latest since that day.
    case known(by: Day)
    /// It was planned on that day; nil leaves that to the dates of its sources.
    case plan(said: Day?)

    /// Something that happened; a statement where nobody gives the day.
    static func event(on day: Day?) -> Time { day.map(Time.event) ?? .stated(nil) }

    /// Something that came true on that day at the latest; a statement where nobody gives the day.
    static func known(by day: Day?) -> Time { day.map(Time.known(by:)) ?? .stated(nil) }

    /// The number of the day from which something counts; nil where it always does, or where nobody dates it.
    ///
    /// A date known to the month or year stands for its first day, or for the earliest source where that is dated within it.
    ///
    /// - Parameter source: the day of the earliest source; nil where none is dated.
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

  /// The part of the record that it belongs to.
  public let section: Section
  /// The field, or what is claimed: `operator`, `joined`, `planned`; of a link the identifier.
  public let label: String
  /// What is said.
  public let value: Value
  /// The date that is claimed, or its beginning.
  public let date: Day?
  /// The end of what is claimed.
  public let until: Day?
  /// How the date limits what it is of.
  public let bound: AnnouncedDate.Bound?
  /// The part of the year that is claimed, where the date has the year alone.
  public let part: AnnouncedDate.Part?
  /// The level that a claim of membership speaks of.
  public let level: Level?
  /// Where it is.
  public let position: Position?
  /// A remark.
  public let note: String?
  /// How a search looks at the value; nil where it does not.
  public let search: SearchRole?
  /// From when on it counts.
  public let time: Time
  /// Whether it contests a membership.
  public let isDisputed: Bool
  /// Whether claims on it exclude each other.
  public let hasRivals: Bool
  /// Whether the view makes it of claims that are facts themselves, or of other records.
  public let isDerived: Bool
  /// How well it is supported; nil for what is no claim.
  public private(set) var evidence: Evidence?
  /// Who states it; none for what is no claim.
  public private(set) var sources: [Source.ID]

  init(
    _ label: String, _ value: Value, in section: Section = .record, date: Day? = nil, until: Day? = nil,
    bound: AnnouncedDate.Bound? = nil, part: AnnouncedDate.Part? = nil, level: Level? = nil,
    position: Position? = nil, note: String? = nil, search: SearchRole? = nil,
    time: Time = .always, isDisputed: Bool = false, hasRivals: Bool = false,
    isDerived: Bool = false, evidence: Evidence? = nil, sources: [Source.ID] = []
  ) {
    self.section = section
    self.label = label
    self.value = value
    self.date = date
    self.until = until
    self.bound = bound
    self.part = part
    self.level = level
    self.position = position
    self.note = note
    self.search = search
    self.time = time
    self.isDisputed = isDisputed
    self.hasRivals = hasRivals
    self.isDerived = isDerived
    self.evidence = evidence
    self.sources = sources
  }

  /// Gives the texts of the value one after the other.
  public func forEachText(_ visit: (String) -> Void) {
    switch value {
    case .text(let text): visit(text)
    case .texts(let texts): texts.forEach(visit)
    case .record(let id): visit(id.text)
    case .none, .number, .mission, .phase, .membership, .more: break
    }
  }

  /// When it was planned, where that is not the date that it gives.
  public var said: Day? { if case .plan(let said) = time, said != date { said } else { nil } }

  /// The same fact with who states it, where that is known.
  func by(_ citation: Attribution?) -> Fact { citation.map { by($0.sources, $0.evidence) } ?? self }

  /// The same fact with who states it.
  func by(_ citation: some Citable) -> Fact { by(citation.sources, citation.evidence) }

  /// The same fact with who states it, and how well it is supported by them.
  func by(_ sources: [Source.ID], _ evidence: Evidence?) -> Fact {
    var fact = self
    fact.sources = sources
    fact.evidence = evidence
    return fact
  }
}

/// What has facts.
public protocol Record: Sendable {
  /// Gives the facts one after the other, in the order in which they are shown, the name first.
  func visitFacts(_ visit: (Fact) -> Void)
}

extension Record {
  /// Gives the sources of every fact that has any of its own.
  func visitSources(_ visit: ([Source.ID]) -> Void) {
    visitFacts { if !$0.sources.isEmpty, !$0.isDerived { visit($0.sources) } }
  }

  /// Every source that it cites, once each, by identifier.
  public var sources: [Source.ID] {
    var found: Set<Source.ID> = []
    visitSources { found.formUnion($0) }
    return found.sorted()
  }

}
