public import Model

/// What can be selected, looked at and linked to: a record, or one of the few things that are no records.
public enum Selection: Hashable, Sendable {
  case record(RecordID)
  /// A nation's joining of a coalition, as the growth of the coalition shows it.
  case joining(JoiningRow.ID)
  /// A question on which sources exclude each other.
  case disagreement(Disagreement.ID)
  /// The figures computed for the comparison.
  case figures

  /// The pane whose list holds it; that of the programmes for a scheme, and of the figures for a stated number.
  public var pane: Pane {
    switch self {
    case .record(.nation), .record(.organisation): .nations
    case .joining: .growth
    case .record(.phase), .record(.programme), .record(.scheme): .phases
    case .record(.mission): .missions
    case .record(.topic), .record(.statedCount), .figures: .compare
    case .record(.source), .disagreement: .sources
    }
  }

  /// What it is about: the nation of a joining; else itself.
  var subject: Selection {
    switch self {
    case .joining(let id): .record(.nation(id.nation))
    default: self
    }
  }

  /// The pane whose list is of such records.
  var home: Pane { subject.pane }
}
