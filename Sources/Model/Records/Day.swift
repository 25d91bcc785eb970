/// A day of the proleptic Gregorian calendar, or the month or year if no more is known.
///
/// The text form is ISO 8601. In comparisons a month or year stands for its first day; it is never shown as a day.
public struct Day: Hashable, Sendable, Comparable {
  /// How exactly a date is known, from the vaguest.
  public enum Precision: UInt8, Comparable, Sendable {
    case year, month, day

    /// Orders from the vaguest to the most exact.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Days since 1970-01-01 of the first day that the date may mean.
  package let number: Int32
  package let precision: Precision
  static let missing = Day(number: 0, precision: .day)

  init(number: Int32, precision: Precision) {
    self.number = number
    self.precision = precision
  }

  /// A day, a month (`day` nil) or a year (`month` nil too); nil unless the date exists and the year is in 1...9999.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), (1...12).contains(month ?? 1), month != nil || day == nil,
      (1...Self.length(ofMonth: month ?? 1, year: year)).contains(day ?? 1)
    else { return nil }
    self.init(
      number: Self.dayNumber(year: year, month: month ?? 1, day: day ?? 1),
      precision: day != nil ? .day : month != nil ? .month : .year)
  }

  package var earliest: Day { Day(number: number, precision: .day) }

  /// The last day that the date may mean, as a day: 31 May 2024 for May 2024.
  package var latest: Day {
    let (year, month, _) = components
    switch precision {
    case .day: return self
    case .month:
      return Day(number: number + Int32(Self.length(ofMonth: month, year: year)) - 1, precision: .day)
    case .year:
      return Day(number: Self.dayNumber(year: year, month: 12, day: 31), precision: .day)
    }
  }

  /// The numbers of the first and last day that the date may mean.
  var span: ClosedRange<Int32> { number...latest.number }

  /// Whether `other` lies within this date: May 2024 contains 10 May 2024 and itself.
  package func contains(_ other: Day) -> Bool { span.contains(other.span) }

  /// The day `days` later (earlier if negative), known to the day.
  package func advanced(by days: Int) -> Day { Day(number: number + Int32(days), precision: .day) }

  /// Year, month (1...12) and day (1...31) of the first day that the date may mean.
  package var components: (year: Int, month: Int, day: Int) {
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

  /// Orders by the first day, then the vaguer first.
  public static func < (left: Day, right: Day) -> Bool {
    (left.number, left.precision) < (right.number, right.precision)
  }
}

extension Day: LosslessStringConvertible {
  /// Reads `yyyy`, `yyyy-mm` or `yyyy-mm-dd`; nil for anything else and for days that do not exist.
  public init?(_ description: String) {
    var text = description
    guard let day = text.withUTF8({ Day(utf8: $0) }) else { return nil }
    self = day
  }

  /// Reads a date from its ISO bytes; nil for anything but `yyyy`, `yyyy-mm`, `yyyy-mm-dd` of a day that exists.
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    let (hasMonth, hasDay) = (bytes.count == 7 || bytes.count == 10, bytes.count == 10)
    guard bytes.count == 4 || hasMonth, !hasMonth || bytes[4] == UInt8(ascii: "-"),
      !hasDay || bytes[7] == UInt8(ascii: "-")
    else { return nil }
    // Nothing has the number 0.
    func number(_ range: Range<Int>) -> Int {
      guard range.allSatisfy({ bytes[$0].isDigit }) else { return 0 }
      return range.reduce(0) { $0 * 10 + Int(bytes[$1] - UInt8(ascii: "0")) }
    }
    self.init(year: number(0..<4), month: hasMonth ? number(5..<7) : nil, day: hasDay ? number(8..<10) : nil)
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
  package var formatted: String {
    let (year, month, day) = components
    return switch precision {
    case .year: "\(year)"
    case .month: "\(Self.monthNames[month - 1]) \(year)"
    case .day: "\(day) \(Self.monthNames[month - 1]) \(year)"
    }
  }

  /// The date with the end of the range that it begins: `2033–2035`, `Oct 2026 to Mar 2027`, `10 May 2024`.
  package func formatted(until end: Day?) -> String {
    guard let end, end != self else { return formatted }
    return formatted + (precision == .year && end.precision == .year ? "–" : " to ") + end.formatted
  }

  static let fullMonthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
  package static let monthNames = fullMonthNames.map { String($0.prefix(3)) }
}

extension String {
  /// The text with the names of months in full where a year follows: `5 April 2024` for `5 Apr 2024`.
  package var withFullMonths: String {
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
