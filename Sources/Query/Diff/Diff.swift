public import Model

/// What changed between two days: who joined, what flew, what came of it, which phases began or ended, what slipped. It
/// compares two views of one catalog and follows only the claims that their lens shows.
public struct Diff: Sendable {
  /// The members of one coalition on both days.
  public struct Members: Sendable {
    /// The coalition that is counted.
    public let coalition: Coalition
    /// On the earlier day.
    public let before: MemberCount
    /// On the later day.
    public let after: MemberCount
  }

  /// The earlier day.
  public let from: Day
  /// The later day. Its own events are among the changes, those of the earlier day are not.
  public let to: Day
  /// The changes by side (the ILRS first, neither last), then by day, then by kind.
  public let changes: [Change]
  /// The members of both coalitions, the ILRS first.
  public let members: [Members]

  /// Compares two views of the same catalog through the same lens, in either order of their days.
  public init(_ first: CatalogView, _ second: CatalogView) {
    let isForward = first.perspective.asOf <= second.perspective.asOf
    let (before, after) = isForward ? (first, second) : (second, first)
    from = before.perspective.asOf
    to = after.perspective.asOf
    members = Coalition.allCases.map {
      Members(coalition: $0, before: before.count(of: $0), after: after.count(of: $0))
    }
    let comparison = Comparison(before: before, after: after)
    let drafts =
      comparison.memberships() + comparison.organisations() + comparison.missions() + comparison.phases()
      + comparison.slips()
    changes = drafts.map(\.rank).enumerated().sorted { left, right in
      left.element != right.element ? left.element < right.element : left.offset < right.offset
    }.map { drafts[$0.offset] }.numbered(\.id)
  }

  struct Comparison {
    let before: CatalogView
    let after: CatalogView

    var catalog: Catalog { after.catalog }
    var lens: Source.ID? { after.perspective.lens }

    /// Whether a date lies after the earlier day and not after the later one.
    func isBetween(_ day: Day) -> Bool { isBetween(day.number) }

    /// The same of a day number.
    func isBetween(_ day: Int32) -> Bool {
      day > before.perspective.asOf.latest.number && day <= after.perspective.asOf.latest.number
    }
  }
}

extension Diff {
  /// What changed on one side, in figures.
  public struct Summary: Sendable {
    /// The side; nil for what concerns neither.
    public let coalition: Coalition?
    /// The figures: `ILRS: members 12 to 12 +5 contested; 7 joined, 5 launched`.
    public let text: String
  }

  /// What changed in figures: both coalitions, and neither where something changed. Counts the changes that are given.
  public func summaries(of changes: [Change]) -> [Summary] {
    let sides = members.map { members in
      let figures = [
        "members \(members.before.text) to \(members.after.text)",
        Self.tally(changes.filter { $0.coalition == members.coalition }),
      ]
      let text = "\(members.coalition.name): " + figures.filter { !$0.isEmpty }.joined(separator: "; ")
      return Summary(coalition: members.coalition, text: text)
    }
    let others = changes.filter { $0.coalition == nil }
    return sides + (others.isEmpty ? [] : [Summary(coalition: nil, text: "Neither: " + Self.tally(others))])
  }

  /// `3 joined, 2 launched`. Organisations are not nations and are counted apart.
  private static func tally(_ changes: [Change]) -> String {
    let (organisations, others) = (
      changes.filter(\.isOfOrganisation), changes.filter { !$0.isOfOrganisation }
    )
    func words(_ count: Int, _ one: String, _ many: String) -> String? {
      count > 0 ? "\(count) \(count == 1 ? one : many)" : nil
    }
    let kinds = Change.Kind.allCases.map { kind in
      words(others.count { $0.kind == kind }, kind.label, kind == .outcome ? "outcomes" : kind.label)
    }
    return
      ([kinds[0], words(organisations.count, "organisation joined", "organisations joined")]
      + kinds.dropFirst())
      .compactMap(\.self).joined(separator: ", ")
  }
}

extension Change {
  fileprivate var isOfOrganisation: Bool { if case .organisation = record { true } else { false } }
}
