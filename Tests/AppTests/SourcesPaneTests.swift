import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Sources and what they disagree on")
struct SourcesPaneTests {
  @Test("Enter on a source sees everything through it, and again through all; l opens its detail")
  func lens() {
    var test = StateTest(.sources)
    test.press("jj")
    test.expect(after: "<Enter>") {
      $0.perspective.lens = "seed-article"
      $0.message = .init(
        text: "According to seed-article alone. x shows all sources again.", isError: false)
    }
    test.expect(after: "<Enter>") {
      $0.perspective.lens = nil
      $0.message = .init(text: "All sources.", isError: false)
    }
    test.expect(after: "l") {
      $0.focus = .detail
      $0.message = nil
    }
  }

  @Test("On a disagreement Enter opens it, with the claims side by side")
  func disagreement() {
    var test = StateTest(.sources, width: 120, height: 40)
    test.press("Gk")
    expectDrawn(
      draw(test.state),
      """
       1 Nations  2 Phases  3 Missions  4 Compare  5 Growth  6 Timeline  7 World  8 Moon  9 Sources         as of 30 Jun 2026
      ─ Sources 4 of 4 · below: 2 disagreements ────────────────────────────┬─ Türkiye ───────────────────────────────────────
       Source                         Publisher  Date        Kind     Cited │ Türkiye: whether it is a member of the ILRS
       The Artemis Accords            NASA       13 Oct 2020 official     7 │ 2 answers
       Guide for Partnership          CNSA       16 Jun 2021 official    22 │
       Two ways to the Moon           A magazine 10 May 2024 press       18 │ A member shown         │ Not itself a member
       News of the day                –          8 Apr 2024  press       32 │ ○ joined (Apr 2024)    │ ○ applied: An official
      Disagreements (2)                                                     │   [1]                  │   said that it
      ›! Türkiye: whether it is a member of the ILRS                        │                        │   applied. (8 Apr
       ≠ China: when it joined the ILRS                                     │                        │   2024) [2]
                                                                            │
                                                                            │ Record
                                                                            │ Türkiye
                                                                            │
                                                                            │ Sources
                                                                            │ [1] A magazine, 10 May 2024, Two ways to the
                                                                            │   Moon (press)
                                                                            │ [2] 8 Apr 2024, News of the day (press)
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
                                                                            │
       Enter open  / search  ? help  q quit  o sources  f filter  [ earlier  ] later  y copy  e export
      """)
    test.expect(after: "<Enter>") { $0.focus = .detail }
  }

  @Test("A source names the disagreements that it is part of, and leads there")
  func partOf() throws {
    let state = StateTest(.sources).state
    let detail = Detail(of: .source("wire"), in: state, width: 60)
    let start = try #require(detail.lines.firstIndex { $0.text == "Disagreements it is part of (2)" })
    #expect(
      detail.lines[(start + 1)...(start + 4)].map(\.text) == [
        "! Türkiye: whether it is a member of the ILRS says Not",
        "  itself a member",
        "≠ China: when it joined the ILRS says 9 Mar 2021",
        "",
      ])
    let id = Disagreement.ID(record: .nation("CHN"), coalition: .ilrs, question: .joining)
    #expect(detail.link(at: start + 3) == .disagreement(id))
  }
}
