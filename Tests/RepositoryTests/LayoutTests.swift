import TestSupport
import Testing

@Suite("The layout of the package")
struct LayoutTests {
  @Test("The top level is Package.swift, Sources, Tests, Resources, README.md and dot-files")
  func topLevel() throws {
    let names = Set(try Repository.files().map { String($0.prefix { $0 != "/" }) })
    let shown = names.filter { !$0.hasPrefix(".") }
    #expect(shown == ["Package.swift", "Sources", "Tests", "Resources", "README.md"])
  }

  @Test("The configuration of `swift format` and the check before merging are present")
  func dotFiles() throws {
    let files = try Repository.files()
    for file in [".swift-format", ".gitignore", ".ci/run"] {
      let isThere = files.contains(file)
      #expect(isThere, "\(file) is missing")
    }
    let check = try Repository.run("test -x .ci/run", in: Repository.root)
    #expect(check.status == 0, ".ci/run is not executable: chmod +x .ci/run")
  }

  @Test("No file postpones work")
  func noPostponedWork() throws {
    // Written in two parts, so that this file is not found itself.
    let words = ["TO" + "DO", "FIX" + "ME", "X" + "XX"]
    for file in try Repository.files() where !file.hasPrefix("Resources/") {
      let lines = try Repository.text(of: file).split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() where words.contains(where: line.contains) {
        Issue.record("\(file):\(index + 1): \(line)")
      }
    }
  }
}
