import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Searching and going back in the details")
struct DetailSearchTests {
  @Test("A search in the details goes to the first hit after the cursor; n and N wrap around")
  func hits() throws {
    var test = StateTest(.nations)
    test.press("/egypt<Enter><Enter>/joined")
    #expect(test.state.list.search == "egypt")
    let hits = test.state.cache.detail.hits(of: "joined")
    try #require(hits.count > 1)
    #expect(test.state.detail.line == hits[0])
    test.press("<Enter>n")
    #expect(test.state.detail.line == hits[1])
    test.press("NN")
    #expect(test.state.detail.line == hits[hits.count - 1])
    test.press("n")
    #expect(test.state.detail.line == hits[0])
  }

  @Test(
    "Esc clears the search in the details, leaves the link, leaves the details, and clears the search of the list"
  )
  func backSteps() throws {
    var test = StateTest(.nations)
    test.press("/egypt<Enter><Enter>")
    let link = try #require(
      test.state.cache.detail.lines.indices.first { test.state.cache.detail.link(at: $0) != nil })
    test.press(String(repeating: "j", count: link) + "<Enter>/a<Enter>")
    #expect(test.state.detail.search == "a")
    test.press("<Esc>")
    #expect(test.state.detail.search.isEmpty)
    #expect(test.state.selection?.pane == .sources)
    test.press("<Esc>")
    #expect(test.state.pane == .nations)
    #expect(test.state.focus == .detail)
    #expect(test.state.detail.line == link)
    test.press("<Esc>")
    #expect(test.state.focus == .list)
    #expect(test.state.list.search == "egypt")
    test.press("<Esc>")
    #expect(test.state.list.search.isEmpty)
  }

  @Test("Typing, Esc restores the reading position")
  func dropped() {
    var test = StateTest(.nations)
    test.press("j<Enter>jj")
    let before = test.state.detail
    test.press("/joined<Esc>")
    #expect(test.state.detail == before)
  }

  @Test("A search that the details do not have says so when it is accepted")
  func missing() {
    var test = StateTest(.nations)
    test.press("<Enter>/zzz<Enter>")
    #expect(test.state.message == .init(text: "\"zzz\" is not in these details.", isError: true))
  }

  @Test("Without a search n says so")
  func nothing() {
    var test = StateTest(.nations)
    test.expect(after: "n") {
      $0.message = .init(text: "No search is active. Press / to search.", isError: true)
    }
  }

  @Test("Words are found ignoring case and accents, anywhere in a line")
  func places() {
    let line = Line("Türkiye and TURKIYE")
    #expect(line.places(of: "turkiye") == [0..<7, 12..<19])
    #expect(line.places(of: "and kiye") == [8..<11, 3..<7, 15..<19])
    #expect(line.places(of: "egypt").isEmpty)
  }

  @Test("A hit in a passage opens on its line, with the words highlighted")
  func passage() throws {
    var test = StateTest(.overview)
    test.press("<C-f>beijing")
    let hit = try #require(test.state.cache.hits.first { $0.passage != nil })
    let place = try #require(test.state.cache.hits.firstIndex(of: hit))
    test.press(String(repeating: "<Down>", count: place) + "<Enter>")
    #expect(test.state.selection == .record(hit.record))
    #expect(test.state.detail.search.lowercased() == "beijing")
    #expect(test.state.cache.detail.lines[test.state.detail.line].text.contains("Beijing"))
  }
}
