import Model
import Testing

@Suite("Days")
struct DayTests {
  @Test(
    "A date is read with the precision with which it is written",
    arguments: [
      ("2024", Day.Precision.year, 2024, 1, 1), ("2024-05", .month, 2024, 5, 1),
      ("2024-05-10", .day, 2024, 5, 10), ("0001", .year, 1, 1, 1), ("9999-12-31", .day, 9999, 12, 31),
      ("2024-02-29", .day, 2024, 2, 29), ("2000-02-29", .day, 2000, 2, 29),
    ])
  func reading(text: String, precision: Day.Precision, year: Int, month: Int, day: Int) throws {
    let date = try #require(Day(text))
    #expect(date.precision == precision)
    #expect(date.components == (year, month, day))
    #expect(date.description == text)
  }

  @Test(
    "An invalid date is not read",
    arguments: [
      "", "24", "2024-", "2024-5", "2024-13", "2024-00", "2024-05-00", "2024-05-32", "2024-04-31",
      "2023-02-29",
      "1900-02-29", "2100-02-29", "0000", "2024-5-10", "2024/05/10", "10 May 2024", "2024-05-10T00", " 2024",
      "２０２４", "+024", "-024", "20245", "2024-05-1O",
    ])
  func notDates(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("Year, month and day make a date only where it exists")
  func components() {
    #expect(Day(year: 2024, month: 5, day: 10) == Day("2024-05-10"))
    #expect(Day(year: 2024, month: 5) == Day("2024-05"))
    #expect(Day(year: 2024) == Day("2024"))
    #expect(Day(year: 2023, month: 2, day: 29) == nil)
    #expect(Day(year: 2024, day: 1) == nil)
    #expect(Day(year: 0) == nil)
    #expect(Day(year: 10_000) == nil)
  }

  @Test("Every day from 1900 to 2100 follows the one before, and its text can be read back")
  func roundTrip() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var number = try #require(Day("1900-01-01")).number
    #expect(number == -25_567)
    for year in 1900...2100 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for month in 1...12 {
        let length = lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)
        for day in 1...length {
          guard let date = Day(year: year, month: month, day: day), date.number == number,
            date.components == (year, month, day), Day(date.description) == date
          else {
            Issue.record("\(year)-\(month)-\(day)")
            return
          }
          number += 1
        }
        #expect(Day(year: year, month: month, day: length + 1) == nil)
        #expect(Day(year: year, month: month)?.latest.number == number - 1)
      }
      #expect(Day(year: year)?.latest.number == number - 1)
    }
  }

  @Test(
    "A date contains the dates that lie completely within it",
    arguments: [
      ("2024", "2024-05-10", true), ("2024", "2024-12", true), ("2024-05", "2024-05-31", true),
      ("2024-05", "2024-05", true), ("2024-05-10", "2024-05-10", true), ("2024-05-10", "2024-05", false),
      ("2024-05", "2024-06-01", false), ("2024-05", "2024-04-30", false), ("2024-05", "2024", false),
      ("2024-01", "2024-01-01", true), ("2024-01-01", "2024", false),
    ])
  func contains(outer: String, inner: String, expected: Bool) throws {
    #expect(try #require(Day(outer)).contains(#require(Day(inner))) == expected)
  }

  @Test("Dates are ordered by their first day, the vaguer first")
  func order() throws {
    let ordered = try ["2023-12-31", "2024", "2024-01", "2024-01-01", "2024-01-02", "2024-02", "2025"]
      .map { try #require(Day($0)) }
    #expect(ordered.reversed().sorted() == ordered)
    #expect(ordered[1] != ordered[2])
  }

  @Test("A date has its first and last day and its neighbours")
  func bounds() throws {
    let february = try #require(Day("2024-02"))
    #expect(february.earliest == Day("2024-02-01"))
    #expect(february.latest == Day("2024-02-29"))
    #expect(Day("2024")?.latest == Day("2024-12-31"))
    #expect(february.latest.advanced(by: 1) == Day("2024-03-01"))
    #expect(Day("2024-01-01")?.advanced(by: -1) == Day("2023-12-31"))
    #expect(february.advanced(by: 0) == Day("2024-02-01"))
  }

  @Test("People see no more precision than is known")
  func formatted() {
    #expect(Day("2024-05-01")?.formatted == "1 May 2024")
    #expect(Day("2024-05")?.formatted == "May 2024")
    #expect(Day("2024")?.formatted == "2024")
    #expect(Day("0987")?.description == "0987")
  }
}
