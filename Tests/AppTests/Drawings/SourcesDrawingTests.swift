import App
import Screen
import TestSupport
import Testing

@Suite("The sources, drawn")
struct SourcesDrawingTests {
  @Test("A small screen shows only the list")
  func small() throws {
    let test = StateTest(.sources, width: 40, height: 12)
    try expectScreen(
      test,
      """
       cislunar 123456789   as of 30 Jun 2026
      ─ Sources 4 of 4 · +2 disagreements ────
       Source                          Cited
      ›News of the day                    34
       Guide for Partnership              22
       Two ways to the Moon               18
       The Artemis Accords                 7
      Disagreements (2)
       ! Türkiye: whether it is a member of…
       ≠ China: when it joined the ILRS

       Enter open  / search  ? help  q quit
      """)
  }

  @Test("A small screen shows only the details")
  func smallDetail() throws {
    var test = StateTest(.sources, width: 40, height: 12)
    test.press("jl")
    try expectScreen(
      test,
      """
       cislunar 123456789   as of 30 Jun 2026
      ─ Guide for Partnership ────────────────
      ›source, id guide                      █
       Publisher: CNSA                       █
       Date: 16 Jun 2021                     █
       Kind: official                        │
       Cited for: 22 statements in 12 records│
                                             │
       Disagreements (1)                     │
       ≠ China: when it joined the ILRS, says│
         16 Jun 2021 (preferred)             │
       Enter open  Esc back  / search  ? help
      """)
  }

