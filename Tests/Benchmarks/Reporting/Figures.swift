/// Figures as text. Three digits are enough: more would pretend that a measurement is exact.
enum Figures {
  /// A figure; a dash for none.
  static func text(_ figure: Double?) -> String {
    guard let figure else { return "–" }
    if figure >= 100 { return String(Int(figure.rounded())) }
    let decimals = figure >= 10 ? 1 : 2
    let scale = figure >= 10 ? 10.0 : 100.0
    let whole = Int((figure * scale).rounded())
    let rest = String(whole % Int(scale))
    return "\(whole / Int(scale))." + String(repeating: "0", count: decimals - rest.count) + rest
  }

  /// A figure with how many times another it is: `21.3 (×2.4)`.
  static func text(_ figure: Double?, against own: Double?) -> String {
    guard let figure, let own, own > 0 else { return text(figure) }
    return "\(text(figure)) (×\(text(figure / own)))"
  }

  /// A table as GitHub draws it: its first row is the heading, all columns but the first are figures.
  static func table(_ rows: [[String]]) -> String {
    var lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
    let rule = rows[0].indices.map { $0 == 0 ? "---" : "---:" }
    lines.insert("| " + rule.joined(separator: " | ") + " |", at: 1)
    return lines.joined(separator: "\n") + "\n"
  }
}
