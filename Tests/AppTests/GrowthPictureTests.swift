import Model
import Plot
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("The growth picture")
struct GrowthPictureTests {
  private func state(_ width: Int = 60, _ height: Int = 16, _ glyphs: GlyphLevel = .braille) -> StateTest {
    StateTest(
      State(
        catalog: .small, size: Size(width: width, height: height), pane: .growth,
        options: .init { $0.glyphs = glyphs }))
  }

  @Test("Both lines with their legend, lanes and numbers, the cursor on the third join")
  func drawn() {
    var test = state()
    test.press("gjj")
    expectDrawn(
      drawnPane(test.state),
      """
      ─ Growth 8 of 8 · ILRS 3 +1! · Artemis 4 · both 1 ──────────
       A ━━━ Artemis  I ╌╌╌ ILRS  ┈┈┈ + in doubt  ! contested
       4┤· · · │ · · · · · · · · · · ·⠠·⠄⠠ ⠄⡤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤ A 4
        │      │                      ⠐     ⡇
        │      A⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠝⠉⠉⠉⠉⠉⠁⠉⠉ ⠈⠉⠁ ⠉⠉ ⠈⠉ I 3 +1
       2┤⢠⠤⠤⠤⠤⠤⠇ · · · · · · · · · ⢠ ⠤⠶· · · · · · · · ·
        │⢸     │                   ⠘
        │⢸     ⢀⠉⠉ ⠈⠉⠁ ⠉⠉ ⠈⠉⠁ ⠉⠉ ⠈⠉⠁
       0┤⠸     ⠸
        └──┬───────┬────────┬───────┬───────┬───────┬────
       A 2     ╵                            ╵
       I       ╵                   ╵  !
           2021    2022     2023    2024    2025    2026
      ›31 May 2021  A New Zealand               ○         3      █
      """)
  }

  @Test("Every point is at its day and at the number of members on that day")
  func points() throws {
    let catalog = Catalog.bundledForTests
    let state = State(catalog: catalog, size: Size(width: 120, height: 40), pane: .growth)
    let picture = try #require(state.cache.picture as? GrowthPicture)
    let (plot, scale) = (picture.layout.plot, picture.counts.scale)
    #expect(picture.marks.count == state.cache.view.joinings().count)
    func statuses(_ coalition: Coalition) -> [Nation.ID: MembershipStatus] {
      let rows = state.cache.view.nations
      return Dictionary(
        uniqueKeysWithValues: rows.compactMap { row in row.status(in: coalition).map { (row.id, $0) } })
    }
    for mark in picture.marks {
      guard let id = mark.subject.item(as: JoiningRow.ID.self) else { continue }
      let status = try #require(statuses(id.coalition)[id.nation])
      let time = picture.time.scale
      let share = (mark.x - Double(plot.minX)) / time.length
      let months = time.domain.lowerBound + share * (time.domain.upperBound - time.domain.lowerBound)
      #expect(abs(months - status.day.months) < 0.000_1)
      // The height of the last joining of a day is the number of members that had joined by then, of those in doubt with them.
      let height = (scale.length - 0.5 - (mark.y - Double(plot.minY))) / (scale.length - 1)
      let counted = statuses(id.coalition).values.filter {
        $0.isMember && (status.kind.isDoubtful || $0.kind == .member)
      }
      let members = counted.filter { $0.day <= status.day }
      let ofDay = counted.count { $0.day == status.day }
      let count = height * scale.domain.upperBound
      #expect(count < Double(members.count) + 0.01 && count > Double(members.count - ofDay) + 0.99, "\(id)")
    }
  }

  @Test("Without braille the lines are drawn with line glyphs")
  func blocks() {
    var test = state(60, 16, .blocks)
    test.press("gjj")
    expectDrawn(
      drawnPane(test.state),
      """
      ─ Growth 8 of 8 · ILRS 3 +1! · Artemis 4 · both 1 ──────────
       A ━━━ Artemis  I ╌╌╌ ILRS  ┈┈┈ + in doubt  ! contested
       4┤· · · │ · · · · · · · · · · ··┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ A 4
        │      │                      ┊     ┃
        │      A━━━━━━━━━━━━━━━━━━━━━━┌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌ I 3 +1
       2┤┏━━━━━┛ · · · · · · · · · ┌╌╌┘· · · · · · · · ·
        │┃     │                   ╎
        │┃     ┌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┘
       0┤┃     ╎
        └──┬───────┬────────┬───────┬───────┬───────┬────
       A 2     ╵                            ╵
       I       ╵                   ╵  !
           2021    2022     2023    2024    2025    2026
      ›31 May 2021  A New Zealand               ○         3      █
      """)
  }

