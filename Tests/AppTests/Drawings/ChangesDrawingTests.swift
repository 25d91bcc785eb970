import App
import Screen
import TestSupport
import Testing

@Suite("Changes between two dates, drawn")
struct ChangesDrawingTests {
  private func reached(_ keys: String, _ size: Size) -> StateTest {
    var test = StateTest(.nations, of: .bundledForTests, width: size.width, height: size.height)
    test.press("a<C-u>2024-05-10<Enter>m" + keys)
    return test
  }

  @Test("On the smallest screen sentences are wrapped, and every line can be reached")
  func small() throws {
    try expectScreen(
      reached("=Djjj", Size(width: 40, height: 12)),
      """
       cislunar 123456789   as of 28 Sep 2026
      ┌─ Changes 10 May 2024 to 28 Sep 2026 ─┐
      │ ILRS: members 11 +4 contested to 12  █
      │ +5 contested +2 listed; 2 joined, 1  │
      │ organisation joined, 2 listed, 1     │
      │ contested, 1 outcome, 5 slipped      │
      │ 2024-06-25 Chang'e 6: Samples        │
      │   delivered.                         │
      │ 2024-07-03 Kazakhstan joined the     │
      │›  ILRS on 3 Jul 2024                 │
      └──────────────────────────────────────┘
       Enter open  Esc back  y copy  e export
      """)
  }

