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

  static let evidence = [
    (Evidence.confirmed, "an official source, or two independent ones"), (.reported, "one citable source"),
  ].map { evidence, meaning in
    Sign(
      mark: Marks.symbol(evidence), role: evidence.role, word: evidence.rawValue,
      meaning: "\(evidence.rawValue): \(meaning)")
  }
  static let doubts = MembershipStatus.Kind.allCases.compactMap { kind in
    kind.meaning.map {
      Sign(
        mark: Marks.symbol(kind), role: kind.role, word: kind.rawValue, phrase: phrase(of: kind), meaning: $0)
    }
  }
  private static func phrase(of kind: MembershipStatus.Kind) -> String? {
    switch kind {
    case .contested: "contested by a source"
    case .listed: "listed, joining not reported"
    case .provisional: "provisional, second-hand only"
    case .member, .planned, .linked: nil
    }
  }
  static let rivals = [
    Sign(
      mark: Marks.rival, role: "mark.rival", word: "dates differ",
      meaning: "sources give dates that exclude each other")
  ]
  static let sides = Coalition.allCases.map {
    Sign(mark: String($0.letter), role: $0.role, word: $0.name, meaning: $0.withArticle)
  }
  static let states = [MissionRow.Status.planned, .active, .completed, .failed, .paused].map { status in
    Sign(
      mark: Marks.symbol(status), role: status.role, word: status.words,
      meaning: status == .active ? "active, under way" : nil)
  }

  static let all = evidence + doubts + rivals + sides + states
}
