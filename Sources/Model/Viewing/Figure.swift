/// A number counted from the records on both sides.
public struct Figure: Hashable, Sendable {
  /// The kinds of figures.
  public enum Group: String, CaseIterable, Sendable {
    case members, regions, treaties, missions
  }

  /// An undisputed number, with how many more are in doubt.
  public struct Number: Hashable, Sendable {
    package let certain: Int
    /// What is in doubt; nil where nothing counted can be.
    package var doubtful: Int?
    /// `6 +2`.
    package var text: String { "\(certain)" + (doubtful.map { $0 > 0 ? " +\($0)" : "" } ?? "") }
  }

  package let group: Group
  /// What is counted, complete in itself: `members in Africa`.
  package let label: String
  /// What is counted, under the heading of its group: `Africa`.
  package let name: String
  package let artemis: Number?
  package let ilrs: Number?
  /// The number in both; nil where that is not counted.
  package let both: Number?
  /// How many there are to have a share of: the states of a region; nil where the numbers are no shares.
  package let total: Int?
  /// Whether the numbers count records, to be compared with those of other figures.
  package let isCount: Bool
  /// The papers that it is counted from; none where the records counted carry their sources.
  package let sources: [Source.ID]

  init(
    _ group: Group, _ label: String, _ name: String, both: Number? = nil, of total: Int? = nil,
    isCount: Bool = true, sources: [Source.ID] = [], number: (Coalition) -> Number?
  ) {
    (self.group, self.label, self.name) = (group, label, name)
    (artemis, ilrs, self.both) = (number(.artemis), number(.ilrs), both)
    (self.total, self.isCount, self.sources) = (total, isCount, sources)
  }

  /// The numbers in a line: `Artemis 30 +2, ILRS 2, both 1`.
  package var text: String {
    let sides = [("Artemis", artemis), ("ILRS", ilrs), ("both", both)]
    return sides.compactMap { name, number in number.map { "\(name) \($0.text)" } }.joined(separator: ", ")
  }
}

extension CatalogView {
  /// The figures of the comparison: members by status, by level, by region and by treaty; missions by state, and how far they moved.
  package func figures() -> [Figure] { Figure.Group.allCases.flatMap(figures) }

  package func figures(of group: Figure.Group) -> [Figure] {
    switch group {
    case .members: memberFigures()
    case .regions: [share(of: nil)] + Region.allCases.map(share)
    case .treaties: catalog.treaties.flatMap(treatyFigures)
    case .missions: missionFigures() + slipFigures()
    }
  }

  /// The members by status, then all of them by level: both parts add up.
  private func memberFigures() -> [Figure] {
    func figure(_ label: String, _ name: String, _ isCounted: (MembershipStatus) -> Bool) -> Figure {
      Figure(.members, label, name) { side in
        Figure.Number(
          certain: nations.compactMap { $0.status(in: side) }.count { $0.isMember && isCounted($0) })
      }
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
  package func share(of region: Region?) -> Figure {
    let all = catalog.nations.count { region == nil || $0.region == region }
    return figure(
      .regions, "members\(region.map { " in \($0.rawValue)" } ?? "") (of \(all))",
      "\(region?.rawValue ?? "all regions") (of \(all))",
      of: nations.filter { region == nil || $0.nation.region == region }, total: all)
  }

  private func figure(
    _ group: Figure.Group, _ label: String, _ name: String, of rows: [NationRow], total: Int? = nil,
    sources: [Source.ID] = []
  ) -> Figure {
    Figure(group, label, name, both: MemberCount(inBoth: rows).figure, of: total, sources: sources) { side in
      MemberCount(of: rows.compactMap { $0.status(in: side)?.kind }).figure
    }
  }

  /// How many members are parties to a treaty, with the paper and its date, and the status of the others.
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
    let sides: [Coalition: [Double]] = [.artemis: months(.artemis), .ilrs: months(.ilrs)]
    if sides.values.allSatisfy(\.isEmpty) { return [] }
    return [
      Figure(.missions, "missions with a history of dates", "with a history of dates") {
        Figure.Number(certain: sides[$0, default: []].count)
      },
      Figure(
        .missions, "median slip of these in months, first date to the flown or current one",
        "  median slip, months", isCount: false
      ) {
        guard let values = sides[$0], !values.isEmpty else { return nil }
        let middle = (values[values.count / 2] + values[(values.count - 1) / 2]) / 2
        return Figure.Number(certain: Int(middle.rounded()))
      },
    ]
  }

  private func missionFigures() -> [Figure] {
    var counts: [Coalition: [MissionRow.Status: Int]] = [:]
    for row in missions {
      if let side = row.coalition { counts[side, default: [:]][row.status, default: 0] += 1 }
    }
    return MissionRow.Status.allCases.filter { status in counts.values.contains { $0[status] != nil } }
      .map { status in
        Figure(.missions, "missions \(status.words)", status.words) {
          Figure.Number(certain: counts[$0]?[status] ?? 0)
        }
      }
  }
}

extension MemberCount {
  package var figure: Figure.Number { Figure.Number(certain: undisputed, doubtful: doubtful) }
}
