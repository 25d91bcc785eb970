import App
import Screen
import TestSupport
import Testing

@Suite("The nations, drawn")
struct NationsDrawingTests {
  @Test("A small screen shows the list alone")
  func small() throws {
    let test = StateTest(.nations, width: 40, height: 12)
    try expectScreen(
      test,
      """
       1 Nations 2 3 4 5 6 7 8 9  30 Jun 2026
      ─ Nations 7 of 7 · ILRS 4 · Artemis 4 ──
       Nation               ILRS since
      ›China                ● 16 Jun 2021≠   █
       Egypt                ● 6 Dec 2023     █
       Japan                –                █
       New Zealand          –                █
       Thailand             ● 5 Apr 2024     █
       Türkiye              ○ Apr 2024!      │
       United States        –                │
      Named or tied, not members (1)         │
       Enter open  / search  ? help  q quit
      """)
  }

  @Test("A small screen shows the detail alone")
  func smallDetail() throws {
    var test = StateTest(.nations, width: 40, height: 12)
    test.press("j<Enter>")
    try expectScreen(
      test,
      """
       1 Nations 2 3 4 5 6 7 8 9  30 Jun 2026
      ─ Egypt ────────────────────────────────
      ›nation EGY · Africa · Northern Africa █
       Capital: Cairo (30.04° N, 31.24° E)   █
       Agency: Egyptian Space Agency, EgSA   █
                                             █
       International Lunar Research Station  █
       Status: ● joined, 6 Dec 2023, agency  │
       ● 6 Dec 2023  joined (agency): Signed │
         in Beijing. [1]                     │
       ○ Dec 2023    joined [2]              │
       Enter open  Esc back  ? help  q quit
      """)
  }

  @Test("A screen of the usual size shows the list over the detail")
  func usual() throws {
    var test = StateTest(.nations, width: 80, height: 24)
    test.press("j")
    try expectScreen(
      test,
      """
       cislunar  1 Nations  2  3  4  5  6  7  8  9    as of 30 Jun 2026 · all sources
      ─ Nations 7 of 7 · ILRS 4 · Artemis 4 ──────────────────────────────────────────
       Nation                   Region   ILRS since       Artemis since   Level
       China                    Asia     ● 16 Jun 2021≠   –               government █
      ›Egypt                    Africa   ● 6 Dec 2023     –               agency     █
       Japan                    Asia     –                ● 13 Oct 2020   government █
       New Zealand              Oceania  –                ○ 31 May 2021   government █
       Thailand                 Asia     ● 5 Apr 2024     ○ 16 Dec 2024   government █
       Türkiye                  Asia     ○ Apr 2024!      –               applied    █
       United States            Americas –                ● 13 Oct 2020   government █
      Named or tied, not members (1)                                                 │
       Algeria                  Africa     tie            –               –          │
      ─ Egypt ────────────────────────────────────────────────────────────────────────
       nation EGY · Africa · Northern Africa                                         █
       Capital       Cairo (30.04° N, 31.24° E)                                      █
       Agency        Egyptian Space Agency, EgSA                                     █
                                                                                     █
       International Lunar Research Station                                          █
       Status        ● joined, 6 Dec 2023, agency                                    █
       ● 6 Dec 2023  joined (agency): Signed in Beijing. [1]                         █
       ○ Dec 2023    joined [2]                                                      █
                                                                                     │
       Sources                                                                       │
       Enter open  / search  ? help  q quit  o sources  f filter  r region  [ ] as of
      """)
  }

