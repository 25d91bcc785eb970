import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Sources and their disagreements")
struct SourcesPaneTests {
  @Test(
    "Enter opens the details of a source, as it does on every pane", arguments: ["<Enter>", "l", "<Right>"])
  func open(key: String) {
    var test = StateTest(.sources)
    test.expect(after: key) {
      $0.focus = .detail
      $0.list.selected = .record(.source("wire"))
    }
  }

  @Test("L offers the selected source first as the lens; through it L offers it again")
  func lens() {
    var test = StateTest(.sources)
    test.press("jj")
    let source = test.state.selection
    test.expect(after: "L<Enter>") {
      $0.perspective.lens = "seed-article"
      $0.message = .init(
        text: "According to A magazine. Press x to show all sources.", isError: false)
    }
    #expect(source == .record(.source("seed-article")))
    test.expect(after: "L<Home><C-u><Up><Up><Up><Up><Up><Enter>") {
      $0.perspective.lens = nil
      $0.message = .init(text: "All sources.", isError: false)
    }
  }

  @Test("On a disagreement Enter opens it, with the claims side by side")
  func disagreement() {
    var test = StateTest(.sources)
    test.press("Gk")
    let subject = Selection.disagreement(
      .init(record: .nation("TUR"), coalition: .ilrs, question: .membership))
    #expect(test.state.selection == subject)
    let lines = Detail(of: subject, in: test.state.cache.view, width: 48).lines.map(\.text)
    #expect(
      lines.prefix(8).joined(separator: "\n") == """
        Türkiye: whether it is a member of the ILRS
        2 answers

        A member (preferred)   │ Not itself a member
        ○ Apr 2024 joined [1]  │ ○ 8 Apr 2024 applied
                               │   (application): An
                               │   official said that it
                               │   applied. [2]
        """)
    test.expect(after: "<Enter>") { $0.focus = .detail }
  }

  @Test("A source lists the disagreements that it is part of, with links")
  func partOf() throws {
    let state = StateTest(.sources).state
    let detail = Detail(of: .record(.source("wire")), in: state.cache.view, width: 60)
    let start = try #require(detail.lines.firstIndex { $0.text == "Disagreements (2)" })
    #expect(
      detail.lines[(start + 1)...(start + 4)].map(\.text) == [
        "! Türkiye: whether it is a member of the ILRS, says not",
        "  itself a member",
        "≠ China: when it joined the ILRS, says 9 Mar 2021",
        "",
      ])
    let id = Disagreement.ID(record: .nation("CHN"), coalition: .ilrs, question: .joining)
    #expect(detail.link(at: start + 3) == .disagreement(id))
  }
}
