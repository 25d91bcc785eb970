import TestSupport
import Testing

@Suite("The sizes of files and functions")
struct SizeTests {
  @Test("No file has more than 400 lines")
  func files() throws {
    for file in try SourceFile.all(in: ["Sources", "Tests", "Package.swift"]) {
      #expect(file.lineCount <= 400, "\(file.path) has \(file.lineCount) lines")
    }
  }

  @Test("Half of the files have no more than 120 lines")
  func median() throws {
    let counts = try SourceFile.all(in: ["Sources", "Tests"]).map(\.lineCount).sorted()
    #expect(counts[counts.count / 2] <= 120)
  }

  @Test("No function has more than 60 lines")
  func functions() throws {
    for file in try SourceFile.all(in: ["Sources", "Tests"]) {
      for span in FunctionSpan.all(in: file.text, file.language) where span.count > 60 {
        Issue.record("\(file.path):\(span.line): a function of \(span.count) lines")
      }
    }
  }
}
