import Model
import Text

extension PartyRow {
  /// The columns that exports have for the treaties and the European Space Agency.
  static let treatyColumns: [Column<PartyRow>] =
    [
      Column("esa", "ESA", isListed: false) { Value(text: $0.nationRow?.esa?.status.words) },
      Column("esa-since", "ESA since", isListed: false) { Value(day: $0.nationRow?.esa?.since) },
      Column(
        "treaties", "Party to", isListed: false, facet: FacetRule(.treaty, isOffered: false) { $0.partyTo }
      ) { .list($0.partyTo) },
    ]
    + [
      ("outer-space-treaty", "Outer Space Treaty"), ("rescue-agreement", "Rescue Agreement"),
      ("liability-convention", "Liability Convention"),
      ("registration-convention", "Registration Convention"), ("moon-agreement", "Moon Agreement"),
    ].flatMap(columns)

  /// The treaties that the nation is a party to, by the newest statements in view.
  private var partyTo: [String] {
    (nationRow?.treaties ?? []).filter { $0.status == .party }.map(\.treaty.rawValue)
  }

  /// The columns of a treaty. A status is that of its day.
  private static func columns(of id: String, named name: String) -> [Column<PartyRow>] {
    let treaty = Term.ID(id)
    return [
      Column(id, name, isListed: false) { Value(text: $0.nationRow?.status(on: treaty)?.status.words) },
      Column("\(id)-date", "\(name), status of", isListed: false) {
        Value(day: $0.nationRow?.status(on: treaty)?.statement.date)
      },
      .evidence("\(id)-evidence", "\(name) evidence", isListed: false) {
        $0.nationRow?.status(on: treaty)?.evidence
      },
      Column("\(id)-contested", "\(name) contested", isListed: false) { row in
        row.nationRow?.status(on: treaty).map { .flag(!$0.contradicted.isEmpty) } ?? .none
      },
    ]
  }
}
