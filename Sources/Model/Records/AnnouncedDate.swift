/// A date as it is announced, no more exact than that: `Sep 2026`, `2033–2035`, `≤2030`, `late 2027`.
public struct AnnouncedDate: Hashable, Sendable, CustomStringConvertible {
  /// How a date is limited.
  public enum Bound: String, CaseIterable, Sendable {
    case noEarlier = "no-earlier"
    case by

    package var sign: String { self == .by ? "≤" : "≥" }
  }

  /// The part of the year that is named instead of months.
  public enum Part: String, CaseIterable, Sendable {
    case early
    case firstHalf = "first-half"
    case mid
    case secondHalf = "second-half"
    case autumn, late, end

    /// The months that it stands for in comparisons and pictures.
    var months: ClosedRange<Int> {
      switch self {
      case .early: 1...4
      case .firstHalf: 1...6
      case .mid: 5...8
      case .secondHalf: 7...12
      case .autumn: 9...11
      case .late: 9...12
      case .end: 12...12
      }
    }

    fileprivate func of(_ year: String) -> String {
      switch self {
      case .firstHalf: "first half of \(year)"
      case .mid: "mid-\(year)"
      case .secondHalf: "second half of \(year)"
      case .end: "end of \(year)"
      case .early, .autumn, .late: "\(rawValue) \(year)"
      }
    }
  }

  package let date: Day
  package let until: Day?
  package let bound: Bound?
  package let part: Part?

  package init(_ date: Day, until: Day? = nil, bound: Bound? = nil, part: Part? = nil) {
    (self.date, self.until, self.bound, self.part) = (date, until, bound, part)
  }

  init?(from start: Day?, to end: Day?) {
    guard let date = start ?? end else { return nil }
    self.init(date, until: start == nil ? nil : end)
  }

  /// The date for people: `24 Oct 2007`, `2033–2035`, `≤2030`, `≥late 2027`.
  package var formatted: String {
    let text = date.formatted(until: until)
    return (bound?.sign ?? "") + (part?.of(text) ?? text)
  }

  /// The date for programs: `2007-10-24`, `2033/2035`, `≤2030`, `≥2027 late`.
  public var description: String {
    (bound?.sign ?? "") + date.description + (until.map { "/\($0)" } ?? "")
      + (part.map { " \($0.rawValue)" } ?? "")
  }

  /// The first and last day named, by number, whatever the bound.
  var named: ClosedRange<Int32> {
    if let part, let first = Day(year: date.components.year, month: part.months.lowerBound),
      let last = Day(year: date.components.year, month: part.months.upperBound)
    {
      return first.number...last.latest.number
    }
    return date.number...max(date.latest.number, until?.latest.number ?? date.number)
  }

  /// The days that agree with it, by number: before a limit all of them. "At the earliest" agrees with itself.
  var agreeing: ClosedRange<Int32> { bound == .by ? Int32.min...named.upperBound : named }

  package var days: (first: Day, last: Day) {
    (Day(number: named.lowerBound, precision: .day), Day(number: named.upperBound, precision: .day))
  }

  /// The order of dates: by their first day, then by their last.
  package var order: Double { Double(named.lowerBound) + Double(named.upperBound - named.lowerBound) / 1e6 }

  var precision: Day.Precision { min(date.precision, until?.precision ?? date.precision) }
}

/// How far a date moved, no more exact than both dates.
public struct Shift: Hashable, Sendable {
  /// Days from the middle of the one date to the middle of the other; 0 where one lies within the other.
  package let days: Int
  private let precision: Day.Precision

  init(from first: AnnouncedDate, to last: AnnouncedDate) {
    func middle(_ date: AnnouncedDate) -> Int {
      (Int(date.named.lowerBound) + Int(date.named.upperBound)) / 2
    }
    // A date within the other may be the same one.
    let isSame = first.named.contains(last.named) || last.named.contains(first.named)
    days = isSame ? 0 : middle(last) - middle(first)
    precision = min(first.precision, last.precision)
  }

  /// The shift for people: `about 3 years later`, `11 months earlier`, `unchanged`.
  package var formatted: String {
    if days == 0 { return "unchanged" }
    let size = abs(days)
    let amount =
      switch precision {
      case .year where size < 183: "less than a year"
      case .year: "about " + Self.count(Int((Double(size) / 365.25).rounded()), "year")
      case .month where size < 16: "less than a month"
      case .day where size < 61: Self.count(size, "day")
      case .month, .day: Self.months(Int((Double(size) / 30.4375).rounded()))
      }
    return amount + (days < 0 ? " earlier" : " later")
  }

  private static func months(_ number: Int) -> String {
    let (years, months) = number.quotientAndRemainder(dividingBy: 12)
    if years < 2 { return count(number, "month") }
    return count(years, "year") + (months == 0 ? "" : " " + count(months, "month"))
  }

  private static func count(_ number: Int, _ unit: String) -> String {
    "\(number) \(unit)\(number == 1 ? "" : "s")"
  }
}
