import Glibc
import Model
import Query
import TestSupport
import Testing

@testable import App

/// Serialized: with `WRITE_DOCUMENTS` set, the first test writes what the others read.
@Suite("The documents", .serialized)
struct DocumentTests {
  @Test("Pictures, tables and examples are up to date", arguments: Document.paths)
  func current(path: String) throws {
    let renewal = try Document(path).renewed()
    let advice = "`WRITE_DOCUMENTS=1 swift test --filter DocumentTests` writes it."
    if getenv("WRITE_DOCUMENTS") != nil {
      if !renewal.staleParts.isEmpty { try Repository.write(renewal.text, to: path) }
      for (path, picture) in renewal.stalePictures { try Repository.write(picture, to: path) }
      return
    }
    for picture in renewal.stalePictures.keys.sorted() {
      Issue.record("\(picture) is not what its command in \(path) draws now; \(advice)")
    }
    for part in renewal.staleParts {
      Issue.record("A part of \(path) is out of date. It should be as below; \(advice)\n\(part)")
    }
  }

  @Test("Every document is checked, and every link in one leads to a file", arguments: Document.paths)
  func links(path: String) throws {
    let files = try Repository.files()
    #expect(files.filter { $0.hasSuffix(".md") }.sorted() == Document.paths.sorted())
    let folder = path.split(separator: "/").dropLast()
    for link in try Document(path).text.matches(of: /\]\(([^)#:]+)\)/) {
      var target = Array(folder)
      for step in link.1.split(separator: "/") {
        if step == ".." { target.removeLast() } else { target.append(step) }
      }
      let isThere = files.contains(target.joined(separator: "/"))
      #expect(isThere, "\(path): \(link.1)")
    }
  }

  @Test("The README stays within 300 lines")
  func length() throws {
    #expect(
      try Document(Document.readme).text.split(separator: "\n", omittingEmptySubsequences: false).count <= 301
    )
  }

  @Test("The keys, the commands and the dates of the data are generated")
  func parts() throws {
    #expect(Set(try Document(Document.readme).parts).isSuperset(of: ["keys", "commands"]))
    #expect(try Document(Document.data).parts == ["reach"])
  }

  @Test("It shows at least three panes as pictures, and every stored picture")
  func pictures() throws {
    let shown = try Document(Document.readme).parts.compactMap { Document.Picture(command: $0)?.path }
    #expect(shown.count >= 3)
    let kept = try Repository.files().filter { $0.hasPrefix(Document.Picture.folder) }
    #expect(shown.sorted() == kept)
  }

  @Test("The pictures are well-formed and compact")
  func soundPictures() throws {
    for path in try Repository.files() where path.hasPrefix(Document.Picture.folder) {
      let text = try Repository.text(of: path)
      #expect(try WellFormedXML(text).names.first == "svg")
      #expect(text.utf8.count < 60_000, "\(path)")
    }
  }

  @Test("Every example of a command runs")
  func examples() throws {
    let examples = try Document(Document.readme).shellLines.filter { $0.hasPrefix("cislunar") }
    #expect(examples.count >= 5)
    for example in examples {
      #expect(throws: Never.self) { try Document.output(of: example) }
    }
  }

  @Test("It gives one command to run and one to test, in the expected form")
  func commands() throws {
    let lines = try Document(Document.readme).shellLines
    #expect(lines.contains("apt-get install -y libncursesw5-dev && swift run -c release cislunar"))
    let test = lines.filter { $0.hasPrefix("apt-get install -y ") && $0.hasSuffix(" && swift test") }
    #expect(test.count == 1)
  }

  @Test("It explains every mark")
  func marks() throws {
    let text = try Document(Document.readme).text

    let symbols =
      Evidence.allCases.map(Marks.symbol) + MissionRow.Status.allCases.map(Marks.symbol) + [
        Marks.listed, Marks.contested, Marks.rival,
      ]
    for symbol in symbols { #expect(text.contains("| `\(symbol)` |"), "no row explains \(symbol)") }
  }

  @Test("It names every target")
  func targets() throws {
    let text = try Document("Sources/README.md").text
    for target in ImportTests.allowed.keys {
      #expect(text.contains("| `\(target)` |"), "no row explains \(target)")
    }
  }

  @Test("It names every dependency of the package")
  func dependencies() throws {
    let text = try Document(Document.readme).text
    for line in try Repository.text(of: "Package.swift").split(separator: "\n")
    where line.contains(".package(url:") {
      let name = try #require(
        line.split(separator: "\"").first { $0.hasPrefix("https:") }?.split(separator: "/").last)
      #expect(text.contains(name), "nothing says why \(name) is needed")
    }
  }
}
