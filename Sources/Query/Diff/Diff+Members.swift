import Model

extension Diff.Comparison {
  /// Nations that joined, were listed or are to join, and memberships that became contested.
  func memberships() -> [Change] {
    let earlier = Dictionary(uniqueKeysWithValues: before.nations.map { ($0.id, $0) })
    return after.nations.flatMap { row in
      Coalition.allCases.flatMap { coalition -> [Change] in
        guard let new = row.status(in: coalition) else { return [] }
        let old = earlier[row.id]?.status(in: coalition)
        return [
          joining(of: row, in: coalition, from: old, to: new),
          contest(of: row, in: coalition, from: old, to: new),
        ].compactMap(\.self)
      }
    }
  }

  /// A nation's joining, listing or plan to join; nil if not new.
  func joining(
    of row: NationRow, in coalition: Coalition, from old: MembershipStatus?, to new: MembershipStatus
  ) -> Change? {
    guard new.kind != .linked, !(new.isMember && old?.isMember == true), new.kind != old?.kind else {
      return nil
    }
    // A list dates itself, not the joining.
    let stance: Stance = !new.isMember ? .planned : new.stance == .listed ? .listed : .joined
    var draft = Change(
      kind: !new.isMember ? .toJoin : new.stance == .listed ? .listed : .joined, coalition: coalition,
      record: .nation(row.id), name: row.nation.name, day: new.date, before: old.map(Self.label),
      after: Self.label(new),
      text: [row.nation.name, stance.predicate(coalition, isNation: true), new.date?.placed].compactMap(
        \.self
      )
      .joined(separator: " "))
    let claims = row.nation.membership(in: coalition)?.claims ?? []
    draft.cite(
      claims.filter { $0.isSeen(through: lens) && $0.date == new.date && $0.stance == new.stance }, in: after)
    return draft
  }

  /// A membership that became contested, by the first to contest it. One contested from the start is joined so.
  private func contest(
    of row: NationRow, in coalition: Coalition, from old: MembershipStatus?, to new: MembershipStatus
  ) -> Change? {
    guard new.kind == .contested, old?.kind != .contested, let first = new.contests.first else { return nil }
    // Within the month of the joining nobody knows which came first.
    let isFromStart = (first.date ?? new.day).number <= (new.date?.latest ?? new.day).number
    if isFromStart, old?.isMember != true { return nil }
    var draft = Change(
      kind: .contested, coalition: coalition, record: .nation(row.id), name: row.nation.name,
      day: first.date, before: old.map(Self.label), after: Self.label(new),
      text: "\(row.nation.name)'s membership in \(coalition == .ilrs ? "the ILRS" : "the Artemis Accords")"
        + " became contested: \(first.stance.words)")
    draft.cite([first], in: after)
    return draft
  }

  private static func label(_ status: MembershipStatus) -> String {
    let kind = status.kind == .planned ? "to join" : status.kind.rawValue
    return status.level.map { "\(kind) (\($0.rawValue))" } ?? kind
  }

  /// Organisations that joined.
  func organisations() -> [Change] {
    let earlier = Set(before.organisations.map(\.id))
    // Undated changes did not happen on these days.
    return after.organisations.filter { $0.status.date != nil && !earlier.contains($0.id) }.map { row in
      let organisation = row.organisation
      var draft = Change(
        kind: .joined, coalition: organisation.coalition, record: .organisation(row.id),
        name: organisation.name,
        day: row.status.date, after: "takes part (\(organisation.kind))",
        text: "\(organisation.name) joined \(organisation.coalition.withArticle)"
          + (row.status.date.map { " " + $0.placed } ?? ""))
      draft.cite(
        organisation.claims.filter {
          $0.isSeen(through: lens) && $0.date == row.status.date && $0.stance.isMembership
        }, in: after)
      return draft
    }
  }
}
