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
      for block in file.blocks where block.lineCount > 60 {
        Issue.record("\(file.path): \(block.lineCount) lines of code: \(block.header)")
      }
    }
  }

  @Test("A block ends with the brace below its first line, and contains the code lines between")
  func blocks() {
    let swift = """
      struct A {
        let b = 1
        func c(
          _ d: Int = .init()
        ) {
          // A comment.
          if true {
            print(""\"
              }
              ""\")

          }
        }
        var e: Int { 1 }
        var f: [Int] {
          [1]
        }
      }
      """
    #expect(blocks(of: swift, in: "a.swift") == ["func c(: 8", "if true {: 4", "var f: [Int] {: 3"])
    let c = """
      static struct a b[] = {
        {1},
      };
      static struct a *f(void) {
      #ifdef G
        if (1) {
        }
      #endif
      }
      """
    #expect(blocks(of: c, in: "a.c") == ["static struct a *f(void) {: 4", "if (1) {: 2"])
  }

  private func blocks(of text: String, in path: String) -> [String] {
    SourceFile(path: path, text: text).blocks.map { "\($0.header): \($0.lineCount)" }
  }
}
