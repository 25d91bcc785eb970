import Glibc
import Model
import TestSupport
import Testing

@testable import App

/// One after the other, since the first may write what the others read.
@Suite("The README", .serialized)
struct ReadmeTests {
  @Test("The screen, the tables and the examples are what the program shows now")
  func current() throws {
    let readme = try Readme()
    let (text, stale) = try readme.renewed()
    if stale.isEmpty { return }
    if getenv("WRITE_README") != nil { return try Repository.write(text, to: "README.md") }
    for part in stale {
      Issue.record(
        """
        A part of README.md is not current. It should be as below;
        `WRITE_README=1 swift test --filter ReadmeTests` writes it.
        \(part)
        """)
    }
  }

  @Test("A screen, the keys, the commands and the reach of the data are among what is generated")
  func parts() throws {
    let parts = try Readme().parts
    #expect(Set(parts).isSuperset(of: ["keys", "commands", "reach"]))
    #expect(parts.contains { $0.hasPrefix("cislunar snapshot ") })
  }

  @Test("Every example of a command runs")
  func examples() throws {
    let examples = try Readme().shellLines.filter { $0.hasPrefix("cislunar") }
    #expect(examples.count >= 5)
    for example in examples {
      #expect(throws: Never.self) { try Readme.output(of: example) }
    }
  }

  @Test("It gives one command to run and one to test, as the check before a change looks for it")
  func commands() throws {
    let lines = try Readme().shellLines
    #expect(lines.contains("apt-get install -y libncursesw5-dev && swift run -c release cislunar"))
    let test = lines.filter { $0.hasPrefix("apt-get install -y ") && $0.hasSuffix(" && swift test") }
    #expect(test.count == 1)
  }

  @Test("It explains every mark")
  func marks() throws {
    let text = try Readme().text

    let symbols =
      Evidence.allCases.map(Marks.symbol) + MissionRow.Status.allCases.map(Marks.symbol) + [
        Marks.listed, Marks.disputed, Marks.rival,
      ]
    for symbol in symbols { #expect(text.contains("| `\(symbol)` |"), "no row explains \(symbol)") }
  }

  @Test("It names every target")
  func targets() throws {
    let text = try Readme().text
    for target in ImportTests.allowed.keys {
      #expect(text.contains("| `\(target)` |"), "no row explains \(target)")
    }
  }

  @Test("It names every dependency of the package")
  func dependencies() throws {
    let text = try Readme().text
    for line in try Repository.text(of: "Package.swift").split(separator: "\n")
    where line.contains(".package(url:") {
      let name = try #require(
        line.split(separator: "\"").first { $0.hasPrefix("https:") }?.split(separator: "/").last)
      #expect(text.contains(name), "nothing says why \(name) is needed")
    }
  }
}