  @Test("A large screen shows both side by side")
  func large() throws {
    let test = StateTest(.nations, of: .bundledForTests)
    try expectScreen(
      test,
      """
       1 Nations  2 Phases  3 Missions  4 Compare  5 Growth  6 Timeline  7 World  8 Moon  9 Sources         as of 28 Sep 2026
      ─ Nations 85 of 85 · ILRS 19 · Artemis 63 +8 provisional ─────────────┬─ Albania ───────────────────────────────────────
       Nation           Region   ILRS since       Artemis since  Level      │ nation ALB · Europe · Southern Europe
      ›Albania          Europe   –                  to join      –          █ Capital       Tirana (41.33° N, 19.82° E)
       Angola           Africa   –                ● 30 Nov 2023  government █
       Argentina        Americas   tie            ● 27 Jul 2023  government █ Artemis Accords
       Armenia          Asia     –                ● 12 Jun 2024  government █ Status        ? to join, 21 Sep 2026,
       Australia        Oceania  –                ● 13 Oct 2020  government █               government
       Austria          Europe   –                ● 11 Dec 2024  government █ ? 21 Sep 2026 planned (government): NASA's
       Azerbaijan       Asia     ○ 3 Oct 2023     –              agency     █               advisory of 18 September
       Bahrain          Asia     –                ● 2 Mar 2022   government █               announces the ceremony for the
       Bangladesh       Asia     –                ● 8 Apr 2025   government █               73rd signature. No report of it
       Belarus          Europe   ○ 23 Oct 2023    –              academy    █               was found. [1]
       Belgium          Europe   –                ○ 23 Jan 2024  government █
       Bolivia          Americas ○ ≤29 Apr 2025!  –              –          █ Source
       Botswana         Africa   –                ? 25 Jun 2026  government │ [1] NASA, as noted in a public code repository,
       Brazil           Americas   tie            ● 15 Jun 2021  government │   18 Sep 2026, NASA Invites Media to Albania
       Bulgaria         Europe   –                ○ 9 Nov 2023   government │   Artemis Accords Signing Ceremony (repository
       Canada           Americas –                ● 13 Oct 2020  government │   trace)
       Chile            Americas –                ○ 25 Oct 2024  government │
       China            Asia     ● Jun 2021       –              government │
       Colombia         Americas   tie            ○ 10 May 2022  government │
       Cyprus           Asia     –                ○ 23 Oct 2024  government │
       Czech Republic   Europe   –                ● 3 May 2023   government │
       Denmark          Europe   –                ● 13 Nov 2024≠ government │
       Djibouti         Africa   ○ ≤29 Apr 2025!  ? 14 Sep 2026  –          │
       Dominican Repub… Americas –                ● 4 Oct 2024   government │
       Ecuador          Americas –                ● 21 Jun 2023  government │
       Egypt            Africa   ● 6 Dec 2023     –              agency     │
       Estonia          Europe   –                ● 13 Oct 2024  government │
       Ethiopia         Africa   ○ Apr 2024!      –              institute  │
       Finland          Europe   –                ● 21 Jan 2025  government │
       France           Europe   –                ● 7 Jun 2022   government │
       Germany          Europe   –                ● 14 Sep 2023  government │
       Greece           Europe   –                ● 9 Feb 2024   government │
       Hungary          Europe   –                ● 22 Oct 2025  government │
       Iceland          Europe   –                ○ 10 Oct 2023  government │
       India            Asia     –                ○ 21 Jun 2023  government │
       Ireland          Europe   –                ? 4 May 2026   government │
       Enter open  / search  ? help  q quit  o sources  f filter  r region  c coalition  [ ] as of  y copy  e export
      """)
  }

  @Test("In ASCII everything keeps its place")
  func ascii() throws {
    let test = StateTest(.nations, width: 80, height: 24)
    try expectScreen(
      test, isASCII: true,
      """
       cislunar  1 Nations  2  3  4  5  6  7  8  9    as of 30 Jun 2026 . all sources
      - Nations 7 of 7 . ILRS 4 . Artemis 4 ------------------------------------------
       Nation                   Region   ILRS since       Artemis since   Level
      >China                    Asia     * 16 Jun 2021#   -               government #
       Egypt                    Africa   * 6 Dec 2023     -               agency     #
       Japan                    Asia     -                * 13 Oct 2020   government #
       New Zealand              Oceania  -                o 31 May 2021   government #
       Thailand                 Asia     * 5 Apr 2024     o 16 Dec 2024   government #
       Turkiye                  Asia     o Apr 2024!      -               applied    #
       United States            Americas -                * 13 Oct 2020   government #
      Named or tied, not members (1)                                                 |
       Algeria                  Africa     tie            -               -          |
      - China ------------------------------------------------------------------------
       nation CHN . Asia . Eastern Asia                                              #
       Capital       Beijing (39.9  N, 116.41  E)                                    #
       Agency        China National Space Administration, CNSA                       #
                                                                                     #
       International Lunar Research Station                                          #
       Status        * founding member, 16 Jun 2021, government # rival dates        |
       Instrument    Memorandum of understanding                                     |
       * 16 Jun 2021 founding member (government): Presented the joint roadmap. [1,2]|
       o 9 Mar 2021  founding member: Counted from the memorandum of March. [3]      |
                                                                                     |
       Enter open  / search  ? help  q quit  o sources  f filter  r region  [ ] as of
      """)
  }

