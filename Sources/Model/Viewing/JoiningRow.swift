/// A nation's joining of a coalition, and how many members there were with it.
public struct JoiningRow: Sendable, Identifiable {
  /// Which nation joined which coalition.
  public struct ID: Hashable, Sendable {
    /// The nation.
    public let nation: Nation.ID
    /// The coalition that it joined.
    public let coalition: Coalition

    /// The joining of a coalition by a nation.
    public init(nation: Nation.ID, coalition: Coalition) {
      self.nation = nation
      self.coalition = coalition
    }
  }

  /// The nation.
  public let nation: Nation
  /// The coalition that it joined.
  public let coalition: Coalition
  /// How it stands there: since when, by which stance, how well borne out. It is a member.
  public let standing: Standing
  /// Whether the nation is in the other coalition too.
  public let isInBoth: Bool
  /// How many members are listed once it has joined, among the joinings that were counted with it. Provisional ones,
  /// itself included, are not among them.
  public private(set) var count = 0
  /// How many members beside them are provisional.
  public private(set) var provisional = 0

  /// Which nation joined which coalition.
  public var id: ID { ID(nation: nation.id, coalition: coalition) }
  /// The preferred date of the joining; nil where none is known: it then counts from the beginning.
  public var date: Day? { standing.date }
  /// Whether it is known only provisionally and so not counted.
  public var isProvisional: Bool { standing.evidence == .provisional }

  init?(_ row: NationRow, in coalition: Coalition) {
    guard let standing = row.standing(in: coalition), standing.isMember else { return nil }
    nation = row.nation
    self.coalition = coalition
    self.standing = standing
    isInBoth = Coalition.allCases.allSatisfy(row.isMember(of:))
  }

  /// The same joinings in the order in which they came, each with the numbers of members of its coalition after it.
  ///
  /// Joinings of the same date follow the numbers of their signatures, else the names of the nations.
  public static func counted(_ rows: [JoiningRow]) -> [JoiningRow] {
    // A key costs more than a comparison: each is made once.
    let keys = rows.map(\.sortKey)
    var rows = rows.indices.sorted { keys[$0] < keys[$1] }.map { rows[$0] }
    var counts: [Coalition: (listed: Int, provisional: Int)] = [:]
    for index in rows.indices {
      var (listed, provisional) = counts[rows[index].coalition] ?? (0, 0)
      if rows[index].isProvisional { provisional += 1 } else { listed += 1 }
      counts[rows[index].coalition] = (listed, provisional)
      rows[index].count = listed
      rows[index].provisional = provisional
    }
    return rows
  }

  private var sortKey: (Int32, Int, String, String) {
    let order = nation.membership(in: coalition)?.order ?? .max
    return (date?.number ?? .min, order, nation.name, coalition.rawValue)
  }
}

extension CatalogView {
  /// Every joining by the day of the view, in the order in which they came and counted.
  ///
  /// The number after the last joining up to a day is what ``count(of:)`` gives as of that day.
  public func joinings() -> [JoiningRow] {
    JoiningRow.counted(
      nations.flatMap { row in Coalition.allCases.compactMap { JoiningRow(row, in: $0) } })
  }
}
