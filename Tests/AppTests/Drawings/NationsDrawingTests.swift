import App
import Screen
import TestSupport
import Testing

@Suite("The nations, drawn")
struct NationsDrawingTests {
  @Test("A small screen shows only the list")
  func small() throws {
    let test = StateTest(.nations, width: 40, height: 12)
    try expectScreen(
      test,
      """
       cislunar 123456789   as of 30 Jun 2026
      ─ Nations 7 of 7 · I 3 +1! · A 4 ───────
       Name                 ILRS
      ›China                ● 16 Jun 2021≠   █
       Egypt                ● 6 Dec 2023     █
       Japan                –                █
       New Zealand          –                █
       Thailand             ● 5 Apr 2024     █
       Türkiye              ○ Apr 2024!      │
       United States        –                │
      Others (1), linked or to join: no sourc│
       Enter open  / search  ? help  q quit
      """)
  }

  @Test("A small screen shows only the details")
  func smallDetail() throws {
    var test = StateTest(.nations, width: 40, height: 12)
    test.press("j<Enter>")
    try expectScreen(
      test,
      """
       cislunar 123456789   as of 30 Jun 2026
      ─ Egypt ────────────────────────────────
      ›nation, id EGY · Africa · Northern    █
       Africa                                █
       Capital: Cairo (30.04° N, 31.24° E)   █
       Agency: Egyptian Space Agency, EgSA   █
                                             █
       International Lunar Research Station  │
       Status: ● joined, 6 Dec 2023, agency  │
       ● 6 Dec 2023  joined (agency): Signed │
         in Beijing. [1]                     │
       Enter open  Esc back  / search  ? help
      """)
  }

