import TestSupport
import Testing

@Suite("What the tests guarantee")
struct PromiseTests {
  @Test("Each guarantee names the suites that test it, and they exist")
  func suites() throws {
    let text = try Repository.text(of: "Tests/README.md")
    let start = try #require(text.firstRange(of: "## What the tests guarantee\n"))
    let rows = text[start.upperBound...].prefix { $0 != "#" }.split(separator: "\n").filter {
      $0.hasPrefix("| ") && !$0.hasPrefix("| Guarantee") && !$0.hasPrefix("| ---")
    }
    #expect(rows.count >= 8)
    let sources = try SourceFile.all(in: ["Tests"]).map(\.text)
    for row in rows {
      let cell = row.split(separator: "|").last ?? ""
      let names = cell.split(separator: "*").filter { $0.contains { $0.isLetter } }
      #expect(!names.isEmpty, "\(row)")
      for name in names {
        #expect(sources.contains { $0.contains("@Suite(\"\(name)\"") }, "there is no suite \"\(name)\"")
      }
    }
  }
}
