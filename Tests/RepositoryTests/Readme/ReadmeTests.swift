import Glibc
import Model
import TestSupport
import Testing

@testable import App

/// One after the other, since the first may write what the others read.
@Suite("The README", .serialized)
struct ReadmeTests {
  @Test("The pictures, the tables and the examples are what the program shows now")
  func current() throws {
    let renewal = try Readme().renewed()
    if getenv("WRITE_README") != nil {
      if !renewal.staleParts.isEmpty { try Repository.write(renewal.text, to: "README.md") }
      for (path, picture) in renewal.stalePictures { try Repository.write(picture, to: path) }
      return
    }
    for path in renewal.stalePictures.keys.sorted() {
      Issue.record(
        """
        \(path) is not what its command in README.md draws now;
        `WRITE_README=1 swift test --filter ReadmeTests` writes it.
        """)
    }
    for part in renewal.staleParts {
      Issue.record(
        """
        A part of README.md is not current. It should be as below;
        `WRITE_README=1 swift test --filter ReadmeTests` writes it.
        \(part)
        """)
    }
  }

  @Test("The keys, the commands and the reach of the data are among what is generated")
  func parts() throws {
    #expect(Set(try Readme().parts).isSuperset(of: ["keys", "commands", "reach"]))
  }

  @Test("It shows three panes at least as pictures, and every picture that is kept")
  func pictures() throws {
    let shown = try Readme().parts.compactMap { Readme.Picture(command: $0)?.path }
    #expect(shown.count >= 3)
    let kept = try Repository.files().filter { $0.hasPrefix(Readme.Picture.folder) }
    #expect(shown.sorted() == kept)
  }

  @Test("The pictures are well-formed and not much larger than what they show")
  func soundPictures() throws {
    for path in try Repository.files() where path.hasPrefix(Readme.Picture.folder) {
      let text = try Repository.text(of: path)
      #expect(try WellFormedXML(text).names.first == "svg")
      #expect(text.utf8.count < 60_000, "\(path)")
    }
  }

  @Test("Every example of a command runs")
  func examples() throws {
    // Those on one's own data need it: the test of its section makes it, and runs them.
    let examples = try Readme().shellLines.filter { $0.hasPrefix("cislunar") && !$0.contains("mydata") }
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
