/// A number counted from the records on both sides.
public struct Figure: Hashable, Sendable {
  /// The kinds of figures.
  public enum Group: String, CaseIterable, Sendable {
    case members
    case regions
    case treaties
    case missions
  }

  /// An undisputed number, with how many more are in doubt.
  public struct Number: Hashable, Sendable {
    /// What is undisputed.
    public let certain: Int
    /// What is in doubt; nil where nothing counted can be.
    public let doubtful: Int?

    /// `6 +2`.
    public var text: String { "\(certain)" + (doubtful.map { $0 > 0 ? " +\($0)" : "" } ?? "") }
  }

  /// The figures it belongs with.
  public let group: Group
  /// What is counted, complete in itself: `members in Africa`.
  public let label: String
  /// What is counted, under the heading of its group: `Africa`.
  public let name: String
  /// The number of Artemis; nil where there is nothing to count.
  public let artemis: Number?
  /// The number of the ILRS.
  public let ilrs: Number?
  /// The number in both; nil where that is not counted.
  public let both: Number?
  /// How many there are to have a share of: the states of a region; nil where the numbers are no shares.
  public let total: Int?
  /// Whether the numbers count records, to be compared with those of other figures.
  public let isCount: Bool
  /// The papers that it is counted from; none where the records counted carry their sources.
  public let sources: [Source.ID]

  init(
    _ group: Group, _ label: String, _ name: String, artemis: Number?, ilrs: Number?, both: Number? = nil,
    of total: Int? = nil, isCount: Bool = true, sources: [Source.ID] = []
  ) {
    (self.group, self.label, self.name) = (group, label, name)
    (self.artemis, self.ilrs, self.both) = (artemis, ilrs, both)
    (self.total, self.isCount, self.sources) = (total, isCount, sources)
  }

  /// The numbers in a line: `Artemis 30 +2, ILRS 2, both 1`.
  public var text: String {
    let sides = [("Artemis", artemis), ("ILRS", ilrs), ("both", both)]
    return sides.compactMap { name, number in number.map { "\(name) \($0.text)" } }.joined(separator: ", ")
  }
}

extension CatalogView {
  /// The figures of the comparison: members by status, by level, by region and by treaty; missions by state, and how far they moved.
  public func figures() -> [Figure] { Figure.Group.allCases.flatMap(figures) }

  /// The figures of a group.
  public func figures(of group: Figure.Group) -> [Figure] {
    switch group {
    case .members: memberFigures()
    case .regions: [share(of: nil)] + Region.allCases.map(share)
    case .treaties: catalog.treaties.flatMap(treatyFigures)
    case .missions: missionFigures() + slipFigures()
    }
  }

