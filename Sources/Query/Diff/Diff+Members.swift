import Model

extension Diff.Comparison {
  /// Nations that joined, or of which it became known that they are to.
  func joinings() -> [Change.Draft] {
    let earlier = Dictionary(uniqueKeysWithValues: before.nations.map { ($0.id, $0) })
    return after.nations.flatMap { row in
      Coalition.allCases.compactMap { joining(of: row, in: $0, since: earlier[row.id]) }
    }
  }

  private func joining(of row: NationRow, in coalition: Coalition, since earlier: NationRow?) -> Change.Draft?
  {
    let old = earlier?.standing(in: coalition)
    guard let new = row.standing(in: coalition), new.kind != old?.kind, new.kind != .tie else { return nil }
    let isMember = new.kind == .member
    var draft = Change.Draft(
      kind: isMember ? .joined : .toJoin, coalition: coalition, record: .nation(row.id),
      name: row.nation.name,
      day: new.date, before: old.map(Self.label), after: Self.label(new),
      text: row.nation.name + Self.predicate(coalition, new)
        + (new.date.map { " " + $0.placed } ?? ""))
    let claims = row.nation.membership(in: coalition)?.claims ?? []
    draft.cite(
      claims.filter { $0.isSeen(through: lens) && $0.date == new.date && $0.stance == new.stance }, in: after)
    return draft
  }

  private static func label(_ standing: Standing) -> String {
    let kind =
      switch standing.kind {
      case .member: "member"
      case .pending: "to join"
      case .tie: "tied"
      }
    return standing.level.map { "\(kind) (\($0.rawValue))" } ?? kind
  }

  /// What happened. A list dates itself, not the joining.
  private static func predicate(_ coalition: Coalition, _ standing: Standing) -> String {
    switch (coalition, standing.isMember, standing.stance == .listed) {
    case (.ilrs, true, false): " joined the ILRS"
    case (.ilrs, true, true): " was listed as a member of the ILRS"
    case (.ilrs, false, _): " is to join the ILRS"
    case (.artemis, true, false): " signed the Artemis Accords"
    case (.artemis, true, true): " was listed as a signatory of the Artemis Accords"
    case (.artemis, false, _): " is to sign the Artemis Accords"
    }
  }

  /// Organisations that joined.
  func organisations() -> [Change.Draft] {
    let earlier = Set(before.organisations.map(\.id))
    // What nobody dates is not a change of these days.
    return after.organisations.filter { $0.date != nil && !earlier.contains($0.id) }.map { row in
      let organisation = row.organisation
      var draft = Change.Draft(
        kind: .joined, coalition: organisation.coalition, record: .organisation(row.id),
        name: organisation.name,
        day: row.date, after: "takes part (\(organisation.kind))",
        text: "\(organisation.name) joined \(organisation.coalition == .ilrs ? "the ILRS" : "Artemis")"
          + (row.date.map { " " + $0.placed } ?? ""))
      draft.cite(
        organisation.claims.filter {
          $0.isSeen(through: lens) && $0.date == row.date && $0.stance.isMembership
        }, in: after)
      return draft
    }
  }
}
