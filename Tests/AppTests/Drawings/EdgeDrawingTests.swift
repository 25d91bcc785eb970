import App
import Screen
import TestSupport
import Testing

@Suite("Edge cases, drawn")
struct EdgeDrawingTests {
  @Test("A screen that is too small says so and how to quit")
  func notice() throws {
    let test = StateTest(width: 23, height: 5)
    try expectScreen(
      test,
      """
      Too small: 23×5.
      24×6 is enough.
      q quits.
      """)
  }

  @Test("The notice is cut if it does not fit")
  func noticeCut() throws {
    let test = StateTest(width: 8, height: 2)
    try expectScreen(
      test,
      """
      Too smal
      24×6 is
      """)
  }

  @Test("The smallest useful screen")
  func smallest() throws {
    let test = StateTest(width: 24, height: 6)
    try expectScreen(
      test,
      """
       1 Nations  30 Jun 2026
      ─ Nations 7 of 7 ───────
       Name       ILRS
      ›China      ● 16 Jun … █
       Egypt      ● 6 Dec 2… │
       Enter open  / search
      """)
  }

  @Test("The smallest detail")
  func smallestDetail() throws {
    var test = StateTest(width: 24, height: 6)
    test.press("<Enter>")
    try expectScreen(
      test,
      """
       1 Nations  30 Jun 2026
      ─ China ────────────────
      ›nation, id CHN · Asia █
       · Eastern Asia        │
       Capital: Beijing      │
       Enter open  Esc back
      """)
  }

  @Test("The smallest palette")
  func smallestPalette() throws {
    var test = StateTest(width: 24, height: 6)
    test.press(":")
    try expectScreen(
      test,
      """
      ┌─ Actions ────────────┐
      │ › type to narrow     │
      ├──────────────────────┤
      │›Enter  open the      █
      │ /      search the    │
      └──────────────────────┘
      """)
  }

  @Test("A search without hits says how to clear it")
  func noMatch() throws {
    var test = StateTest(width: 60, height: 10)
    test.press("/zzz<Enter>")
    try expectScreen(
      test,
      """
       0 cislunar 1 Nations 2 3 4 5 6 7 8 9     as of 30 Jun 2026
      ─ Nations 0 of 8 · /zzz ────────────────────────────────────

       Nothing matches "zzz". Press Esc to clear the search, or
       Ctrl-F to search everything.




       / search  ? help  q quit  f filter  r region  c coalition
      """)
  }

  @Test("A filter without results says how to clear it")
  func noPass() throws {
    var test = StateTest(width: 60, height: 10)
    test.press("rrrr")
    try expectScreen(
      test,
      """
       0 cislunar 1 Nations 2 3 4 5 6 7 8 9     as of 30 Jun 2026
      ─ Nations 0 of 7 · Europe ──────────────────────────────────

       No rows match the filters (Europe). Press x to clear
       them.




       / search  ? help  q quit  f filter  r region  c coalition
      """)
  }

  @Test("An empty view of an early day says how to return")
  func nothingYet() throws {
    var test = StateTest(width: 60, height: 10)
    test.press("a<C-u>1999<Enter>")
    try expectScreen(
      test,
      """
       0 cislunar 1 Nations 2 3 4 5 6 7 8 9     as of 31 Dec 1999
      ─ Nations 0 of 0 · ILRS 0 · Artemis 0 · both 0 ─────────────

       Nobody had joined by 31 Dec 1999. Press x to see
       everything.




       / search  ? help  q quit  f filter  r region  c coalition
      """)
  }

  @Test("Messages are shown in the last row")
  func news() throws {
    var test = StateTest(width: 60, height: 10)
    test.press("[")
    try expectScreen(
      test,
      """
       0 cislunar 1 Nations 2 3 4 5 6 7 8 9      as of 1 Apr 2026
      ─ Nations 7 of 7 · ILRS 3 +1! · Artemis 4 · both 1 ─────────
       Name              Region   ILRS            Artemis
      ›China             Asia     ● 16 Jun 2021≠  –              █
       Egypt             Africa   ● 6 Dec 2023    –              █
       Japan             Asia     –               ● 13 Oct 2020  █
       New Zealand       Oceania  –               ○ 31 May 2021  │
       Thailand          Asia     ● 5 Apr 2024    ○ 16 Dec 2024  │
       Türkiye           Asia     ○ Apr 2024!     –              │
       As of 1 Apr 2026: Artemis II launched
      """)
  }

  @Test(
    "The date and the lens are visible at every width",
    arguments: [
      (
        120,
        " 0 cislunar 1 Nat 2 Pha 3 Mis 4 Cmp 5 Gro 6 Tim 7 Wld 8 Moon 9 Src                  as of 30 Jun 2026 · lens A magazine"
      ),
      (80, " 0 cislunar  1 Nations  2  3  4  5  6  7  8  9         30 Jun 2026 · A magazine"),
      (40, " 0 cislunar 1  30 Jun 2026 · A magazine"), (24, " 1 30 Jun 2026 · A mag…"),
    ])
  func perspective(width: Int, line: String) {
    var test = StateTest(width: width, height: 24)
    test.press("Lmagazine<Enter>")
    let first = draw(test.state).text.split(separator: "\n").first.map(String.init)
    #expect(first == line)
  }
}
