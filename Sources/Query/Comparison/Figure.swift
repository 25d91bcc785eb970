public import Model

/// A number that is counted from the records on both sides.
public struct Figure: Hashable, Sendable {
  /// What is counted.
  public let label: String
  /// The number of Artemis; nil where only both together are counted.
  public let artemis: Int?
  /// The number of the ILRS; nil where only both together are counted.
  public let ilrs: Int?
  /// The number of what is in both.
  public let both: Int?

  init(_ label: String, artemis: Int? = nil, ilrs: Int? = nil, both: Int? = nil) {
    self.label = label
    self.artemis = artemis
    self.ilrs = ilrs
    self.both = both
  }

  /// The number of one side.
  public subscript(side: ComparisonRow.Side) -> Int? {
    switch side {
    case .artemis: artemis
    case .ilrs: ilrs
    case .both: both
    }
  }
}

extension CatalogView {
  /// The figures of the comparison: members by what the number counts, by region and in both; missions by state.
  public func figures() -> [Figure] { memberFigures() + regionFigures() + missionFigures() }

  private func memberFigures() -> [Figure] {
    let (artemis, ilrs) = (count(of: .artemis), count(of: .ilrs))
    let kinds: [(String, KeyPath<MemberCount, Int>)] = [
      ("members listed", \.listed), ("of them government or agency", \.governmental),
      ("of them institute", \.institute), ("of them application", \.applied),
      ("of them level not stated", \.unstated), ("of them disputed", \.disputed),
      ("provisional, beside", \.provisional),
    ]
    return kinds.map { Figure($0.0, artemis: artemis[keyPath: $0.1], ilrs: ilrs[keyPath: $0.1]) }
  }

  /// Provisional members are counted in these.
  private func regionFigures() -> [Figure] {
    let rows = Dictionary(grouping: nations, by: \.nation.region)
    func figure(_ label: String, _ rows: [NationRow]) -> Figure {
      Figure(
        label, artemis: rows.count { $0.isMember(of: .artemis) }, ilrs: rows.count { $0.isMember(of: .ilrs) },
        both: rows.count { $0.isMember(of: .artemis) && $0.isMember(of: .ilrs) })
    }
    return [figure("members, provisional ones included", nations)]
      + Region.allCases.map { figure("members in \($0.rawValue)", rows[$0] ?? []) }
  }

  private func missionFigures() -> [Figure] {
    MissionRow.Status.allCases.compactMap { status in
      let rows = missions.filter { $0.status == status }
      let artemis = rows.count { $0.mission.coalition == .artemis }
      let ilrs = rows.count { $0.mission.coalition == .ilrs }
      guard artemis + ilrs > 0 else { return nil }
      return Figure("missions \(Facet.status.label(of: status.rawValue))", artemis: artemis, ilrs: ilrs)
    }
  }
}
