public import Model

extension Diff {
  /// What changed on one side, in figures.
  public struct Summary: Sendable {
    /// The side; nil for what concerns neither.
    public let coalition: Coalition?
    /// The figures: `ILRS: members 12 to 12 +5 contested; 7 joined, 5 launched`.
    public let text: String
  }

  /// What changed in figures, side by side: both coalitions, and neither where something changed there.
  ///
  /// - Parameter changes: those of the diff that are shown, which are counted.
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