  /// The members by status, then all of them by level: both parts add up.
  private func memberFigures() -> [Figure] {
    let statuses = Coalition.allCases.map { coalition in
      (coalition, nations.compactMap { $0.status(in: coalition) }.filter(\.isMember))
    }
    let sides = Dictionary(uniqueKeysWithValues: statuses)
    func figure(_ label: String, _ name: String, _ isCounted: (MembershipStatus) -> Bool) -> Figure {
      func number(_ coalition: Coalition) -> Figure.Number {
        Figure.Number(certain: sides[coalition, default: []].count(where: isCounted), doubtful: nil)
      }
      return Figure(.members, label, name, artemis: number(.artemis), ilrs: number(.ilrs))
    }
    func part(_ name: String, _ isCounted: (MembershipStatus) -> Bool) -> Figure {
      figure("of these, \(name)", "  \(name)", isCounted)
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

  /// How many states of a region, or of the world, are members: undisputed ones, those in doubt apart, of all that it has.
  public func share(of region: Region?) -> Figure {
    let all = catalog.nations.count { region == nil || $0.region == region }
    return figure(
      .regions, "members\(region.map { " in \($0.rawValue)" } ?? "") (of \(all))",
      "\(region?.rawValue ?? "all regions") (of \(all))",
      of: nations.filter { region == nil || $0.nation.region == region }, total: all)
  }

  /// How many nations are members.
  private func figure(
    _ group: Figure.Group, _ label: String, _ name: String, of rows: [NationRow], total: Int? = nil,
    sources: [Source.ID] = []
  ) -> Figure {
    func number(_ coalition: Coalition) -> Figure.Number {
      MemberCount(of: rows.compactMap { $0.status(in: coalition)?.kind }).figure
    }
    return Figure(
      group, label, name, artemis: number(.artemis), ilrs: number(.ilrs),
      both: MemberCount(inBoth: rows).figure, of: total, sources: sources)
  }

  /// How many members are parties to a treaty, by which paper of which day; and where the others stand.
  private func treatyFigures(_ treaty: Term) -> [Figure] {
    let all = nations.filter { $0.isMember(of: .ilrs) || $0.isMember(of: .artemis) }
    let stated = all.compactMap { row in row.status(on: treaty.id).map { (row: row, status: $0) } }
    let groups = Dictionary(grouping: stated, by: \.status.status)
    // What is not so as of one paper may be so by now.
    func figure(_ status: Treaty.Status) -> Figure? {
      groups[status].map { found in
        let days = found.map(\.status.statement.date)
        let years = [days.min(), days.max()].compactMap { $0?.components.year }
        let words = "\(status.words), \(Set(years).sorted().map(String.init).joined(separator: "–"))"
        return self.figure(.treaties, "\(treaty.name): \(words)", "  \(words)", of: found.map(\.row))
      }
    }
    let parties = groups[.party] ?? []
    let papers = Dictionary(grouping: parties) { $0.status.statement.date }.sorted { $0.key > $1.key }
    let dated = papers.map { day, found in
      let sources = Set(found.flatMap(\.status.statement.sources))
      return self.figure(
        .treaties, "\(treaty.name): parties as of \(day.formatted)", "  as of \(day.formatted)",
        of: found.map(\.row), sources: perspective.lens.map { [$0] } ?? sources.sorted())
    }
    return [self.figure(.treaties, "\(treaty.name): parties", treaty.name, of: parties.map(\.row))] + dated
      + Treaty.Status.allCases.filter { $0 != .party }.compactMap(figure)
  }

  /// How far the missions of each side moved from the first date to the one that they flew on or that stands: the middle of all
  /// that have such dates. Where another task took over the name the dates are not of one mission.
  private func slipFigures() -> [Figure] {
    func months(_ side: Coalition) -> [Double] {
      missions.filter { $0.coalition == side }.compactMap { row in
        histories(of: .mission(row.id)).first { $0.history.subject == .mission(row.id) && !$0.isRedefined }?
          .shift.map { Double($0.days) / 30.4375 }
      }.sorted()
    }
    func median(_ values: [Double]) -> Figure.Number? {
      guard !values.isEmpty else { return nil }
      let middle = (values[values.count / 2] + values[(values.count - 1) / 2]) / 2
      return Figure.Number(certain: Int(middle.rounded()), doubtful: nil)
    }
    let (artemis, ilrs) = (months(.artemis), months(.ilrs))
    if artemis.isEmpty, ilrs.isEmpty { return [] }
    return [
      Figure(
        .missions, "missions with a history of dates", "with a history of dates",
        artemis: Figure.Number(certain: artemis.count, doubtful: nil),
        ilrs: Figure.Number(certain: ilrs.count, doubtful: nil)),
      Figure(
        .missions, "median slip of these in months, first date to the one flown or standing",
        "  median slip, months", artemis: median(artemis), ilrs: median(ilrs), isCount: false),
    ]
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
        .missions, "missions \(status.words)", status.words,
        artemis: Figure.Number(certain: artemis, doubtful: nil),
        ilrs: Figure.Number(certain: ilrs, doubtful: nil))
    }
  }
}

extension MemberCount {
  /// The number with what is in doubt next to it.
  public var figure: Figure.Number { Figure.Number(certain: undisputed, doubtful: doubtful) }
}
