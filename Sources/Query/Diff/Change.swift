package import Model
package import Search

/// One thing that changed between two days.
public struct Change: Hashable, Sendable, Identifiable {
  package enum Kind: String, CaseIterable, Sendable {
    case joined
    /// A nation appeared on a list of members; nobody reports its joining.
    case listed
    case contested
    /// A nation's plan to join became known.
    case toJoin = "to-join"
    case launched
    case outcome
    case phaseBegun = "phase-begun"
    case phaseEnded = "phase-ended"
    /// The party that plans it gave a later date than before.
    case slipped

    package var label: String { rawValue.replacing("-", with: " ") }
  }

  /// The place among the changes of its diff.
  public internal(set) var id = 0
  package let kind: Kind
  package internal(set) var coalition: Coalition?
  package let record: RecordID
  package let name: String
  /// When it happened or was said, no more exact than known; nil if undated.
  package internal(set) var day: Day?
  package internal(set) var before: String?
  package internal(set) var after: String?
  package internal(set) var text: String = ""
  package internal(set) var evidence: Evidence?
  package internal(set) var sources: [Source.ID] = []

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
  var placed: String { (precision == .day ? "on " : "in ") + formatted }
}

extension Change: Listable {
  package var searchTexts: [SearchText] {
    [
      SearchText("name", name, role: .name), SearchText("id", record.text, role: .code),
      SearchText("change", kind.label, role: .property), SearchText("text", text, role: .prose),
    ]
  }

  package static let columns: Columns<Change> = [
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
