import Model
import Testing

@Suite("Dates as they are typed")
struct TypedDayTests {
  @Test(
    "Every displayed form is read, and ISO 8601 without leading zeros",
    arguments: [
      ("2024-05-10", "2024-05-10"), ("2024-5-1", "2024-05-01"), ("2024-5", "2024-05"), ("2024", "2024"),
      ("31 Aug 2026", "2026-08-31"), ("Aug 2026", "2026-08"), ("August 2026", "2026-08"),
      ("sep 2026", "2026-09"),
      ("May 10, 2024", "2024-05-10"), ("≤29 Apr 2025", "2025-04-29"), (" 1 jan 2020 ", "2020-01-01"),
    ])
  func read(text: String, day: String) {
    #expect(Day(typed: text) == Day(day))
    #expect(Day(day) != nil)
  }

  @Test(
    "An invalid date is refused",
    arguments: [
      "", "today", "2024-13", "2024-02-30", "30 Feb 2024", "10 Mayonnaise 2024", "10 Ma 2024", "24", "May",
      "2024-05-10-1", "10 10 2024", "10 May 24", "1 10 May 2024", "May 2024 10", "20 24", "-2024",
    ])
  func refused(text: String) {
    #expect(Day(typed: text) == nil)
  }

  @Test("The refusal says what is allowed, and why the clock is not asked")
  func refusal() {
    #expect(
      Day.refusal(of: "2024-13") == "\"2024-13\" is not a date. Use 2024-05-10, 2024-05, 10 May 2024 or 2024."
    )
    #expect(Day.refusal(of: "Today").contains("this program never uses the clock"))
  }
}