  @Test("The detail of a nation that sources contest shows every claim")
  func contested() throws {
    var test = StateTest(of: .bundledForTests, width: 80, height: 24)
    test.press("/turk<Enter><Enter>jjjjjjjjjj")
    try expectScreen(
      test,
      """
       cislunar  1 Nations  2  3  4  5  6  7  8  9    as of 28 Sep 2026 · all sources
      ─ Nations 1 of 85 · /turk · known to 18 Sep 2026 ───────────────────────────────
       Nation                   Region   ILRS since       Artemis since   Level
      ›Türkiye                  Asia     ○ Apr 2024!      ? 31 Aug 2026   applied








      ─ Türkiye ──────────────────────────────────────────────────────────────────────
       Capital       Ankara (39.93° N, 32.86° E)                                     │
       Agency        Türkiye Uzay Ajansı, TUA                                        █
                     In English: Turkish Space Agency.                               █
                                                                                     │
       International Lunar Research Station                                          │
       Status        ○ joined, Apr 2024, application ! disputed                      │
       Note          No ILRS document signed by Türkiye was found.                   │
       ○ Apr 2024    joined [1]                                                      │
       ○ 8 Apr 2024  applied (application): The director of the Russian academy's    │
      ›              space institute said that Türkiye had applied. Press reports of │
       Enter open  Esc back  ? help  q quit  o sources  [ ] as of  y copy
      """)
  }

  @Test("A filter, an order and a day are in the titles")
  func narrowed() throws {
    var test = StateTest(.nations, width: 80, height: 24)
    test.press("rrrs[[")
    try expectScreen(
      test,
      """
       cislunar  1 Nations  2  3  4  5  6  7  8  9    as of 16 Dec 2024 · all sources
      ─ Nations 4 of 7 · Asia · by Nation ▲ ──────────────────────────────────────────
       Nation                   Region   ILRS since       Artemis since   Level
      ›China                    Asia     ● 16 Jun 2021≠   –               government
       Japan                    Asia     –                ● 13 Oct 2020   government
       Thailand                 Asia     ● 5 Apr 2024     ○ 16 Dec 2024   government
       Türkiye                  Asia     ○ Apr 2024!      –               applied
      ILRS organisations (1, not counted as nations)
       APSCO                    CHN      ● 24 Apr 2024    –               intergov.



      ─ China ────────────────────────────────────────────────────────────────────────
       nation CHN · Asia · Eastern Asia                                              █
       Capital       Beijing (39.9° N, 116.41° E)                                    █
       Agency        China National Space Administration, CNSA                       █
                                                                                     █
       International Lunar Research Station                                          █
       Status        ● founding member, 16 Jun 2021, government ≠ rival dates        │
       Instrument    Memorandum of understanding                                     │
       ● 16 Jun 2021 founding member (government): Presented the joint roadmap. [1,2]│
       ○ 9 Mar 2021  founding member: Counted from the memorandum of March. [3]      │
                                                                                     │
       As of 16 Dec 2024: Thailand in Artemis
      """)
  }

  @Test("Through a lens only its nations are listed")
  func lens() throws {
    var test = StateTest(.nations, width: 80, height: 24)
    test.press("Lguide<Enter>")
    try expectScreen(
      test,
      """
       cislunar  1 Nations  2  3  4  5  6  7  8  9     as of 30 Jun 2026 · lens guide
      ─ Nations 3 of 3 · ILRS 3 · Artemis 0 ──────────────────────────────────────────
       Nation                   Region   ILRS since       Artemis since   Level
      ›China                    Asia     ● 16 Jun 2021    –               government
       Egypt                    Africa   ● 6 Dec 2023     –               agency
       Thailand                 Asia     ● 5 Apr 2024     –               government
      ILRS organisations (1, not counted as nations)
       APSCO                    CHN      ● 24 Apr 2024    –               intergov.




      ─ China ────────────────────────────────────────────────────────────────────────
       nation CHN · Asia · Eastern Asia                                              █
       Capital       Beijing (39.9° N, 116.41° E)                                    █
       Agency        China National Space Administration, CNSA                       █
                                                                                     █
       International Lunar Research Station                                          █
       Status        ● founding member, 16 Jun 2021, government                      █
       ● 16 Jun 2021 founding member (government): Presented the joint roadmap. [1]  █
                                                                                     │
       Missions (2)                                                                  │
       ► Chang'e 6, 3 May 2024, active                                               │
       According to guide alone. x shows all sources again.
      """)
  }
}
