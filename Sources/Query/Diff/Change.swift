public import Model
public import Search

/// One thing that changed between two days.
public struct Change: Hashable, Sendable, Identifiable {
  /// What kind of thing happened.
  public enum Kind: String, CaseIterable, Sendable {
    /// A nation or an organisation joined the ILRS, or signed the Artemis Accords.
    case joined
    /// A nation appeared on a list of members; nobody reports its joining.
    case listed
    /// A source came to contest the membership of a nation.
    case contested
    /// A nation's plan to join became known.
    case toJoin = "to-join"
    /// A mission flew.
    case launched
    /// A mission came to another state: completed, failed, paused.
    case outcome
    case phaseBegun = "phase-begun"
    case phaseEnded = "phase-ended"
    /// The party that plans it gave a later date than before.
    case slipped

    /// The kind for people.
    public var label: String {
      switch self {
      case .toJoin: "to join"
      case .phaseBegun: "phase begun"
      case .phaseEnded: "phase ended"
      case .joined, .listed, .contested, .launched, .outcome, .slipped: rawValue
      }
    }
  }

  /// The place among the changes of its diff.
  public internal(set) var id: Int = 0
  /// What kind of thing happened.
  public let kind: Kind
  /// The side that it concerns; nil for missions of neither.
  public internal(set) var coalition: Coalition?
  /// What changed.
  public let record: RecordID
  /// The record's name.
  public let name: String
  /// When it happened or was said, no more exact than known; nil if undated.
  public internal(set) var day: Day?
  /// The earlier state, for people; nil if it needs no words.
  public internal(set) var before: String?
  /// The later state, for people; nil if it needs no words.
  public internal(set) var after: String?
  /// What happened, in a sentence.
  public internal(set) var text: String = ""
  /// How well it is supported; nil if it follows from dates alone.
  public internal(set) var evidence: Evidence?
  /// Who says so, sorted.
  public internal(set) var sources: [Source.ID] = []
}

extension Change {
  /// Cites statements as a view shows them: the best evidence among them and all their sources.
  mutating func cite(_ statements: [any Citable], in view: CatalogView) {
    let lens = view.perspective.lens
    evidence = statements.map { view.catalog.evidence(of: $0, through: lens) }.max()
    sources = Set(statements.flatMap(\.sources)).filter { lens == nil || $0 == lens }.sorted()
  }

  /// Orders by side (the ILRS first, neither last), then by day (undated last), then by kind.
  var rank: (Int, Int32, Int) {
    let side = coalition.flatMap { Coalition.allCases.firstIndex(of: $0) } ?? Coalition.allCases.count
    return (side, day?.number ?? .max, Kind.allCases.firstIndex(of: kind) ?? 0)
  }
}

extension Day {
  /// The date with its preposition: `on 10 May 2024`, `in May 2024`.
  var placed: String { (precision == .day ? "on " : "in ") + formatted }
}

extension Change: Listable {
  /// The texts that a search looks at; the first is the record's name.
  public var searchTexts: [SearchText] {
    [
      SearchText("name", name, role: .name), SearchText("id", record.text, role: .code),
      SearchText("change", kind.label, role: .property), SearchText("text", text, role: .prose),
    ]
  }

  /// The columns of changes; lists show the first ones.
  public static let columns: Columns<Change> = [
    // A change happens on one side.
    .coalition(order: [.ilrs, .artemis, .none]) { $0.coalition },
    Column("date", "Date") { Value(day: $0.day) },
    .ranked("change", "Change", in: Kind.allCases, facet: .kind) { $0.kind },
    Column("name", "Name") { Value(text: $0.name) },
    Column("before", "Before") { Value(text: $0.before) },
    Column("after", "After") { Value(text: $0.after) },
    .exported("kind", "Kind") { Value(text: $0.record.kind) },
    .exported("id", "ID") { Value(text: $0.record.text) },
    .exported("text", "Text") { Value(text: $0.text) },
    .evidence(isListed: false, facet: .evidence) { $0.evidence },
    .exported("sources", "Sources") { .list($0.sources.map(\.rawValue)) },
  ]
}
