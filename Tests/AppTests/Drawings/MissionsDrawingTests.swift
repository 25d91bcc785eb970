import App
import Screen
import TestSupport
import Testing

@Suite("The missions, drawn")
struct MissionsDrawingTests {
  @Test("A small screen shows only the list")
  func small() throws {
    let test = StateTest(.missions, width: 40, height: 12)
    try expectScreen(
      test,
      """
       cislunar 123456789   as of 30 Jun 2026
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

  @Test("A small screen shows only the details")
  func smallDetail() throws {
    var test = StateTest(.missions, width: 40, height: 12)
    test.press("j<Enter>")
    try expectScreen(
      test,
      """
       cislunar 123456789   as of 30 Jun 2026
      ─ Chang'e 8 ────────────────────────────
      ›mission, id chang-e-8 · ILRS          █
       Status: ◌ planned  ○ 23 Apr 2025: in  █
         preparation [1]                     │
       Launch: ○ planned, 2029               │
       Outcome: ○ Is to test building with   │
         lunar soil. [1]                     │
       Operator: ● CNSA [2]                  │
       Type: ● lander [2]                    │
       Role: ○ part of the programme [3]     │
       Enter open  Esc back  / search  ? help
      """)
  }

  @Test("A screen of the usual size shows the list above the details")
  func usual() throws {
    var test = StateTest(.missions, width: 80, height: 24)
    test.press("j")
    try expectScreen(
      test,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      ─ Missions 5 of 5 ──────────────────────────────────────────────────────────────
         Mission                           Operator     Launch          Status
       I Chang'e 6                         CNSA         3 May 2024      ✓ completed
      ›I Chang'e 8                         CNSA         plan 2029       ◌ planned
       A Artemis II                        NASA         1 Apr 2026      ✓ completed
       A SLIM                              JAXA         6 Sep 2023      ✓ completed
       · SMART-1                           ESA          27 Sep 2003     ✓ completed



      ─ Chang'e 8 ────────────────────────────────────────────────────────────────────
       mission, id chang-e-8 · ILRS                                                  █
       Status        ◌ planned  ○ 23 Apr 2025: in preparation [1]                    █
       Launch        ○ planned, 2029                                                 █
       Outcome       ○ Is to test building with lunar soil. [1]                      │
       Operator      ● CNSA [2]                                                      │
       Type          ● lander [2]                                                    │
       Role          ○ part of the programme [3]                                     │
                     It tests building.                                              │
                                                                                     │
       Launch                                                                        │
       ◌ planned  ► active  ✓ completed  ✗ failed  ‖ paused  ≠ dates differ
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
       0 cislunar 1 Nations 2 Phases 3 Missions 4 Compare 5 Growth 6 Timeline 7 World 8 Moon 9 Sources      as of 28 Sep 2026
      ─ Missions 68 of 68 ──────────────────────────────────────────────────┬─ Chang'e 6 ─────────────────────────────────────
         Mission                  Operator     Launch          Status       │ mission, id chang-e-6 · ILRS                   █
       I Chang'e 1                CNSA         24 Oct 2007     ✓ completed  █ Status        ✓ completed  ● 25 Jun 2024:      █
       I Chang'e 2                CNSA         1 Oct 2010      ✓ completed  █               Samples delivered. [1,2]         █
       I Chang'e 3                CNSA         1 Dec 2013      ► active     █ Launch        ● launched, 3 May 2024 [1,3,4]   █
       I Chang'e 4                CNSA         7 Dec 2018      ► active     █ Chinese name  ○ 嫦娥六号 [5]                   █
       I Chang'e 5-T1             CNSA         23 Oct 2014     ✓ completed  █ Outcome       ● Returned the first samples from█
       I Chang'e 5                CNSA         23 Nov 2020     ✓ completed  █               the far side, 1,935.3 g, on 25   █
      ›I Chang'e 6                CNSA         3 May 2024      ✓ completed  █               June 2024. [1,6]                 █
       I Chang'e 7                CMSA         plan 2027       ◌ planned    █ Operator      ○ CNSA [1]                       █
       I Chang'e 8                CMSA         plan 2029       ◌ planned    █ Type          ● orbiter, lander, rover,        █
       I Queqiao                  CNSA         20 May 2018     ► active     █               ascender, sample return [1,2,5]  █
       I Queqiao-2                CNSA         20 Mar 2024     ► active     █ Vehicle       ● Long March 5 (Y8) [1,4]        █
       I Tiandu-1                 DSEL         20 Mar 2024     ► active     █ COSPAR        ○ 2024-083A [7]                  █
       I Tiandu-2                 DSEL         20 Mar 2024     ► active     █ NORAD         ○ 59627 [7]                      █
       I Luna 25                  Roscosmos    10 Aug 2023     ✗ failed     █ Role          ● part of the programme [8,9]    █
       I Luna 26                  Roscosmos, … plan 2028≠      ◌ planned    █               A Phase I mission.               █
       I Luna 27                  Roscosmos, … plan 2029       ◌ planned    █                                                │
       I Luna 28                  Roscosmos, … plan 2034       ◌ planned    █ Date history                                   │
       I Luna 29                  Roscosmos, … plan 2032       ◌ planned    █ Launch        2023–2024 → May 2024 → 3 May 2024│
       I Luna 30                  Roscosmos, … plan 2036       ◌ planned    │               (flown)                          │
       I Russian lunar power pla… Roscosmos, … plan 2033–2035  ◌ planned    │ In all        unchanged                        │
       I ILRS-1                   CNSA, Rosco… plan 2030–2035  ◌ planned    │ ○ 2023–2024   first date (CNSA, according to   │
       I ILRS-2                   CNSA, Rosco… plan 2030–2035  ◌ planned    │               press reports; known by Oct 2020)│
       I ILRS-3                   CNSA, Rosco… plan 2030–2035  ◌ planned    │               [10]                             │
       I ILRS-4                   CNSA, Rosco… plan 2030–2035  ◌ planned    │ ● May 2024    more precise, said 25 Apr 2023   │
       I ILRS-5                   CNSA, Rosco… plan 2030–2035  ◌ planned    │               (CNSA, Wu Yanhua) [11,12]        │
       I China's first crewed lu… CMSA         plan ≤2030      ◌ planned    │ ● 3 May 2024  flown [1,3,4]                    │
       I ICUBE-Q                  IST, SUPARCO 3 May 2024      ► active     │                                                │
       A Artemis I                NASA         16 Nov 2022     ✓ completed  │ Site                                           │
       A Artemis II               NASA         1 Apr 2026      ✓ completed  │ ● 1 Jun 2024  landed: Apollo basin, southern   │
       A Artemis III              NASA         plan 2027       ◌ planned    │               part (far side) (41.64° S,       │
       A Artemis IV               NASA         plan 2028       ◌ planned    │               153.99° W) [5,13]                │
       A Artemis V                NASA         plan late 2028  ◌ planned    │ ● –           Position from LROC (206.0148° E),│
       A Lunar Gateway            NASA, ESA, … –               ‖ paused     │               accurate to about 30 m. (41.64°  │
       A CAPSTONE                 Advanced Sp… 28 Jun 2022     ► active     │               S, 153.99° W) [13]               │
       A Lunar Reconnaissance Or… NASA         18 Jun 2009     ► active     │ ○ –           Position from NASA, rounded (206°│
       ◌ planned  ► active  ✓ completed  ✗ failed  ‖ paused  ≠ dates differ  I ILRS  A Artemis
       Enter open  / search  ? help  q quit  o sources  f filter  c coalition  [ ] as of  y copy  e export
      """)
  }

