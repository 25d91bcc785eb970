import Text

extension Day {
  /// Reads a date as displayed, or in ISO 8601 without leading zeros: `2024-5-1`, `10 May 2024`, `May 10, 2024`, `2024`.
  public init?(typed text: String) {
    let words = text.lowercased().split { " ,≤≥\t".contains($0) }.map(String.init)
    guard let day = Self.iso(words) ?? Self.named(words) else { return nil }
    self = day
  }

  /// Why a text is not a date, and what is.
  public static func refusal(of text: String) -> String {
    let forms = "2024-05-10, 2024-05, 10 May 2024 or 2024."
    guard !text.isEmpty else { return "No date was typed. Use \(forms)" }
    let clock = ["today", "yesterday", "tomorrow", "now"]
    let reason = clock.contains(text.lowercased()) ? ": nothing here depends on the clock" : ""
    return "\(quoted(text)) is not a date\(reason). Use \(forms)"
  }

  private static func iso(_ words: [String]) -> Day? {
    guard words.count == 1 else { return nil }
    let parts = words[0].split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    guard numbers.count == parts.count, parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count <= 2 })
    else { return nil }
    return switch numbers.count {
    case 1: Day(year: numbers[0])
    case 2: Day(year: numbers[0], month: numbers[1])
    case 3: Day(year: numbers[0], month: numbers[1], day: numbers[2])
    default: nil
    }
  }

  /// A month name before the year, with a day before or after it.
  private static func named(_ words: [String]) -> Day? {
    guard (2...3).contains(words.count), words[words.count - 1].count == 4,
      let year = Int(words[words.count - 1]),
      let place = words.firstIndex(where: { month(named: $0) != nil }), let month = month(named: words[place])
    else { return nil }
    if words.count == 2 { return Day(year: year, month: month) }
    return Int(words[1 - place]).flatMap { Day(year: year, month: month, day: $0) }
  }

  /// The month whose name begins with at least three given letters.
  private static func month(named text: String) -> Int? {
    guard text.count >= 3 else { return nil }
    return fullMonthNames.firstIndex { $0.lowercased().hasPrefix(text) }.map { $0 + 1 }
  }
}
