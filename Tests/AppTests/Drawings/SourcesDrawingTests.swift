import App
import Screen
import TestSupport
import Testing

@Suite("The sources, drawn")
struct SourcesDrawingTests {
  @Test("A small screen shows the list alone")
  func small() throws {
    let test = StateTest(.sources, width: 40, height: 12)
    try expectScreen(
      test,
      """
       cislunar 1 2 3 4 5 6 7 8 9 30 Jun 2026
      ─ Sources 4 of 4 · +2 disagreements ────
       Source              Date        Cited
      ›The Artemis Accords 13 Oct 2020     7
       Guide for Partners… 16 Jun 2021    22
       Two ways to the Mo… 10 May 2024    18
       News of the day     8 Apr 2024     34
      Disagreements (2)
       ! Türkiye: whether it is a member of…
       ≠ China: when it joined the ILRS

       Enter open  / search  ? help  q quit
      """)
  }

  @Test("A small screen shows the detail alone")
  func smallDetail() throws {
    var test = StateTest(.sources, width: 40, height: 12)
    test.press("jl")
    try expectScreen(
      test,
      """
       cislunar 1 2 3 4 5 6 7 8 9 30 Jun 2026
      ─ Guide for Partnership ────────────────
      ›source guide                          █
       Publisher: CNSA                       █
       Date: 16 Jun 2021                     █
       Kind: official                        │
       Cited for: 22 statements in 12 records│
                                             │
       Disagreements it is part of (1)       │
       ≠ China: when it joined the ILRS, says│
         16 Jun 2021 (shown)                 │
       Enter open  Esc back  / search  ? help
      """)
  }

  @Test("A screen of the usual size shows the list over the detail")
  func usual() throws {
    let test = StateTest(.sources, width: 80, height: 24)
    try expectScreen(
      test,
      """
       0 cislunar 1 Nat 2 Pha 3 Mis 4 Cmp 5 Gro 6 Tim 7 Wld 8 Moon 9 Src  30 Jun 2026
      ─ Sources 4 of 4 · +2 disagreements ────────────────────────────────────────────
       Source                             Publisher     Date        Kind       Cited
      ›The Artemis Accords                NASA          13 Oct 2020 official       7
       Guide for Partnership              CNSA          16 Jun 2021 official      22
       Two ways to the Moon               A magazine    10 May 2024 press         18
       News of the day                    –             8 Apr 2024  press         34
      Disagreements (2)
       ! Türkiye: whether it is a member of the ILRS
       ≠ China: when it joined the ILRS

      ─ The Artemis Accords ──────────────────────────────────────────────────────────
       source accords                                                                █
       Publisher     NASA                                                            █
       Date          13 Oct 2020                                                     █
       Kind          official                                                        █
       Address       https://example.org/accords                                     █
       Cited for     7 statements in 6 records                                       █
                                                                                     █
       Cited by (6)                                                                  │
       nation        Japan                                                           │
       nation        United States                                                   │
       ● confirmed  ○ reported  ! contested  ≤ listed  ? provisional  ≠ rival dates
       Enter open  / search  ? help  q quit  o sources  f filter  [ ] as of  y copy
      """)
  }