  @Test("In ASCII the lines have their own signs")
  func ascii() {
    var test = state(60, 16, .ascii)
    test.press("gjj")
    expectDrawn(
      drawnPane(test.state).simplified { _ in nil },
      """
      - Growth 8 of 8 . ILRS 3 +1! . Artemis 4 . both 1 ----------
       A --- Artemis  I === ILRS  ~~~ + in doubt  ! contested
       4+. . . | . . . . . . . . . . .~~~~~~~~~~~~~~~~~~~ A 4
        |      |                      :     |
        |      A----------------------+================== I 3 +1
       2++-----+ . . . . . . . . . +==+. . . . . . . . .
        ||     |                   |
        ||     +===================+
       0+|     |
        +--+-------+--------+-------+-------+-------+----
       A 2     |                            |
       I       |                   |  !
           2021    2022     2023    2024    2025    2026
      >31 May 2021  A New Zealand               o         3      #
      """)
  }

  @Test("A filter draws the growth of those that pass")
  func filtered() {
    var test = state()
    test.press("grrr")
    expectDrawn(
      drawnPane(test.state),
      """
      ─ Growth 5 of 8 · Asia ─────────────────────────────────────
       A ━━━ Artemis  I ╌╌╌ ILRS  ┈┈┈ + in doubt  ! contested
        ││                             ⠄⠠ ⠄⠠ ⠄⠠ ⠄⠠ ⠄⠠ ⠄⠠
        ││                            ⢈
       2┤│ · · · · · · · · · · · · · ·⠠⠤⠤·⠠⠤⡤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤ A 2
        ││                            ⣱     ⡇             I 2 +1
        │A⠤⠤⠤⠤⠤⢤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠬⠤⠤⠤⠤⠤⠇
        │⢸     ⢀
       0┤⠸     ⠸
        └──┬───────┬────────┬───────┬───────┬───────┬────
       A ╵                                  ╵
       I       ╵                      !
           2021    2022     2023    2024    2025    2026
      ›13 Oct 2020  A Japan                     ●         1      █
      """)
  }

  @Test("Below 60 columns the rows replace the picture")
  func twin() {
    var test = state(59)
    #expect(test.state.mode == .browsing)
    test.press("gjj")
    expectDrawn(
      drawnPane(test.state),
      """
      ─ Growth 8 of 8 · ILRS 3 +1! · Artemis 4 · both 1 ─────────
       Joined         Nation                       Members    +
       13 Oct 2020  A Japan                    ●         1
       13 Oct 2020  A United States            ●         2
      ›31 May 2021  A New Zealand              ○         3
       16 Jun 2021  I China                    ●≠        1
       6 Dec 2023   I Egypt                    ●         2
       Apr 2024     I Türkiye                  ○!        2   +1
       5 Apr 2024   I Thailand                 ●         3   +1
       16 Dec 2024  A Thailand                 ○         4
      """)
  }

  @Test("If there is room, rows are below it and the card beside it")
  func large() {
    var test = state(120, 40)
    test.press("gjjj")
    expectText(
      drawnPane(test.state, columns: 76).text,
      """
      ─ Growth 8 of 8 · ILRS 3 +1 contested · Artemis 4 · both 1 ─────────────────
       A ━━━ Artemis  I ╌╌╌ ILRS  ┈┈┈ + in doubt  ! contested
       4┤· · · · │ · · · · · · · · · · · · · · ·⠠·⠄⠠ ⠄⠠·⡤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤ A 4
        │        │                              ⡁       ⡇
        │        │                              ⠄       ⡇
        │        │                              ⠂       ⡇
        │        │                              ⡁       ⡇
        │        │                              ⠄       ⡇
       3┤· · · · ⡖⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⡖⠒⠒⠒⠒⠒⠒⠒⠓⠒⠂·⠒⠒ ⠐⠒⠂ ⠒⠒·⠐⠒⠂ I 3 +1
        │        ⡇                              ⡃
        │        ⡇                              ⡆
        │        ⡇                              ⠃
        │        ⡇                              ⡇
        │        ⡇                              ⡄
       2┤·⡏⠉⠉⠉⠉⠉⠉⠁ · · · · · · · · · · · · ·⠸⠁⠁⠉⠁· · · · · · · · · · · ·
        │ ⡇      │                          ⢠
        │ ⡇      │                          ⠘
        │ ⡇      │                          ⢰
        │ ⡇      │                          ⠈
       1┤·⡇· · · I⡀·⣀⣀ ⢀⣀⡀ ⣀⣀·⢀⣀⡀·⣀⣀ ⢀⣀⡀ ⣀⣀·⢸· · · · · · · · · · · · · ·
        │ ⡇      ⠘
        │ ⡇      ⢰
        │ ⡇      ⠈
        │ ⡇      ⢸
        │ ⡇      ⢀
       0┤ ⠇      ⠸
        └───┬─────┬────┬─────┬────┬─────┬────┬─────┬────┬─────┬────┬────┬
       A  2      ╵                                      ╵
       I         ╵                          ╵   !
            2021  Jul  2022  Jul  2023  Jul  2024  Jul  2025  Jul  2026 Jul
       Joined         Nation                                         Members    +
       13 Oct 2020  A Japan                                      ●         1
       13 Oct 2020  A United States                              ●         2
       31 May 2021  A New Zealand                                ○         3
      ›16 Jun 2021  I China                                      ●≠        1
       6 Dec 2023   I Egypt                                      ●         2
       Apr 2024     I Türkiye                                    ○!        2   +1
      """)
  }
}
