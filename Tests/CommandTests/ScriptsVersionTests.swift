import TestSupport
import Testing

@Suite("The version")
struct ScriptsVersionTests {
  @Test("It is the version of the program and that of the data, with date and hash")
  func version() throws {
    let text = try answer("--version")
    #expect(text.wholeMatch(of: /cislunar [0-9.]+\ndata 2026-09-28 sha256:[0-9a-f]{64}\n/) != nil)
    #expect(try answer("nations", "--version") == text)
    #expect(try answer("validate", "--version") == text)
  }

  @Test("The hash is that of the files in use in sequence, as by sha256sum")
  func hash() throws {
    func hash(of files: String, in folder: String) throws -> String {
      try String(Repository.run("cat \(files) | sha256sum", in: folder).output.prefix(64))
    }
    let names = ["nations", "phases", "missions", "topics", "glossary", "treaties", "slips", "sources"].map {
      $0 + ".json"
    }
    let resources = Repository.root + "/Resources"
    #expect(
      try answer("--version").hasSuffix(":\(hash(of: names.joined(separator: " "), in: resources))\n"))

    // Files of one's own stand in for the bundled ones.
    let folder = try ScriptsFolder(ScriptsData.files)
    let own = try answer("--version", "--data", folder.path)
    let used = names.map { ScriptsData.files[$0] == nil ? "\(resources)/\($0)" : $0 }
    #expect(
      own.hasSuffix(
        "\ndata 2026-01-01 sha256:\(try hash(of: used.joined(separator: " "), in: folder.path))\n"))
  }

  @Test("Invalid data has no version")
  func faulty() throws {
    let folder = try ScriptsFolder(["topics.json": "{"])
    let outcome = try cislunar(["--version", "--data", folder.path])
    #expect(outcome.end == .exited(65))
    #expect(outcome.output == "")
    #expect(folder.relative(outcome.errors).hasPrefix("topics.json:1:2: expected a key in quotation marks"))
  }
}
