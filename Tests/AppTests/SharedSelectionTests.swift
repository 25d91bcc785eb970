import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("One selection in lists and pictures")
struct SharedSelectionTests {
  @Test("A nation selected in the list is selected in the growth, and the other way round")
  func nations() {
    var test = StateTest(.nations)
    test.press("jjj")
    #expect(test.state.selection == .record(.nation("NZL")))
    test.press("5")
    #expect(test.state.selection == .joining(.init(nation: "NZL", coalition: .artemis)))
    test.press("G")
    #expect(test.state.selection == .joining(.init(nation: "THA", coalition: .artemis)))
    test.press("1")
    #expect(test.state.selection == .record(.nation("THA")))
    // Thailand has joined both: the joining that was looked at is found again.
    test.press("5")
    #expect(test.state.selection == .joining(.init(nation: "THA", coalition: .artemis)))
  }

  @Test("Where nobody has chosen, growth opens on the newest join, timeline and Moon on the next launch")
  func opening() {
    func opened(_ keys: String) -> Selection? {
      var test = StateTest(.overview)
      test.press(keys)
      return test.state.selection
    }
    for keys in ["5", "15"] {
      #expect(opened(keys) == .joining(.init(nation: "THA", coalition: .artemis)), "\(keys)")
    }
    for keys in ["6", "36", "26"] { #expect(opened(keys) == .record(.mission("chang-e-8")), "\(keys)") }
    var test = StateTest(.overview, of: .bundledForTests)
    test.press("38")
    #expect(test.state.selection == .record(.mission("im-3")))
    // To have moved or opened is to have chosen.
    for keys in ["1j5", "1<Enter>5"] {
      #expect(opened(keys) != .joining(.init(nation: "THA", coalition: .artemis)), "\(keys)")
    }
  }

  @Test("For a nation in both, the first join is selected")
  func both() {
    var test = StateTest(.nations)
    test.press("/thai<Enter>5")
    #expect(test.state.selection == .joining(.init(nation: "THA", coalition: .ilrs)))
  }

  @Test("The selected mission is shared by Missions, Timeline and Moon; a phase by Phases and Timeline")
  func missions() {
    var test = StateTest(.missions)
    test.press("j6")
    #expect(test.state.selection == .record(.mission("chang-e-8")))
    test.press("k8")
    #expect(test.state.selection == .record(.mission("chang-e-6")))
    test.press("2gjjj")
    #expect(test.state.selection == .record(.phase("ilrs-ii")))
    test.press("6")
    #expect(test.state.selection == .record(.phase("ilrs-ii")))
    test.press("kk2")
    #expect(test.state.selection == .record(.phase("ilrs-i")))
    test.press("3")
    #expect(test.state.selection == .record(.mission("chang-e-6")))
  }

  @Test("A picture without the selected record selects another, and the list keeps its own")
  func standIn() {
    var test = StateTest(.missions)
    test.press("jjj")
    #expect(test.state.selection == .record(.mission("slim")))
    test.press("8")
    #expect(test.state.selection == .record(.mission("chang-e-6")))
    test.press("3")
    #expect(test.state.selection == .record(.mission("slim")))
    test.press("1G")
    #expect(test.state.selection == .record(.organisation("apsco")))
    test.press("5")
    #expect(test.state.selection == .joining(.init(nation: "JPN", coalition: .artemis)))
    test.press("1")
    #expect(test.state.selection == .record(.organisation("apsco")))
  }

  @Test("A search picks among the markers, and clearing it goes back")
  func search() {
    var test = StateTest(.growth)
    test.press("gjj/egy")
    #expect(test.state.selection == .joining(.init(nation: "EGY", coalition: .ilrs)))
    test.press("<Esc>")
    #expect(test.state.selection == .joining(.init(nation: "NZL", coalition: .artemis)))
    test.press("/egy<Enter>1")
    #expect(test.state.selection == .record(.nation("EGY")))
  }

  @Test("The history goes back to the picture, not to the list")
  func history() {
    var test = StateTest(.growth)
    test.press("gjj1<C-o>")
    #expect(test.state.pane == .growth)
    #expect(test.state.selection == .joining(.init(nation: "NZL", coalition: .artemis)))
  }

  @Test("On the growth lines, arrows move by day, and up and down between lines")
  func arrows() {
    var test = StateTest(.growth, width: 60, height: 16)
    let joining = { (nation: Nation.ID, coalition: Coalition) in
      Selection.joining(.init(nation: nation, coalition: coalition))
    }
    test.press("g")
    test.expect(after: "<Right>") { $0.list = .init(selected: joining("NZL", .artemis), scroll: 2) }
    test.expect(after: "l") { $0.list = .init(selected: joining("THA", .artemis), scroll: 7) }
    test.expect(after: "<Right>")
    test.expect(after: "<Left>") { $0.list = .init(selected: joining("NZL", .artemis), scroll: 2) }
    test.expect(after: "<Up>")
    test.expect(after: "<Down>") { $0.list = .init(selected: joining("CHN", .ilrs), scroll: 3) }
    test.expect(after: "<Up>") { $0.list = .init(selected: joining("NZL", .artemis), scroll: 2) }
    test.expect(after: "h") { $0.list = .init(selected: joining("USA", .artemis), scroll: 1) }
  }

  @Test("A click selects the nearest marker; a second one opens its details if they are hidden")
  func click() throws {
    var test = StateTest(.growth, width: 60, height: 16)
    let picture = try #require(test.state.cache.picture)
    let area = test.state.cache.layout.picture
    for mark in picture.marks.reversed() {
      let (x, y) = (area.minX + Int(mark.x), area.minY + Int(mark.y))
      test.send(.mouse(Mouse(.press, at: Point(x: x, y: y))))
      let selected = try #require(picture.marks.first { $0.subject == test.state.selection })
      #expect(abs(selected.x - mark.x) < 1 && abs(selected.y - mark.y) < 1)
      // Of two in one cell the first has it: that is a second click then.
      if test.state.focus == .detail { test.press("<Esc>") }
    }
    let first = try #require(picture.marks.first)
    test.press("g")
    test.expect(after: .press, x: area.minX + Int(first.x), y: area.minY + Int(first.y)) {
      $0.focus = .detail
    }
  }

  @Test("Every picture draws at every size, and its keys keep the state valid", arguments: Pane.allCases)
  func sizes(pane: Pane) {
    for size in [Size(width: 60, height: 16), Size(width: 80, height: 24), Size(width: 200, height: 60)] {
      for glyphs in GlyphLevel.allCases {
        var test = StateTest(
          State(catalog: .bundledForTests, size: size, pane: pane, options: .init { $0.glyphs = glyphs }))
        for keys in [
          "", "j", "<Down>", "<Right>", "<Up>", "<Left>", "+", "l", "G", "[", "rr", "x", "<Enter>",
        ] {
          test.press(keys)
          #expect(test.state.brokenInvariants.isEmpty)
          #expect(draw(test.state).brokenInvariants(on: size).isEmpty)
        }
      }
    }
  }
}
