import TestSupport
import Testing

@Suite("Installing")
struct InstallTests {
  @Test(
    "The commands in the README install program, manual page and completions in the user's home")
  func lines() throws {
    let lines = try Repository.text(of: "README.md").split(separator: "\n").map(String.init)
    let first = try #require(lines.firstIndex { $0.hasPrefix("install -D .build/release/cislunar ") })
    let home = try ScriptsFolder()
    let program = Repository.quoted(try Program.built().path)
    for line in lines[first..<first + 3] {
      let line = line.replacing(".build/release/cislunar", with: program)
      let outcome = try Program("/bin/sh").run(
        ["-c", line], environment: ["HOME=\(home.path)", "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"])
      #expect(outcome.end == .exited(0) && outcome.errors == "", "\(line): \(outcome.errors)")
    }
    #expect(lines[first + 3] == "```")
    let found = try Repository.run(
      ".local/bin/cislunar --version && mandoc -T lint -W error .local/share/man/man1/cislunar.1 && "
        + "bash -c '. .local/share/bash-completion/completions/cislunar && complete -p cislunar'",
      in: home.path)
    #expect(found.status == 0)
    #expect(found.output.hasPrefix("cislunar "))
    #expect(found.output.contains("complete -o filenames -F"))
  }
}
