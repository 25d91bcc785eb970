import TestSupport
import Testing

@Suite("The command doctor")
struct ScriptsDoctorTests {
  /// What it finds in an environment: state and finding by what was looked at.
  private func findings(_ environment: [String], _ arguments: [String] = []) throws -> [String: String] {
    let outcome = try cislunar(
      ["doctor", "--format", "csv"] + arguments, environment: environment)
    #expect(outcome.end == .exited(0))
    #expect(outcome.errors == "")
    let rows = outcome.output.replacing("\r\n", with: "\n").split(separator: "\n").dropFirst()
    return Dictionary(
      uniqueKeysWithValues: rows.map { row in
        let comma = row.firstIndex(of: ",") ?? row.endIndex
        return (String(row[..<comma]), String(row[comma...].dropFirst()))
      })
  }

  @Test("It reports terminal, locale and colours")
  func environment() throws {
    let good = try findings(["TERM=xterm-256color", "LC_ALL=C.UTF-8"])
    #expect(good["terminfo"] == "good,xterm-256color")
    #expect(good["locale"] == "good,LC_ALL=C.UTF-8: draws in UTF-8")
    #expect(good["colours"] == "good,256")
    #expect(good["terminal"] == "notice,none on standard output; without one the program prints text")
    #expect(good["clipboard"] == "good,\"OSC 52, if the terminal supports it (there is no way to ask)\"")
    #expect(good["reload"] == nil)

    #expect(good["glyphs"]?.contains("braille ⣇⡠⠊, blocks ▄▀█") == true)
    let asked = try findings(["TERM=xterm-256color", "LC_ALL=C.UTF-8"], ["--ascii"])
    #expect(asked["locale"] == "good,\"LC_ALL=C.UTF-8: UTF-8, but --ascii draws in ASCII\"")

    let poor = try findings(["TERM=dumb", "LC_ALL=C", "NO_COLOR=1"])
    #expect(poor["terminfo"]?.hasPrefix("problem,") == true)
    #expect(poor["locale"] == "notice,LC_ALL=C: draws in ASCII; set LC_ALL=C.UTF-8 for all characters")
    #expect(poor["colours"] == "good,none (only bold and reverse) (NO_COLOR=1)")

    #expect(try findings(["TERM=no-such"])["terminfo"]?.hasPrefix("notice,unknown terminal no-such") == true)
    #expect(poor["clipboard"] == "notice,none; export to files instead")
    #expect(try findings(["TMUX=/tmp/x"])["clipboard"] == "good,tmux")
    let local = try findings(["TMUX=/tmp/x", "TERM=tmux-256color", "DISPLAY=:0", "WAYLAND_DISPLAY=wayland-0"])
    #expect(
      local["clipboard"]
        == "good,\"tmux, wl-copy, xclip, xsel; otherwise OSC 52, if the terminal supports it (there is no way to ask)\""
    )
    #expect(
      try findings(["STY=1", "SSH_CONNECTION=a", "DISPLAY=:0"])["clipboard"]
        == "good,\"OSC 52, if the terminal supports it (there is no way to ask); over SSH, the clipboard of your own machine\""
    )
  }

  @Test("It reports the data with its date and hash, or its first problem")
  func data() throws {
    let folder = try ScriptsFolder(ScriptsData.files)
    let version = try answer("--version", "--data", folder.path)
    let hash = try #require(version.firstRange(of: "sha256:")).lowerBound
    let sound = try findings(Program.environment, ["--data", folder.path])["data"]
    #expect(sound == "good,\"\(folder.path), to 2026-01-01, \(version[hash...].prefix { $0 != "\n" })\"")
    let reload = try findings(Program.environment, ["--data", folder.path])["reload"]
    #expect(reload == "good,changes to the data are noticed while the explorer runs")
    try folder.write("[", to: "topics.json")
    try folder.write("[", to: "phases.json")
    let faulty = try findings(Program.environment, ["--data", folder.path])["data"]
    #expect(
      faulty.map(folder.relative)
        == "problem,\"phases.json:1:2: expected a value, found the end of the file (and 1 more; cislunar validate)\""
    )
  }
}
