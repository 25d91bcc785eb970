import Model
import TestSupport
import Testing

@Suite("The tour of the growth, drawn")
struct GrowthTourDrawingTests {
  @Test("Stop 1: Eight signatures")
  func stop1() throws {
    try expectScreen(
      .stop(1, of: "growth"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 13 Oct 2020
      ─ Growth 8 of 8 · Artemis ──────────────────────────────────────────────────────
       A ━━━ Artemis
        │                                                                  A⠤ A 8
        │                                                                  ⡇
        │                                                                  ⡇
       5┤· · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ⡇
        │                                                                  ⡇
        │                                                                  ⡇
        │                                                                  ⡇
       0┤                                                                  ⠇
        └┬──────────────────────────────────────────────┬────────────────────
       A                                                                   8
         Sep                                            Oct
      ›13 Oct 2020  A United States                                 ●         8      █
      ┌─ Tour: How both coalitions grew, stop 1 of 10 ───────────────────────────────┐
      │ Eight signatures                                                             │
      │ ● Eight nations signed the Artemis Accords on 13 October 2020: Australia,    │
      │   Canada, Italy, Japan, Luxembourg, the United Arab Emirates, the United     │
      │   Kingdom and the United States. [1,2]                                       │
      │ [1] SpacePolicyOnline.com, 23 Jun 2023, Artemis Accords Gain More Members (… │
      │ [2] SpaceWatch.Global, Oct 2020, Opinion piece: eight nations recognise the… │
      └──────────────────────────────────────────────────────────────────────────────┘
       n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 2: Two founders")
  func stop2() throws {
    try expectScreen(
      .stop(2, of: "growth"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 16 Jun 2021
      ─ Growth 14 of 14 · ILRS 2 · Artemis 12 · both 0 ───────────────────────────────
       A ━━━ Artemis  I ╌╌╌ ILRS
         │                                                               │  ⢠ A 12
       10┤· · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·⡤⠤⠏⠉⠉⠉
         │         ⢠⠤⠤⠤⠤⠤⠤⠼⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠁ │
         │         ⢸                                                     │
         │         ⢸                                                     │
         │         ⢸                                                     ⡀⠠⠤⠄ I 2
        0┤         ⠸                                                     I
         └┬──────┬──────┬──────┬──────┬──────┬──────┬──────┬──────┬──────┬───
        A          8      ╵                                            ╵ ╵  ╵
        I                                                                2
          Sep    Oct    Nov    Dec    2021   Feb    Mar    Apr    May    Jun
      ›Jun 2021     I China                                         ●         1      █
      ┌─ Tour: How both coalitions grew, stop 2 of 10 ───────────────────────────────┐
      │ Two founders                                                                 █
      │ ● On 16 June 2021 China and Russia, the founders of the ILRS, presented its  █
      │   roadmap. [1,2]                                                             █
      │ ● A day earlier Brazil had become the 12th signatory of the Accords. [3,4]   █
      │ [1] Xinhua via People's Daily Online, 17 Jun 2021, China, Russia invite int… │
      │ [2] New Defence Order. Strategy, Jun 2021, ILRS Roadmap Presented at GLEX 2… │
      └──────────────────────────────────────────────────────────────────────────────┘
       j k scroll  n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 3: The Accords reach Africa")
  func stop3() throws {
    try expectScreen(
      .stop(3, of: "growth"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 13 Dec 2022
      ─ Nations 2 of 25 · Africa · Artemis ───────────────────────────────────────────
       Name                 Region   ILRS             Artemis          Level
      ›Nigeria              Africa   –                ○ 13 Dec 2022
       Rwanda               Africa   –                ○ 13 Dec 2022












      ┌─ Tour: How both coalitions grew, stop 3 of 10 ───────────────────────────────┐
      │ The Accords reach Africa                                                     │
      │ ○ Nigeria and Rwanda signed on 13 December 2022, as the 22nd and 23rd        │
      │   nations. They are the only signatories in Africa so far. [1]               │
      │ [1] The Punch, 13 Dec 2022, Nigeria, Rwanda sign Artemis Accord at US-Afric… │
      └──────────────────────────────────────────────────────────────────────────────┘
       n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 4: Venezuela")
  func stop4() throws {
    try expectScreen(
      .stop(4, of: "growth"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 17 Jul 2023
      ─ Nations 4 of 30 · ILRS · +2 organisations ────────────────────────────────────
       Name                 Region   ILRS             Artemis          Level
       China                Asia     ● Jun 2021       –                I founding
       Russia               Europe   ● Jun 2021       –                I founding
       United Arab Emirates Asia     ○ Jun 2023       ● 13 Oct 2020
      ›Venezuela            Americas ● 17 Jul 2023    –                I agency
      Organisations, not counted as nations (2)
       ILOA                 Americas ● Jul 2023       –                non-profit
       nanoSPACE            Europe   ● Jul 2023       –                company





      ┌─ Tour: How both coalitions grew, stop 4 of 10 ───────────────────────────────┐
      │ Venezuela                                                                    █
      │ ● Venezuela's space agency signed on 17 July 2023, by video link. [1,2]      █
      │ ○ Ta Kung Pao had counted the United Arab Emirates as a signatory in June.   █
      │   [3]                                                                        █
      │ [1] SpaceNews, Jul 2023, Venezuela signs up to China's moon base initiative… █
      │ [2] TLP Network, 18 Jul 2023, Venezuela Joins China's International Lunar R… │
      └──────────────────────────────────────────────────────────────────────────────┘
       j k scroll  n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 5: October 2023")
  func stop5() throws {
    try expectScreen(
      .stop(5, of: "growth"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 26 Oct 2023
      ─ World 8 of 37 · ILRS · +3 organisations ──────────────────────────────────────
       I ⠔⢁ ILRS only 7  B ⣿⣿ both 1  ⣏⣹ not shown
                         ⣄⢤⢄⢠⢐⢒⡓⠊⠉⠓⢖⡒⠁  ⢨⠂    ⠒⠂    ⢀⠠⠄⡀ ⣀⣀⠖⢢⠤⣀⣀⡀ ⡄
                  ⣠⡋⢉⠭⣑⡊⠉⠑⠁⠁⠑⡪⠒⠁⣈⡟⡂ ⠪⠤⠒⠉⠁⠐   ⡠⢴⠫⠭⡧⢢⠖⢒⠞⢊⠕⢉⠔⢁⠔⢁⠔⢁⠔⢉⠝⣉⣝⡩⢝⡲⠽⠒⠐
                   ⠈⠁  ⠈⠢⡀   ⠈⠑⠢⠊⢈⠵⠂       ⠊⡢⢜⠈⠊I⣐I⢔Pakistan⠁⠔⠁⠔⢁⢼  ⠘⠃
                         ⢇     ⢀⠔⠁         ⡶⣋⣑⠑⠱⠡⠶⡊⠱I  I⢀⠔⢁⠔⢀⠔I⠕⢏⠁⠎
                          ⠉⠢⣰⠉⠉⠁⡀        ⢀⠔⠁  ⠉⠊⠑⢫⢆⠐B⡒⠒⡄ ⢀⢅⠐⢁⠴⠵⠅
                            ⠉⠉⠓⣂⢉I⣀      ⠰⣁ ⢀    ⠈⠢⣓⠍  ⠈⢖⠁ ⢱⠪⠆ ⢁
                               ⢠⠃ ⠁⠉⢆⣀⡀    ⠉⠁⠩⡂   ⡠⠊       ⠐⢇⠰⠎⡀⠠⢀⣀
                                ⠣⡀   ⢠⠊       ⡜  ⢀⡇⣀         ⠉ ⢀⡠⢄⢉⠐
                                 ⡜  ⡔⠊        ⠸⡀I⠕ ⠋          ⡖⢁⣀ ⠁⢱
                                ⢀⠇⡔⠊           ⠉⠁             ⠈⠁ ⠉⠒⡊   ⡠
                                ⠸⠜                                    ⠈
      ›Pakistan             Asia     ● 18 Oct 2023≠   –                I agency      █
      ┌─ Tour: How both coalitions grew, stop 5 of 10 ───────────────────────────────┐
      │ October 2023                                                                 │
      │ ○ Azerbaijan, Pakistan and Belarus joined the ILRS in one month. Reuters     │
      │   counts 7 members on 26 October 2023; with the United Arab Emirates, which  │
      │   it leaves out, the map shows 8. [1,2]                                      │
      │ [1] Reuters via The Straits Times, 26 Oct 2023, Partner nations on China's … │
      │ [2] SpaceNews (copied by ChinaTechNews), 20 Jun 2023, China attracts moon b… │
      └──────────────────────────────────────────────────────────────────────────────┘
       n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 6: Spring 2024")
  func stop6() throws {
    try expectScreen(
      .stop(6, of: "growth"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 13 May 2024
      ─ Growth 54 of 54 · ILRS 11 +4 contested · Artemis 39 · both 0 +1 in doubt ─────
       A ━━━ Artemis  I ╌╌╌ ILRS  ┈┈┈ + in doubt  ! contested
         │                                                              ⢀⣀⣀⣠⠤ A 39
         │                                                        ⣀⡤⠴⠒⠒⠒⠋   │
         │                                         ⣀⣀⣀⣀⣀⣀⣀⣀⣠⠴⠒⠚⠉⠉⠉⠁         │
       20┤· · · · · · · · · · · · · ·⣀⡤⠤⠤⠴⠒⠒⠒⠒⠒⠒⠒⠒⠒⠃· · · · · · · · · · · · │
         │             ⣀⡤⠤⠤⠤⠤⠤⠤⠤⠤⠖⠒⠋⠉⠁                                    ⠠ I I 11 +4
         │  ⡖⠚⠉⠉⠉⠉⠉⠉⠉⠉⠉⠁                                      ⡀⢀⣠⣀⠔⠒⠒⠈⠒⠓⠈⠐⠓⠂│
        0┤  ⠇          ⠸⠁⠁⠉⠉⠁⠈⠉⠁⠈⠉⠉⠈⠈⠉⠉ ⠉⠉ ⠉⠉⠁⠁⠉⠉⠁⠈⠉⠁⠈⠉⠉⠈⠈⠉⠉ ⠉⠉             │
         └──────┬────────┬────────┬────────┬────────┬────────┬────────┬──────
        A   8╵         2╵     ╵  ╵ ╵ 2╵ ╵╵ ╵       2      ╵╵2 ╵ ╵ ╵2╵  ╵2  3
        I              2                                    ! ╵ ╵╵2  ╵    !╵2
                2021     Jul      2022     Jul      2023     Jul      2024
      ›May 2024     I Serbia                                        ●        11   +4 █
      ┌─ Tour: How both coalitions grew, stop 6 of 10 ───────────────────────────────┐
      │ Spring 2024                                                                  █
      │ ○ Thailand joined on 5 April, Nicaragua on 24 April, Serbia in May.          █
      │   SpaceWatch counts 11 members, without Ethiopia, Kenya and Türkiye; Space   █
      │   Scout counts 14 with them. [1,2,3,4]                                       █
      │ [1] SpaceWatch.Global, 13 May 2024, Serbia Becomes the Latest Country to Jo… │
      │ [2] SpaceNews, Apr 2024, Thailand joins China-led ILRS moon base initiative… │
      └──────────────────────────────────────────────────────────────────────────────┘
       j k scroll  n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 7: Thirteen or seventeen")
  func stop7() throws {
    try expectScreen(
      .stop(7, of: "growth"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src       as of 5 Sep 2024
      ─ Nations 17 of 59 · ILRS · +12 organisations ──────────────────────────────────
       Name                 Region   ILRS             Artemis          Level
       Azerbaijan           Asia     ○ 3 Oct 2023     –                I agency      █
       Belarus              Europe   ○ 23 Oct 2023    –                I academy     █
       China                Asia     ● Jun 2021       –                I founding    █
       Egypt                Africa   ● 6 Dec 2023     –                I agency      █
       Ethiopia             Africa   ○ Apr 2024!      –                I institute   │
       Kazakhstan           Asia     ● 3 Jul 2024     –                              │
       Kenya                Africa   ○ Apr 2024!      –                I institute   │
       Nicaragua            Americas ● 24 Apr 2024    –                              │
       Pakistan             Asia     ● 18 Oct 2023≠   –                I agency      │
       Russia               Europe   ● Jun 2021       –                I founding    │
      ›Senegal              Africa   ● 5 Sep 2024     –                I agency      │
       Serbia               Europe   ● May 2024       –                              │
      ┌─ Tour: How both coalitions grew, stop 7 of 10 ───────────────────────────────┐
      │ Thirteen or seventeen                                                        █
      │ ● Senegal's agency signed in Tunxi on 5 September 2024: the 13th undisputed  █
      │   member, after Kazakhstan in July. [1,2,3,4]                                █
      │ ○ CGTN speaks of 17 countries that day and names none. The list has 17 if    █
      │   the 4 contested ones count. [2]                                            │
      │ [1] Xinhua via People's Daily Online, 5 Sep 2024, China's lunar research st… │
      └──────────────────────────────────────────────────────────────────────────────┘
       j k scroll  n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 8: One nation in both")
  func stop8() throws {
    try expectScreen(
      .stop(8, of: "growth"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 16 Dec 2024
      ─ Nations 2 of 66 · in both ────────────────────────────────────────────────────
       Name                 Region   ILRS             Artemis          Level
      ›Thailand             Asia     ● 5 Apr 2024     ○ 16 Dec 2024
       United Arab Emirates Asia     ○ Jun 2023!      ● 13 Oct 2020    I institute










      ┌─ Tour: How both coalitions grew, stop 8 of 10 ───────────────────────────────┐
      │ One nation in both                                                           █
      │ ○ Thailand, in the ILRS since 5 April 2024, signed the Accords on 16         █
      │   December 2024. It is the only undisputed member of both; the United Arab   █
      │   Emirates is contested in the ILRS. [1,2,3]                                 █
      │ [1] SpaceNews, Apr 2024, Thailand joins China-led ILRS moon base initiative… █
      │ [2] ABP Live, Dec 2024, Thailand is 51st nation to join NASA Artemis Accord… │
      └──────────────────────────────────────────────────────────────────────────────┘
       j k scroll  n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 9: A list from Roscosmos")
  func stop9() throws {
    try expectScreen(
      .stop(9, of: "growth"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 29 Apr 2025
      ─ Nations 19 of 71 · ILRS · +12 organisations ──────────────────────────────────
       Name                 Region   ILRS             Artemis          Level
       Azerbaijan           Asia     ○ 3 Oct 2023     –                I agency      █
       Belarus              Europe   ○ 23 Oct 2023    –                I academy     █
      ›Bolivia              Americas ○ ≤29 Apr 2025   –                              █
       China                Asia     ● Jun 2021       –                I founding    █
       Djibouti             Africa   ○ ≤29 Apr 2025   –                              │
       Egypt                Africa   ● 6 Dec 2023     –                I agency      │
       Ethiopia             Africa   ○ Apr 2024!      –                I institute   │
       Kazakhstan           Asia     ● 3 Jul 2024!    –                              │
       Kenya                Africa   ○ Apr 2024!      –                I institute   │
       Nicaragua            Americas ● 24 Apr 2024    –                              │
       Pakistan             Asia     ● 18 Oct 2023≠   –                I agency      │
       Russia               Europe   ● Jun 2021       –                I founding    │
      ┌─ Tour: How both coalitions grew, stop 9 of 10 ───────────────────────────────┐
      │ A list from Roscosmos                                                        █
      │ ○ The head of Roscosmos named 13 countries besides Russia and China on 29    █
      │   April 2025. Bolivia and Djibouti are known only from this list: nobody     █
      │   reported that they joined. [1,2]                                           █
      │ ○ Kazakhstan is missing from the list and has been contested since. [1]      █
      │ [1] Vestnik Kavkaza, 29 Apr 2025, Thirteen countries have joined the lunar … │
      └──────────────────────────────────────────────────────────────────────────────┘
       j k scroll  n next  p back  Enter stay  Esc leave
      """)
  }

  @Test("Stop 10: Where they stand")
  func stop10() throws {
    try expectScreen(
      .stop(10, of: "growth"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 28 Sep 2026
      ─ World 84 of 84 · 195 states · data to 18 Sep 2026 · I 12 +5! +2≤ · A 63 +8? ──
       A ⢕⢕ Artemis only 60 +5 I ⠔⢁ ILRS only 9 +4 B ⣿⣿ both 2 +4 · neither 111
                         ⣄⢤⢄⢠⢐⢒⡓⠋⠉⠓⢖⡒⠁  ⢨⠂    ⠒⠂    ⢀⠠⠄⡀ ⣀⣀⠖⢢⠤⣀⣀⡀ ⡄
                  ⣠⣟⢝⠽⣕⣞⢝⢕⢕⢕⢕⡾⠒⠁⣈⡟⡂ ⠪⠤⠒⠉A⠐   A⢴AA⡧⢢⠖⢒⠞⢊⠕⢉⠔⢁⠔⢁⠔⢁⠔⢉⠝⣉⣝⡩⢝⡲⠽⠒⠐
                   ⠈⠁  ⠈⠳⣕⢕⢕⢕⢝⢕⢦⢞⢝⠵⠂       aAAAAAAI⢔⢁⠔⢁i⢁⠔⠁⠔⠁⠔⠁⠔⢁⢼  ⠘⠃
                         ⢗⢕⢕⢕⢕⢕⢕A⠁        AA·⣑A·AA⡾AI⠄⠁I⢁⠔⢁⠔⢁⠔I⠕A⠁A
                          ⠉⠳⣵⠉⠉⠁⡀        ⢀⠔⠅⠁⠄⠉⠎⠑a⢗AbA⠓⣔A⢄A⠔⢁⠴⠵⠅
                            A⠉IA⢉A⣀      B⣃⠄⢁A⠅⠄⠁⠌ib⠍  ⠈⢗⠁ B⠻⠆ A
                               ⢠A⢕⢕⢝⢆⣀Senegal⠩⡃⠄A⠔i⠊       ⠐A⠰⠎⡀⠠⢀⣀
                                A⡕⢑⢕A⢵⠋       A⢄⠁⢄⡇⣀        ·⠉ ⢀⣠⢄⢉⠐
                                 ⣜ia⡕⠋        ⠸⡔I⠕ ⠋ a        ⣖⢕⣕⢕⢕⢵
                                ⢀A⡕A           ⠉⠁             ⠈⠁ ⠉⠓A   A
                                ⠸⠝                                 r shows one region
      ›Senegal              Africa   ● 5 Sep 2024     ● 24 Jul 2025    I agency      █
      ┌─ Tour: How both coalitions grew, stop 10 of 10 ──────────────────────────────┐
      │ Where they stand                                                             █
      │ ● Senegal, in the ILRS since 2024, signed the Accords on 24 July 2025. With  █
      │   Thailand it makes 2 undisputed members of both. [1,2,3]                    █
      │ ○ The map shows 63 undisputed signatories of the Accords and 12 undisputed   │
      │   members of the ILRS; small letters mark those in doubt. [1,4,5]            │
      │ [1] Xinhua via People's Daily Online, 5 Sep 2024, China's lunar research st… │
      └──────────────────────────────────────────────────────────────────────────────┘
       j k scroll  n next  p back  Enter stay  Esc leave
      """)
  }
}
