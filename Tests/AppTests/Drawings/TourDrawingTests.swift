import App
import Model
import Screen
import TestSupport
import Testing

extension StateTest {
  /// A stop of a bundled tour, from 1.
  static func stop(_ number: Int, of tour: Tour.ID, width: Int = 80, height: Int = 24) -> StateTest {
    var state = State(catalog: .bundledForTests, size: Size(width: width, height: height))
    _ = reduce(&state, .startTour(tour))
    for _ in 1..<number { _ = reduce(&state, .nextStop) }
    return StateTest(state)
  }
}

@Suite("The end of the tour of the article, the choice of tours, and other sizes, drawn")
struct TourDrawingTests {
  @Test("Stop 12: Since then: the members")
  func stop12() throws {
    try expectScreen(
      .stop(12, of: "article"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 28 Sep 2026
      ─ Growth 90 of 90 · data to 18 Sep 2026 · ILRS 12 +5! +2≤ · Artemis 63 +8? ─────
       A ━━━ Artemis  I ╌╌╌ ILRS  ┈┈┈ + in doubt  ! contested  ≤ listed  ? provisional
         │                                            │                 ⢀ ⡀⠄⠠
         │                                            │     ⢀⣀⣀⣀⣀⣀⣠⠤⠤⠖⠒⠒⠚⠉⠉⠉⠉ A 63 +8
       50┤· · · · · · · · · · · · · · · · · · · · ·⣀⣀⣀⣀⡤⠖⠋⠉⠉⠉ · · · · · · · ·
         │                                  ⣀⣠⠤⠤⠖⠒⠋⠁  │
         │                 ⣀⣀⣀⣠⠤⠤⠤⠤⠤⠤⠤⠤⠖⠚⠉⠉⠉⠁         │      ⢀ ⡀⢀ ⡀⢀ ⡀⢀ ⡀⢀ ⡀⢀
         │ ⣀⡤⠤⠤⠤⠤⠤⠴⠒⠒⠒⠒⠒⠒⠋⠉⠁                ⣀⣀⡠ ⣄⣠⠁⠬⠤⠁I⠒⠁⠘⠒⠃⠈⠒⠒ ⠐⠒⠂ ⠒⠒ ⠐⠒⠂ ⠒⠒ I 12 +7
        0┤ ⠇      ⠖⠒ ⠒⠒ ⠒⠒⠂⠂⠒⠒⠂⠐⠒⠂⠐⠒⠒⠐⠐⠒⠒⠈⠉⠁          │
         └───┬─────┬────┬─────┬────┬─────┬────┬─────┬────┬─────┬────┬─────┬──
        A  8╵     3   ╵ ╵╵2╵╵╵╵    2   ╵3 ╵╵22 2╵223   4╵4╵ ╵╵ ╵  3  2  ? ? ?
        I         2                     !╵ ╵3╵   !2 ! ╵      ≤
             2021  Jul  2022  Jul  2023  Jul  2024  Jul  2025  Jul  2026  Jul
      ›5 Sep 2024   I Senegal                                       ●        12   +5 █
      ┌─ Tour: The article of May 2024, stop 12 of 13 ───────────────────────────────┐
      │ Since then: the members                                                      █
      │ ● The ILRS has 12 undisputed members, Senegal among them since 5 September   █
      │   2024. Another 5 are contested, and 2 are known only from a list. [1,2,3]   █
      │ ○ The Accords have grown from 39 to 63 undisputed signatories: 61 with Oman  │
      │   in January 2026, then Latvia and Malta. [4,5,6]                            │
      │ [1] Xinhua via People's Daily Online, 5 Sep 2024, China's lunar research st… │
      └──────────────────────────────────────────────────────────────────────────────┘
       j k scroll  n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 13: Since then: the missions")
  func stop13() throws {
    try expectScreen(
      .stop(13, of: "article"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 28 Sep 2026
      ─ Timeline 77 of 77 ────────────────────────────────────────────────────────────
            Phase or mission    When                 2010        2020   ▼   2030
      ILRS                                           ·           ·      │   ·        █
       I ►  Phase I: Reconnais… 2021–2025            ·           ·██████┄   ·        │
       I  ► Queqiao             20 May 2018          ·         ►─────────   ·        │
       I  ► Chang'e 4           7 Dec 2018           ·         ►─────────   ·        │
       I  ✓ Chang'e 5           23 Nov 2020          ·        ◇┄◇┄✓     │   ·        │
       I  ✗ Luna 25             10 Aug 2023          ·    ◇┄◇┄┄┄◇┄┄◇◇✗  │   ·        │
       I  ► Queqiao-2           20 Mar 2024          ·           ·   ►───   ·        │
       I  ► Tiandu-1            20 Mar 2024          ·           ·   ►───   ·        │
       I  ► Tiandu-2            20 Mar 2024          ·           ·   ►───   ·        │
       I  ✓ Chang'e 6           3 May 2024           ·           ·    ✓ │   ·        │
       I  ► ICUBE-Q             3 May 2024           ·           ·    ►──   ·        │
      ›I  ◌ Chang'e 7           2027                 ·           ·    ◇┄◇◌╌ ·        │
      ┌─ Tour: The article of May 2024, stop 13 of 13 ───────────────────────────────┐
      │ Since then: the missions                                                     █
      │ ● Chang'e 6 brought 1,935.3 g from the far side to Earth on 25 June 2024.    █
      │   [1,2]                                                                      █
      │ ○ Chang'e 7 did not fly in 2026 as planned: on 23 August it was postponed to │
      │   2027. [3,4]                                                                │
      │ ● Artemis II took a crew round the Moon in April 2026. [5,6]                 │
      └──────────────────────────────────────────────────────────────────────────────┘
       j k scroll  n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("A small screen keeps some of the view in sight and cuts the name of the tour")
  func small() throws {
    try expectScreen(
      .stop(4, of: "article", width: 40, height: 12),
      """
       cislunar 123456789   as of 10 May 2024
      ─ Nations 15 of 53 · ILRS ──────────────
       Name                 ILRS
       Thailand             ● 5 Apr 2024     █
      ›Türkiye              ○ Apr 2024!      │
      ┌─ Tour: The article o…, stop 4 of 13 ─┐
      │ Four in doubt                        █
      │ ○ Other sources contest 3 of the 14: │
      │   only institutes of Ethiopia and    │
      │   Kenya signed, and Türkiye applied. │
      └──────────────────────────────────────┘
       j k scroll  n next  p back  Enter stay
      """)
  }

  @Test("The smallest screen has the title of the view and a line of the text")
  func smallest() throws {
    try expectScreen(
      .stop(4, of: "article", width: 24, height: 6),
      """
       1 Nations  10 May 2024
      ─ Nations 15 of 53 · …──
      ┌─ Stop 4 of 13 ───────┐
      │ Four in doubt        █
      └──────────────────────┘
       j k scroll  n next
      """)
  }

  @Test("A wide screen has list, details and legend above the text")
  func wide() throws {
    try expectScreen(
      .stop(9, of: "article", width: 120, height: 40),
      """
       0 cislunar 1 Nations 2 Phases 3 Missions 4 Compare 5 Growth 6 Timeline 7 World 8 Moon 9 Sources      as of 10 May 2024
      ─ Compare 18 of 18 · +42 terms ─────┬─ Transparency ────────────────────────────────────────────────────────────────────
       Topic                              │ topic, id transparency                                                           █
       Figures as of 10 May 2024          █                                                                                  █
       Leadership                         █ A Artemis                               │ I ILRS                                 █
       Founding                           █ ● Transparency is a core principle. The │ ○ In May 2024 Space Scout found no     █
       Legal form                         █   Accords stress openness and           │   comparable openness in the ILRS. [1] █
       Membership                         █   cooperation with every partner. [1,2] │ ○ Kristin Burke said at the Humans to  █
      ›Transparency                       █ ○ The Accords were drawn up and are     │   Mars Summit in 2024 that China       █
       Safe norms and safety zones        █   carried out in close contact with     │   communicates only through formal,    █
       Deconfliction                      █   other nations. [1]                    │   authoritative channels, to give its  █
       Registration                       █                                         │   aims a clear, stated target. Space   █
       Outer Space Treaty and the United… █                                         │   Scout gives her title as Senior China█
       Space resources                    █                                         │   Counterspace Researcher and her      █
       Science and data                   │                                         │   institute as China Aerospace Research█
       Where on the Moon                  │                                         │   Institute. [1]                       █
       Architecture                       │                                         │ ○ Space Scout adds that the Artemis    █
       Power                              │                                         │   side has not given its aims such a   █
       First crew                         │                                         │   target. [1]                          █
       Commercial participation           │                                         │ ● CNSA and Roscosmos call the station  █
       Funding and benefits               │                                         │   open to every interested partner.    █
       Geopolitical setting               │                                         │   They have issued a roadmap and a     █
      Glossary                            │                                         │   guide. [3,4]                         │
       Apollo crater                      │                                                                                  │
       Asia-Pacific Space Cooperation Or… │ On both, and where sources disagree                                              │
       Artemis Accords                    │ ○ Space Scout puts transparency first among the differences between the two      │
       Belt and Road Initiative           │   frameworks. [1]                                                                │
       Bill Nelson                        │                                                                                  │
       China Aerospace Studies Institute  │ Glossary (3)                                                                     │
       Commercial Lunar Payload Services  │ China Aerospace Studies Institute                                                │
       I ILRS  A Artemis  ● confirmed  ○ reported
      ┌─ Tour: The article of May 2024, stop 9 of 13 ────────────────────────────────────────────────────────────────────────┐
      │ How open they are                                                                                                    │
      │ ○ For Space Scout, transparency is the first difference. The Accords stress openness towards every partner; in the   │
      │   ILRS the article finds nothing comparable. [1]                                                                     │
      │ ○ Kristin Burke, a researcher quoted there, says that China speaks through formal channels only, so that its aims    │
      │   are stated clearly. [1]                                                                                            │
      │ [1] Space Scout, 14 May 2024, China Continues Growth of ILRS Project (press)                                         │
      └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
       n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("In ASCII")
  func ascii() throws {
    try expectScreen(
      .stop(4, of: "article"), isASCII: true,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 10 May 2024
      - Nations 15 of 53 . ILRS . +11 organisations ----------------------------------
       Name                 Region   ILRS             Artemis          Level
       Belarus              Europe   o 23 Oct 2023    -                I academy     |
       China                Asia     * Jun 2021       -                I founding    #
       Egypt                Africa   * 6 Dec 2023     -                I agency      #
       Ethiopia             Africa   o Apr 2024!      -                I institute   #
       Kenya                Africa   o Apr 2024!      -                I institute   #
       Nicaragua            Americas * 24 Apr 2024    -                              #
       Pakistan             Asia     * 18 Oct 2023#   -                I agency      |
       Russia               Europe   * Jun 2021       -                I founding    |
       Serbia               Europe   * May 2024       -                              |
       South Africa         Africa   * 1 Sep 2023     -                I agency      |
       Thailand             Asia     * 5 Apr 2024     -                              |
      >Turkiye              Asia     o Apr 2024!      -                I application |
      +- Tour: The article of May 2024, stop 4 of 13 --------------------------------+
      | Four in doubt                                                                #
      | o Other sources contest 3 of the 14: only institutes of Ethiopia and Kenya   #
      |   signed, and Turkiye applied. The other 11 are undisputed. [1,2,3,4]        #
      | o The United Arab Emirates is contested too: a university in Sharjah signed. |
      |   It is not in the article's table. [5,6,7]                                  |
      | [1] South China Morning Post, Apr 2024, 2 major space institutes in Africa ~ |
      +------------------------------------------------------------------------------+
       j k scroll  n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("T offers the tours")
  func choice() throws {
    var test = StateTest(.overview, of: .bundledForTests, width: 80, height: 12)
    test.press("T")
    try expectScreen(
      test,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 28 Sep 2026
      ─ cislunar · the two coalitions going to the Moon ──────────────────────────────
      ›Sides   I ILRS 12 +5 contested +2 listed                  ▁▁▁▁▁▁▁▁▂▂▂         █
      ┌─ Tours ──────────────────────────────────────────────────────────────────────┐
      │ › type to narrow                                                             │
      ├──────────────────────────────────────────────────────────────────────────────┤
      │›The article of May 2024  13 stops. What Space Scout wrote about the growth … │
      │ How both coalitions grew  10 stops. From eight signatures in October 2020 t… │
      └──────────────────────────────────────────────────────────────────────────────┘
       Latest  A Djibouti joined Artemis                        ? 14 Sep 2026        │
               A Launch of Blue Ghost Mission 2 slips to ≥2027… ? Sep 2026           │
       Enter OK  Esc back
      """)
  }
}
