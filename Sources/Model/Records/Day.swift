/// A calendar day of the proleptic Gregorian calendar, or the month or year that is all that is known of it.
///
/// The text form is ISO 8601: `2024-05-10`, `2024-05` or `2024`. A date known to the month stands for its first day when it
/// is compared with others, one known to the year for the first of January; it is never shown as a day.
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

  /// A day, a month (`day` nil) or a year (`month` nil too).
  ///
  /// - Returns: nil unless year is in 1...9999, month in 1...12 and day exists in that month.
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

  /// Whether `other` lies wholly within what this date may mean: May 2024 contains 10 May 2024 and itself.
  public func contains(_ other: Day) -> Bool {
    number <= other.number && other.latest.number <= latest.number
  }

  /// The day `days` later (earlier where negative), known to the day.
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
  /// Orders by the first day that each date may mean; of dates with the same first day the vaguer comes first.
  public static func < (left: Day, right: Day) -> Bool {
    (left.number, left.precision) < (right.number, right.precision)
  }
}
