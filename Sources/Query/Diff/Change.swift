public import Model

/// One thing that changed between two days.
public struct Change: Hashable, Sendable, Identifiable {
  /// What kind of thing happened.
  public enum Kind: String, CaseIterable, Sendable {
    /// A nation or an organisation joined the ILRS, or signed the Artemis Accords.
    case joined
    /// A nation was named on a list of members; nobody reports its joining.
    case listed
    /// A source came to contest the membership of a nation.
    case contested
    /// It was made known that a nation is to join.
    case toJoin = "to-join"
    /// A mission flew.
    case launched
    /// A mission came to another state: completed, failed, paused.
    case outcome
    case phaseBegun = "phase-begun"
    case phaseEnded = "phase-ended"
    /// The party that plans it gave a later date than before.
    case slipped

    /// The kind for people.
    public var label: String {
      switch self {
      case .toJoin: "to join"
      case .phaseBegun: "phase begun"
      case .phaseEnded: "phase ended"
      case .joined, .listed, .contested, .launched, .outcome, .slipped: rawValue
      }
    }
  }

  /// The place among the changes of its diff.
  public let id: Int
  /// What kind of thing happened.
  public let kind: Kind
  /// The side that it concerns; nil for missions of neither.
  public let coalition: Coalition?
  /// What changed.
  public let record: RecordID
  /// The record's name.
  public let name: String
  /// When it happened, or was said; no more exact than it is known, nil where no date is known.
  public let day: Day?
  /// How it stood on the earlier day, for people; nil where that needs no words.
  public let before: String?
  /// How it stood on the later day, for people; nil where that needs no words.
  public let after: String?
  /// What happened, in a sentence.
  public let text: String
  /// How well it is supported; nil where it follows from dates alone.
  public let evidence: Evidence?
  /// Who says so, sorted.
  public let sources: [Source.ID]
}

extension Change {
  /// A change before it has its place.
  struct Draft {
    var kind: Kind
    var coalition: Coalition?
    var record: RecordID
    var name: String
    var day: Day?
    var before: String?
    var after: String?
    var text: String
    var evidence: Evidence?
    var sources: [Source.ID] = []

    /// Takes over what statements bear out (the best of them) and who makes them, as far as a view shows it.
    mutating func cite(_ statements: [any Citable], in view: CatalogView) {
      let lens = view.perspective.lens
      evidence = statements.map { view.catalog.evidence(of: $0, through: lens) }.max()
      sources = Set(statements.flatMap(\.sources)).filter { lens == nil || $0 == lens }.sorted()
    }

    /// By side (the ILRS first, neither last), then by day (those without one last), then by kind.
    static func precedes(_ left: Draft, _ right: Draft) -> Bool {
      func rank(_ draft: Draft) -> (Int, Int32, Int) {
        let side =
          draft.coalition.flatMap { Coalition.allCases.firstIndex(of: $0) } ?? Coalition.allCases.count
        return (side, draft.day?.number ?? .max, Kind.allCases.firstIndex(of: draft.kind) ?? 0)
      }
      return rank(left) < rank(right)
    }
  }

  init(_ draft: Draft, id: Int) {
    self.init(
      id: id, kind: draft.kind, coalition: draft.coalition, record: draft.record, name: draft.name,
      day: draft.day,
      before: draft.before, after: draft.after, text: draft.text, evidence: draft.evidence,
      sources: draft.sources)
  }
}

extension Day {
  /// The date with its preposition: `on 10 May 2024`, `in May 2024`.
  var placed: String { (precision == .day ? "on " : "in ") + formatted }
}
