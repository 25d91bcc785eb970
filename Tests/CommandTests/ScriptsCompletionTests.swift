import Model
import TestSupport
import Testing

@Suite("Completions")
struct ScriptsCompletionTests {
  /// What bash offers for the last word of a command line, in a shell that has read the program's script.
  private func offered(_ line: String) throws -> [String] {
    // Bash divides words at = too.
    let words = line.replacing("=", with: " = ").replacing("=  ", with: "= ").split(
      separator: " ", omittingEmptySubsequences: false
    ).map(String.init)
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
      ("cislunar show TU", ["TUN", "TUR", "TUV", "TUrdef-turkey"]), ("cislunar compare tr", ["transparency"]),
      ("cislunar compare fig", ["figures"]), ("cislunar sources --kind wiki", ["wiki-derived"]),
      ("cislunar diff 2024 --kind ph", ["phase-begun", "phase-ended"]),
      ("cislunar nations --sort joined", ["joined-ilrs", "joined-artemis"]),
      ("cislunar compare --sort a", ["artemis", "artemis-statements"]),
      ("cislunar nations --region af", ["africa"]), ("cislunar nations --region Africa,as", ["Africa,asia"]),
      ("cislunar nations --coalition ilrs,a", ["ilrs,artemis"]),
      ("cislunar explore --theme h", ["high-contrast"]),
      ("cislunar snapshot world --glyphs b", ["blocks", "braille"]),
      ("cislunar phases --format M", ["Markdown"]), ("cislunar val", ["validate"]),
      ("cislunar nations --region=Af", ["Africa"]),
      ("cislunar nations --region=", Region.allCases.map(\.rawValue)),
      ("cislunar nations --region=africa,am", ["africa,americas"]),
      ("cislunar nations --according-to=seed", ["seed-article"]), ("cislunar nations --reverse=", []),
      ("cislunar --pane mo", ["moon"]), ("cislunar --pane=MO", ["MOon"]),
      ("cislunar --theme d", ["default", "dark"]),
      ("cislunar --plain --no", ["--no-mouse"]), ("cislunar --plain --pl", []),
      ("cislunar --vers", ["--version"]),
      ("cislunar help mi", ["missions"]), ("cislunar help missions mi", []), ("cislunar nope --", []),
      ("cislunar cite CHN URY", ["URY"]), ("cislunar show CHN URY", []),
      ("cislunar nations -- --re", []), ("cislunar nations --region Africa --region as", ["asia"]),
      ("cislunar nations --columns nam", ["name"]),
      ("cislunar nations --columns=name,capi", ["name,capital"]),
      ("cislunar report eu", ["europe"]), ("cislunar overview --as-", ["--as-of"]),
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

  @Test("Candidates come with their help, and files are left to the shell")
  func lines() throws {
    #expect(try answer("---complete", "nat") == "nations\tList the nations of both coalitions.\n")
    #expect(try answer("---complete", "nations", "--rev") == "--reverse\tReverse the order.\n")
    #expect(try answer("---complete", "nations", "--data", "x") == ":directory\n")
    #expect(try answer("---complete", "--data=") == ":directory\n")
    #expect(try answer("---complete", "cite", "--output", "x") == ":file\n")
    #expect(try answer("---complete", "validate", "") == ":directory\n")
    let options = try answer("---complete", "doctor", "").split(separator: "\n").map {
      $0.prefix { $0 != "\t" }
    }
    #expect(options.contains("--format") && options.contains("--help") && !options.contains("-h"))
    let commands = try answer("---complete").split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    #expect(commands.first == "explore" && commands.last == "manual")
  }

  @Test("What is completed in another letter case is accepted")
  func letterCase() throws {
    #expect(try answer("phases", "--format", "Csv") == answer("phases", "--format", "csv"))
    #expect(try answer("cite", "--format", "RIS") == answer("cite", "--format", "ris"))
    #expect(try cislunar(["snapshot", "Moon", "--theme", "Dark", "--glyphs", "ASCII"]).end == .exited(0))
    #expect(try cislunar(["nations", "--region", "Africa, Asia"]).end == .exited(0))
  }

  @Test("Another shell is refused")
  func unknown() throws {
    for words in [["--generate-completion-script", "tcsh"], ["--generate-completion-script"]] {
      let outcome = try cislunar(words)
      #expect(outcome.end == .exited(64))
      #expect(outcome.output == "" && outcome.errors.contains("Use bash, zsh or fish."))
    }
    #expect(try answer("--generate-completion-script=zsh").hasPrefix("#compdef cislunar\n"))
  }
}
