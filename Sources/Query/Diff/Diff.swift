public import Model

/// What changed between two days: who joined, what flew, what came of it, which phases began or ended, what slipped.
///
/// It compares two views of one catalog and follows only the claims that their lens shows.
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
  /// The later day, whose own events are among the changes; those of the earlier day are not.
  public let to: Day
  /// Everything that changed: the ILRS first, what concerns neither side last; then by day; of one day by kind.
  public let changes: [Change]
  /// The members of both coalitions, the ILRS first.
  public let members: [Members]

  /// Compares two views.
  ///
  /// - Parameters:
  ///   - first: a view as of one day.
  ///   - second: a view of the same catalog through the same lens, as of another day; earlier or later.
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
    let order = drafts.enumerated().sorted { left, right in
      if Change.Draft.precedes(left.element, right.element) { return true }
      return !Change.Draft.precedes(right.element, left.element) && left.offset < right.offset
    }
    changes = order.enumerated().map { Change($0.element.element, id: $0.offset) }
  }

  /// Two views side by side, from which the changes are read kind by kind.
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