  @Test("At 80×24")
  func medium() throws {
    try expectScreen(
      reached("=Djjj", Size(width: 80, height: 24)),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 28 Sep 2026
      ┌─ Changes 10 May 2024 to 28 Sep 2026 ─────────────────────────────────────────┐
      │ ILRS: members 11 +4 contested to 12 +5 contested +2 listed; 2 joined, 1      █
      │ organisation joined, 2 listed, 1 contested, 1 outcome, 5 slipped             █
      │ 2024-06-25  Chang'e 6: Samples delivered.                                    │
      │ 2024-07-03  Kazakhstan joined the ILRS on 3 Jul 2024                         │
      │ 2024-09-05  Senegal joined the ILRS on 5 Sep 2024                            │
      │›2024-09-05  Ten unnamed organisations joined the ILRS on 5 Sep 2024          │
      │ 2025-04-24  Launch of Chang'e 8: 2029 instead of 2028, said on 24 Apr 2025   │
      │             (CNSA)                                                           │
      │ 2025-04-29  Bolivia was listed as a member of the ILRS on 29 Apr 2025        │
      │ 2025-04-29  Djibouti was listed as a member of the ILRS on 29 Apr 2025       │
      │ 2025-04-29  Kazakhstan's membership in the ILRS became contested: left out   │
      │             of a list                                                        │
      │ 2025-08-11  Launch of Luna 27: 2029 instead of 2028, said on 11 Aug 2025     │
      │             (Space Research Institute, Lev Zeleny)                           │
      │ 2025-08-22  Launch of Luna 26: 2028 instead of 2027, said on 22 Aug 2025     │
      │             (Russian Academy of Sciences, Gennady Krasnikov)                 │
      │ 2025-08-22  Launch of Luna 28: 2033–2034 instead of ≥2030, said on 22 Aug    │
      │             2025 (Russian Academy of Sciences, Gennady Krasnikov)            │
      │ 2026-08-23  Launch of Chang'e 7: 2027 instead of second half of 2026, said   │
      │             on 23 Aug 2026 (CMSA)                                            │
      └──────────────────────────────────────────────────────────────────────────────┘
       Enter open  Esc back  y copy  Y command  e export
      """)
  }

  @Test("At 120×40, one side, with the message of the day that a key led to")
  func large() throws {
    try expectScreen(
      reached("c=D[", Size(width: 120, height: 40)),
      """
       0 cislunar 1 Nations 2 Phases 3 Missions 4 Compare 5 Growth 6 Timeline 7 World 8 Moon 9 Sources      as of 14 Sep 2026
      ─ Nations 19 of 84 · ILRS · mark 10 May 2024 · +12 organisations ─────┬─ Azerbaijan ────────────────────────────────────
       Name              Region   ILRS           Artemis        Level       │ nation, id AZE · Asia · Western Asia           █
      ›Azerbaijan        Asia     ○ 3 Oct 2023   –              I agency    │ Capital       Baku (40.41° N, 49.87° E)        █
       Belarus           Europe   ○ 23 Oct 2023  –              I academy   │ Agency        Space Agency of the Republic of  █
       Bolivia           Americas ○ ≤29 Apr 2025 –                          │               Azerbaijan, Azercosmos           █
       China             Asia     ● Jun 2021     –              I founding  │ Wikidata      ○ Q227 [1]                       █
       Djibouti          Africa   ○ ≤29 Apr 2025 ? 14 Sep 2026              │                                                █
       Egypt             Africa   ● 6 Dec 2023   –              I agency    │ International Lunar Research Station           █
       Ethiopia   ┌─ Changes 10 May 2024 to 14 Sep 2026 ─────────────────────────────────────────────────────────┐ gency     █
       Kazakhstan │ Only ILRS.                                                                                   │           █
       Kenya      │ ILRS: members 11 +4 contested to 12 +5 contested +2 listed; 2 joined, 1 organisation joined, │           █
       Nicaragua  │ 2 listed, 1 contested, 1 outcome, 5 slipped                                                  │           █
       Pakistan   │›2024-06-25  Chang'e 6: Samples delivered.                                                    │           █
       Russia     │ 2024-07-03  Kazakhstan joined the ILRS on 3 Jul 2024                                         │ y is known█
       Senegal    │ 2024-09-05  Senegal joined the ILRS on 5 Sep 2024                                            │ ikipedia. █
       Serbia     │ 2024-09-05  Ten unnamed organisations joined the ILRS on 5 Sep 2024                          │           █
       South Afri │ 2025-04-24  Launch of Chang'e 8: 2029 instead of 2028, said on 24 Apr 2025 (CNSA)            │  during a █
       Thailand   │ 2025-04-29  Bolivia was listed as a member of the ILRS on 29 Apr 2025                        │ from 2 to █
       Türkiye    │ 2025-04-29  Djibouti was listed as a member of the ILRS on 29 Apr 2025                       │           █
       United Ara │ 2025-04-29  Kazakhstan's membership in the ILRS became contested: left out of a list         │ nt, which █
       Venezuela  │ 2025-08-11  Launch of Luna 27: 2029 instead of 2028, said on 11 Aug 2025 (Space Research     │ on        █
      Organisatio │             Institute, Lev Zeleny)                                                           │           █
       APSCO      │ 2025-08-22  Launch of Luna 26: 2028 instead of 2027, said on 22 Aug 2025 (Russian Academy of │           █
       ILOA       │             Sciences, Gennady Krasnikov)                                                     │           █
       nanoSPACE  │ 2025-08-22  Launch of Luna 28: 2033–2034 instead of ≥2030, said on 22 Aug 2025 (Russian      │           █
       NARIT      │             Academy of Sciences, Gennady Krasnikov)                                          │           █
       UoS        │ 2026-08-23  Launch of Chang'e 7: 2027 instead of second half of 2026, said on 23 Aug 2026    │ an 2026   █
       A3         │             (CMSA)                                                                           │           │
       CNU        └──────────────────────────────────────────────────────────────────────────────────────────────┘  2024     │
       Colombian astron… Americas ○ Mar 2024     –              association │   [9,11]                                       │
       SSGI              Africa   ● 5 Apr 2024   –              institute   │ ● Liability Convention, not a party as of 1 Jan│
       KAIST (Kenya)     Africa   ● 8 Apr 2024   –              institute   │   2026 [8,11]                                  │
       AUASS             –        ● 24 Apr 2024  –              union       │ ● Registration Convention, not a party as of 1 │
       Ten unnamed orga… –        ● 5 Sep 2024   –              various     │   Jan 2026 [8,11]                              │
                                                                            │ ● Moon Agreement, not a party as of 2023       │
                                                                            │   [11,12]                                      │
                                                                            │                                                │
       ● confirmed  ○ reported  ! contested by a source  ≤ listed  ? provisional  ≠ dates differ  linked not a member
       As of 14 Sep 2026: Djibouti joined Artemis
      """)
  }

  @Test("Marked, the title has the date")
  func marked() throws {
    try expectScreen(
      reached("=", Size(width: 80, height: 12)),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 28 Sep 2026
      ─ Nations 84 of 84 · mark 10 May 2024 · data to 18 Sep 2026 · +4 others ────────
       Name                 Region   ILRS             Artemis          Level
      ›Angola               Africa   –                ● 30 Nov 2023                  █
       Argentina            Americas   linked         ● 27 Jul 2023                  │
       Armenia              Asia     –                ● 12 Jun 2024                  │
       Australia            Oceania  –                ● 13 Oct 2020                  │
       Austria              Europe   –                ● 11 Dec 2024                  │
       Azerbaijan           Asia     ○ 3 Oct 2023     –                I agency      │
       Bahrain              Asia     –                ● 2 Mar 2022                   │
       Bangladesh           Asia     –                ● 8 Apr 2025                   │
       As of 28 Sep 2026
      """)
  }
}
