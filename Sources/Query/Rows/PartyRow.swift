public import Model

/// A nation or an organisation that takes part in a coalition, as lists and exports show both.
public struct PartyRow: Sendable, Identifiable {
  /// What takes part. Organisations are never counted as nations.
  public enum Kind: String, CaseIterable, Sendable {
    case nation
    case organisation
  }

  /// What takes part.
  public let kind: Kind
  /// The nation or the organisation.
  public let record: RecordID
  /// What the data says of it.
  public let content: any Record
  /// The name in full.
  public let name: String
  /// The abbreviation of an organisation; nil for nations.
  let short: String?
  /// What an organisation is: `company`, `institute`; nil for nations.
  let organisationKind: String?
  /// The nation; for an organisation that of its seat.
  let home: Nation?
  let nationRow: NationRow?
  private let ilrs: MembershipStatus?
  private let artemis: MembershipStatus?

  /// A nation.
  public init(_ row: NationRow) {
    (kind, record, content) = (.nation, .nation(row.id), row.content)
    (name, short, organisationKind, home) = (row.nation.name, nil, nil, row.nation)
    nationRow = row
    (ilrs, artemis) = (row.ilrs, row.artemis)
  }

  /// An organisation.
  public init(_ row: OrganisationRow, in catalog: Catalog) {
    let organisation = row.organisation
    (kind, record, content) = (.organisation, .organisation(row.id), row.content)
    (name, short, organisationKind) = (organisation.name, organisation.short, organisation.kind)
    home = organisation.home.flatMap { catalog.nation($0) }
    nationRow = nil
    ilrs = organisation.coalition == .ilrs ? row.status : nil
    artemis = organisation.coalition == .artemis ? row.status : nil
  }

  /// The status in a coalition; nil where nothing in view connects it.
  public func status(in coalition: Coalition) -> MembershipStatus? { coalition == .ilrs ? ilrs : artemis }

  /// Whether no source makes it a member of a coalition, now or later.
  public var isLinked: Bool { !statuses.isEmpty && statuses.allSatisfy { $0.kind == .linked } }
  /// The record.
  public var id: RecordID { record }
  /// The nation that it is; nil for an organisation.
  var nation: Nation? { kind == .nation ? home : nil }
  var coalitions: [Coalition] { Coalition.allCases.filter { status(in: $0)?.isMember == true } }
  private var statuses: [MembershipStatus] { Coalition.allCases.compactMap(status) }
}

extension PartyRow: Findable, Listable {
  /// Its region or what it is, and since when it is a member.
  public var detail: String {
    let memberships = coalitions.map { coalition in
      [coalition.name, status(in: coalition)?.since].compactMap(\.self).joined(separator: " ")
    }
    return ([organisationKind ?? home?.region.rawValue].compactMap(\.self) + memberships)
      .joined(separator: ", ")
  }
}

extension CatalogView {
  /// The nations that are involved, and after them the organisations.
  public var parties: [PartyRow] { parties(nations) }
  /// All nations, those in neither coalition too, and after them the organisations.
  public var allParties: [PartyRow] { parties(allNations) }

  private func parties(_ nations: [NationRow]) -> [PartyRow] {
    nations.map { PartyRow($0) } + organisations.map { PartyRow($0, in: catalog) }
  }
}
