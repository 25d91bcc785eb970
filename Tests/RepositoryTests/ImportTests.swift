import TestSupport
import Testing

@Suite("Imports")
struct ImportTests {
  /// What each target's files may import besides the standard library.
  static let allowed: [String: Set<String>] = [
    "CNcurses": [],
    "CResources": [],
    "CTerminal": [],
    "Platform": ["Glibc", "Musl", "Darwin"],
    "Text": [],
    "Search": ["Text"],
    "JSON": ["Text"],
    "Screen": ["Text"],
    "Plot": ["Screen", "Platform", "Text"],
    "Model": ["CResources", "JSON", "Synchronization", "Text"],
    "Query": ["Model", "Search", "Text"],
    "App": ["Screen", "Plot", "Model", "Query", "Search", "Synchronization", "Text"],
    "Terminal": ["Screen", "Text", "Platform", "CNcurses", "CTerminal"],
    "cislunar": [
      "App", "JSON", "Model", "Platform", "Plot", "Query", "Screen", "Search", "Terminal", "Text",
      "ArgumentParser", "Synchronization",
    ],
  ]

  @Test("Every target imports only allowed targets")
  func imports() throws {
    for file in try SourceFile.all(in: ["Sources"]) {
      let allowed = try #require(
        Self.allowed[file.target], "\(file.path): the target has no row in this test")
      // The standard library is named only for what it declares for libraries such as Foundation.
      for (module, line) in file.imports where module != "Swift" && !allowed.contains(module) {
        Issue.record("\(file.path):\(line): \(file.target) must not import \(module)")
      }
    }
  }

  @Test("Curses is imported only through CNcurses, and the data only through CResources")
  func includes() throws {
    for file in try SourceFile.all(in: ["Sources"]) where file.isC {
      for line in file.text.split(separator: "\n") where line.hasPrefix("#") {
        let isCurses = line.contains("curses") && line.contains("include")
        #expect(!isCurses || file.target == "CNcurses", "\(file.path): \(line)")
        #expect(!line.hasPrefix("#embed") || file.target == "CResources", "\(file.path): \(line)")
      }
    }
  }

  @Test("The program does not load Foundation")
  func linkedLibraries() throws {
    let strings = try Repository.run(
      "grep -c -a -F libFoundation.so cislunar", in: Repository.products)
    #expect(strings.output == "0\n")
    let curses = try Repository.run("grep -c -a -F libncursesw.so cislunar", in: Repository.products)
    #expect(curses.output != "0\n", "what is looked for would not be found in this file at all")
  }

  @Test(
    "All forms of import lines are understood",
    arguments: [
      ("import Model", "Model"), ("public import Screen", "Screen"), ("@testable import App", "App"),
      ("@_exported public import struct Foundation.Date", "Foundation"),
      ("  import Glibc // for errno", "Glibc"),
    ])
  func forms(line: String, module: String) {
    #expect(SourceFile(path: "", text: line).imports.map(\.module) == [module])
  }

  @Test(
    "The word in a comment, string or name is not an import",
    arguments: [
      "// import Foundation", "let a = \"import Foundation\"", "importer.import(Foundation)",
    ])
  func noImport(line: String) {
    #expect(SourceFile(path: "", text: line).imports.isEmpty)
  }
}