  @Test("Native names stand where all else has room")
  func nativeNames() throws {
    try expectScreen(
      StateTest(.missions, width: 150, height: 14),
      #"""
       0 cislunar  1 Nations  2 Phases  3 Missions  4 Compare  5 Growth  6 Timeline  7 World  8 Moon  9 Sources             as of 30 Jun 2026 · all sources
      ─ Missions 5 of 5 ──────────────────────────────────────────────────────────────────┬─ Chang'e 6 ─────────────────────────────────────────────────────
         Mission                   Native name  Operator     Launch          Status       │ mission, id chang-e-6 · ILRS                                   █
      ›I Chang'e 6                 嫦娥六号     CNSA         3 May 2024      ✓ completed  │ Status        ✓ completed  ○ 25 Jun 2024: the samples are home █
       I Chang'e 8                              CNSA         plan 2029       ◌ planned    │               [1]                                              █
       A Artemis II                             NASA         1 Apr 2026      ✓ completed  │ Launch        ● launched, 3 May 2024 [1,2]                     █
       A SLIM                      スリム       JAXA         6 Sep 2023      ✓ completed  │ Chinese name  ○ 嫦娥六号 [1]                                   │
       · SMART-1                                ESA          27 Sep 2003     ✓ completed  │ Outcome       ○ Brought samples from the far side. [1]         │
                                                                                          │ Operator      ● CNSA [2]                                       │
                                                                                          │ Type          ● sample return, lander [2]                      │
                                                                                          │ Vehicle       ○ Long March 5 [1]                               │
                                                                                          │ Role          ○ part of the programme [3]                      │
                                                                                          │               It ends the survey.                              │
       Enter open  / search  ? help  q quit  o sources  f filter  c coalition  [ ] as of  y copy  e export
      """#)
  }

  @Test("In ASCII everything keeps its place")
  func ascii() throws {
    let test = StateTest(.missions, width: 80, height: 24)
    try expectScreen(
      test, isASCII: true,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      - Missions 5 of 5 --------------------------------------------------------------
         Mission                           Operator     Launch          Status
      >I Chang'e 6                         CNSA         3 May 2024      v completed
       I Chang'e 8                         CNSA         plan 2029       o planned
       A Artemis II                        NASA         1 Apr 2026      v completed
       A SLIM                              JAXA         6 Sep 2023      v completed
       . SMART-1                           ESA          27 Sep 2003     v completed



      - Chang'e 6 --------------------------------------------------------------------
       mission, id chang-e-6 . ILRS                                                  #
       Status        v completed  o 25 Jun 2024: the samples are home [1]            #
       Launch        * launched, 3 May 2024 [1,2]                                    #
       Chinese name  o          [1]                                                  #
       Outcome       o Brought samples from the far side. [1]                        |
       Operator      * CNSA [2]                                                      |
       Type          * sample return, lander [2]                                     |
       Vehicle       o Long March 5 [1]                                              |
       Role          o part of the programme [3]                                     |
                     It ends the survey.                                             |
       o planned  > active  v completed  x failed  = paused  # dates differ
       Enter open  / search  ? help  q quit  o sources  f filter  c coalition  y copy
      """)
  }

  @Test("A mission is not listed before anything is known about it")
  func earlier() throws {
    var test = StateTest(.missions, width: 80, height: 24)
    test.press("a<C-u>2020<Enter>")
    try expectScreen(
      test,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 31 Dec 2020
      ─ Missions 2 of 2 ──────────────────────────────────────────────────────────────
         Mission                           Operator     Launch          Status
      ›· Artemis II                        NASA         –               – unstated
       · SMART-1                           ESA          27 Sep 2003     ✓ completed






      ─ Artemis II ───────────────────────────────────────────────────────────────────
       mission, id artemis-2
       Status        – unstated
       Operator      ● NASA [1]

       Nations
       ● United States [1]

       Source
       [1] NASA, 13 Oct 2020, The Artemis Accords (official)

       ◌ planned  ► active  ✓ completed  ✗ failed  ‖ paused  ≠ dates differ
       Enter open  / search  ? help  q quit  o sources  f filter  c coalition  y copy
      """)
  }
}
