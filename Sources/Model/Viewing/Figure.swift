/// A number that is counted from the records on both sides.
public struct Figure: Hashable, Sendable {
  /// What figures of a kind count.
  public enum Group: String, CaseIterable, Sendable {
    case members
    case regions
    case missions
  }

  /// A number for certain, and next to it how many more are in doubt.
  public struct Number: Hashable, Sendable {
    /// What is undisputed.
    public let certain: Int
    /// What is in doubt; nil where nothing counted can be.
    public let doubtful: Int?

    /// `6 +2`.
    public var text: String { "\(certain)" + (doubtful.map { $0 > 0 ? " +\($0)" : "" } ?? "") }
  }

  /// With which others it belongs.
  public let group: Group
  /// What is counted, for people who read nothing else: `members in Africa`.
  public let label: String
  /// What is counted, under a heading that names the group: `Africa`.
  public let name: String
  /// The number of Artemis.
  public let artemis: Number
  /// The number of the ILRS.
  public let ilrs: Number
  /// The number of what is in both; nil where that is not counted.
  public let both: Number?
}

extension CatalogView {
  /// The figures of the comparison: members by status, by level and by region; missions by state.
  public func figures() -> [Figure] { Figure.Group.allCases.flatMap(figures) }

  /// Those of ``figures()`` that belong together.
  public func figures(of group: Figure.Group) -> [Figure] {
    switch group {
    case .members: memberFigures()
    case .regions: regionFigures()
    case .missions: missionFigures()
    }
  }

  /// The members by status, then those of every status by level: both parts add up to all of them.
  private func memberFigures() -> [Figure] {
    let statuses = Coalition.allCases.map { coalition in
      (coalition, nations.compactMap { $0.status(in: coalition) }.filter(\.isMember))
    }
    let sides = Dictionary(uniqueKeysWithValues: statuses)
    func figure(_ label: String, _ name: String, _ isCounted: (MembershipStatus) -> Bool) -> Figure {
      func number(_ coalition: Coalition) -> Figure.Number {
        Figure.Number(certain: sides[coalition, default: []].count(where: isCounted), doubtful: nil)
      }
      return Figure(
        group: .members, label: label, name: name, artemis: number(.artemis), ilrs: number(.ilrs), both: nil)
    }
    func part(_ name: String, _ isCounted: (MembershipStatus) -> Bool) -> Figure {
      figure("of all, \(name)", "  \(name)", isCounted)
    }
    return [figure("undisputed members", "undisputed") { $0.kind == .member }]
      + MembershipStatus.Kind.doubtful.map { kind in
        figure("\(kind.rawValue) members", "+ \(kind.rawValue)") { $0.kind == kind }
      }
      + [
        figure("all of these", "all of these") { _ in true },
        part("government or agency") { [.government, .agency, .academy].contains($0.level) },
        part("institute") { [.institute, .organisation].contains($0.level) },
        part("application") { $0.level == .application }, part("level not stated") { $0.level == nil },
      ]
  }

  private func regionFigures() -> [Figure] {
    let rows = Dictionary(grouping: nations, by: \.nation.region)
    func figure(_ label: String, _ name: String, _ rows: [NationRow]) -> Figure {
      func number(_ coalition: Coalition) -> Figure.Number {
        MemberCount(of: rows.compactMap { $0.status(in: coalition)?.kind }).figure
      }
      return Figure(
        group: .regions, label: label, name: name, artemis: number(.artemis), ilrs: number(.ilrs),
        both: MemberCount(inBoth: rows).figure)
    }
    return [figure("members", "all regions", nations)]
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
      return Figure(
        group: .missions, label: "missions \(status.words)", name: status.words,
        artemis: Figure.Number(certain: artemis, doubtful: nil),
        ilrs: Figure.Number(certain: ilrs, doubtful: nil), both: nil)
    }
  }
}

extension MemberCount {
  /// The number with what is in doubt next to it.
  public var figure: Figure.Number { Figure.Number(certain: undisputed, doubtful: doubtful) }
}
