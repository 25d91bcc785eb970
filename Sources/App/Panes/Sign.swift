import Model
import Query
import Text

/// A sign on the screen: what it looks like, the word for it in a legend, and what it means in full.
struct Sign: Sendable {
  let mark: String
  let role: Role
  let word: String
  /// The same with a reason, for a legend with more room.
  var phrase: String?
  /// Nil where the word says all.
  var meaning: String?

  /// How strong the evidence is.
  static let evidence = [
    Sign(
      mark: Marks.symbol(Evidence.confirmed), role: Evidence.confirmed.role, word: "confirmed",
      meaning: "confirmed: an official source, or two independent ones"),
    Sign(
      mark: Marks.symbol(Evidence.reported), role: Evidence.reported.role, word: "reported",
      meaning: "reported: one citable source"),
  ]
  /// What puts a membership in doubt.
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
  /// Dates that exclude each other.
  static let rivals = [
    Sign(
      mark: Marks.rival, role: "mark.rival", word: "rival dates",
      meaning: "sources give dates that exclude each other")
  ]
  /// The two sides.
  static let sides = [
    Sign(mark: "I", role: "coalition.ilrs", word: "ILRS", meaning: "the side of the ILRS"),
    Sign(mark: "A", role: "coalition.artemis", word: "Artemis", meaning: "the side of Artemis"),
  ]
  /// How far missions and phases have come.
  static let states = [MissionRow.Status.planned, .active, .completed, .failed, .paused].map { status in
    Sign(
      mark: Marks.symbol(status), role: status.role, word: status.words,
      meaning: status == .active ? "active, under way" : nil)
  }

  /// All of them.
  static let all = evidence + doubts + rivals + sides + states
}