  @Test("A screen of the usual size shows the list above the details")
  func usual() throws {
    let test = StateTest(.sources, width: 80, height: 24)
    try expectScreen(
      test,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      ─ Sources 4 of 4 · +2 disagreements ────────────────────────────────────────────
       Source                                       Publisher      Date        Cited
      ›News of the day                              –              8 Apr 2024     34
       Guide for Partnership                        CNSA           16 Jun 2021    22
       Two ways to the Moon                         A magazine     10 May 2024    18
       The Artemis Accords                          NASA           13 Oct 2020     7
      Disagreements (2)
       ! Türkiye: whether it is a member of the ILRS
       ≠ China: when it joined the ILRS

      ─ News of the day ──────────────────────────────────────────────────────────────
       source, id wire                                                               █
       Date          8 Apr 2024                                                      █
       Kind          press                                                           █
       Note          Quotes officials by name.                                       █
       Cited for     34 statements in 13 records                                     │
                                                                                     │
       Disagreements (2)                                                             │
       ! Türkiye: whether it is a member of the ILRS, says not itself a member       │
       ≠ China: when it joined the ILRS, says 9 Mar 2021                             │
                                                                                     │
       ● confirmed  ○ reported  ! contested  ≤ listed  ? provisional  ≠ dates differ
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
      ─ Sources 734 of 734 · +16 disagreements ─────────────────────────────┬─ rigour 2.6: territories with Wikidata items ───
       Source                                Publisher    Date        Cited │ source, id rigour-territories                  █
      ›rigour 2.6: territories with Wikidat… OpenSanctio… Oct 2026      195 █ Publisher     OpenSanctions, on PyPI           █
       China Continues Growth of ILRS Proje… Space Scout  14 May 2024   119 │ Date          Oct 2026                         █
       Report on the ILRS roadmap shown at … ExBulletin,… 17 Jun 2021    77 │ Kind          reference                        █
       General Catalog of Artificial Space … Jonathan Mc… 28 Sep 2026    69 │ Address       https://pypi.org/project/rigour/ █
       United States Welcomes Liechtenstein… U.S. Depart… 20 Dec 2024    53 │ Cited for     195 statements in 195 records    █
       China, Russia invite international p… Xinhua via … 17 Jun 2021    40 │                                                │
       Agreement governing the Activities o… United Nati… –              36 │ Cited by (195)                                 │
       Lavochkin head gives Luna-26 to Luna… 72news       27 Jan 2026    34 │ nation        Afghanistan                      │
       Four key points regarding Saudi Arab… The Space R… 2023           30 │ nation        Albania                          │
       Moon Landing Timeline: events.json a… public code… 13 Sep 2026    27 │ nation        Algeria                          │
       ESA Member States and Cooperating St… ESA          –              26 │ nation        Andorra                          │
       Artemis Accords Gain More Members     SpacePolicy… 23 Jun 2023    26 │ nation        Angola                           │
       NASA accelerates Artemis but moves l… Qazinform    28 Feb 2026    25 │ nation        Antigua and Barbuda              │
       NASA unveils Artemis III astronauts   AP via Mani… 10 Jun 2026    22 │ nation        Argentina                        │
       CNSA press remarks on Chang'e-7, Cha… TROIB repos… 24 Sep 2024    22 │ nation        Armenia                          │
       CLPS missions 2024-2027               New Space E… 16 Jan 2026    22 │ nation        Australia                        │
       Verdrag inzake de beginselen waaraan… Netherlands… –              21 │ nation        Austria                          │
       Bangladesh Post digest of Space.com … Bangladesh … Sep 2024       20 │ nation        Azerbaijan                       │
       NASA's Moon Base missions and contra… TechRadar t… 29 May 2026    20 │ nation        Bahamas                          │
       Artemis I                             NASA         –              18 │ nation        Bahrain                          │
       Artemis II splashdown                 StarConnect… Apr 2026       18 │ nation        Bangladesh                       │
       Thirteen countries have joined the l… Vestnik Kav… 29 Apr 2025    18 │ nation        Barbados                         │
       Major changes to Artemis III and IV   Discover     4 Mar 2026     17 │ nation        Belarus                          │
       China's experimental Moon satellites  Space.com t… 20 Apr 2024    17 │ nation        Belgium                          │
       Outer Space Treaty: signatures and d… Federation … –              16 │ nation        Belize                           │
       RAS president on the lunar programme  Mail.ru      22 Aug 2025    16 │ nation        Benin                            │
       ISRO-JAXA meeting on LUPEX            News9        May 2025       16 │ nation        Bhutan                           │
       India and Japan gear up for Chandray… New Indian … 16 May 2025    16 │ nation        Bolivia                          │
       Falcon 9 / Blue Ghost Mission 2       The Orbital… –              16 │ nation        Bosnia and Herzegovina           │
       Factbox: China's missions to the Moon Reuters via… 3 May 2024     16 │ nation        Botswana                         │
       New Glenn blew up, leaving NASA lean… Morning Ove… –              15 │ nation        Brazil                           │
       NASA scraps lunar station for Moon b… Legal Insur… Mar 2026       14 │ nation        Brunei                           │
       Note on Project Ignition and Gateway  teleo-codex  24 Mar 2026    14 │ nation        Bulgaria                         │
       Artemis II crew home                  AP via Mani… 12 Apr 2026    13 │ nation        Burkina Faso                     │
       China's crewed lunar plan in 2026     ECNS         28 Feb 2026    13 │ nation        Burundi                          │
       ● confirmed  ○ reported  ! contested by a source  ≤ listed, joining not reported  ? provisional  ≠ dates differ
       Enter open  / search  ? help  q quit  o sources  f filter  [ ] as of  y copy  e export
      """)
  }

  @Test("In ASCII everything keeps its place")
  func ascii() throws {
    let test = StateTest(.sources, width: 80, height: 24)
    try expectScreen(
      test, isASCII: true,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      - Sources 4 of 4 . +2 disagreements --------------------------------------------
       Source                                       Publisher      Date        Cited
      >News of the day                              -              8 Apr 2024     34
       Guide for Partnership                        CNSA           16 Jun 2021    22
       Two ways to the Moon                         A magazine     10 May 2024    18
       The Artemis Accords                          NASA           13 Oct 2020     7
      Disagreements (2)
       ! Turkiye: whether it is a member of the ILRS
       # China: when it joined the ILRS

      - News of the day --------------------------------------------------------------
       source, id wire                                                               #
       Date          8 Apr 2024                                                      #
       Kind          press                                                           #
       Note          Quotes officials by name.                                       #
       Cited for     34 statements in 13 records                                     |
                                                                                     |
       Disagreements (2)                                                             |
       ! Turkiye: whether it is a member of the ILRS, says not itself a member       |
       # China: when it joined the ILRS, says 9 Mar 2021                             |
                                                                                     |
       * confirmed  o reported  ! contested <= listed  ? provisional  # dates differ
       Enter open  / search  ? help  q quit  o sources  f filter  [ ] as of  y copy
      """)
  }
}
