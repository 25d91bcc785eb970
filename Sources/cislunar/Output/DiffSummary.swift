import Model
import Query

/// What changed between two days in figures: a line for each side.
struct DiffSummary {
  let text: String

  /// - Parameter changes: those of the diff that are shown.
  init(_ diff: Diff, of changes: [Change]) {
    var lines = ["From \(diff.from.formatted) to \(diff.to.formatted)"]
    for members in diff.members {
      let figures = [
        "\(Self.count(members.before)) to \(Self.count(members.after)) members",
        Self.tally(changes.filter { $0.coalition == members.coalition }),
      ]
      lines.append("\(members.coalition.name): " + figures.filter { !$0.isEmpty }.joined(separator: "; "))
    }
    let others = changes.filter { $0.coalition == nil }
    if !others.isEmpty { lines.append("Neither: " + Self.tally(others)) }
    if changes.isEmpty { lines.append("Nothing changed.") } else { lines.append("") }
    text = lines.map { $0 + "\n" }.joined()
  }

  /// `62 +8 provisional`.
  private static func count(_ count: MemberCount) -> String {
    "\(count.listed)" + (count.provisional > 0 ? " +\(count.provisional) provisional" : "")
  }

  /// `3 joined, 2 launched`. Organisations are no nations and counted apart.
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