  @Test("A screen of the usual size shows the list above the details")
  func usual() throws {
    var test = StateTest(.nations, width: 80, height: 24)
    test.press("j")
    try expectScreen(
      test,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      ─ Nations 7 of 7 · ILRS 3 +1 contested · Artemis 4 · both 1 · +1 other ─────────
       Name                 Region   ILRS             Artemis          Level
       China                Asia     ● 16 Jun 2021≠   –                I founding    █
      ›Egypt                Africa   ● 6 Dec 2023     –                I agency      █
       Japan                Asia     –                ● 13 Oct 2020    A founding    █
       New Zealand          Oceania  –                ○ 31 May 2021                  █
       Thailand             Asia     ● 5 Apr 2024     ○ 16 Dec 2024                  █
       Türkiye              Asia     ○ Apr 2024!      –                I application │
       United States        Americas –                ● 13 Oct 2020    A founding    │
      Others (1), linked or to join: no source in view calls them members            │
      ─ Egypt ────────────────────────────────────────────────────────────────────────
       nation, id EGY · Africa · Northern Africa                                     █
       Capital       Cairo (30.04° N, 31.24° E)                                      █
       Agency        Egyptian Space Agency, EgSA                                     █
                                                                                     █
       International Lunar Research Station                                          █
       Status        ● joined, 6 Dec 2023, agency                                    █
       ● 6 Dec 2023  joined (agency): Signed in Beijing. [1]                         █
       ○ Dec 2023    joined [2]                                                      █
                                                                                     │
       Sources                                                                       │
       ● confirmed  ○ reported  ! contested  ≤ listed  ? provisional  ≠ dates differ
       Enter open  / search  ? help  q quit  o sources  f filter  r region  [ ] as of
      """)
  }

  @Test("A large screen shows both side by side")
  func large() throws {
    let test = StateTest(.nations, of: .bundledForTests)
    try expectScreen(
      test,
      """
       0 cislunar 1 Nations 2 Phases 3 Missions 4 Compare 5 Growth 6 Timeline 7 World 8 Moon 9 Sources      as of 28 Sep 2026
      ─ Nations 84 of 84 · data to 18 Sep 2026 · I 12 +5! +2≤ · A 63 +8? ───┬─ Angola ────────────────────────────────────────
       Name              Region   ILRS           Artemis        Level       │ nation, id AGO · Africa · Sub-Saharan Africa
      ›Angola            Africa   –              ● 30 Nov 2023              █ Capital       Luanda (8.84° S, 13.23° E)
       Argentina         Americas   linked       ● 27 Jul 2023              █ Agency        Gabinete de Gestão do Programa
       Armenia           Asia     –              ● 12 Jun 2024              █               Espacial Nacional, GGPEN
       Australia         Oceania  –              ● 13 Oct 2020              █ Wikidata      ○ Q916 [1]
       Austria           Europe   –              ● 11 Dec 2024              █
       Azerbaijan        Asia     ○ 3 Oct 2023   –              I agency    █ Artemis Accords
       Bahrain           Asia     –              ● 2 Mar 2022               █ Status        ● joined, 30 Nov 2023, government
       Bangladesh        Asia     –              ● 8 Apr 2025               █ Signature     no. 33
       Belarus           Europe   ○ 23 Oct 2023  –              I academy   █ ● 30 Nov 2023 joined (government) [2]
       Belgium           Europe   –              ○ 23 Jan 2024              █ ○ 7 Dec 2023  remark: Signed about a week
       Bolivia           Americas ○ ≤29 Apr 2025 –                          █               before 6 December. [3]
       Botswana          Africa   –              ? 25 Jun 2026              │ ● 20 Dec 2024 listed as member (government) [4]
       Brazil            Americas   linked       ● 15 Jun 2021              │
       Bulgaria          Europe   –              ○ 9 Nov 2023               │ Treaties (5)
       Canada            Americas –              ● 13 Oct 2020              │ ● Outer Space Treaty, not a party as of 1 Jan
       Chile             Americas –              ○ 25 Oct 2024              │   2026 [5,6]
       China             Asia     ● Jun 2021     –              I founding  │ ● Rescue Agreement, not a party as of 2024
       Colombia          Americas   linked       ○ 10 May 2022              │   [6,7]
       Cyprus            Asia     –              ○ 23 Oct 2024              │ ● Liability Convention, not a party as of 1 Jan
       Czech Republic    Europe   –              ● 3 May 2023               │   2026 [5,6]
       Denmark           Europe   –              ● 13 Nov 2024≠             │ ● Registration Convention, not a party as of 1
       Djibouti          Africa   ○ ≤29 Apr 2025 ? 14 Sep 2026              │   Jan 2026 [5,6]
       Dominican Republ… Americas –              ● 4 Oct 2024               │ ● Moon Agreement, not a party as of 2023 [6,8]
       Ecuador           Americas –              ● 21 Jun 2023              │
       Egypt             Africa   ● 6 Dec 2023   –              I agency    │ Sources
       Estonia           Europe   –              ● 13 Oct 2024              │ [1] OpenSanctions, on PyPI, Oct 2026, rigour 2…
       Ethiopia          Africa   ○ Apr 2024!    –              I institute │ [2] NASA (French translation mirrored by reche…
       Finland           Europe   –              ● 21 Jan 2025              │ [3] citylife.capetown, 7 Dec 2023, Summary of …
       France            Europe   –              ● 7 Jun 2022               │ [4] U.S. Department of State (mirrored by Wire…
       Germany           Europe   –              ● 14 Sep 2023              │ [5] STARS Observatory (Hallam Burnapp), after …
       Greece            Europe   –              ● 9 Feb 2024               │ [6] copuos (public code repository of nomnomde…
       Hungary           Europe   –              ● 22 Oct 2025              │ [7] University of Mississippi, Air and Space L…
       Iceland           Europe   –              ○ 10 Oct 2023              │ [8] United Nations Treaty Collection, undated,…
       India             Asia     –              ○ 21 Jun 2023              │
       Ireland           Europe   –              ? 4 May 2026               │
       ● confirmed  ○ reported  ! contested by a source  ≤ listed  ? provisional  ≠ dates differ  linked not a member
       Enter open  / search  ? help  q quit  o sources  f filter  r region  c coalition  [ ] as of  y copy  e export
      """)
  }

  @Test("In ASCII everything keeps its place")
  func ascii() throws {
    let test = StateTest(.nations, width: 80, height: 24)
    try expectScreen(
      test, isASCII: true,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      - Nations 7 of 7 . ILRS 3 +1 contested . Artemis 4 . both 1 . +1 other ---------
       Name                 Region   ILRS             Artemis          Level
      >China                Asia     * 16 Jun 2021#   -                I founding    #
       Egypt                Africa   * 6 Dec 2023     -                I agency      #
       Japan                Asia     -                * 13 Oct 2020    A founding    #
       New Zealand          Oceania  -                o 31 May 2021                  #
       Thailand             Asia     * 5 Apr 2024     o 16 Dec 2024                  #
       Turkiye              Asia     o Apr 2024!      -                I application |
       United States        Americas -                * 13 Oct 2020    A founding    |
      Others (1), linked or to join: no source in view calls them members            |
      - China ------------------------------------------------------------------------
       nation, id CHN . Asia . Eastern Asia                                          #
       Capital       Beijing (39.9  N, 116.41  E)                                    #
       Agency        China National Space Administration, CNSA                       #
                                                                                     #
       International Lunar Research Station                                          #
       Status        * founding member, 16 Jun 2021, government # dates differ       |
       Instrument    Memorandum of understanding                                     |
       * 16 Jun 2021 founding member (government): Presented the joint roadmap. [1,2]|
       o 9 Mar 2021  founding member: Counted from the memorandum of March. [3]      |
                                                                                     |
       * confirmed  o reported  ! contested <= listed  ? provisional  # dates differ
       Enter open  / search  ? help  q quit  o sources  f filter  r region  [ ] as of
      """)
  }

  @Test("The details of a contested nation show every claim")
  func contested() throws {
    var test = StateTest(of: .bundledForTests, width: 80, height: 24)
    test.press("/turk<Enter><Enter>jjjjjjjjjj")
    try expectScreen(
      test,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 28 Sep 2026
      ─ Nations 2 of 195 · /turk · data to 18 Sep 2026 ───────────────────────────────
       Name                 Region   ILRS             Artemis          Level
      ›Türkiye              Asia     ○ Apr 2024!      ? 31 Aug 2026    I application
       Turkmenistan         Asia     –                –






      ─ Türkiye ──────────────────────────────────────────────────────────────────────
       Capital       Ankara (39.93° N, 32.86° E)                                     │
       Agency        Türkiye Uzay Ajansı, TUA                                        █
       Agency note   In English: Turkish Space Agency.                               │
       Wikidata      ○ Q43 [1]                                                       │
                                                                                     │
       International Lunar Research Station                                          │
       Status        ○ ! contested; joined, Apr 2024, application                    │
                     contested by Behind The Black, TURDEF, Vestnik Kavkaza, South   │
                     China Morning Post, SpaceNews (applied); SpaceWatch.Global,     │
      ›              Vestnik Kavkaza (left out of a list)                            │
       ● confirmed  ○ reported  ! contested  ≤ listed  ? provisional  ≠ dates differ
       Enter open  Esc back  / search  ? help  q quit  o sources  [ ] as of  y copy
      """)
  }

  @Test("A filter, an order and a day are in the titles")
  func narrowed() throws {
    var test = StateTest(.nations, width: 80, height: 24)
    test.press("rrrs<Down><Enter>[[")
    try expectScreen(
      test,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 16 Dec 2024
      ─ Nations 4 of 7 · Asia · by Name ▲ · +1 organisation ──────────────────────────
       Name                 Region   ILRS             Artemis          Level
      ›China                Asia     ● 16 Jun 2021≠   –                I founding
       Japan                Asia     –                ● 13 Oct 2020    A founding
       Thailand             Asia     ● 5 Apr 2024     ○ 16 Dec 2024
       Türkiye              Asia     ○ Apr 2024!      –                I application
      Organisations, not counted as nations (1)
       APSCO                Asia     ● 24 Apr 2024    –                intergovernm…


      ─ China ────────────────────────────────────────────────────────────────────────
       nation, id CHN · Asia · Eastern Asia                                          █
       Capital       Beijing (39.9° N, 116.41° E)                                    █
       Agency        China National Space Administration, CNSA                       █
                                                                                     █
       International Lunar Research Station                                          █
       Status        ● founding member, 16 Jun 2021, government ≠ dates differ       │
       Instrument    Memorandum of understanding                                     │
       ● 16 Jun 2021 founding member (government): Presented the joint roadmap. [1,2]│
       ○ 9 Mar 2021  founding member: Counted from the memorandum of March. [3]      │
                                                                                     │
       ● confirmed  ○ reported  ! contested  ≤ listed  ? provisional  ≠ dates differ
       As of 16 Dec 2024: Thailand joined Artemis
      """)
  }

  @Test("Through a lens only its nations are listed")
  func lens() throws {
    var test = StateTest(.nations, width: 80, height: 24)
    test.press("Lguide<Enter>")
    try expectScreen(
      test,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src     30 Jun 2026 · CNSA
      ─ Nations 3 of 3 · ILRS 3 · Artemis 0 · both 0 · +1 organisation ───────────────
       Name                 Region   ILRS             Artemis          Level
      ›China                Asia     ● 16 Jun 2021    –                I founding
       Egypt                Africa   ● 6 Dec 2023     –                I agency
       Thailand             Asia     ● 5 Apr 2024     –
      Organisations, not counted as nations (1)
       APSCO                Asia     ● 24 Apr 2024    –                intergovernm…



      ─ China ────────────────────────────────────────────────────────────────────────
       nation, id CHN · Asia · Eastern Asia                                          █
       Capital       Beijing (39.9° N, 116.41° E)                                    █
                                                                                     █
       International Lunar Research Station                                          █
       Status        ● founding member, 16 Jun 2021, government                      █
       ● 16 Jun 2021 founding member (government): Presented the joint roadmap. [1]  █
                                                                                     █
       Missions (2)                                                                  │
       ► Chang'e 6, 3 May 2024, active                                               │
       – Chang'e 8, unstated                                                         │
       ● confirmed  ○ reported  ! contested  ≤ listed  ? provisional  ≠ dates differ
       According to CNSA. Press x to show all sources.
      """)
  }
}
