extension Day {
  /// The dates that a text names, in its order: `2024`, `May 2024`, `10 May 2024`, `May 10, 2024`, `2024-05-10`.
  ///
  /// A year is four digits from 1900 to 2099 that stand alone. A day or month without a year is not a date here.
  static func named(in text: String) -> [Day] {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.compactMap { start in
        guard isYear(at: start, in: bytes) else { return nil }
        let year = number(bytes[start..<start + 4])
        let iso = bytes[start...].prefix { $0 == UInt8(ascii: "-") || isDigit($0) }
        if iso.count > 4, let day = Day(utf8: UnsafeBufferPointer(rebasing: iso)) { return day }
        return named(bytes[..<start], in: year)
      }
    }
  }

  /// The date of a year, by the words before it: a month, with a day before or after it.
  private static func named(_ text: Slice<UnsafeBufferPointer<UInt8>>, in year: Int) -> Day? {
    var words = text.suffix(24).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
    func day() -> Int? {
      guard let word = words.last, word.count <= 2, word.allSatisfy(isDigit) else { return nil }
      words.removeLast()
      return number(word)
    }
    let after = day()
    guard let word = words.popLast(), let month = month(word) else { return Day(year: year) }
    return (after ?? day()).flatMap { Day(year: year, month: month, day: $0) }
      ?? Day(year: year, month: month)
  }

  /// The number of the month that a word names, in full or by its first letters.
  private static func month(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard word.count >= 3 else { return nil }
    let name = String(decoding: word, as: UTF8.self)
    return fullMonthNames.firstIndex { $0.hasPrefix(name) }.map { $0 + 1 }
  }

  static let fullMonthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  private static func isYear(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes[start] == UInt8(ascii: "1") || bytes[start] == UInt8(ascii: "2"), start + 4 <= bytes.count,
      bytes[start..<start + 4].allSatisfy(isDigit),
      (1900..<2100).contains(number(bytes[start..<start + 4]))
    else { return false }
    let after = start + 4 < bytes.count ? bytes[start + 4] : UInt8(ascii: " ")
    return !isDigit(after) && (start == 0 || !isPartOfNumber(bytes[start - 1]))
  }

  /// Whether the character before four digits makes them part of something else: `A2024`, `3.2024`.
  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."):
      true
    default: isDigit(byte)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func number(_ digits: some Sequence<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
