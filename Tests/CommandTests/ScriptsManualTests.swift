import TestSupport
import Testing

@testable import App

@Suite("The manual page")
struct ScriptsManualTests {
  @Test("It has the sections that a manual has, in their order")
  func sections() throws {
    let lines = try answer("manual").split(separator: "\n")
    #expect(lines.first?.hasPrefix(".TH CISLUNAR 1 \"2026-09-28\" \"cislunar ") == true)
    #expect(
      lines.filter { $0.hasPrefix(".SH ") } == [
        ".SH NAME", ".SH SYNOPSIS", ".SH DESCRIPTION", ".SH COMMANDS", ".SH SHARED OPTIONS", ".SH KEYS",
        ".SH CONFIGURATION", ".SH FILES",
        ".SH ENVIRONMENT", ".SH EXIT STATUS",
      ])
  }

  @Test("Every command in the help has a section with its options and examples")
  func commands() throws {
    let manual = try answer("manual")
    for command in HelpTests.commands {
      #expect(manual.contains("\n.SS cislunar \(command)\n"))
      let help = try answer(command, "--help")
      for line in help.split(separator: "\n") where line.hasPrefix("  cislunar ") {
        #expect(manual.contains(roff("    " + line.dropFirst(2))), "\(line)")
      }
      for option in help.matches(of: /^  (--[a-z-]+(\/--[a-z-]+)?( <[^>]+>)?)/.anchorsMatchLineEndings()) {
        for label in option.output.1.split(separator: "/").map(String.init) {
          #expect(manual.contains("\n\\fB\(roff(label))\\fR\n"), "\(label)")
        }
      }
    }
  }

  @Test("Every key of the key table is present, under its heading with its help")
  func keys() throws {
    let manual = try answer("manual")
    for group in Keymap.Group.allCases { #expect(manual.contains("\n.SS \(group.rawValue)\n")) }
    for binding in Keymap.bindings {
      let keys = roff(binding.keys.map(\.label).joined(separator: ", ") + "  (\(binding.name))")
      #expect(manual.contains("\n.TP\n\\fB\(keys)\\fR\n\(roff(binding.help))\n"), "\(binding.name)")
    }
  }

  @Test("A part of it, as printed")
  func drawn() throws {
    let manual = try answer("manual")
    let start = try #require(manual.firstRange(of: ".SS cislunar validate\n")).lowerBound
    let rest = manual[start...]
    let end = try #require(rest.dropFirst().firstRange(of: ".SS")).lowerBound
    expectText(
      String(rest[..<end]),
      #"""
      .SS cislunar validate
      Check a data directory: every problem, with file, line and column.
      .PP
      Without a directory it checks the bundled data. A directory may hold any of
      nations.json, phases.json, missions.json, topics.json, slips.json,
      glossary.json, treaties.json, tours.json and sources.json; for the rest the
      bundled files are used. The status is 65 if there is a problem.
      .TP
      \fB<dir>\fR
      The directory.
      .PP
      Also: \-\-format, \-\-guard\-formulas, \-\-bom, \-\-ascii, \-\-data, \-\-version.
      .PP
      Examples:
      .PP
      .nf
          cislunar validate
          cislunar validate mydata
          cislunar validate mydata \-\-format json
      .fi
      """#)
  }

  @Test("A formatter finds no errors except long lines, and it is ASCII")
  func lint() throws {
    let shell = "\(Repository.quoted(try Program.built().path)) manual | mandoc -T lint -W warning 2>&1"
    let lint = try Repository.run(shell, in: "/")
    #expect(lint.status != 127, "mandoc is missing: apt-get install -y mandoc")
    #expect(lint.output == "" && lint.status == 0)
    #expect(try answer("manual").utf8.allSatisfy { $0 < 0x80 })
  }

  /// A text as the page has it.
  private func roff(_ text: String) -> String {
    var escaped = text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
      default: escaped += "\\[u\(String(scalar.value, radix: 16, uppercase: true))]"
      }
    }
    return escaped
  }
}
