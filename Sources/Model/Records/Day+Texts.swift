import Text

extension Day {
  /// Reads a date as displayed, or in ISO 8601 without leading zeros: `2024-5-1`, `10 May 2024`, `May 10, 2024`, `2024`.
  package init?(typed text: String) {
    let words = text.lowercased().split { " ,≤≥\t".contains($0) }.map(String.init)
    guard let day = Self.iso(words) ?? Self.named(words) else { return nil }
    self = day
  }

  /// Why a text is not a date, and what is.
  package static func refusal(of text: String) -> String {
    let forms = "2024-05-10, 2024-05, 10 May 2024 or 2024."
    guard !text.isEmpty else { return "No date was typed. Use \(forms)" }
    let clock = ["today", "yesterday", "tomorrow", "now"]
    let reason = clock.contains(text.lowercased()) ? ": this program never uses the clock" : ""
    return "\(quoted(text)) is not a date\(reason). Use \(forms)"
  }

  private static func iso(_ words: [String]) -> Day? {
    guard words.count == 1 else { return nil }
    let parts = words[0].split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.allSatisfy(\.isDigit) ? Int($0) : nil }
    guard numbers.count == parts.count, numbers.count <= 3, parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count <= 2 })
    else { return nil }
    return Day(year: numbers[0], month: numbers.dropFirst().first, day: numbers.dropFirst(2).first)
  }

  /// A month name, by at least three letters, before the year, with a day before or after it.
  private static func named(_ words: [String]) -> Day? {
    func month(_ text: String) -> Int? {
      guard text.count >= 3 else { return nil }
      return fullMonthNames.firstIndex { $0.lowercased().hasPrefix(text) }.map { $0 + 1 }
    }
    guard (2...3).contains(words.count), let last = words.last, last.count == 4, let year = Int(last),
      let place = words.firstIndex(where: { month($0) != nil }), let month = month(words[place])
    else { return nil }
    if words.count == 2 { return Day(year: year, month: month) }
    return Int(words[1 - place]).flatMap { Day(year: year, month: month, day: $0) }
  }

  /// The dates that a text names, in its order: `2024`, `May 2024`, `10 May 2024`, `May 10, 2024`, `2024-05-10`.
  ///
  /// A year is four digits from 1900 to 2099 that stand alone. A day or month without a year is not a date here.
  static func named(in text: String) -> [Day] {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.compactMap { start in
        guard let year = year(at: start, in: bytes) else { return nil }
        let iso = bytes[start...].prefix { $0 == UInt8(ascii: "-") || $0.isDigit }
        if iso.count > 4, let day = Day(utf8: UnsafeBufferPointer(rebasing: iso)) { return day }
        let words = String(decoding: bytes[max(0, start - 24)..<start + 4], as: UTF8.self)
          .split { " ,".contains($0) }
        // The verb "may" is not a month.
        let dates = [3, 2].map { words.suffix($0).joined(separator: " ") }
        return dates.filter { $0.contains(where: \.isUppercase) }.compactMap { Day(typed: $0) }.first ?? year
      }
    }
  }

  /// The year that begins at a byte; nil within something else: `A2024`, `3.2024`.
  private static func year(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Day? {
    guard bytes[start] == UInt8(ascii: "1") || bytes[start] == UInt8(ascii: "2"), start + 4 <= bytes.count,
      let year = Day(utf8: UnsafeBufferPointer(rebasing: bytes[start..<start + 4])),
      (1900..<2100).contains(year.components.year), start + 4 == bytes.count || !bytes[start + 4].isDigit
    else { return nil }
    if start == 0 { return year }
    let before = bytes[start - 1]
    return before.isDigit || before.isLetter || before == UInt8(ascii: ".") ? nil : year
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
