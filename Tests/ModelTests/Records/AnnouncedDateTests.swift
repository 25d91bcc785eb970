import Testing

@testable import Model

@Suite("Dates as they are announced")
struct AnnouncedDateTests {
  private func date(
    _ text: String, until: String? = nil, _ bound: AnnouncedDate.Bound? = nil,
    _ part: AnnouncedDate.Part? = nil
  ) throws -> AnnouncedDate {
    AnnouncedDate(
      try #require(Day(text)), until: until.flatMap { Day($0) }, bound: bound, part: part)
  }

  @Test("They are shown with no more precision")
  func words() throws {
    #expect(try date("2026-09").formatted == "Sep 2026")
    #expect(try date("2033", until: "2035", .noEarlier).formatted == "≥2033–2035")
    #expect(try date("2030", .by).formatted == "≤2030")
    #expect(
      try AnnouncedDate.Part.allCases.map { try date("2027", nil, $0).formatted } == [
        "early 2027", "first half of 2027", "mid-2027", "second half of 2027", "autumn 2027", "late 2027",
        "end of 2027",
      ])
    #expect(try date("2027", .noEarlier, .late).description == "≥2027 late")
    #expect(try date("2033", until: "2035").description == "2033/2035")
  }

  @Test(
    "A shift is no more precise than its dates",
    arguments: [
      ("2022-11-14", "2022-11-16", "2 days later"), ("2022-11-16", "2022-11-15", "1 day earlier"),
      ("2022-08-29", "2022-11-16", "3 months later"), ("2017-12", "2022-11-16", "4 years 11 months later"),
      ("2024-05-01", "2024-06", "1 month later"), ("2024-05-20", "2024-06-01", "12 days later"),
      ("2024-05-25", "2024-06", "1 month later"), ("2024-05-30", "2024-06", "1 month later"),
      ("2024-05-31", "2024-06", "less than a month later"), ("2024-06-05", "2024-06-19", "14 days later"),
      ("2023", "2026-04-01", "about 3 years later"),
      ("2028", "2024", "about 4 years earlier"), ("2024", "2025", "about 1 year later"),
      ("2024", "2024-11", "unchanged"), ("2024-11-20", "2024", "unchanged"),
      ("2020-01", "2022-01", "2 years later"), ("2020-01", "2021-12", "23 months later"),
    ])
  func shifts(from: String, to: String, words: String) throws {
    #expect(Shift(from: try date(from), to: try date(to)).formatted == words)
  }

  @Test("Parts of one year do not overlap")
  func parts() throws {
    let shift = Shift(from: try date("2027", nil, .mid), to: try date("2027", nil, .late))
    #expect(shift.formatted == "less than a year later")
    #expect(shift.days == 122)
  }
}
