import App
import Screen
import TestSupport
import Testing

@Suite("The missions, drawn")
struct MissionsDrawingTests {
  @Test("A small screen shows the list alone")
  func small() throws {
    let test = StateTest(.missions, width: 40, height: 12)
    try expectScreen(
      test,
      """
      1 2  3 Missions 4 5 6 7 8 9  30 Jun 2026
      ─ Missions 5 of 5 ──────────────────────
         Mission                Status
      ›I Chang'e 6              ✓ completed
       I Chang'e 8              ◌ planned
       A Artemis II             ✓ completed
       A SLIM                   ✓ completed
       · SMART-1                ✓ completed



       Enter open  / search  ? help  q quit
      """)
  }

  @Test("A small screen shows the detail alone")
  func smallDetail() throws {
    var test = StateTest(.missions, width: 40, height: 12)
    test.press("j<Enter>")
    try expectScreen(
      test,
      """
      1 2  3 Missions 4 5 6 7 8 9  30 Jun 2026
      ─ Chang'e 8 ────────────────────────────
      ›mission chang-e-8 · ILRS              █
       Status: ◌ planned                     █
       Launch: ○ planned, 2029               │
       Last heard: ○ 23 Apr 2025: in         │
         preparation [1]                     │
       Outcome: ○ Is to test building with   │
         lunar soil. [1]                     │
       Operator: ● CNSA [2]                  │
       Type: ● lander [2]                    │
       Enter open  Esc back  ? help  q quit
      """)
  }

  @Test("A screen of the usual size shows the list over the detail")
  func usual() throws {
    var test = StateTest(.missions, width: 80, height: 24)
    test.press("j")
    try expectScreen(
      test,
      """
       cislunar  1  2  3 Missions  4  5  6  7  8  9   as of 30 Jun 2026 · all sources
      ─ Missions 5 of 5 ──────────────────────────────────────────────────────────────
         Mission                  Native name Operator  Launch          Status
       I Chang'e 6                嫦娥六号    CNSA      3 May 2024      ✓ completed
      ›I Chang'e 8                            CNSA      plan 2029       ◌ planned
       A Artemis II                           NASA      1 Apr 2026      ✓ completed
       A SLIM                     スリム      JAXA      6 Sep 2023      ✓ completed
       · SMART-1                              ESA       27 Sep 2003     ✓ completed




      ─ Chang'e 8 ────────────────────────────────────────────────────────────────────
       mission chang-e-8 · ILRS                                                      █
       Status        ◌ planned                                                       █
       Launch        ○ planned, 2029                                                 █
       Last heard    ○ 23 Apr 2025: in preparation [1]                               █
       Outcome       ○ Is to test building with lunar soil. [1]                      │
       Operator      ● CNSA [2]                                                      │
       Type          ● lander [2]                                                    │
       Role          ○ part of the programme [3]                                     │
                     It tests building.                                              │
                                                                                     │
       Enter open  / search  ? help  q quit  o sources  f filter  c coalition  y copy
      """)
  }

