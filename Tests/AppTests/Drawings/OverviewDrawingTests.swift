import App
import Model
import Screen
import TestSupport
import Testing

@Suite("The overview, drawn")
struct OverviewDrawingTests {
  @Test("A wide screen shows every line beside the description of the two sides")
  func wide() throws {
    try expectScreen(
      StateTest(.overview, width: 120, height: 40),
      """
       0 cislunar 1 Nations 2 Phases 3 Missions 4 Compare 5 Growth 6 Timeline 7 World 8 Moon 9 Sources      as of 30 Jun 2026
      ─ cislunar · the two coalitions going to the Moon ────────────────────┬─ International Lunar Research Station ──────────
      ›Sides   I ILRS 3 +1 contested                    ▂▂▂▂▂▄█████         │ ILRS: phases and plans
               A Artemis 4                             ▄▆▆▆▆▆▆▆████         │ Artemis: phases and plans
               · both 1                                                     │
       Newest  A Thailand in Artemis                   16 Dec 2024          │
               I Thailand in the ILRS                  5 Apr 2024           │
               I Türkiye in the ILRS                   Apr 2024!            │
               A New Zealand in Artemis                31 May 2021          │
       Next    I Chang'e 8 to launch                   2029                 │
       Latest  A Artemis II: completed                 11 Apr 2026          │
               A Artemis II launched                   1 Apr 2026           │
               I Launch of Chang'e 8 slips to 2029, n… 23 Apr 2025          │
               A Thailand joined Artemis               16 Dec 2024          │
               A Launch of Artemis II slips to Apr 20… 5 Dec 2024           │
               A SLIM: completed                       26 Aug 2024          │
       Doubt   I 1 contested; the latest: Türkiye      Apr 2024!            │
       Slipped I Launch of Chang'e 8: 2028 → 2029      about 1 year later   │
       Try       1 who is in: c by coalition, r by region                   │
                 4 how the two sides differ                                 │
                 5 how both sides grew                                      │
                 8 where missions landed                                    │
                 Ctrl-F search everything                                   │
                 ? all keys and signs                                       │
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
       I ILRS  A Artemis  ! contested by a source  ≤ listed, joining not reported  ? provisional, second-hand only
       Enter open  / search  ? help  q quit  o sources  f filter  r region  c coalition  [ ] as of  y copy  e export
      """)
  }

  @Test("A screen of the usual size tells newcomers what this is")
  func usual() throws {
    try expectScreen(
      StateTest(.overview, width: 80, height: 24),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      ─ cislunar · the two coalitions going to the Moon ──────────────────────────────
      ›Sides   I ILRS 3 +1 contested                             ▂▂▂▂▂▄█████
               A Artemis 4                                      ▄▆▆▆▆▆▆▆████
               · both 1
       Newest  A Thailand in Artemis                            16 Dec 2024
               I Thailand in the ILRS                           5 Apr 2024
       Next    I Chang'e 8 to launch                            2029
       Latest  A Artemis II: completed                          11 Apr 2026
               A Artemis II launched                            1 Apr 2026
               I Launch of Chang'e 8 slips to 2029, not 2028    23 Apr 2025
       Doubt   I 1 contested; the latest: Türkiye               Apr 2024!
       Slipped I Launch of Chang'e 8: 2028 → 2029               about 1 year later
       Try       1 who is in: c by coalition, r by region
                 Ctrl-F search everything
                 ? all keys and signs


      ─ International Lunar Research Station ─────────────────────────────────────────
       ILRS: phases and plans
       Artemis: phases and plans

       I ILRS  A Artemis  ! contested by a source  ≤ listed  ? provisional
       Enter open  / search  ? help  q quit  o sources  f filter  r region  [ ] as of
      """)
  }

  @Test("A small screen has the counts and what is new")
  func small() throws {
    try expectScreen(
      StateTest(.overview, width: 40, height: 12),
      """
       cislunar 123456789   as of 30 Jun 2026
      ─ cislunar · two coalitions, one Moon ──
      ›Sides   ILRS 3 +1 contested           █
               Artemis 4                     █
               both 1                        █
       Newest  Thailand in Artemis           █
               Thailand in the ILRS          █
       Next    Chang'e 8 to launch           │
       Latest  Artemis II: completed         │
               Artemis II launched           │
               Launch of Chang'e 8 slips to… │
       Enter open  / search  ? help  q quit
      """)
  }

  @Test("An earlier day shows what was known then")
  func earlier() throws {
    var test = StateTest(.overview, width: 80, height: 24)
    test.press("a2023<Enter>")
    try expectScreen(
      test,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 31 Dec 2023
      ─ cislunar · the two coalitions going to the Moon ──────────────────────────────
      ›Sides   I ILRS 2                                           ▂▂▂▂▂▂▂▂▂▅
               A Artemis 3                                      ▅▅██████████
               · both 0
       Newest  I Egypt in the ILRS                              6 Dec 2023
               I China in the ILRS                              16 Jun 2021≠
       Latest  I Egypt joined the ILRS                          6 Dec 2023
               · SLIM launched                                  6 Sep 2023
               I China joined the ILRS                          16 Jun 2021
       Try       1 who is in: c by coalition, r by region
                 Ctrl-F search everything
                 ? all keys and signs





      ─ International Lunar Research Station ─────────────────────────────────────────
       ILRS: phases and plans
       Artemis: phases and plans

       I ILRS  A Artemis  ! contested by a source  ≤ listed  ? provisional
       Enter open  / search  ? help  q quit  o sources  f filter  r region  [ ] as of
      """)
  }
}
