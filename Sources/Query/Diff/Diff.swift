package import Model

/// What changed between two days, by two views of one catalog: only the claims that their lens shows count.
package struct Diff: Sendable {
  package let from: Day
  /// The later day. Its own events are among the changes, those of the earlier day are not.
  package let to: Day
  /// The changes by side (the ILRS first, neither last), then by day, then by kind.
  package let changes: [Change]
  /// The members of both coalitions on both days, the ILRS first.
  package let members: [(coalition: Coalition, before: MemberCount, after: MemberCount)]

  /// Compares two views of the same catalog through the same lens, in either order of their days.
  package init(_ first: CatalogView, _ second: CatalogView) {
    let isForward = first.perspective.asOf <= second.perspective.asOf
    let (before, after) = isForward ? (first, second) : (second, first)
    from = before.perspective.asOf
    to = after.perspective.asOf
    members = Coalition.allCases.map { ($0, before.count(of: $0), after.count(of: $0)) }
    let comparison = Comparison(before: before, after: after)
    let drafts =
      comparison.memberships() + comparison.organisations() + comparison.missions() + comparison.phases()
      + comparison.slips()
    changes = drafts.sorted { $0.rank < $1.rank }.numbered { $0.id = $1 }
  }

  struct Comparison {
    let before: CatalogView
    let after: CatalogView
    var lens: Source.ID? { after.perspective.lens }
    func placed(_ day: Day?) -> String { day.map { " " + $0.placed } ?? "" }

    /// Whether a day lies after the earlier day and not after the later one.
    func isBetween(_ day: Int32) -> Bool {
      day > before.perspective.asOf.latest.number && day <= after.perspective.asOf.latest.number
    }
  }

  /// The given changes in figures, by side: `ILRS: members 12 to 12 +5 contested; 7 joined, 5 launched`.
  package func summaries(of changes: [Change]) -> [(coalition: Coalition?, text: String)] {
    let sides = members.map { members -> (coalition: Coalition?, text: String) in
      let tally = Self.tally(changes.filter { $0.coalition == members.coalition })
      let text =
        "\(members.coalition.name): members \(members.before.text) to \(members.after.text)"
        + (tally.isEmpty ? "" : "; " + tally)
      return (members.coalition, text)
    }
    let others = changes.filter { $0.coalition == nil }
    return sides + (others.isEmpty ? [] : [(nil, "Neither: " + Self.tally(others))])
  }

  /// `3 joined, 2 launched`. Organisations are not nations and are counted apart.
  private static func tally(_ changes: [Change]) -> String {
    let organisations = changes.filter { $0.record.kind == "organisation" }
    let others = changes.filter { $0.record.kind != "organisation" }
    func words(_ count: Int, _ one: String, _ many: String) -> String? {
      count > 0 ? "\(count) \(count == 1 ? one : many)" : nil
    }
    let kinds = Change.Kind.allCases.map { kind in
      words(others.count { $0.kind == kind }, kind.label, kind == .outcome ? "outcomes" : kind.label)
    }
    let joined = words(organisations.count, "organisation joined", "organisations joined")
    return ([kinds[0], joined] + kinds.dropFirst()).compactMap(\.self).joined(separator: ", ")
  }
}
