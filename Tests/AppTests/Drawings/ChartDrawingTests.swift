import App
import Model
import Screen
import TestSupport
import Testing

@Suite("Growth and timeline, drawn")
struct ChartDrawingTests {
  @Test("Growth, as it opens on a small, a usual and a large screen")
  func growth() throws {
    try expectScreen(
      StateTest(.growth, width: 40, height: 12),
      #"""
       cislunar 123456789   as of 30 Jun 2026
      ─ Growth 8 of 8 · I 3 +1! · A 4 ────────
       Joined         Nation         Members
       13 Oct 2020  A Japan                1
       13 Oct 2020  A United States        2
       31 May 2021  A New Zealand          3
       16 Jun 2021  I China                1
       6 Dec 2023   I Egypt                2
       Apr 2024     I Türkiye              2
       5 Apr 2024   I Thailand             3
      ›16 Dec 2024  A Thailand             4
       Enter open  / search  ? help  q quit
      """#)
    try expectScreen(
      StateTest(.growth, width: 80, height: 24),
      #"""
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      ─ Growth 8 of 8 · ILRS 3 +1 contested · Artemis 4 · both 1 ─────────────────────
       A ━━━ Artemis  I ╌╌╌ ILRS  ┈┈┈ + in doubt  ! contested
       4┤· · · · · · · · · · · · · · · · · · · · ·⠠·⠄⠠ ⠄⠠·⠄A⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤ A 4
        │                                         ⠐        ⡇
        │        ⢰⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⢺⠒⠒⠒⠒⠒⠒⠒⠒⠃⠒⠒ ⠐⠒⠂ ⠒⠒ ⠐⠒⠂ ⠒⠒  I 3 +1
        │        ⢸                                ⢠        │
       2┤·⡏⠉⠉⠉⠉⠉⠉⠉ · · · · · · · · · · · · · · ⠏⠈⠈⠉· · · · │ · · · · · · · ·
        │ ⡇       ⣀⣀ ⢀⣀⡀ ⣀⣀ ⢀⣀⡀ ⣀⣀ ⢀⣀⡀ ⣀⣀ ⢀⣀⡀ ⣀⡄           │
        │ ⡇       ⡀                                        │
       0┤ ⠇       ⠇                                        │
        └───┬─────┬─────┬─────┬─────┬─────┬────┬─────┬─────┬─────┬─────┬────┬
       A  2      ╵                                         ╵
       I          ╵                            ╵  !
            2021  Jul   2022  Jul   2023  Jul  2024  Jul   2025  Jul   2026 Jul
       Joined         Nation                                            Members    +
       5 Apr 2024   I Thailand                                      ●         3   +1 │
      ›16 Dec 2024  A Thailand                                      ○         4      █
      ─ Thailand, Artemis ────────────────────────────────────────────────────────────
       nation, id THA · Asia, South-eastern Asia                                     █
                                                                                     │
       Members as of 16 Dec 2024                                                     │
       ╵ 3 joins  │ selected  ● confirmed  ○ reported  ≠ dates differ  ! contested
       / search  ? help  q quit  Enter open  arrows move  o sources  f filter  p play
      """#)
    try expectScreen(
      StateTest(.growth, width: 120, height: 40),
      #"""
       0 cislunar 1 Nations 2 Phases 3 Missions 4 Compare 5 Growth 6 Timeline 7 World 8 Moon 9 Sources      as of 30 Jun 2026
      ─ Growth 8 of 8 · ILRS 3 +1 contested · Artemis 4 · both 1 ─────────────────┬─ Thailand, Artemis ───────────────────────
       A ━━━ Artemis  I ╌╌╌ ILRS  ┈┈┈ + in doubt  ! contested                     │ nation, id THA · Asia, South-eastern Asia
       4┤· · · · · · · · · · · · · · · · · · · ·⠠·⠄⠠ ⠄⠠·A⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤ A 4     │
        │                                       ⡁       ⡇                         │ Members as of 16 Dec 2024
        │                                       ⠄       ⡇                         │ A Artemis     4, with Thailand
        │                                       ⠂       ⡇                         │ I ILRS        3 +1 contested
        │                                       ⡁       ⡇                         │
        │                                       ⠄       ⡇                         │ Figures
       3┤· · · · ⡖⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⡖⠒⠒⠒⠒⠒⠒⠒⠓⠒⠂·⠒⠒ ⠐⠒⠂ ⠒⠒·⠐⠒⠂ I 3 +1  │ Members       4
        │        ⡇                              ⡃       │                         │ ○ 10 May 2024 39 Artemis members: Nations
        │        ⡇                              ⡆       │                         │               that have signed. [1]
        │        ⡇                              ⠃       │                         │ Counted here  3, 10 May 2024
        │        ⡇                              ⡇       │                         │
        │        ⡇                              ⡄       │                         │ Artemis Accords
       2┤·⡏⠉⠉⠉⠉⠉⠉⠁ · · · · · · · · · · · · ·⠸⠁⠁⠉⠁· · · ·│· · · · · · · ·          │ Status        ○ joined, 16 Dec 2024,
        │ ⡇                                 ⢠           │                         │               government
        │ ⡇                                 ⠘           │                         │ Signature     no. 51
        │ ⡇                                 ⢰           │                         │ ○ 16 Dec 2024 joined (government) [2]
        │ ⡇                                 ⠈           │                         │
       1┤·⡇· · · ⢀⡀·⣀⣀ ⢀⣀⡀ ⣀⣀·⢀⣀⡀·⣀⣀ ⢀⣀⡀ ⣀⣀·⢸· · · · · ·│· · · · · · · ·          │ Nation
        │ ⡇      ⠘                                      │                         │ Thailand
        │ ⡇      ⢰                                      │                         │
        │ ⡇      ⠈                                      │                         │ Sources
        │ ⡇      ⢸                                      │                         │ [1] A magazine, 10 May 2024, Two ways to…
        │ ⡇      ⢀                                      │                         │ [2] no publisher named, 8 Apr 2024, News…
       0┤ ⠇      ⠸                                      │                         │
        └───┬─────┬────┬─────┬────┬─────┬────┬─────┬────┬─────┬────┬────┬         │
       A  2      ╵                                      ╵                         │
       I         ╵                          ╵   !                                 │
            2021  Jul  2022  Jul  2023  Jul  2024  Jul  2025  Jul  2026 Jul       │
       Joined         Nation                                         Members    + │
       31 May 2021  A New Zealand                                ○         3      │
       16 Jun 2021  I China                                      ●≠        1      │
       6 Dec 2023   I Egypt                                      ●         2      █
       Apr 2024     I Türkiye                                    ○!        2   +1 █
       5 Apr 2024   I Thailand                                   ●         3   +1 █
      ›16 Dec 2024  A Thailand                                   ○         4      █
       ╵ 3 joins  │ selected  ● confirmed  ○ reported  ≠ dates differ  ! contested by a source  ≤ listed  ? provisional
       / search  ? help  q quit  Enter open  arrows move  o sources  f filter  r region  c coalition  [ ] as of  p play
      """#)
  }

  @Test("The timeline, as it opens on a small, a usual and a large screen")
  func timeline() throws {
    try expectScreen(
      StateTest(.timeline, width: 40, height: 12),
      #"""
       cislunar 123456789   as of 30 Jun 2026
      ─ Timeline 8 of 8 ──────────────────────
            Phase or mission    When
      ILRS                                   █
       I ►  Phase I: Reconnais… 2021–2025    █
       I  ✓ Chang'e 6           3 May 2024   █
       I ◌  Phase II: Construc… 2026–2035    █
      ›I  ◌ Chang'e 8           2029         █
      Artemis                                │
       A ✓  Artemis II: Crew a… –            │
       A  ✓ Artemis II          1 Apr 2026   │
       Enter open  / search  ? help  q quit
      """#)
    try expectScreen(
      StateTest(.timeline, width: 80, height: 24),
      #"""
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      ─ Timeline 8 of 8 ──────────────────────────────────────────────────────────────
            Phase or mission    When           2005  2010  2015  2020  2025  2030
      ILRS                                     ·     ·     ·     ·     · │   ·     ·
       I ►  Phase I: Reconnais… 2021–2025      ·     ·     ·     ·██████┄┄   ·     ·
       I  ✓ Chang'e 6           3 May 2024     ·     ·     ·     ·    ✓· │   ·     ·
       I ◌  Phase II: Construc… 2026–2035      ·     ·     ·     ·     ·▌░░░░░░░░░░░▐
      ›I  ◌ Chang'e 8           2029           ·     ·     ·     ·     · │ ◇╌◌     ·
      Artemis                                  ·     ·     ·     ·     · │   ·     ·
       A ✓  Artemis II: Crew a… –            no date ·     ·     ·     · │   ·     ·
       A  ✓ Artemis II          1 Apr 2026     ·     ·     ·     ·     ·◇✓   ·     ·
      Artemis, in no phase                     ·     ·     ·     ·     · │   ·     ·
       A  ✓ SLIM                6 Sep 2023     ·     ·     ·     ·    ✓· │   ·     ·
      On neither side                          ·     ·     ·     ·     · │   ·     ·
       ·  ✓ SMART-1             27 Sep 2003  ✓ ·     ·     ·     ·     · │   ·     ·
      ─ Chang'e 8 ────────────────────────────────────────────────────────────────────
       mission, id chang-e-8 · ILRS                                                  █
       Status        ◌ planned  ○ 23 Apr 2025: in preparation [1]                    │
       Launch        ○ planned, 2029                                                 │
       Outcome       ○ Is to test building with lunar soil. [1]                      │
       Operator      ● CNSA [2]                                                      │
       Type          ● lander [2]                                                    │
       ◌ planned  ► active  ✓ completed  ✗ failed  ◇┄ earlier date  [ ] disputed
       / search  ? help  q quit  Enter open  arrows move  + - zoom  o sources  p play
      """#)
    try expectScreen(
      StateTest(.timeline, width: 120, height: 40),
      #"""
       0 cislunar 1 Nations 2 Phases 3 Missions 4 Compare 5 Growth 6 Timeline 7 World 8 Moon 9 Sources      as of 30 Jun 2026
      ─ Timeline 8 of 8 ──────────────────────────────────────────────────────────┬─ Chang'e 8 ───────────────────────────────
            Phase or mission   When                 2010       2020    ▼   2030   │ mission, id chang-e-8 · ILRS
      ILRS                                          ·          ·       │   ·      │ Status        ◌ planned  ○ 23 Apr 2025:
       I ►  Phase I: Reconnai… 2021–2025            ·          ·██████┄┄   ·      │               in preparation [1]
       I  ✓ Chang'e 6          3 May 2024           ·          ·    ✓  │   ·      │ Launch        ○ planned, 2029
       I ◌  Phase II: Constru… 2026–2035            ·          ·      ▌░░░░░░░░░░▐│ Outcome       ○ Is to test building with
      ›I  ◌ Chang'e 8          2029                 ·          ·       │ ╌◌╌      │               lunar soil. [1]
      Artemis                                       ·          ·       │   ·      │ Operator      ● CNSA [2]
       A ✓  Artemis II: Crew … –            no date ·          ·       │   ·      │ Type          ● lander [2]
       A  ✓ Artemis II         1 Apr 2026           ·          ·      ✓│   ·      │ Role          ○ part of the programme [3]
      Artemis, in no phase                          ·          ·       │   ·      │               It tests building.
       A  ✓ SLIM               6 Sep 2023           ·          ·   ✓   │   ·      │
      On neither side                               ·          ·       │   ·      │ Launch
       ·  ✓ SMART-1            27 Sep 2003  ✓       ·          ·       │   ·      │ ○ 2029        planned, said 23 Apr 2025:
                                                    ·          ·       │   ·      │               To fly in about 2029. [1]
                                                    ·          ·       │   ·      │
                                                    ·          ·       │   ·      │ Date history
                                                    ·          ·       │   ·      │ Launch        2028 → 2029
                                                    ·          ·       │   ·      │ In all        about 1 year later, slipped
                                                    ·          ·       │   ·      │               once
                                                    ·          ·       │   ·      │ ○ 2028        first date: The older plan.
                                                    ·          ·       │   ·      │               (CNSA; known by 10 May
                                                    ·          ·       │   ·      │               2024) [3]
                                                    ·          ·       │   ·      │ ○ 2029        slip, said 23 Apr 2025
                                                    ·          ·       │   ·      │               (CNSA, Wu Weiren) [1]
                                                    ·          ·       │   ·      │
                                                    ·          ·       │   ·      │ Nations
                                                    ·          ·       │   ·      │ ● China [2]
                                                    ·          ·       │   ·      │
                                                    ·          ·       │   ·      │ Phases (2)
                                                    ·          ·       │   ·      │ ◌ Phase II: Construction
                                                    ·          ·       │   ·      │ ► Phase I: Reconnaissance, supports it
                                                    ·          ·       │   ·      │
                                                    ·          ·       │   ·      │ Sources
                                                    ·          ·       │   ·      │ [1] no publisher named, 8 Apr 2024, News…
                                                    ·          ·       │   ·      │ [2] CNSA, 16 Jun 2021, Guide for Partner…
                                                    ·          ·       │   ·      │ [3] A magazine, 10 May 2024, Two ways to…
       ◌ planned  ► active  ✓ completed  ✗ failed  ◇┄ earlier date  [ ] disputed  ╌◌╌ window  ‹ › outside  ≠ dates differ
       / search  ? help  q quit  Enter open  arrows move  + - zoom  o sources  f filter  c coalition  [ ] as of  p play
      """#)
  }
}
