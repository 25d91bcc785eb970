import Model
import Screen
import TestSupport
import Testing
import Text

@testable import App

@Suite("The command for a view")
struct CommandTests {
  @Test(
    "A directory of any bytes is named so that a shell gives the same",
    arguments: [
      ("my data", "--data 'my data'"), ("it's", #"--data 'it'\''s'"#), ("ü", "--data 'ü'"),
      (systemText([0x61, 0xFF, 0x27, 0x5C, 0x0A, 0xC3, 0xBC]), #"--data $'a\xff\x27\x5c\x0a\xc3\xbc'"#),
    ])
  func directory(_ path: String, _ words: String) {
    let state = State(
      catalog: .small, size: Size(width: 80, height: 24), pane: .nations,
      options: .init { $0.dataPath = path })
    #expect(state.command == "cislunar nations --organisations --as-of 2026-06-30 " + words)
  }
}
