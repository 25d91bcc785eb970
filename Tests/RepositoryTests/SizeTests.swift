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

  @Test("No function has more than 60 lines of code")
  func functions() throws {
    for file in try SourceFile.all(in: ["Sources", "Tests"]) {
      // Drawings and other texts of several lines are no code: what is left of them are blank lines.
      let code = CodeScanner.code(of: file.text, file.language)
        .split(separator: "\n", omittingEmptySubsequences: false)
      for span in FunctionSpan.all(in: file.text, file.language) where span.count > 60 {
        let lines = code[(span.line - 1)..<min(span.line - 1 + span.count, code.count)]
        let count = lines.count { !$0.allSatisfy(\.isWhitespace) }
        if count > 60 { Issue.record("\(file.path):\(span.line): a function of \(count) lines of code") }
      }
    }
  }
}
