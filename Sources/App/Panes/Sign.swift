import Model
import Query
import Text

/// A sign on the screen: its look, a word for the legend, and its full meaning.
struct Sign: Sendable {
  let mark: String
  let role: Role
  let word: String
  /// The same with a reason, for a legend with more room.
  var phrase: String?
  /// nil if the word says everything.
  var meaning: String?

  /// The signs of evidence.
  static let evidence = [
    Sign(
      mark: Marks.symbol(Evidence.confirmed), role: Evidence.confirmed.role, word: "confirmed",
      meaning: "confirmed: an official source, or two independent ones"),
    Sign(
      mark: Marks.symbol(Evidence.reported), role: Evidence.reported.role, word: "reported",
      meaning: "reported: one citable source"),
  ]
  /// The signs of memberships in doubt.
  static let doubts = MembershipStatus.Kind.allCases.compactMap { kind in
    kind.meaning.map {
      Sign(
        mark: Marks.symbol(kind), role: kind.role, word: kind.rawValue, phrase: phrases[kind], meaning: $0)
    }
  }
  private static let phrases: [MembershipStatus.Kind: String] = [
    .contested: "contested by a source", .listed: "listed, joining not reported",
    .provisional: "provisional, second-hand only",
  ]
  /// Conflicting dates.
  static let rivals = [
    Sign(
      mark: Marks.rival, role: "mark.rival", word: "dates differ",
      meaning: "sources give dates that exclude each other")
  ]
  /// The coalitions.
  static let sides = [
    Sign(mark: "I", role: "coalition.ilrs", word: "ILRS", meaning: "the ILRS"),
    Sign(mark: "A", role: "coalition.artemis", word: "Artemis", meaning: "Artemis"),
  ]
  /// The states of missions and phases.
  static let states = [MissionRow.Status.planned, .active, .completed, .failed, .paused].map { status in
    Sign(
      mark: Marks.symbol(status), role: status.role, word: status.words,
      meaning: status == .active ? "active, under way" : nil)
  }

  /// All signs.
  static let all = evidence + doubts + rivals + sides + states
}
