import Screen
import TestSupport
import Testing

@Suite("Completion in zsh and fish")
struct ShellTests {
  private static let environment: [String] = {
    let path = (try? Program.buildFolder()) ?? ""
    return Program.environment.map { $0.hasPrefix("PATH=") ? "PATH=\(path):/usr/bin:/bin" : $0 } + [
      "TERM=xterm"
    ]
  }()

  static let lines: [(typed: String, candidates: [String])] = [
    ("cislunar nations --region=Af", ["--region=Africa"]), ("cislunar nations --region af", ["africa"]),
    ("cislunar nations --region africa,as", ["africa,asia"]), ("cislunar --pane mo", ["moon"]),
    ("cislunar --them", ["--theme"]), ("cislunar --theme=li", ["--theme=light"]),
    ("cislunar nat", ["nations"]),
    ("cislunar help mi", ["missions"]), ("cislunar show CHN", ["CHN"]),
    ("cislunar validate /usr/incl", ["/usr/include/"]),
    ("cislunar --data=/usr/incl", ["--data=/usr/include/"]),
    ("cislunar nations --evidence ", ["confirmed", "reported", "provisional"]),
  ]

  @Test("fish", arguments: lines)
  func fish(typed: String, candidates: [String]) throws {
    let outcome = try Program("fish").run(
      [
        "--no-config", "--command",
        "cislunar --generate-completion-script fish | source; complete --do-complete \(Repository.quoted(typed))",
      ], environment: Self.environment)
    #expect(outcome.errors == "")
    let found = outcome.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    #expect(Set(found) == Set(candidates))
  }

  /// A line editor with the program's completions, which shows its line between brackets at Ctrl-X.
  @Test("zsh")
  func zsh() throws {
    let terminal = try PseudoTerminal(size: Size(width: 200, height: 50))
    let process = try TerminalProcess("/bin/zsh", ["-f", "-i"], environment: Self.environment, on: terminal)
    terminal.type(
      "autoload -U compinit; compinit -u -D; source <(cislunar --generate-completion-script zsh)\r"
        + "show() { print -r -- \"[$BUFFER]\"; BUFFER= }; zle -N show; bindkey '^X' show; echo rea''dy\r")
    try terminal.read { $0.contains("ready\r\n") }
    for (typed, candidates) in Self.lines {
      terminal.forgetOutput()
      terminal.type("\(typed)\t\u{18}")
      // A line with one candidate is completed; of several there is the list.
      let text = try terminal.read { $0.contains(/\[cislunar .*\]/) }
      if candidates.count > 1 {
        for candidate in candidates { #expect(text.contains(candidate), "\(text)") }
      } else {
        let line = typed.prefix { _ in true }.split(separator: " ").dropLast().joined(separator: " ")
        #expect(text.contains("[\(line) \(candidates[0])"), "\(typed): \(text)")
      }
    }
    terminal.type("exit\r")
    #expect(try process.end() == .exited(0))
  }
}
