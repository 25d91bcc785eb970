import TestSupport
import Testing

@Suite("Lists limited to a period")
struct PeriodTests {
  private func ids(_ line: String) throws -> [String] {
    try cislunar(line.split(separator: " ").map(String.init) + ["--format", "csv", "--columns", "id"])
      .output.replacing("\r\n", with: "\n").split(separator: "\n").dropFirst().map(String.init)
  }

  @Test("From a date, up to a date, and between two, inclusive")
  func dates() throws {
    let all = try ids("missions")
    let early = try ids("missions --until 2024-05-03")
    let late = try ids("missions --since 2024-05-03")
    #expect(early.contains("chang-e-6") && late.contains("chang-e-6"))
    #expect(early.count < all.count && late.count < all.count)
    #expect(try ids("missions --since 2024-05-03 --until 2024-05-03") == late.filter(early.contains))
    #expect(try !ids("missions --since 2024-05-04").contains("chang-e-6"))
    #expect(try !ids("missions --until 2024-05-02").contains("chang-e-6"))
    #expect(try ids("timeline --since 2024-05-03 --until 2024-05-03").contains("chang-e-6"))
  }

  @Test("For nations the join counts, in the selected coalition")
  func nations() throws {
    #expect(try ids("nations --since 2024-12-16 --until 2024-12-16 --coalition artemis").contains("THA"))
    #expect(try !ids("nations --since 2024-12-16 --until 2024-12-16 --coalition ilrs").contains("THA"))
    #expect(try ids("growth --since 2024-12-16 --until 2024-12-16").contains("THA"))
  }

  @Test("Upcoming rows")
  func upcoming() throws {
    let ids = try ids("missions --upcoming")
    #expect(ids.contains("chang-e-8") && !ids.contains("chang-e-6"))
    #expect(try ids == self.ids("missions --upcoming --sort launch"))
    #expect(try self.ids("missions --upcoming --as-of 2024-05-01").contains("chang-e-6"))
  }

  @Test(
    "Lists without such dates reject the options; invalid dates, and periods that end before they begin, are refused"
  )
  func refusals() throws {
    #expect(try cislunar(["sources", "--since", "2024"]).end == .exited(64))
    #expect(try !answer("sources", "--help").contains("--upcoming"))
    let reversed = try cislunar(["missions", "--since", "2025", "--until", "2024"])
    #expect(reversed.end == .exited(64))
    #expect(reversed.errors.hasPrefix("Error: --until: 2024 is before --since 2025."))
    #expect(
      try cislunar(["missions", "--since", "soon"]).errors.hasPrefix("Error: --since: \"soon\" is not a date")
    )
    let nothing = try cislunar(["missions", "--since", "2999"])
    #expect(nothing.end == .exited(0) && nothing.errors == "Nothing matches.\n")
  }

  @Test("A phase is in every period that it runs through, a mission in that of its launch")
  func phases() throws {
    let running = try ids("timeline --since 2029-03-01 --until 2029-03-02 --coalition ilrs")
    #expect(running.contains("ilrs-ii") && !running.contains("ilrs-i"))
    #expect(try !ids("timeline --until 2025-12-31").contains("ilrs-ii"))
    #expect(try !ids("timeline --since 2036-01-01").contains("ilrs-ii"))
    #expect(try ids("timeline --status slipped").contains("chang-e-8"))
  }
}
