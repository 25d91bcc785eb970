import Model
import Text

extension NationRow {
  /// The columns that exports have for the treaties and the European Space Agency.
  static let treatyColumns: [Column<NationRow>] =
    [
      Column("esa", "ESA", isListed: false) { Value(text: $0.esa?.status.words) },
      Column("esa-since", "ESA since", isListed: false) { Value(day: $0.esa?.since) },
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
  private var partyTo: [String] { treaties.filter { $0.status == .party }.map(\.treaty.rawValue) }

  /// The columns of a treaty. A status is that of its day.
  private static func columns(of id: String, named name: String) -> [Column<NationRow>] {
    let treaty = Term.ID(id)
    return [
      Column(id, name, isListed: false) { Value(text: $0.status(on: treaty)?.status.words) },
      Column("\(id)-date", "\(name), status of", isListed: false) {
        Value(day: $0.status(on: treaty)?.statement.date)
      },
      .evidence("\(id)-evidence", "\(name) evidence", isListed: false) {
        $0.status(on: treaty)?.evidence
      },
      Column("\(id)-contested", "\(name) contested", isListed: false) { row in
        row.status(on: treaty).map { .flag(!$0.contradicted.isEmpty) } ?? .none
      },
    ]
  }
}
