import App
import Screen
import TestSupport
import Testing

@Suite("The comparison, drawn")
struct CompareDrawingTests {
  @Test("A small screen shows only the list")
  func small() throws {
    let test = StateTest(.compare, width: 40, height: 12)
    try expectScreen(
      test,
      """
       cislunar 123456789   as of 30 Jun 2026
      ─ Compare 3 of 3 · +1 page of figures ──
       Topic
      ›Figures as of 30 Jun 2026
       Leadership
       Membership
       Transparency




       Enter open  / search  ? help  q quit
      """)
  }

  @Test("A small screen shows only the details")
  func smallDetail() throws {
    var test = StateTest(.compare, width: 40, height: 12)
    test.press("j<Enter>")
    try expectScreen(
      test,
      """
       cislunar 123456789   as of 30 Jun 2026
      ─ Leadership ───────────────────────────
      ›topic, id leadership                  █
       Summary: Who leads.                   █
                                             █
       A Artemis                             █
       ● The United States leads. [1]        │
                                             │
       I ILRS                                │
       ● CNSA leads. [2]                     │
                                             │
       Enter open  Esc back  / search  ? help
      """)
  }

  @Test("A screen of the usual size shows the list above the details")
  func usual() throws {
    var test = StateTest(.compare, width: 80, height: 24)
    test.press("j")
    try expectScreen(
      test,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      ─ Compare 3 of 3 · +1 page of figures ──────────────────────────────────────────
       Topic
       Figures as of 30 Jun 2026
      ›Leadership
       Membership
       Transparency

      ─ Leadership ───────────────────────────────────────────────────────────────────
       topic, id leadership
       Summary       Who leads.

       A Artemis                             │ I ILRS
       ● The United States leads. [1]        │ ● CNSA leads. [2]

       On both, and where sources disagree
       ○ Older texts name Roscosmos beside it. [3]

       Sources
       [1] NASA, 13 Oct 2020, The Artemis Accords (official)
       [2] CNSA, 16 Jun 2021, Guide for Partnership (official)
       [3] no publisher named, 8 Apr 2024, News of the day (press)
       I ILRS  A Artemis  ● confirmed  ○ reported
       Enter open  / search  ? help  q quit  o sources  [ ] as of  y copy  e export
      """)
  }

  @Test("A large screen shows both side by side")
  func large() throws {
    var test = StateTest(.compare, of: .bundledForTests)
    test.press("jjjjj")
    try expectScreen(
      test,
      """
       0 cislunar 1 Nations 2 Phases 3 Missions 4 Compare 5 Growth 6 Timeline 7 World 8 Moon 9 Sources      as of 28 Sep 2026
      ─ Compare 19 of 19 · +56 terms ─────┬─ Transparency ────────────────────────────────────────────────────────────────────
       Topic                              │ topic, id transparency                                                           █
       Figures as of 28 Sep 2026          █ Summary       The Accords make openness a principle. Space Scout finds that      █
       Leadership                         █               information on the ILRS comes only through official channels; its  █
       Founding                           █               founders call it open to partners.                                 █
       Legal form                         █                                                                                  █
       Membership                         █ A Artemis                               │ I ILRS                                 █
      ›Transparency                       █ ● Transparency is a core principle. The │ ○ In May 2024 Space Scout found no     █
       Safe norms and safety zones        █   Accords stress openness and           │   comparable openness in the ILRS. [1] █
       Deconfliction                      █   cooperation with every partner. [1,2] │ ○ Kristin Burke said at the Humans to  █
       Registration                       █ ● Signatories undertake to publish      │   Mars Summit in 2024 that China       █
       Outer Space Treaty and the United… █   their policies and plans. [2,3]       │   communicates only through formal,    █
       Space resources                    █ ○ The Accords were drawn up and are     │   authoritative channels, to give its  █
       Science and data                   █   carried out in close contact with     │   aims a clear, stated target. Space   █
       Where on the Moon                  █   other nations. [1]                    │   Scout gives her title as Senior China█
       Architecture                       █                                         │   Counterspace Researcher and her      █
       Power                              █                                         │   institute as China Aerospace Research█
       Crew transport                     │                                         │   Institute. [1]                       █
       First crew                         │                                         │ ○ Space Scout adds that the Artemis    █
       Commercial participation           │                                         │   side has not given its aims such a   █
       Funding and benefits               │                                         │   target. [1]                          █
       Geopolitical setting               │                                         │ ● CNSA and Roscosmos call the station  █
      Glossary                            │                                         │   open to every interested partner.    █
       Apollo crater                      │                                         │   They have issued a roadmap and a     █
       Asia-Pacific Space Cooperation Or… │                                         │   guide. [4,5]                         █
       Artemis campaign                   │                                                                                  █
       Artemis Accords                    │ On both, and where sources disagree                                              █
       Belt and Road Initiative           │ ○ Space Scout puts transparency first among the differences between the two      █
       Bill Nelson                        │   frameworks. [1]                                                                █
       China Aerospace Studies Institute  │                                                                                  █
       Cislunar                           │ Glossary (3)                                                                     █
       Commercial Lunar Payload Services  │ China Aerospace Studies Institute                                                │
       China Manned Space Agency          │ Humans to Mars Summit                                                            │
       China National Space Administrati… │ Kristin Burke                                                                    │
       Committee on the Peaceful Uses of… │                                                                                  │
       Deconfliction                      │ Terms mentioned here                                                             │
       Deep Space Exploration Laboratory  │ Roscosmos                                                                        │
       I ILRS  A Artemis  ● confirmed  ○ reported
       Enter open  / search  ? help  q quit  o sources  [ ] as of  y copy  e export
      """)
  }

  @Test("In ASCII everything keeps its place")
  func ascii() throws {
    let test = StateTest(.compare, width: 80, height: 24)
    try expectScreen(
      test, isASCII: true,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      - Compare 3 of 3 . +1 page of figures ------------------------------------------
       Topic
      >Figures as of 30 Jun 2026
       Leadership
       Membership
       Transparency

      - Figures ----------------------------------------------------------------------
       Counted from the records as of 30 Jun 2026                                    #
       Members in doubt are counted after the +, not in the main number.             #
       All bars in a table share one scale.                                          #
                                                                                     #
       Members as of 30 Jun 2026                                                     |
                                 A Artemis             I ILRS                        |
       undisputed                ############# 4       ########## 3                  |
       + contested               0                     ###| 1                        |
       + listed                  0                     0                             |
       + provisional             0                     0                             |
       all of these              ############# 4       ############# 4               |
         government or agency    ############# 4       ########## 3                  |
         institute               0                     0                             |
       I ILRS  A Artemis  * confirmed  o reported
       Enter open  / search  ? help  q quit  o sources  [ ] as of  y copy  e export
      """)
  }

