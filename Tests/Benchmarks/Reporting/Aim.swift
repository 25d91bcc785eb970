/// Something that the program is to reach, and whether it has.
struct Aim {
  let text: String
  let isMet: Bool
  /// The figures that decide it.
  let finding: String

  /// The aim as an item of a list.
  var line: String { "- \(isMet ? "met" : "missed"): \(text): \(finding)" }

  /// A figure that must not be above a limit.
  static func atMost(_ limit: Double, _ text: String, _ figure: Double?, _ unit: String = "") -> Aim {
    Aim(text: text, isMet: (figure ?? .infinity) <= limit, finding: Figures.text(figure) + unit)
  }

  /// A figure that must be below that of every other program that has one. Nothing to compare with is no aim.
  static func first(_ text: String, own: Double?, others: [(name: String, figure: Double?)]) -> Aim? {
    let figures = others.compactMap { other in other.figure.map { (name: other.name, figure: $0) } }
    guard let own, let best = figures.min(by: { $0.figure < $1.figure }) else { return nil }
    return Aim(
      text: text, isMet: own < best.figure,
      finding: "\(Figures.text(own)), \(best.name) \(Figures.text(best.figure))")
  }
}
