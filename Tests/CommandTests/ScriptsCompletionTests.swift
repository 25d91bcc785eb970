import TestSupport
import Testing

@Suite("Completions")
struct ScriptsCompletionTests {
  /// What bash offers for the last word of a command line, in a shell that has read the program's script.
  private func offered(_ line: String) throws -> [String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let quoted = words.map(Repository.quoted)
    let script = """
      source <(cislunar --generate-completion-script bash)
      COMP_WORDS=(\(quoted.joined(separator: " "))) COMP_CWORD=\(words.count - 1)
      COMP_LINE=\(Repository.quoted(line)) COMP_POINT=\(line.utf8.count) COMP_TYPE=9 COMP_KEY=9
      _cislunar cislunar \(quoted[words.count - 1]) \(quoted[words.count - 2])
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let outcome = try Program("bash").run(
      ["--norc", "-c", script],
      environment: ["PATH=\(Program.buildFolder()):/usr/bin:/bin", "LC_ALL=C.UTF-8"])
    return outcome.output.split(separator: "\n").map { $0.filter { $0 != " " } }
  }

  @Test(
    "Values come from the vocabulary, and ids from the data",
    arguments: [
      ("cislunar nations --region A", ["Africa", "Americas", "Asia"]),
      ("cislunar nations --coalition a", ["artemis"]),
      ("cislunar nations --level a", ["agency", "academy", "application"]),
      ("cislunar missions --status p", ["planned", "paused"]),
      ("cislunar phases --status u", ["under-way", "unstated"]),
      ("cislunar missions --phase ilrs", ["ilrs-i", "ilrs-ii", "ilrs-iii"]),
      ("cislunar nations --according-to seed", ["seed-article"]),
      (
        "cislunar show luna-2",
        ["luna-25", "luna-26", "luna-27", "luna-28", "luna-29"] + (25...28).map { "luna-\($0)-launch" }
      ),
      ("cislunar show TU", ["TUN", "TUR", "TUV"]), ("cislunar compare tr", ["transparency"]),
      ("cislunar compare fig", ["figures"]), ("cislunar sources --kind wiki", ["wiki-derived"]),
      ("cislunar diff 2024 --kind ph", ["phase-begun", "phase-ended"]),
      ("cislunar nations --sort joined", ["joined-ilrs", "joined-artemis"]),
      ("cislunar compare --sort a", ["artemis", "artemis-statements"]),
      ("cislunar nations --region af", ["africa"]), ("cislunar nations --region Africa,as", ["Africa,asia"]),
      ("cislunar nations --coalition ilrs,a", ["ilrs,artemis"]),
      ("cislunar explore --theme h", ["high-contrast"]),
      ("cislunar snapshot world --glyphs b", ["blocks", "braille"]),
      ("cislunar phases --format m", ["markdown"]), ("cislunar val", ["validate"]),
    ])
  func bash(line: String, candidates: [String]) throws {
    #expect(try offered(line).sorted() == candidates.sorted())
  }

  @Test("With a directory, the ids are those of its data")
  func ownData() throws {
    let folder = try ScriptsFolder(ScriptsData.files)
    #expect(try offered("cislunar show --data \(folder.path) tua") == ["tua-orbiter", "tua-orbiter-launch"])
    #expect(try offered("cislunar nations --data \(folder.path) --according-to da") == ["daily"])
    try folder.write("{", to: "missions.json")
    #expect(try offered("cislunar show --data \(folder.path) tua") == [])
  }

  @Test("Columns are completed one by one")
  func columns() throws {
    func candidates(_ prefix: String) throws -> [String] {
      try answer(
        "---completion", "nations", "--", "--columns", "3", "\(prefix.utf8.count)", "cislunar", "nations",
        "--columns", prefix
      ).split(separator: "\n").map(String.init)
    }
    #expect(try candidates("na").contains("name"))
    #expect(try candidates("name,re").contains("name,region"))
  }

  @Test("There are scripts for zsh and fish, which ask the program for the same", arguments: ["zsh", "fish"])
  func others(shell: String) throws {
    let script = try answer("--generate-completion-script", shell)
    for part in [
      "---completion nations -- --according-to", "---completion show -- positional@0",
      "---completion nations -- --region", "high-contrast",
    ] {
      #expect(script.contains(part), "\(part)")
    }
  }

  @Test("Another shell is refused")
  func unknown() throws {
    let outcome = try cislunar(["--generate-completion-script", "tcsh"])
    #expect(outcome.end == .exited(64))
    #expect(outcome.output == "")
  }
}
