package import Model
package import Search

package protocol Searchable: Sendable, Identifiable where ID: Sendable {
  /// The texts that a search looks at; the first is the name that lists show.
  var searchTexts: [SearchText] { get }
  /// The first of them alone.
  var nameText: SearchText? { get }
}

extension Searchable {
  package var nameText: SearchText? { searchTexts.first }

  package static func foldedTexts(of records: [Self]) -> [FoldedTexts] {
    FoldedTexts.folded(records.lazy.map(\.searchTexts))
  }
}

/// A record that can be listed, narrowed down, sorted and exported.
package protocol Listable: Searchable, Tabular {}

extension Listable {
  package static var facetRules: [FacetRule<Self>] { columns.facetRules }
  package static var facets: [Facet] { columns.facets }

  /// The record's values of a facet; none for other facets.
  package func values(of facet: Facet) -> [String] {
    Self.facetRules.first { $0.facet == facet }?.values(self) ?? []
  }

  package static func column(_ id: String) -> Column<Self>? { columns.first { $0.id == id } }
}

/// What is printed and exported as rows of a table.
package protocol Tabular: Sendable {
  /// Its columns; their identifiers are unique and never change once published.
  static var columns: Columns<Self> { get }
  /// The identifiers of the columns that its rows are sorted by.
  static var sortColumns: [String] { get }
}

extension Tabular {
  package static var sortColumns: [String] { columns.map(\.id) }
  package static var listedColumns: [Column<Self>] { columns.listed }
}

/// A row with a day on which it happens, or with days through which it runs: a joining, a launch, a phase.
package protocol Dated {
  /// The numbers of the days of what happened or will, in one coalition or any.
  func spans(in coalition: Coalition?) -> [ClosedRange<Int32>]
  func isUpcoming(in coalition: Coalition?) -> Bool
}

extension PartyRow: Dated {
  package func spans(in coalition: Coalition?) -> [ClosedRange<Int32>] {
    statuses(in: coalition).flatMap { ($0.kind == .planned ? $0.date : $0.joined).alone }
  }
  package func isUpcoming(in coalition: Coalition?) -> Bool {
    statuses(in: coalition).contains { $0.kind == .planned }
  }
  private func statuses(in coalition: Coalition?) -> [MembershipStatus] {
    (coalition.map { [$0] } ?? Coalition.allCases).compactMap(status)
  }
}

extension JoiningRow: Dated {
  package func spans(in coalition: Coalition?) -> [ClosedRange<Int32>] { status.joined.alone }
  package func isUpcoming(in coalition: Coalition?) -> Bool { false }
}

extension MissionRow: Dated {
  package func spans(in coalition: Coalition?) -> [ClosedRange<Int32>] { launchDate.alone }
  package func isUpcoming(in coalition: Coalition?) -> Bool { status == .planned }
}

extension TimelineRow: Dated {
  /// A phase without a stated end goes on.
  package func spans(in coalition: Coalition?) -> [ClosedRange<Int32>] {
    guard case .phase(let row) = self else { return start.alone }
    return (row.start ?? row.end).map { [$0.number...max($0.number, row.end?.latest.number ?? .max)] } ?? []
  }
  package func isUpcoming(in coalition: Coalition?) -> Bool { status == PhaseStatus.planned.rawValue }
}

extension Day? {
  fileprivate var alone: [ClosedRange<Int32>] { map { [$0.number...$0.number] } ?? [] }
}
