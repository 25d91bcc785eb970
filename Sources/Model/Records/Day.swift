/// A day of the proleptic Gregorian calendar, or the month or year if no more is known.
///
/// The text form is ISO 8601. In comparisons a month or year stands for its first day; it is never shown as a day.
public struct Day: Hashable, Sendable {
  /// How exactly a date is known.
  public enum Precision: UInt8, Comparable, Sendable {
    case year
    case month
    case day

    /// Orders from the vaguest to the most exact.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Days since 1970-01-01 of the first day that the date may mean.
  public let number: Int32
  /// How exactly the date is known.
  public let precision: Precision

  init(number: Int32, precision: Precision) {
    self.number = number
    self.precision = precision
  }

  /// A day, a month (`day` nil) or a year (`month` nil too); nil unless the date exists and the year is in 1...9999.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    guard let month else {
      guard day == nil else { return nil }
      self.init(number: Self.dayNumber(year: year, month: 1, day: 1), precision: .year)
      return
    }
    guard (1...12).contains(month) else { return nil }
    guard let day else {
      self.init(number: Self.dayNumber(year: year, month: month, day: 1), precision: .month)
      return
    }
    guard day >= 1, day <= Self.length(ofMonth: month, year: year) else { return nil }
    self.init(number: Self.dayNumber(year: year, month: month, day: day), precision: .day)
  }

  /// The first day that the date may mean, as a day.
  public var earliest: Day { Day(number: number, precision: .day) }

  /// The last day that the date may mean, as a day: 31 May 2024 for May 2024.
  public var latest: Day {
    let (year, month, _) = components
    switch precision {
    case .day: return self
    case .month:
      return Day(number: number + Int32(Self.length(ofMonth: month, year: year)) - 1, precision: .day)
    case .year:
      return Day(number: Self.dayNumber(year: year, month: 12, day: 31), precision: .day)
    }
  }

  /// Whether `other` lies within this date: May 2024 contains 10 May 2024 and itself.
  public func contains(_ other: Day) -> Bool {
    number <= other.number && other.latest.number <= latest.number
  }

  /// The day `days` later (earlier if negative), known to the day.
  public func advanced(by days: Int) -> Day {
    Day(number: number + Int32(days), precision: .day)
  }

  /// Year, month (1...12) and day (1...31) of the first day that the date may mean.
  public var components: (year: Int, month: Int, day: Int) {
    // Howard Hinnant's civil-from-days: eras of 400 years that begin on 1 March, so that the leap day comes last.
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Days since 1970-01-01 of a day that exists.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }
}

extension Day: Comparable {
  /// Orders by the first day, then the vaguer first.
  public static func < (left: Day, right: Day) -> Bool {
    (left.number, left.precision) < (right.number, right.precision)
  }
}

extension Day: LosslessStringConvertible {
  /// Reads `yyyy`, `yyyy-mm` or `yyyy-mm-dd`; nil for anything else and for days that do not exist.
  public init?(_ description: String) {
    var text = description
    let parsed = text.withUTF8 { Day(utf8: $0) }
    guard let parsed else { return nil }
    self = parsed
  }

  /// Reads a date from its ISO bytes; nil for anything but `yyyy`, `yyyy-mm`, `yyyy-mm-dd` of a day that exists.
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for index in range {
        guard case 0x30...0x39 = bytes[index] else { return nil }
        value = value * 10 + Int(bytes[index] - 0x30)
      }
      return value
    }
    let hyphen = UInt8(ascii: "-")
    switch bytes.count {
    case 4:
      guard let year = number(0..<4) else { return nil }
      self.init(year: year)
    case 7:
      guard let year = number(0..<4), bytes[4] == hyphen, let month = number(5..<7) else { return nil }
      self.init(year: year, month: month)
    case 10:
      guard let year = number(0..<4), bytes[4] == hyphen, let month = number(5..<7), bytes[7] == hyphen,
        let day = number(8..<10)
      else { return nil }
      self.init(year: year, month: month, day: day)
    default: return nil
    }
  }

  /// The ISO form, no more exact than the date is known: `2024-05-10`, `2024-05`, `2024`.
  public var description: String {
    let (year, month, day) = components
    let yearText = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return switch precision {
    case .year: yearText
    case .month: "\(yearText)-\(padded(month))"
    case .day: "\(yearText)-\(padded(month))-\(padded(day))"
    }
  }

  /// The form for people, no more exact than the date is known: `10 May 2024`, `May 2024`, `2024`.
  public var formatted: String {
    let (year, month, day) = components
    return switch precision {
    case .year: "\(year)"
    case .month: "\(Self.monthNames[month - 1]) \(year)"
    case .day: "\(day) \(Self.monthNames[month - 1]) \(year)"
    }
  }

  /// The date with the end of the range that it begins: `2033–2035`, `Oct 2026 to Mar 2027`, `10 May 2024`.
  public func formatted(until end: Day?) -> String {
    guard let end, end != self else { return formatted }
    return formatted + (precision == .year && end.precision == .year ? "–" : " to ") + end.formatted
  }

  /// The abbreviated English names of the months, January first.
  public static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension String {
  /// The text with the names of months in full where a year follows: `5 April 2024` for `5 Apr 2024`.
  public var withFullMonths: String {
    var words = split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for (place, word) in words.enumerated().dropLast() {
      let name = word.drop { !$0.isLetter }
      guard words[place + 1].prefix(4).count(where: \.isNumber) == 4,
        let month = Day.monthNames.firstIndex(of: String(name))
      else { continue }
      words[place] = word.dropLast(name.count) + Day.fullMonthNames[month]
    }
    return words.joined(separator: " ")
  }
}
