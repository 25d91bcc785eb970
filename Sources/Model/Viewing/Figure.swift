/// A number that is counted from the records on both sides.
public struct Figure: Hashable, Sendable {
  /// What figures of a kind count.
  public enum Group: String, CaseIterable, Sendable {
    case members
    case regions
    case missions
  }

  /// With which others it belongs.
  public let group: Group
  /// What is counted, for people who read nothing else: `members in Africa`.
  public let label: String
  /// What is counted, under a heading that names the group: `Africa`.
  public let name: String
  /// The number of Artemis; nil where only both together are counted.
  public let artemis: Int?
  /// The number of the ILRS; nil where only both together are counted.
  public let ilrs: Int?
  /// The number of what is in both.
  public let both: Int?

  init(
    _ group: Group, _ label: String, named name: String, artemis: Int? = nil, ilrs: Int? = nil,
    both: Int? = nil
  ) {
    self.group = group
    self.label = label
    self.name = name
    self.artemis = artemis
    self.ilrs = ilrs
    self.both = both
  }
}

extension CatalogView {
  /// The figures of the comparison: members by what the number counts, by region and in both; missions by state.
  public func figures() -> [Figure] { Figure.Group.allCases.flatMap(figures) }

  /// Those of ``figures()`` that belong together.
  public func figures(of group: Figure.Group) -> [Figure] {
    switch group {
    case .members: memberFigures()
    case .regions: regionFigures()
    case .missions: missionFigures()
    }
  }

  private func memberFigures() -> [Figure] {
    let (artemis, ilrs) = (count(of: .artemis), count(of: .ilrs))
    func figure(_ label: String, _ name: String, _ number: KeyPath<MemberCount, Int>) -> Figure {
      Figure(.members, label, named: name, artemis: artemis[keyPath: number], ilrs: ilrs[keyPath: number])
    }
    func part(_ name: String, _ number: KeyPath<MemberCount, Int>) -> Figure {
      figure("of them \(name)", "  \(name)", number)
    }
    return [
      figure("members listed", "listed", \.listed), part("government or agency", \.governmental),
      part("institute", \.institute), part("application", \.applied), part("level not stated", \.unstated),
      part("disputed", \.disputed), figure("provisional, beside", "provisional, beside", \.provisional),
    ]
  }

  /// Provisional members are counted in these.
  private func regionFigures() -> [Figure] {
    let rows = Dictionary(grouping: nations, by: \.nation.region)
    func figure(_ label: String, _ name: String, _ rows: [NationRow]) -> Figure {
      Figure(
        .regions, label, named: name, artemis: rows.count { $0.isMember(of: .artemis) },
        ilrs: rows.count { $0.isMember(of: .ilrs) },
        both: rows.count { $0.isMember(of: .artemis) && $0.isMember(of: .ilrs) })
    }
    return [figure("members, provisional ones included", "all regions", nations)]
      + Region.allCases.map { figure("members in \($0.rawValue)", $0.rawValue, rows[$0] ?? []) }
  }

  private func missionFigures() -> [Figure] {
    var counts: [MissionRow.Status: (artemis: Int, ilrs: Int)] = [:]
    for row in missions {
      switch row.coalition {
      case .artemis: counts[row.status, default: (0, 0)].artemis += 1
      case .ilrs: counts[row.status, default: (0, 0)].ilrs += 1
      case nil: break
      }
    }
    return MissionRow.Status.allCases.compactMap { status in
      let (artemis, ilrs) = counts[status] ?? (0, 0)
      guard artemis + ilrs > 0 else { return nil }
      return Figure(.missions, "missions \(status.words)", named: status.words, artemis: artemis, ilrs: ilrs)
    }
  }
}