  @Test("A large screen shows both side by side")
  func large() throws {
    var test = StateTest(.missions, of: .bundledForTests)
    test.press("jjjjjj")
    try expectScreen(
      test,
      """
       1 Nations  2 Phases  3 Missions  4 Compare  5 Growth  6 Timeline  7 World  8 Moon  9 Sources         as of 28 Sep 2026
      ─ Missions 68 of 68 ──────────────────────────────────────────────────┬─ Chang'e 6 ─────────────────────────────────────
         Mission           Native name Operator Launch         Status       │ mission chang-e-6 · ILRS                       █
       I Chang'e 1         嫦娥一号    CNSA     24 Oct 2007    ✓ completed  █ Status        ✓ completed                      █
       I Chang'e 2                     CNSA     1 Oct 2010     ✓ completed  █ Launch        ● launched, 3 May 2024           █
       I Chang'e 3         嫦娥三号    CNSA     1 Dec 2013     ► active     █ Chinese name  ○ 嫦娥六号 [1]                   █
       I Chang'e 4         嫦娥四号    CNSA     7 Dec 2018     ► active     █ Last heard    ● 25 Jun 2024: Samples delivered.█
       I Chang'e 5-T1      嫦娥五号T1  CNSA     23 Oct 2014    ✓ completed  █               [2,3]                            █
       I Chang'e 5         嫦娥五号    CNSA     23 Nov 2020    ✓ completed  █ Outcome       ● Returned the first samples from█
      ›I Chang'e 6         嫦娥六号    CNSA     3 May 2024     ✓ completed  █               the far side, 1,935.3 g, on 25   █
       I Chang'e 7         嫦娥七号    CMSA     plan 2027      ◌ planned    █               June 2024. [2,4]                 █
       I Chang'e 8         嫦娥八号    CNSA     plan 2029      ◌ planned    █ Operator      ○ CNSA [2]                       █
       I Queqiao                       CNSA     20 May 2018    ► active     █ Type          ● orbiter, lander, rover,        █
       I Queqiao-2                     CNSA     20 Mar 2024    ► active     █               ascender, sample return [1,2,3]  █
       I Tiandu-1                      DSEL     20 Mar 2024    ► active     █ Vehicle       ● Long March 5 (Y8) [2,5]        █
       I Tiandu-2                      DSEL     20 Mar 2024    ► active     █ Role          ● part of the programme [6,7]    █
       I Luna 25           Луна-25     Roscosm… 10 Aug 2023    ✗ failed     █               A Phase I mission.               █
       I Luna 26           Луна-26     Roscosm… plan 2028≠     ◌ planned    █                                                █
       I Luna 27           Луна-27     Roscosm… plan 2029      ◌ planned    █ Launch                                         █
       I Luna 28           Луна-28     Roscosm… plan 2034      ◌ planned    █ ● 3 May 2024  launched [2,5,8]                 █
       I Luna 29           Луна-29     Roscosm… plan 2032      ◌ planned    █                                                █
       I Luna 30           Луна-30     Roscosm… plan 2036      ◌ planned    █ Site                                           │
       I Russian lunar po… Лунная эле… Roscosm… plan 2033–2035 ◌ planned    │ ● 1 Jun 2024  landed: Apollo basin, southern   │
       I ILRS-1                        CNSA, R… plan 2030–2035 ◌ planned    │               part (far side) (41.64° S,       │
       I ILRS-2                        CNSA, R… plan 2030–2035 ◌ planned    │               153.99° W) [1,9]                 │
       I ILRS-3                        CNSA, R… plan 2030–2035 ◌ planned    │ ● –           Position by LROC (206.0148° E),  │
       I ILRS-4                        CNSA, R… plan 2030–2035 ◌ planned    │               accurate to about 30 m. (41.64°  │
       I ILRS-5                        CNSA, R… plan 2030–2035 ◌ planned    │               S, 153.99° W) [9]                │
       I China's first cr… 梦舟 · 揽月 CMSA     plan 2030≠     ◌ planned    │ ○ –           Position by NASA, rounded (206°  │
       I ICUBE-Q                       IST, SU… 3 May 2024     ► active     │               E). (42.0° S, 154.0° W) [10]     │
       A Artemis I                     NASA     16 Nov 2022    ✓ completed  │ ○ 2 Jun 2024  Date in Beijing. [3]             │
       A Artemis II                    NASA     1 Apr 2026     ✓ completed  │ ○ –           Apollo Crater, the target before │
       A Artemis III                   NASA     plan 2027      ◌ planned    │               the landing. [6]                 │
       A Artemis IV                    NASA     plan 2028≠     ◌ planned    │                                                │
       A Artemis V                     NASA     plan 2028      ◌ planned    │ Notes                                          │
       A Lunar Gateway                 NASA, E… –              ‖ paused     │ ○ Just launched in May 2024. The aim is a soft │
       A CAPSTONE                      Advance… 28 Jun 2022    ► active     │   landing in Apollo Crater and the return of   │
       A Lunar Reconnaiss…             NASA     18 Jun 2009    ► active     │   samples within months. [6]                   │
       A LCROSS                        NASA     18 Jun 2009    ✓ completed  │ ○ ICUBE-Q flew with it, as did payloads from   │
       Enter open  / search  ? help  q quit  o sources  f filter  c coalition  [ ] as of  y copy  e export
      """)
  }

  @Test("In ASCII everything keeps its place")
  func ascii() throws {
    let test = StateTest(.missions, width: 80, height: 24)
    try expectScreen(
      test, isASCII: true,
      """
       cislunar  1  2  3 Missions  4  5  6  7  8  9   as of 30 Jun 2026 . all sources
      - Missions 5 of 5 --------------------------------------------------------------
         Mission                  Native name Operator  Launch          Status
      >I Chang'e 6                            CNSA      3 May 2024      v completed
       I Chang'e 8                            CNSA      plan 2029       o planned
       A Artemis II                           NASA      1 Apr 2026      v completed
       A SLIM                                 JAXA      6 Sep 2023      v completed
       . SMART-1                              ESA       27 Sep 2003     v completed




      - Chang'e 6 --------------------------------------------------------------------
       mission chang-e-6 . ILRS                                                      #
       Status        v completed                                                     #
       Launch        * launched, 3 May 2024                                          #
       Chinese name  o          [1]                                                  |
       Last heard    o 25 Jun 2024: the samples are home [1]                         |
       Outcome       o Brought samples from the far side. [1]                        |
       Operator      * CNSA [2]                                                      |
       Type          * sample return, lander [2]                                     |
       Vehicle       o Long March 5 [1]                                              |
       Role          o part of the programme [3]                                     |
       Enter open  / search  ? help  q quit  o sources  f filter  c coalition  y copy
      """)
  }

  @Test("Before its flight a mission is not flown")
  func earlier() throws {
    var test = StateTest(.missions, width: 80, height: 24)
    test.press("a<C-u>2020<Enter>")
    try expectScreen(
      test,
      """
       cislunar  1  2  3 Missions  4  5  6  7  8  9   as of 31 Dec 2020 · all sources
      ─ Missions 5 of 5 ──────────────────────────────────────────────────────────────
         Mission                  Native name Operator  Launch          Status
      ›I Chang'e 6                嫦娥六号    CNSA      3 May 2024      · not flown
       I Chang'e 8                            CNSA      plan 2029       ◌ planned
       A Artemis II                           NASA      1 Apr 2026      · not flown
       A SLIM                     スリム      JAXA      6 Sep 2023      · not flown
       · SMART-1                              ESA       27 Sep 2003     ✓ completed




      ─ Chang'e 6 ────────────────────────────────────────────────────────────────────
       mission chang-e-6 · ILRS                                                      █
       Status        · not yet launched                                              █
       Launch        ● launched later, 3 May 2024                                    █
       Chinese name  ○ 嫦娥六号 [1]                                                  │
       Operator      ● CNSA [2]                                                      │
       Type          ● sample return, lander [2]                                     │
       Vehicle       ○ Long March 5 [1]                                              │
       Role          ○ part of the programme [3]                                     │
                     It ends the survey.                                             │
                                                                                     │
       Enter open  / search  ? help  q quit  o sources  f filter  c coalition  y copy
      """)
  }
}
