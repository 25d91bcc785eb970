import TestSupport
import Testing

@Suite("The command cite")
struct ScriptsCiteTests {
  @Test("Records by id or name, each source once")
  func records() throws {
    expectText(
      try printed("cite Turkey agency TUR --format footnotes"),
      """
      [^daily]: “Report”, no publisher named, 11 Jan 2024.
      [^trace]: “Note”, no publisher named, undated. Known only at second hand, from a public code repository.
      [^weekly]: “Another report”, no publisher named, 1 Mar 2024.
      [^agency]: “Statement of the agency”, CNSA, 10 Jan 2024, <https://agency.example/1>.
      """)
    expectText(
      try printed("cite agency"),
      "CNSA, 10 Jan 2024, Statement of the agency (official) <https://agency.example/1>")
  }

  @Test("The date and the lens decide what is cited")
  func perspective() throws {
    #expect(try printed("cite TUR --according-to weekly").split(separator: "\n").count == 1)
    let outcome = try cislunar(["cite", "TUR", "--according-to", "accords-text-of-nobody"])
    #expect(outcome.end == .exited(64))
    let folder = try ScriptsFolder(ScriptsData.files)
    let nothing = try cislunar(["cite", "CHN", "--according-to", "daily", "--data", folder.path])
    #expect(nothing.end == .exited(1))
    #expect(nothing.output == "")
    #expect(nothing.errors == "Error: There is no source to cite as of this date through this lens.\n")
  }

  @Test("Without an id it cites the data in use, with the hash in the version")
  func dataset() throws {
    let folder = try ScriptsFolder(ScriptsData.files)
    let version = try answer("--version", "--data", folder.path)
    let hash = try #require(version.split(separator: ":").last).trimmingNewline
    #expect(
      try answer("cite", "--format", "csl", "--data", folder.path)
        .contains(
          #""issued": {"date-parts": [[2026, 1, 1]]}, "note": "SHA-256 of the data files: \#(hash)."}"#))
    let outcome = try cislunar(["cite", "--as-of", "2024"])
    #expect(outcome.end == .exited(64))
    #expect(
      outcome.errors.hasPrefix("Error: --as-of, --according-to: without ids the data is cited as a whole."))
  }

  @Test("A file receives the printed text and replaces an existing one")
  func file() throws {
    let folder = try ScriptsFolder(["a.ris": "old"])
    let words = ["cite", "seed-article", "--format", "ris"]
    #expect(try answer(words + ["--output", folder.path + "/a.ris"]) == "")
    let written = try Repository.run("cat a.ris", in: folder.path).output
    #expect(try answer(words) == written)
    #expect(written.hasPrefix("TY  - NEWS\r\nID  - seed-article\r\n"))
    let outcome = try cislunar(words + ["--output", folder.path])
    #expect(outcome.end == .exited(1))
    #expect(folder.relative(outcome.errors) == "Error: This is a directory; name a file: FOLDER\n")
  }
}

extension Substring {
  fileprivate var trimmingNewline: String { String(prefix { $0 != "\n" }) }
}
