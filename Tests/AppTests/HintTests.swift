import Screen
import TestSupport
import Testing

@testable import App

@Suite("Hints")
struct HintTests {
  private func footer(_ pane: Pane, columns: Int, keys: String = "") -> String {
    var test = StateTest(
      State(catalog: .small, size: Size(width: columns, height: 24), pane: pane))
    test.press(keys)
    let text = draw(test.state).text
    return String(text.split(separator: "\n", omittingEmptySubsequences: false)[23])
  }

  @Test("Related keys are hinted at together or not at all", arguments: Pane.allCases)
  func together(pane: Pane) {
    for columns in 24...160 {
      let footer = footer(pane, columns: columns)
      for keys in ["[ ] as of", "+ - zoom", "arrows move"] {
        guard let word = keys.split(separator: " ").last, footer.contains(" \(word)") else { continue }
        #expect(footer.contains(keys), "\(columns) columns: \(footer)")
      }
      #expect(footer.contains("[") == footer.contains("]"))
    }
  }

  @Test("The hints of each picture fit 80 columns")
  func pictures() {
    let beginning = " / search  ? help  q quit  Enter open  "
    #expect(footer(.growth, columns: 80).hasPrefix(beginning + "arrows move  o sources  f filter"))
    #expect(footer(.timeline, columns: 80).hasPrefix(beginning + "arrows move  + - zoom  o sources"))
    #expect(footer(.timeline, columns: 80, keys: "+").contains("+ - zoom  z all"))
    #expect(footer(.world, columns: 80).hasPrefix(beginning + "arrows move  o sources  f filter"))
    #expect(footer(.moon, columns: 80).hasPrefix(beginning + "arrows move  v turn  o sources"))
  }
}
