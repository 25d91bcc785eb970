/// A nation's joining of a coalition, with the member count after it.
public struct JoiningRow: Sendable, Identifiable {
  /// The identity of a joining.
  public struct ID: Hashable, Sendable {
    package let nation: Nation.ID
    package let coalition: Coalition

    package init(nation: Nation.ID, coalition: Coalition) {
      self.nation = nation
      self.coalition = coalition
    }
  }

  package let nation: Nation
  package let coalition: Coalition
  package let status: MembershipStatus
  package let isInBoth: Bool
  /// The members after this joining, among the joinings counted with it, by their statuses on the day of the view.
  package private(set) var count = MemberCount()
  /// Which nation joined which coalition.
  public var id: ID { ID(nation: nation.id, coalition: coalition) }
  /// The day from which it counts: of the joining, else of the list that names it, as narrowed by its sources.
  package var day: Day { status.day }

  init?(_ row: NationRow, in coalition: Coalition) {
    guard let status = row.status(in: coalition), status.isMember else { return nil }
    nation = row.nation
    self.coalition = coalition
    self.status = status
    isInBoth = Coalition.allCases.allSatisfy(row.isMember(of:))
  }

  /// The joinings in order, each with its coalition's counts after it; of one day by signature number, else by nation.
  package static func counted(_ rows: [JoiningRow]) -> [JoiningRow] {
    // A key costs more than a comparison: each is made once.
    let keys = rows.map(\.sortKey)
    var rows = rows.indices.sorted { keys[$0] < keys[$1] }.map { rows[$0] }
    for index in rows.indices {
      let before = rows[..<index].lastIndex { $0.coalition == rows[index].coalition }
      rows[index].count = before.map { rows[$0].count } ?? MemberCount()
      rows[index].count.add(rows[index].status.kind)
    }
    return rows
  }

  private var sortKey: (Int32, Int, String, String) {
    let order = nation.membership(in: coalition)?.order ?? .max
    return (status.firstDay, order, nation.name, coalition.rawValue)
  }
}

extension CatalogView {
  /// Every joining by the day of the view, in order and counted. The last number is ``count(of:)``.
  package func joinings() -> [JoiningRow] {
    JoiningRow.counted(nations.flatMap { row in Coalition.allCases.compactMap { JoiningRow(row, in: $0) } })
  }
}
