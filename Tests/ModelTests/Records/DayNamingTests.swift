import TestSupport
import Testing

@testable import Model

@Suite("Dates in texts")
struct DayNamingTests {
  @Test(
    "Days, months and years are found, in words and in figures",
    arguments: [
      ("In 2024 it flew.", ["2024"]), ("Signed on 10 May 2024.", ["2024-05-10"]),
      ("Sept 2024 or October 2024", ["2024-09", "2024-10"]), ("May 10, 2024", ["2024-05-10"]),
      ("2024-05-10 and 2024-05", ["2024-05-10", "2024-05"]), ("from 2033 to 2034", ["2033", "2034"]),
      ("2033–2034", ["2033", "2034"]), ("the early 2030s", ["2030"]), ("31 June 2024", ["2024-06"]),
      ("Chang'e 6 weighs 8200 kg", []), ("serial 12024, A2024, 3.2024", []), ("1899 and 2100", []), ("", []),
      ("1900 to 2099", ["1900", "2099"]), ("It may 2024", ["2024"]),
    ])
  func named(text: String, days: [String]) {
    #expect(Day.named(in: text).map(\.description) == days)
  }

  private func problems(_ statement: String) throws -> [String] {
    let topics = Fixtures.topics.replacing(#"{"text": "Signed.","#, with: "{\(statement),")
    try #require(topics != Fixtures.topics)
    do {
      _ = try Fixtures.catalog(topics: topics)
      return []
    } catch {
      return error.problems.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.message)" }
    }
  }

  @Test("A text that names a later date than it counts from is refused, with its place and advice")
  func later() throws {
    // Its source is of 11 January 2024.
    #expect(
      try problems(#""text": "Signed on 12 January 2024.""#) == [
        "3:22 names 12 Jan 2024 but counts from 11 Jan 2024; give the later date, or split the text; "
          + "a statement about the future needs \"plan\": true"
      ])
    #expect(try problems(#""text": "Signed on 11 January 2024.""#) == [])
    #expect(try problems(#""text": "Signed on 12 January 2024.", "date": "2024-01-12""#) == [])
    #expect(try problems(#""text": "Said on 12 January 2024.", "said": "2024-01-11""#).count == 1)
    #expect(try problems(#""text": "To be built by 2030.", "plan": true"#) == [])
    #expect(
      try problems(#""text": "Signed.", "date": "2024", "said": "2024""#) == [
        #"3:41 is the day of an event; a statement or plan has "said", the day it was made"#
      ])
  }
}
