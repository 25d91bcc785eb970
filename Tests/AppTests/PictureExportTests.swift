import Screen
import TestSupport
import Testing

@testable import App

@Suite("The screen as a picture")
struct PictureExportTests {
  /// Writes the view to a file of that name and gives the contents.
  private func written(_ name: String, in test: inout StateTest) throws -> String {
    let effects = test.press("e<C-u>" + name + "<Enter>")
    guard case .write(let path, let contents, false)? = effects.first, effects.count == 1 else {
      throw Unexpected(effects: effects)
    }
    #expect(path == name)
    return contents
  }

  private struct Unexpected: Error { let effects: [Effect] }

  @Test("It is what the panes showed before the prompt")
  func contents() throws {
    var test = StateTest(.nations, width: 90, height: 20)
    test.press("cj")
    let before = test.state
    let picture = try written("moon.SVG", in: &test)
    #expect(picture == before.svg(of: draw(before)))
    #expect(!picture.contains("Export this view"))
    #expect(try WellFormedXML(picture).names.first == "svg")
  }

  @Test("The title names pane, filter, search, date and lens")
  func title() throws {
    var test = StateTest(.nations)
    test.press("cc/land<Enter>a<C-u>2024-05<Enter>")
    let picture = try written("a.svg", in: &test)
    #expect(
      picture.contains("<title>cislunar: Nations, Artemis, search for land, as of 31 May 2024</title>"))
  }

  @Test("The light theme is drawn on white, the others are not")
  func grounds() {
    for theme in Theme.all {
      let state = State(
        catalog: .small, size: Size(width: 40, height: 12), options: .init { $0.themeName = theme.name })
      let isOnWhite = state.svg(of: draw(state)).contains(##"rx="6" fill="#ffffff"/>"##)
      #expect(isOnWhite == (theme.name == "light"), "\(theme.name)")
    }
  }

  @Test("The message after writing names the screen, not rows")
  func news() throws {
    var test = StateTest(.nations)
    _ = try written("a.svg", in: &test)
    var state = test.state
    #expect(reduce(&state, .report(.written(path: "a.svg", bytes: 12))).isEmpty)
    #expect(state.message?.text == "Wrote the screen, 12 bytes, to a.svg.")
    #expect(state.popup == nil)
  }
}
