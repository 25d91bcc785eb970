import TestSupport
import Testing

@testable import Model

@Suite("The preferred claim")
struct PreferenceTests {
  private struct Claim: DatedClaim {
    let name: String
    let date: Day?
    let citation: Attribution
    let said: Day?
  }

  private func claim(
    _ name: String, _ date: String?, _ sources: Source.ID..., evidence: Evidence = .reported,
    said: String? = nil
  ) -> Claim {
    Claim(
      name: name, date: date.flatMap { Day($0) },
      citation: Attribution(evidence: evidence, sources: sources), said: said.flatMap { Day($0) })
  }

  /// The name of the preferred claim, whatever order they come in; nil where the order matters.
  private func preferred(_ claims: [Claim]) throws -> String? {
    let catalog = try Fixtures.catalog()
    let names = claims.indices.map { shift in
      let rotated = Array(claims[shift...] + claims[..<shift])
      return [rotated, rotated.reversed()].map { catalog.preferred($0) { $0.said }?.name }
    }
    let distinct = Set(names.joined())
    return distinct.count == 1 ? distinct.first ?? nil : nil
  }

  @Test("None if there are no claims, and the only one if there is one")
  func few() throws {
    #expect(try Fixtures.catalog().preferred([Claim]()) == nil)
    #expect(try preferred([claim("only", nil, "trace", evidence: .provisional)]) == "only")
  }

  @Test(
    "Official claims come before independent reports, single reports and provisional claims")
  func weight() throws {
    let official = claim("official", "2024-01", "agency")
    let independent = claim("independent", "2024-02-02", "daily", "weekly", evidence: .confirmed)
    let single = claim("single", "2024-03-03", "weekly", said: "2026")
    let provisional = claim("provisional", "2024-04-04", "agency", evidence: .provisional, said: "2027")
    #expect(try preferred([provisional, single, independent, official]) == "official")
    #expect(try preferred([provisional, single, independent]) == "independent")
    #expect(try preferred([provisional, single]) == "single")
  }

  @Test("A claim with a date comes before one without")
  func dated() throws {
    #expect(try preferred([claim("none", nil, "weekly"), claim("dated", "2023", "daily")]) == "dated")
  }

  @Test("A date within another is more precise and preferred, even if it was stated earlier")
  func exact() throws {
    let month = claim("month", "2023-07", "weekly")
    let day = claim("day", "2023-07-17", "daily")
    let year = claim("year", "2023", "list")
    #expect(try preferred([month, day]) == "day")
    #expect(try preferred([year, month, day]) == "day")
  }

  @Test("Among dates differ the newer statement is preferred")
  func newer() throws {
    #expect(try preferred([claim("old", "2028", "daily"), claim("new", "2027", "weekly")]) == "new")
    let said = [
      claim("old", "2028", "weekly", said: "2023"), claim("new", "2027", "daily", said: "2023-08"),
    ]
    #expect(try preferred(said) == "new")
    let undated = [claim("undated", "2028", "trace"), claim("dated", "2027", "daily")]
    #expect(try preferred(undated) == "dated")
  }

  @Test("The newest of several sources dates a statement")
  func newestSource() throws {
    let many = claim("many", "2028", "daily", "weekly")
    let one = claim("one", "2027", "copy")
    #expect(try preferred([many, one]) == "many")
  }

  @Test("The preferred claim does not depend on the order of claims, even in cycles")
  func cycle() throws {
    // The day refines the month, August was said after the day, and the month after August.
    let month = claim("month", "2023-07", "list")
    let day = claim("day", "2023-07-17", "daily")
    let august = claim("august", "2023-08", "weekly")
    #expect(try preferred([month, day, august]) == "august")
  }

  @Test("Among equal claims the first is preferred")
  func first() throws {
    let catalog = try Fixtures.catalog()
    let claims = [claim("one", "2023", "daily"), claim("two", "2024", "daily")]
    #expect(catalog.preferred(claims)?.name == "one")
    #expect(catalog.preferred(claims.reversed())?.name == "two")
  }
}