  @Test("The figures of the comparison")
  func figures() throws {
    let test = StateTest(.compare, width: 100, height: 40)
    try expectScreen(
      test,
      """
       0 cislunar 1 Nat 2 Pha 3 Mis 4 Cmp 5 Gro 6 Tim 7 Wld 8 Moon 9 Src  as of 30 Jun 2026 · all sources
      ─ Compare 3 of 3 ─────────────┬─ Figures ───────────────────────────────────────────────────────────
       Topic                        │ Counted from the records as of 30 Jun 2026                         █
      ›Figures as of 30 Jun 2026    │ Members in doubt are counted after the +, not in the main number.  █
       Leadership                   │ All bars in a table share one scale.                               █
       Membership                   │                                                                    █
       Transparency                 │ Members as of 30 Jun 2026                                          █
                                    │                           A Artemis       I ILRS                   █
                                    │ undisputed                ███████ 4       █████▎ 3                 █
                                    │ + contested               0               █▊ 1                     █
                                    │ + listed                  0               0                        █
                                    │ + provisional             0               0                        █
                                    │ all of these              ███████ 4       ███████ 4                █
                                    │   government or agency    ███████ 4       █████▎ 3                 █
                                    │   institute               0               0                        █
                                    │   application             0               █▊ 1                     █
                                    │   level not stated        0               0                        █
                                    │                                                                    █
                                    │ Members by region, + in doubt                                      █
                                    │                           A Artemis       I ILRS              both █
                                    │ all regions (of 8)        4               3 +1                   1 █
                                    │ Africa (of 2)             0               ██▍ 1                  0 █
                                    │ Americas (of 1)           ██▍ 1           0                      0 █
                                    │ Asia (of 4)               ████▊ 2         ████▊▒▒ 2 +1           1 █
                                    │ Europe (of 0)             0               0                      0 █
                                    │ Oceania (of 1)            ██▍ 1           0                      0 █
                                    │                                                                    █
                                    │ In both: 1                                                         █
                                    │ Thailand: ILRS ● 5 Apr 2024, Artemis ○ 16 Dec 2024                 █
                                    │                                                                    █
                                    │ Missions by state                                                  █
                                    │ National missions of members count for their side.                 █
                                    │                           A Artemis       I ILRS                   │
                                    │ planned                   0               ███▌ 1                   │
                                    │ completed                 ███████ 2       ███▌ 1                   │
                                    │ with a history of dates   ███▌ 1          ███▌ 1                   │
                                    │   median slip, months     7               12                       │
                                    │                                                                    │
       I ILRS  A Artemis  ● confirmed  ○ reported
       Enter open  / search  ? help  q quit  o sources  [ ] as of  y copy  e export
      """)
  }

  @Test("A missing side says that only the other has a statement")
  func oneSided() throws {
    var test = StateTest(.compare, width: 100, height: 16)
    test.press("jjj")
    try expectScreen(
      test,
      """
       0 cislunar 1 Nat 2 Pha 3 Mis 4 Cmp 5 Gro 6 Tim 7 Wld 8 Moon 9 Src  as of 30 Jun 2026 · all sources
      ─ Compare 3 of 3 ─────────────┬─ Transparency ──────────────────────────────────────────────────────
       Topic                        │ topic, id transparency
       Figures as of 30 Jun 2026    │ Summary       What is made public.
       Leadership                   │
       Membership                   │ A Artemis                        │ I ILRS
      ›Transparency                 │ ○ Signatories share their plans. │ No statement; only Artemis has
                                    │   [1]                            │ one.
                                    │
                                    │ Source
                                    │ [1] A magazine, 10 May 2024, Two ways to the Moon (press)
                                    │
                                    │
                                    │
                                    │
       Enter open  / search  ? help  q quit  o sources  [ ] as of  y copy  e export
      """)
  }
}
