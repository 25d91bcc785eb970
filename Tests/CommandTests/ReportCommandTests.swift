import TestSupport
import Testing

@Suite("The command report")
struct ReportCommandTests {
  @Test(
    "A nation, a topic, a phase, a region and everything, in both formats",
    arguments: ["TUR", "transparency", "ilrs-i", "africa", "all", "chang-e-6"])
  func subjects(subject: String) throws {
    let html = try answer("report", subject, "--as-of", "2026-08-31")
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(html.contains("As of 31 Aug 2026, according to all sources. Data on nations to "))
    #expect(html.contains("with the command: cislunar report \(subject) --as-of 2026-08-31</p>"))
    let markdown = try answer("report", subject, "--format", "markdown")
    #expect(markdown.hasPrefix("# ") && markdown.contains("\n[^1]: “"))
  }

  @Test("Without a subject it covers everything; an unknown subject is not found")
  func others() throws {
    #expect(try answer("report") == answer("report", "all"))
    #expect(try answer("report", "Africa") == answer("report", "africa"))
    let outcome = try cislunar(["report", "atlantis"])
    #expect(outcome.end == .exited(1) && outcome.output == "")
  }

  @Test("A picture alone is an option of snapshots, for the panes that have one")
  func pictures() throws {
    for pane in ["growth", "timeline", "world", "moon"] {
      let svg = try answer("snapshot", pane, "--only", "picture", "--format", "svg", "--theme", "light")
      #expect(try WellFormedXML(svg).names.prefix(3) == ["svg", "title", "desc"])
    }
    let outcome = try cislunar(["snapshot", "nations", "--only", "picture"])
    #expect(outcome.end == .exited(64))
    #expect(
      outcome.errors.hasPrefix(
        "Error: --only picture: nations has no picture. The panes with one are: growth, timeline, world, moon."
      ))
    #expect(try cislunar(["snapshot", "moon", "--only", "picture", "--size", "40x10"]).end == .exited(1))
  }
}
