import App
import Screen
import TestSupport
import Testing

@Suite("The phases, drawn")
struct PhasesDrawingTests {
  @Test("A small screen shows only the list")
  func small() throws {
    let test = StateTest(.phases, width: 40, height: 12)
    try expectScreen(
      test,
      """
       cislunar 123456789   as of 30 Jun 2026
      ─ Phases 3 of 3 · +2 programmes ────────
         Phase                   Status
      ›I International Lunar Research Stati…
       A Artemis
       I Phase I: Reconnaissance ► under way
       I Phase II: Construction  ◌ planned
       A Artemis II: Crew aroun… ✓ completed



       Enter open  / search  ? help  q quit
      """)
  }

  @Test("A small screen shows only the details")
  func smallDetail() throws {
    var test = StateTest(.phases, width: 40, height: 12)
    test.press("j<Enter>")
    try expectScreen(
      test,
      """
       cislunar 123456789   as of 30 Jun 2026
      ─ Artemis ──────────────────────────────
      ›programme, id artemis                 █
                                             █
       Figures                               █
       Members: 4                            █
       ○ 10 May 2024 39 Artemis members:     █
         Nations that have signed. [1]       │
       Counted here: 3, 10 May 2024          │
                                             │
       Phases                                │
       Enter open  Esc back  / search  ? help
      """)
  }

  @Test("A screen of the usual size shows the list above the details")
  func usual() throws {
    var test = StateTest(.phases, width: 80, height: 24)
    test.press("j")
    try expectScreen(
      test,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      ─ Phases 3 of 3 · +2 programmes ────────────────────────────────────────────────
         Phase                            From        To           Status      Flown
       I International Lunar Research Station
      ›A Artemis
       I Phase I: Reconnaissance          2021        2025         ► under way   1/1
       I Phase II: Construction           2026        2035         ◌ planned     0/1
       A Artemis II: Crew around the Moon –           –            ✓ completed   1/1



      ─ Artemis ──────────────────────────────────────────────────────────────────────
       programme, id artemis                                                         █
                                                                                     █
       Figures                                                                       █
       Members       4                                                               █
       ○ 10 May 2024 39 Artemis members: Nations that have signed. [1]               █
       Counted here  3, 10 May 2024                                                  █
                                                                                     █
       Phases                                                                        █
       ✓ Artemis II: Crew around the Moon, completed                                 │
                                                                                     │
       I ILRS  A Artemis  ◌ planned  ► active  ✓ completed  ✗ failed  ‖ paused
       Enter open  / search  ? help  q quit  o sources  f filter  c coalition  y copy
      """)
  }

  @Test("A large screen shows both side by side")
  func large() throws {
    var test = StateTest(.phases, of: .bundledForTests)
    test.press("jjj")
    try expectScreen(
      test,
      """
       0 cislunar 1 Nations 2 Phases 3 Missions 4 Compare 5 Growth 6 Timeline 7 World 8 Moon 9 Sources      as of 28 Sep 2026
      ─ Phases 9 of 9 · data to 23 Aug 2026 · +2 programmes ──────────────────────────────────────────────────────────────────
         Phase                                                                    From        To           Status      Flown
       I International Lunar Research Station
       A Artemis campaign
       I Phase I: Reconnaissance                                                  2021        2025         ► under way   3/6
      ›I Phase II: Construction                                                   2026        2035≠        ◌ planned     0/7
       I Phase III: Utilisation                                                   2036        –≠           ◌ planned       –
       A Robotic precursors: CLPS, CAPSTONE and VIPER                             2018        2028≠        ► under way  5/12
       A Artemis I: test flight without crew                                      16 Nov 2022 11 Dec 2022  ✓ completed   1/1
       A Artemis II: crewed flight round the Moon                                 1 Apr 2026  10 Apr 2026≠ ✓ completed   1/1
       A Artemis III: test of docking in low Earth orbit                          2027        2027         ◌ planned     0/1
       A Artemis IV and V: first crewed landings (formerly Gateway assembly)      2028        2028         ◌ planned     0/2
       A Moon Base at the south pole                                              2029        –            ◌ planned       –





      ─ Phase II: Construction ───────────────────────────────────────────────────────────────────────────────────────────────
       phase, id ilrs-ii · ILRS · no. 2                                                                                      █
       Status        ◌ planned  ● 30 Jun 2026: No launch of a Phase II mission was found. [1,2]                              █
       Time          2026–2035 ≠ dates differ                                                                                │
                                                                                                                             │
       Progress: 0 of 7 missions flown                                                                                       │
       ◌ ◌ ◌ ◌ ◌ ◌ ◌                                                                                                         │
       ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░▐ 0 % flown                                                                              │
       ◌ 7 planned                                                                                                           │
                                                                                                                             │
       Objectives                                                                                                            │
       ○ Prove the systems needed to build a base, in a series of technology demonstrations. [3]                             │
       ○ Deliver large cargo. [3]                                                                                            │
       ○ Land with precision. [3]                                                                                            │
       ○ Generate power by advanced means. [3]                                                                               │
       ○ Test the command centre, return samples, deliver bulk cargo and land precisely. [4]                                 │
       ● Complete the energy, communication and transport systems in orbit and on the surface, and test the use of local     │
         materials. [4,5]                                                                                                    │
                                                                                                                             │
       I ILRS  A Artemis  ◌ planned  ► active  ✓ completed  ✗ failed  ‖ paused  ≠ dates differ
       Enter open  / search  ? help  q quit  o sources  f filter  c coalition  [ ] as of  y copy  e export
      """)
  }

  @Test("In ASCII everything keeps its place")
  func ascii() throws {
    let test = StateTest(.phases, width: 80, height: 24)
    try expectScreen(
      test, isASCII: true,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      - Phases 3 of 3 . +2 programmes ------------------------------------------------
         Phase                            From        To           Status      Flown
      >I International Lunar Research Station
       A Artemis
       I Phase I: Reconnaissance          2021        2025         > under way   1/1
       I Phase II: Construction           2026        2035         o planned     0/1
       A Artemis II: Crew around the Moon -           -            v completed   1/1



      - International Lunar Research Station -----------------------------------------
       programme, id ilrs                                                            #
                                                                                     #
       Figures                                                                       #
       Members       3 +1 contested                                                  #
                                                                                     #
       Phase plans                                                                   #
       * The roadmap of 2021 has three phases. [1]                                   #
                                                                                     |
       Phases (2)                                                                    |
       > Phase I: Reconnaissance, 2021-2025, under way                               |
       I ILRS  A Artemis  o planned  > active  v completed  x failed  = paused
       Enter open  / search  ? help  q quit  o sources  f filter  c coalition  y copy
      """)
  }
}