  @Test("A large screen shows both side by side")
  func large() throws {
    let test = StateTest(.sources, of: .bundledForTests)
    try expectScreen(
      test,
      """
       0 cislunar 1 Nations 2 Phases 3 Missions 4 Compare 5 Growth 6 Timeline 7 World 8 Moon 9 Sources      as of 28 Sep 2026
      ─ Sources 734 of 734 · +16 disagreements ─────────────────────────────┬─ Lavochkin head gives Luna-26 to Luna-30 date…──
       Source                       Publisher  Date        Kind       Cited │ Lavochkin head gives Luna-26 to Luna-30 dates
      ›Lavochkin head gives Luna-2… 72news     27 Jan 2026 press         34 █ source 72news-2026-luna
       Emirati explorer Rashid      A24, Arab… Dec 2022    press          3 │ Publisher     72news
       Cooperation agreement with … Adriatic … Nov 2023    official       2 │ Date          27 Jan 2026
       Due Regard, Harmful Interfe… American … 10 Dec 2024 press          3 │ Kind          press
       Thailand is 51st nation to … ABP Live   Dec 2024    press          1 │ Original source: RIA Novosti
       Nelson: US and China must d… Adani News Oct 2024    press          1 │ Address
       Artemis II completed         Adda247 c… Apr 2026    press          4 │               https://72news.ru/news/2026/1/27/
       Russia postpones lunar miss… AFP via T… 25 Aug 2021 press          2 │               1389988.html
       Ethiopia seeks to be part o… African I… Apr 2024    press          2 │ Cited for     34 statements in 10 records
       La NASA salue la signature … Agence Af… Jul 2025    press          1 │
       Cyprus officially becomes A… Agence Eu… Mar 2026    press          1 │ Disagreements it is part of (1)
       ESA Member States agree to … Agence Eu… 18 Mar 2022 press          1 │ ≠ Luna 26: when it is launched, says 2028
       CAPSTONE reaches lunar orbit AIAA       15 Nov 2022 press          2 │   (shown)
       NASA pivots to surface oper… Aku4       Mar 2026    press         12 │
       Report on Oman joining (Ara… Al-Araby … Jan 2026    press          1 │ Cited by (10)
       Launch of the explorer Rash… Al Bawaba… 11 Dec 2022 press          4 │ phase         Phase I: Reconnaissance, 2
       HAKUTO-R crash site photogr… AliveUniv… –           official-…     2 │   statements
       La Guinée équatoriale a off… allAfrica  6 Jan 2026  press          1 │ mission       Luna 26, 6 statements
       Artemis I moved to the midd… Altair     Oct 2022    press          1 │ mission       Luna 27, 8 statements
       NASA sets 14 November for A… Al-Wafd, … Oct 2022    press          1 │ mission       Luna 28, 5 statements
       China considers nuclear pla… American … –           press          1 │ mission       Luna 29, 7 statements
       First Vulcan to Launch Amer… AmericaSp… 19 Aug 2019 press          1 │ mission       Luna 30, 2 statements
       Luna dates                   Amurskaya… 21 Oct 2021 press          4 │ date history  Launch of Luna 26
       NASA begins workforce reduc… ANI via L… 11 Mar 2025 press          1 │ date history  Launch of Luna 27
       Saudi Arabia's withdrawal f… ANZSIL Pe… –           reference      1 │ date history  Launch of Luna 28
       Artemis II crew home         AP via Ma… 12 Apr 2026 press         13 │ date history  Launch of Luna 30
       NASA unveils Artemis III as… AP via Ma… 10 Jun 2026 press         22 │
       New Glenn explodes in engin… AP text, … 29 May 2026 press          7 │
       NASA overhauls its Artemis … AP via WD… 27 Feb 2026 press          1 │
       HAKUTO-R went silent         Arctic As… Apr 2023    press         10 │
       Put it in pencil: NASA's Ar… Ars Techn… Apr 2026    repo-trace     2 │
       Due to need for 'absolute s… Ars Techn… 23 Aug 2026 repo-trace     3 │
       NASA's Lunar Gateway has a … Ars Techn… Aug 2024    press          3 │
       Locating the LCROSS impact … Marshall … 2011        reference      3 │
       Pakistan joins China's ambi… ARY News   21 Oct 2023 press          1 │
       ● confirmed  ○ reported  ! contested  ≤ listed  ? provisional  ≠ rival dates
       Enter open  / search  ? help  q quit  o sources  f filter  [ ] as of  y copy  e export
      """)
  }

  @Test("In ASCII everything keeps its place")
  func ascii() throws {
    let test = StateTest(.sources, width: 80, height: 24)
    try expectScreen(
      test, isASCII: true,
      """
       0 cislunar 1 Nat 2 Pha 3 Mis 4 Cmp 5 Gro 6 Tim 7 Wld 8 Moon 9 Src  30 Jun 2026
      - Sources 4 of 4 . +2 disagreements --------------------------------------------
       Source                             Publisher     Date        Kind       Cited
      >The Artemis Accords                NASA          13 Oct 2020 official       7
       Guide for Partnership              CNSA          16 Jun 2021 official      22
       Two ways to the Moon               A magazine    10 May 2024 press         18
       News of the day                    -             8 Apr 2024  press         34
      Disagreements (2)
       ! Turkiye: whether it is a member of the ILRS
       # China: when it joined the ILRS

      - The Artemis Accords ----------------------------------------------------------
       source accords                                                                #
       Publisher     NASA                                                            #
       Date          13 Oct 2020                                                     #
       Kind          official                                                        #
       Address       https://example.org/accords                                     #
       Cited for     7 statements in 6 records                                       #
                                                                                     #
       Cited by (6)                                                                  |
       nation        Japan                                                           |
       nation        United States                                                   |
       * confirmed  o reported  ! contested  < listed  ? provisional  # rival dates
       Enter open  / search  ? help  q quit  o sources  f filter  [ ] as of  y copy
      """)
  }
}
