import TestSupport
import Testing

@Suite("Changes of the explorer's state")
struct StateWriterTests {
  /// The places in a file where something is done that only the reducer and its actions may do.
  static func changes(in file: SourceFile) -> [String] {
    var isInState = false
    return file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      index, line in
      if line.hasPrefix("extension ") { isInState = line.hasPrefix("extension State") }
      if line == "}" { isInState = false }
      let isChange =
        isInState && line.contains("mutating func") || line.contains("inout State")
        || line.contains(#/&\(?(?:self\.)?state\b/#)
          && !line.contains(#/\bre(?:duce|load)\(&(?:self\.)?state, /#)
        || line.contains(#/\bstate(?:\.\w+|\[[^\]]*\])+ [-+*/]?= /#)
        || line.contains(#/\bstate\.(?:\w+\.)*(?:refresh|perform|select|show|toggle|update\w*)\(/#)
      return isChange ? "\(file.path):\(index + 1): \(line)" : nil
    }
  }

  @Test("Outside Core nothing changes the state, except by the reducer")
  func writers() throws {
    let files = try SourceFile.all(in: ["Sources/App"]).filter { !$0.path.hasPrefix("Sources/App/Core/") }
    #expect(!files.isEmpty)
    #expect(files.flatMap(Self.changes) == [])
  }

  @Test(
    "Changes are found",
    arguments: [
      "extension State {\n  mutating func close() { popup = nil }\n}", "func close(_ state: inout State) {}",
      "state.mark = day", "state.lists[pane].scroll += 1", "state.filter.toggle(value, of: facet)",
      "state.refresh()", "change(&state)",
    ])
  func found(text: String) {
    #expect(Self.changes(in: SourceFile(path: "", text: text)).count == 1)
  }

  @Test(
    "Reading is not a change",
    arguments: [
      "_ = reduce(&state, .clear)", "reload(&state, with: data)", "if state.mark == day {}",
      "let state = before", "state = before",
      "extension PlainSession {\n  mutating func goBack() {}\n}",
    ])
  func readers(text: String) {
    #expect(Self.changes(in: SourceFile(path: "", text: text)) == [])
  }
}
