import Model
import TestSupport
import Testing

@Suite("The tour of the article, drawn")
struct ArticleTourDrawingTests {
  @Test("Stop 1: Two ways to the Moon")
  func stop1() throws {
    try expectScreen(
      .stop(1, of: "article"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 10 May 2024
      ─ cislunar · the two coalitions going to the Moon ──────────────────────────────
      ›Sides   I ILRS 11 +4 contested                             ▁▁▁▁▁▁▁▁▁▃         █
               A Artemis 39                                     ▁▁▂▂▃▄▄▄▅▅▆█         █
               · both 0 +1 in doubt                                                  █
       Newest  I Serbia in the ILRS                             May 2024             █
               I Nicaragua in the ILRS                          24 Apr 2024          █
       Next    A Lunar Gateway to launch                        ≥May 2024            █
               · Griffin Mission 1 to launch                    Nov 2024             █
       Latest  I Chang'e 6 launched                             3 May 2024           █
               I ICUBE-Q launched                               3 May 2024           █
               I Serbia joined the ILRS                         May 2024             █
       Doubt   I 4 contested; the latest: Türkiye               Apr 2024!            █
       Slipped I Launch of Luna 26: 2018 → 2027                 about 9 years later  │
       Try       1 who is in: c by coalition, r by region                            │
      ┌─ Tour: The article of May 2024, stop 1 of 13 ────────────────────────────────┐
      │ Two ways to the Moon                                                         │
      │ ○ China leads the International Lunar Research Station (ILRS), with Russia   │
      │   and a few other nations at its side. The United States leads Artemis. [1]  │
      │ ○ In May 2024 Space Scout described the two sides. Each stop of this tour    │
      │   shows a part of that article, as of that time. [1]                         │
      │ [1] Space Scout, 14 May 2024, China Continues Growth of ILRS Project (press) │
      └──────────────────────────────────────────────────────────────────────────────┘
       n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 2: The newest partner")
  func stop2() throws {
    try expectScreen(
      .stop(2, of: "article"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 10 May 2024
      ─ Nations 15 of 53 · ILRS · +11 organisations ──────────────────────────────────
       Name                 Region   ILRS             Artemis          Level
       Azerbaijan           Asia     ○ 3 Oct 2023     –                I agency      █
       Belarus              Europe   ○ 23 Oct 2023    –                I academy     █
       China                Asia     ● Jun 2021       –                I founding    █
       Egypt                Africa   ● 6 Dec 2023     –                I agency      █
       Ethiopia             Africa   ○ Apr 2024!      –                I institute   █
       Kenya                Africa   ○ Apr 2024!      –                I institute   │
       Nicaragua            Americas ● 24 Apr 2024    –                              │
       Pakistan             Asia     ● 18 Oct 2023≠   –                I agency      │
       Russia               Europe   ● Jun 2021       –                I founding    │
      ›Serbia               Europe   ● May 2024       –                              │
       South Africa         Africa   ● 1 Sep 2023     –                I agency      │
       Thailand             Asia     ● 5 Apr 2024     –                              │
      ┌─ Tour: The article of May 2024, stop 2 of 13 ────────────────────────────────┐
      │ The newest partner                                                           │
      │ ○ Serbia became a partner of the ILRS on 10 May 2024, a Friday. ESA counts   │
      │   it neither among its members nor among its observers, so larger funding    │
      │   for space is out of its reach. [1]                                         │
      │ ○ Space Scout expects more nations to follow. [1]                            │
      │ [1] Space Scout, 14 May 2024, China Continues Growth of ILRS Project (press) │
      └──────────────────────────────────────────────────────────────────────────────┘
       n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 3: Fourteen nations in one table")
  func stop3() throws {
    try expectScreen(
      .stop(3, of: "article"),
      """
       0 cislunar  1 Nations  2  3  4  5  6  7  8  9        10 May 2024 · Space Scout
      ─ Nations 14 of 14 · ILRS ──────────────────────────────────────────────────────
       Name                 Region   ILRS             Artemis          Level
       Azerbaijan           Asia     ○ Oct 2023       –                              █
       Belarus              Europe   ○ Oct 2023       –                              █
      ›China                Asia     ○ Jun 2021       –                I founding    █
       Egypt                Africa   ○ Dec 2023       –                              █
       Ethiopia             Africa   ○ Apr 2024       –                              █
       Kenya                Africa   ○ Apr 2024       –                              █
       Nicaragua            Americas ○ Apr 2024       –                              █
       Pakistan             Asia     ○ Oct 2023       –                              █
       Russia               Europe   ○ Jun 2021       –                I founding    █
       Serbia               Europe   ○ May 2024       –                              █
       South Africa         Africa   ○ Sep 2023       –                              │
       Thailand             Asia     ○ Apr 2024       –                              │
      ┌─ Tour: The article of May 2024, stop 3 of 13 ────────────────────────────────┐
      │ Fourteen nations in one table                                                │
      │ ○ The table in the article has 14 nations: from the founders China and       │
      │   Russia, in June 2021, to Serbia in May 2024. [1]                           │
      │ ○ The lens shows what this one source says and nothing else: months instead  │
      │   of days, no levels, no doubts. [1]                                         │
      │ [1] Space Scout, 14 May 2024, China Continues Growth of ILRS Project (press) │
      └──────────────────────────────────────────────────────────────────────────────┘
       n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 4: Four in doubt")
  func stop4() throws {
    try expectScreen(
      .stop(4, of: "article"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 10 May 2024
      ─ Nations 15 of 53 · ILRS · +11 organisations ──────────────────────────────────
       Name                 Region   ILRS             Artemis          Level
       Belarus              Europe   ○ 23 Oct 2023    –                I academy     │
       China                Asia     ● Jun 2021       –                I founding    █
       Egypt                Africa   ● 6 Dec 2023     –                I agency      █
       Ethiopia             Africa   ○ Apr 2024!      –                I institute   █
       Kenya                Africa   ○ Apr 2024!      –                I institute   █
       Nicaragua            Americas ● 24 Apr 2024    –                              █
       Pakistan             Asia     ● 18 Oct 2023≠   –                I agency      │
       Russia               Europe   ● Jun 2021       –                I founding    │
       Serbia               Europe   ● May 2024       –                              │
       South Africa         Africa   ● 1 Sep 2023     –                I agency      │
       Thailand             Asia     ● 5 Apr 2024     –                              │
      ›Türkiye              Asia     ○ Apr 2024!      –                I application │
      ┌─ Tour: The article of May 2024, stop 4 of 13 ────────────────────────────────┐
      │ Four in doubt                                                                █
      │ ○ Other sources contest 3 of the 14: only institutes of Ethiopia and Kenya   █
      │   signed, and Türkiye applied. The other 11 are undisputed. [1,2,3,4]        █
      │ ○ The United Arab Emirates is contested too: a university in Sharjah signed. │
      │   It is not in the article's table. [5,6,7]                                  │
      │ [1] South China Morning Post, Apr 2024, 2 major space institutes in Africa … │
      └──────────────────────────────────────────────────────────────────────────────┘
       j k scroll  n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 5: The other side")
  func stop5() throws {
    try expectScreen(
      .stop(5, of: "article"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 10 May 2024
      ─ Growth 54 of 54 · ILRS 11 +4 contested · Artemis 39 · both 0 +1 in doubt ─────
       A ━━━ Artemis  I ╌╌╌ ILRS  ┈┈┈ + in doubt  ! contested
         │                                                              ⢀⣀⣀A⠤ A 39
         │                                                        ⣀⡤⠴⠒⠒⠒⠋  │
         │                                         ⣀⣀⣀⣀⣀⣀⣀⣀⣠⠴⠒⠚⠉⠉⠉⠁        │
       20┤· · · · · · · · · · · · · ·⣀⣠⠤⠤⠤⠖⠒⠒⠒⠒⠒⠒⠒⠒⠃· · · · · · · · · · · ·│·
         │             ⣀⡤⠤⠤⠤⠤⠤⠤⠤⠤⠖⠒⠋⠉⠁                                     ⡀⣌ I 11 +4
         │  ⡖⠚⠉⠉⠉⠉⠉⠉⠉⠉⠉⠁                                      ⡀⢀⣠⣀⠄⠖⠒⠈⠒⠓⠈⠐⠓⠂
        0┤  ⠇          ⠸⠁⠁⠉⠉⠁⠈⠉⠁⠈⠉⠉⠈⠈⠉⠉ ⠉⠉ ⠉⠉⠁⠁⠉⠉⠁⠈⠉⠁⠈⠉⠉⠈⠈⠉⠉ ⠉⠉            │
         └──────┬────────┬────────┬────────┬────────┬────────┬────────┬──────
        A   8╵         2╵     ╵  ╵ ╵ 2╵ ╵ ╵╵       2      ╵╵2 ╵  ╵╵2╵  ╵2  3
        I              2                                    ! ╵ ╵ 2╵ ╵     !2
                2021     Jul      2022     Jul      2023     Jul      2024
      ›19 Apr 2024  A Slovenia                                      ●        39      █
      ┌─ Tour: The article of May 2024, stop 5 of 13 ────────────────────────────────┐
      │ The other side                                                               █
      │ ● By then 39 nations had signed the Artemis Accords, as the article says     █
      │   too. Slovenia was the 39th, on 19 April 2024. [1,2,3]                      █
      │ ○ The Accords are not binding. Space Scout describes their signatories as a  █
      │   coalition behind NASA's Moon to Mars programme. [1]                        │
      │ [1] Space Scout, 14 May 2024, China Continues Growth of ILRS Project (press) │
      └──────────────────────────────────────────────────────────────────────────────┘
       j k scroll  n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 6: Phase I: robots")
  func stop6() throws {
    try expectScreen(
      .stop(6, of: "article"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 10 May 2024
      ─ Phases 3 of 7 · ILRS ─────────────────────────────────────────────────────────
         Phase                            From        To           Status      Flown
      ›I Phase I: Reconnaissance          2021        2025         ► under way   3/6
       I Phase II: Construction           2026        2035≠        ◌ planned     0/7
       I Phase III: Utilisation           2036        –≠           ◌ planned       –









      ┌─ Tour: The article of May 2024, stop 6 of 13 ────────────────────────────────┐
      │ Phase I: robots                                                              █
      │ ○ Robots come first. They explore the south pole and the far side, bring     █
      │   samples to Earth and map the Moon from orbit. [1]                          █
      │ ○ Space Scout sees the phase as nearly complete, with Chang'e 6 as its last  █
      │   step. The roadmap of 2021 has Chang'e 7 in it as well. [1,2]               █
      │ [1] Space Scout, 14 May 2024, China Continues Growth of ILRS Project (press) │
      └──────────────────────────────────────────────────────────────────────────────┘
       j k scroll  n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 7: Phases II and III: a base")
  func stop7() throws {
    try expectScreen(
      .stop(7, of: "article"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 10 May 2024
      ─ Phases 3 of 7 · ILRS ─────────────────────────────────────────────────────────
         Phase                            From        To           Status      Flown
       I Phase I: Reconnaissance          2021        2025         ► under way   3/6
      ›I Phase II: Construction           2026        2035≠        ◌ planned     0/7
       I Phase III: Utilisation           2036        –≠           ◌ planned       –









      ┌─ Tour: The article of May 2024, stop 7 of 13 ────────────────────────────────┐
      │ Phases II and III: a base                                                    █
      │ ○ By 2031, according to the article, Phase II should prove the systems that  █
      │   a base needs: heavy cargo, precise landings, advanced power. Crews are to  █
      │   use it from about 2035. [1]                                                █
      │ ○ In the roadmap of 2021, Phase II lasts until 2035. The details list every  │
      │   date with its source. [2]                                                  │
      └──────────────────────────────────────────────────────────────────────────────┘
       j k scroll  n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 8: Chang'e 6 on its way")
  func stop8() throws {
    try expectScreen(
      .stop(8, of: "article"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 10 May 2024
      ─ Missions 23 of 61 · ILRS ─────────────────────────────────────────────────────
         Mission                           Operator     Launch          Status
       I Chang'e 1                         CNSA         24 Oct 2007     ✓ completed  █
       I Chang'e 2                         CNSA         1 Oct 2010      ✓ completed  █
       I Chang'e 3                         CNSA         1 Dec 2013      ► active     █
       I Chang'e 4                         CNSA         7 Dec 2018      ► active     █
       I Chang'e 5-T1                      CNSA         23 Oct 2014     ✓ completed  █
       I Chang'e 5                         CNSA         23 Nov 2020     ✓ completed  █
      ›I Chang'e 6                         CNSA         3 May 2024      ► active     │
       I Chang'e 7                         –            plan 2026       ◌ planned    │
       I Chang'e 8                         –            plan 2028       ◌ planned    │
       I Queqiao                           CNSA         20 May 2018     ► active     │
       I Queqiao-2                         CNSA         20 Mar 2024     ► active     │
       I Tiandu-1                          DSEL         20 Mar 2024     ► active     │
      ┌─ Tour: The article of May 2024, stop 8 of 13 ────────────────────────────────┐
      │ Chang'e 6 on its way                                                         █
      │ ● Chang'e 6 was launched on 3 May 2024. [1,2]                                █
      │ ○ Its target for a soft landing and samples is Apollo crater on the far      █
      │   side. [3]                                                                  █
      │ [1] Wikipedia, undated, Chang'e 6 (wiki derived)                             █
      │ [2] Reuters via Yahoo, 3 May 2024, Factbox: China's missions to the Moon (p… │
      └──────────────────────────────────────────────────────────────────────────────┘
       j k scroll  n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 9: How open they are")
  func stop9() throws {
    try expectScreen(
      .stop(9, of: "article"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 10 May 2024
      ─ Compare 18 of 18 · +1 page of figures · +42 terms ────────────────────────────
       Topic
       Figures as of 10 May 2024                                                     █
       Leadership                                                                    █
       Founding                                                                      │
       Legal form                                                                    │
       Membership                                                                    │
      ›Transparency                                                                  │
       Safe norms and safety zones                                                   │
       Deconfliction                                                                 │
       Registration                                                                  │
       Outer Space Treaty and the United Nations                                     │
       Space resources                                                               │
       Science and data                                                              │
      ┌─ Tour: The article of May 2024, stop 9 of 13 ────────────────────────────────┐
      │ How open they are                                                            █
      │ ○ For Space Scout, transparency is the first difference. The Accords stress  █
      │   openness towards every partner; in the ILRS the article finds nothing      █
      │   comparable. [1]                                                            █
      │ ○ Kristin Burke, a researcher quoted there, says that China speaks through   █
      │   formal channels only, so that its aims are stated clearly. [1]             │
      └──────────────────────────────────────────────────────────────────────────────┘
       j k scroll  n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 10: How to keep apart")
  func stop10() throws {
    try expectScreen(
      .stop(10, of: "article"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 10 May 2024
      ─ Compare 18 of 18 · +1 page of figures · +42 terms ────────────────────────────
       Topic
       Figures as of 10 May 2024                                                     █
       Leadership                                                                    █
       Founding                                                                      │
       Legal form                                                                    │
       Membership                                                                    │
       Transparency                                                                  │
       Safe norms and safety zones                                                   │
      ›Deconfliction                                                                 │
       Registration                                                                  │
       Outer Space Treaty and the United Nations                                     │
       Space resources                                                               │
       Science and data                                                              │
      ┌─ Tour: The article of May 2024, stop 10 of 13 ───────────────────────────────┐
      │ How to keep apart                                                            █
      │ ● Once both sides work near the pole, each must keep a safe distance: that   █
      │   is deconfliction. On 8 May 2024 NASA asked scientists and industry to help █
      │   define interference. [1,2]                                                 █
      │ ○ The Accords name safe operations as a foundation. China's first talks with │
      │   the UN about such norms had led to nothing by then. [1]                    │
      └──────────────────────────────────────────────────────────────────────────────┘
       j k scroll  n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 11: Soft power")
  func stop11() throws {
    try expectScreen(
      .stop(11, of: "article"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 10 May 2024
      ─ Compare 18 of 18 · +1 page of figures · +42 terms ────────────────────────────
       Topic
       Safe norms and safety zones                                                   │
       Deconfliction                                                                 █
       Registration                                                                  █
       Outer Space Treaty and the United Nations                                     │
       Space resources                                                               │
       Science and data                                                              │
       Where on the Moon                                                             │
       Architecture                                                                  │
       Power                                                                         │
       First crew                                                                    │
       Commercial participation                                                      │
       Funding and benefits                                                          │
      ›Geopolitical setting                                                          │
      ┌─ Tour: The article of May 2024, stop 11 of 13 ───────────────────────────────┐
      │ Soft power                                                                   │
      │ ○ The article sees both sides use space as soft power. It likens the ILRS to │
      │   the Belt and Road Initiative, and finds its partners mostly among nations  │
      │   whose relations with the West are unsteady. [1]                            │
      │ [1] Space Scout, 14 May 2024, China Continues Growth of ILRS Project (press) │
      └──────────────────────────────────────────────────────────────────────────────┘
       n next  p back  Enter stay  Esc leave
      """)
  }
}
