import Model

extension Day {
  /// The earliest moment of the date, in months since the beginning of the year 0.
  var months: Double {
    let (year, month, day) = components
    let start = Double(year * 12 + month - 1)
    return day == 1
      ? start : start + Double(day - 1) / Double(Day(year: year, month: month)?.latest.components.day ?? 30)
  }

  /// The middle of the date, in months since the beginning of the year 0.
  var middle: Double { (months + monthsAfter) / 2 }

  /// The end of the last day of the date, in months since the beginning of the year 0.
  var monthsAfter: Double { latest.advanced(by: 1).months }
}
