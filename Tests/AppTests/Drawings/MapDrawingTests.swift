import App
import Model
import Screen
import TestSupport
import Testing

@Suite("World and Moon, drawn")
struct MapDrawingTests {
  @Test("The world, as it opens on a small, a usual and a large screen")
  func world() throws {
    try expectScreen(
      StateTest(.world, width: 40, height: 12),
      #"""
       cislunar 123456789   as of 30 Jun 2026
      ─ World 7 of 7 · I 3 +1! · A 4 ─────────
       Name                 ILRS
       China                ● 16 Jun 2021≠   █
       Egypt                ● 6 Dec 2023     █
       Japan                –                █
       New Zealand          –                █
      ›Thailand             ● 5 Apr 2024     █
       Türkiye              ○ Apr 2024!      │
       United States        –                │
      Others (1), linked or to join: no sourc│
       Enter open  / search  ? help  q quit
      """#)
    try expectScreen(
      StateTest(.world, width: 80, height: 24),
      #"""
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      ─ World 7 of 7 · 8 states · ILRS 3 +1 contested · Artemis 4 · both 1 ───────────
       A ⢕⢕ Artemis only 3 I ⠔⢁ ILRS only 2 +1 B ⣿⣿ both 1 · neither 1 ⣏⣹ no record
                          ⢀⣀⣔⡔⠤⢲⠡⣊⠑⠓⢖⠑⠁⠈⣒⠆    ⠒⠂    ⡠ ⡀⣀⣀⠤⠔⠢⢄⣀⡀⡀⢤⢄
                     ⠿⣝⠽⠭⢍⠁⠈⠒⠑⠪⡓⠚⢰⢝⡀ ⠣⠎⠉ ⠒⠂⢀ ⠤⣪⠫⡋⠉⠊⠊⠈⠉⠈       ⠈⠈⡡⠤⢝⡭⠭⠛⠑
                          ⠓⣄⢄⢄⢄⢌⢍⢁⡠⠚⠁      ⣑⢕⡪⡀⣉⡠⠔⣄⢄    ⢀⠄  ⢀⠐⢀⡤⢳ ⠈
                           ⠓⣕⢕⢕⢕⢵A         ⡕·⠾⣈⣀Ii⠁⠑⡁  ⠐⢁⠔⢁⠔I⡎⠑⠄A
                             ⠱⠧⢠⡀⠂⠄       ⡎ ⠁   ⠁⢎⢢⡨⠞⠉⠑⣄⠔⠒B Thailand
                                ⠁⡰⠑⠒⠤⡀    ⠑⠔⠒⠤⡀   ⡱⠆   ⠙  ⢤⠉⡠⡌⠃
                                 ⢣   ⠈⢒⠆      ⢣  ⢸         ⠁⠉  ⣀⢓⠒
                                  ⢱  ⡠⠚       ⢱ ⢀⠎⠸⠃        ⢠⠔⠉⠈⠊⢢
                                  ⣎⠤⠔⠁         ⠋⠉            ⠋⠉⠑⠢⡜   A
                                 ⠐⢝                                 ⠁
       Name                 Region   ILRS             Artemis          Level
       Japan                Asia     –                ● 13 Oct 2020    A founding    │
       New Zealand          Oceania  –                ○ 31 May 2021                  █
      ›Thailand             Asia     ● 5 Apr 2024     ○ 16 Dec 2024                  │
       Türkiye              Asia     ○ Apr 2024!      –                I application │
      ─ Thailand ─────────────────────────────────────────────────────────────────────
       nation, id THA · Asia · South-eastern Asia                                    █
       Capital       Bangkok (13.75° N, 100.5° E)                                    │
                                                                                     │
       a i b in doubt  ● confirmed  ○ reported  ! contested  ≤ listed  ? provisional
       / search  ? help  q quit  Enter open  arrows move  o sources  f filter  p play
      """#)
    try expectScreen(
      StateTest(.world, width: 120, height: 40),
      #"""
       0 cislunar 1 Nations 2 Phases 3 Missions 4 Compare 5 Growth 6 Timeline 7 World 8 Moon 9 Sources      as of 30 Jun 2026
      ─ World 7 of 7 · 8 states · ILRS 3 +1 contested · Artemis 4 · both 1 ───────┬─ Thailand ────────────────────────────────
       A ⢕⢕ Artemis only 3 I ⠔⢁ ILRS only 2 +1 B ⣿⣿ both 1 · neither 1            │ nation, id THA · Asia · South-eastern
                  ⡀⢀⡀⡠⣴⢲⠒⡲⢶⡢⠔⠒⠒⠒⠒⠊  ⠑⡄⠒     ⣀⣠⠤⠄   ⠠         ⠤⠄⣀                  │ Asia
               ⢠⡬⣒⠐⡂⣒⢀⢒⣑⡊⡀ ⠉⠉⠢⡀     ⢠⠃      ⠈⠁       ⡤⠒ ⢀ ⢀⣀⠤⠒⠒⠉⠲⣒⣀⣀⣀ ⠐⣒          │ Capital       Bangkok (13.75° N, 100.5°
      ⠠⢔⢞⢖⢖⢖⠤⠔⠒⠚⠤⢗⣛⢕⣒⠎⠢⣱⠎⠹⡑⢆⡀ ⢪⠂ ⣀⡠⠒⠊       ⢀⠔⣒⠒⡤⣤⡀⣄⡠⠥⠔⠤⠣⡫⠁         ⠈⠊⠉ ⠉⠉⠒⠢⠢⠔⠒⢬⡄⡀│               E)
      ⠨⣕⢕⢕⡵⣕⡀        ⡠⠊⠙⠠⢭⢕⠑  ⠈⠦⡜    ⠙⠉   ⠠⣔⠁⡜⢔⠁⠈⠒⠉                    ⢀⣀⡀⡠⠤⣢⣀⠔⠃⠈⠑│
       ⠨⠉⠃  ⠈⠑⡄      ⠑⠤⢄⡀⡱⠈⠊⠣⡀          ⡰⡂ ⢡⠗⡁⡬⠂                      ⡔⠁ ⠈⢠⡺      │ International Lunar Research Station
             ⠈⠘⠢⣀⢀⢀⢀⢀⢀  ⠣⠃ ⢔⠒⣪⡀        ⠈⢉⣚⠜⠁⠉⠈   ⢀                ⢀⠔⢀ ⢈⢽  ⠘       │ Status        ● joined, 5 Apr 2024,
               ⢸⢕⢕⢕⢕⢕⢕⢕⢕⢄⢀⡴⠫⠒ ⠁         ⣀⡱⡠⠔⣔⢄ ⡔⠑⠓⢅⢎⠱⡀    ⢀⠔⢁⠄⢀ ⢀ ⢀⠔⢁⡴⠎⡨⠄         │               government
               ⠘⣕⢕⢕⢕⢕⢕⢕⢕⢕A⠁            ⠐⠥⠎·⣀⠨⠃⠯⠱i⡝⠁⠸⣀⠇   ⠐⢁⠔⢁⠔⢁⠔⢁⠔I⠉⢪ ⢀A          │ ● 5 Apr 2024  joined (government): The
                ⠉⡷⡕⢕⢕⢕⣕⢕⡕⠁             ⢠⠊⠍⠁⠜⠤⣀⠤⣀I⠎  ⡀      ⠔⢁⠔⢁⠔⢁⠔⢙⡄ ⠞⠉           │               ministry signed. [1,2]
                 ⠘⡱⡀⢰⠁  ⠑⡀            ⢠⠊⠁⠄⠁⠄   ⠔⢡⢢ ⠘⢌⡒⠤⠤⡀   ⠁ ⢁⠔⢁⠔⡱⡁              │
        ⠠          ⠸⣘⢄⣰⠂⠈⡂⠤⢀          ⢇   ⠁     ⠁⢇⢣  ⡸⠁ ⠘⡄ ⡔⠉⢢⢠⣠⠫⠉ ⡀              │ Artemis Accords
                     ⠉⠪⢶              ⡇          ⠘⢜⠔⠊    ⢱⡎  ⠈B Thailand          │ Status        ○ joined, 16 Dec 2024,
                       ⠈⠒⢎⠉⠑⠙⡄        ⠈⢆⣀⣀⢄        ⢩⠃    ⠈⠱   ⠰⡈⠁ ⡀ ⠆             │               government [3]
                        ⢀⠜   ⠈⢹            ⢱      ⡠⠊          ⢳⡇⢠⠔⡇ ⠠             │ Signature     no. 51
                        ⢨⠂     ⠉⠒⠢⡀        ⠈⢆    ⢰⠁            ⠳⡀⠑⠁⠃⠐⠘⠰⡢⣄⡰        │
                         ⢇       ⡰⠁         ⢸    ⢸              ⠈⠁   ⢀⡀⢙⠘  ⠁      │ Sources
                         ⠈⠢⡀     ⡇          ⡎    ⡸ ⣴⠃              ⢀⠖⠁⠣⡸⡆         │ [1] CNSA, 16 Jun 2021, Guide for Partner…
                           ⡇   ⢀⠼           ⢸   ⢸  ⡿             ⢠⠒⠁    ⠘⢄  ⠐     │ [2] A magazine, 10 May 2024, Two ways to…
                          ⢸   ⢀⠇             ⢇ ⢀⠇                 ⡇ ⢀⡀   ⢸        │ [3] no publisher named, 8 Apr 2024, News…
                          ⢸  ⡔⠃              ⠘⠒⠊                  ⠓⠒⠁⠈⠪⡂⡀⡎    ⠄   │
                          ⢇ ⡎⠁                                         ⠈⢬     A⠁  │
                         ⢀⠇⡎                                                 ⠋    │
                         ⠈⢞⣄ ⠂                                                    │
                                                                                  │
                           ⢀⠄⠂                      ⢀⣀      ⡀  ⣀ ⣀⡀⢀⣀⣀⡀⢀          │
                    ⡀     ⠴⡊⢆         ⢀⡠⢄⢄⠤⠤⠤⠤⠤⠤⠒⠒⠒⠉⠁ ⠉⠹⣁⠔⠊⠉⠈⠉⠉ ⠉ ⠈⠁  ⠈⠁⠉⠒⠒⠢⢤⡄    │
       ⢀⠠⣤⡤⠒⠒⠉⠊⠒⠊⠉⠒⠒⠊⠉⠉⠉⢉⠭⠛⠊⠁  ⣀⡀ ⣀⡤⠤⠒⠊                                    ⢀⡇     │
      ⣀⡀ ⠰⠮⢄             ⠉⠑⠒⠫⠤⠬⠊⠒⠒⠒⠊                                       ⠑⠤⢄⣀⣀⣀⣀│
       Name                 Region   ILRS             Artemis         Level       │
       Egypt                Africa   ● 6 Dec 2023     –               I agency    │
       Japan                Asia     –                ● 13 Oct 2020   A founding  █
       New Zealand          Oceania  –                ○ 31 May 2021               █
      ›Thailand             Asia     ● 5 Apr 2024     ○ 16 Dec 2024               █
       Türkiye              Asia     ○ Apr 2024!      –               I applicat… │
       United States        Americas –                ● 13 Oct 2020   A founding  │
       a i b in doubt  ● confirmed  ○ reported  ! contested by a source  ≤ listed  ? provisional  ≠ dates differ
       / search  ? help  q quit  Enter open  arrows move  o sources  f filter  r region  c coalition  [ ] as of  p play
      """#)
  }

  @Test("The Moon, as it opens on a small, a usual and a large screen")
  func moon() throws {
    try expectScreen(
      StateTest(.moon, width: 40, height: 12),
      #"""
       cislunar 123456789   as of 30 Jun 2026
      ─ Moon 1 of 1 ──────────────────────────
         Mission                Status
      ›I Chang'e 6              ✓ completed







       Enter open  / search  ? help  q quit
      """#)
    try expectScreen(
      StateTest(.moon, width: 80, height: 24),
      #"""
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      ─ Moon 1 of 1 ──────────────────────────────────────────────────────────────────
       I ILRS  A Artemis  ● landed  * impact  ✗ failed  ○ planned
      Near side⢔⢔⠦⡲⢔⠦⡢⡢⡄⡀       Far side⡠⡰⡔⡦⡲⡔⡦⣢⡢⣀        South pole⡀⠄⠄⠄⡂⡂0°⢄
           ⢀⢐⢡⠣⠣⠊⢌⠪⢪⢊⢎⠬⡸⡱⡱⢠          ⡤⣪⢮⡪⡪⡞⣜⢮⢞⣞⡼⣜⢎⢧⢣⢄            ⠐ ⠅⠢⡁⠌⠨⡅⠂⢅⠪⢘⠌⠄⡀
         ⢀⠐⢐⠨⠈⠄⠂⠡⠐⠸⡨⢃⢃⢃⠪⡘⡜⣕⢭⢀      ⢠⢝⡮⣣⣳⢝⡵⣫⣞⣵⣻⢞⣞⡮⡯⡯⡧⡳⡱⡀        ⡐⠨⢀⠡⢀⡀⢂⠡⠡⡶⠒⢄⠌⠂⠌⡂⠔⢀
        ⠐ ⠄⠅⠌⠨⠠⢁⠡⠑⠅⡕⡁⠄⡀⢂⠡⡫⡪⡪⠪⢂    ⡠⡫⡧⣣⢗⡢⡕⣏⢾⢼⡺⣞⣯⢾⡽⣽⢽⢝⣝⣝⢼⢀      ⡐⢐ ⡂Cabeus⡧⡤⠜⡠Malapert
       ⢐⡈ ⢁⠡⡁⢕⠥⡢⡪⢈⠊⡂⢂⠢⠒ ⡈⠠⠩⡪⡂⢘⠄  ⢠⢪⢗⣝⢮⢳⢝⡮⣗⣿⣻⢿⣳⢯⣿⢽⢵⢫⡳⡵⢀⡀⢳⠄    ⡀⡂⠔⠐de Gerlache⢀⣸⠤Nobile
       ⢐⠆⠐ ⢘⢐⠡⡙⡌⢌⠠⡘⢔⡥⣣⢃⠄ ⢄⠠⠈⠪⡢⠁  ⠰⣹⢗⣗⢽⡪⣗Hertzsprung⣫⢠⠃⠈⡆⡆    ⠠Shoemaker⢈⣿⠤Haworth⢌⢐⠁
       ⠐⣑ ⡁⠠⠐⡨⠐⢌⠂⡞⡔⡇⡯⡺⡼⣚⠔⡕⡕⡁⠂⡌⡂  ⠘⡜⣯⡺⡹⣪⢗⢽⣫⢮⢺⣺⡯⣫⣞⣾⢵⡻⡵⠈⠢90° W ⠈⠈⠁⠉⠈Faustini⠁Shackleton
       ⠘⡔⡕⡠⡪⢀⢐⠌⡂⠅⠪⢜⡼⡸⡕⡯⣺⢕⠅⢕⢜⢨⢊⠆  ⠨⡪⣪⢎⡗⡕⣏⢵⢫⢏⣷⢕⢏⡷⡫⣟⡵⣫⢯⢺⢕⡕⣕⠃    ⠨ ⡁⡐⢀⠂⠅⠄⢈⠈⠉⡃Sverdrup⠄
        ⠘⠮⡪⣂⠄⡡⢊⢄⢁⢍⣕⣞⢼⢺⡸⣪⢧⢫⡪⣖⢕⠅    ⠨⢘⢜⢜⣺⡱⡳⡱⡣⡣⢇⢇⢇Apollo⢇⢏⠎      ⠠ ⡐⢀⠂⢁⠠⠐ ⡂⡅⠄⠂⢈⠠⠈⠄ ⠅⡀⠁
         ⠉⡪⡪⡊⡎⣆⢯⢮⢿⢮⡯⣫⡺⣹⢜⢜⣕⠽⡱⠁      ⠁⡳Chang'e 6 I●⠡⡠⠃⡪⡪⠊         ⠐⡀⠂⡁⠄⢈⢂⢐⠆⡨⠈⠄⡀⠑⠨⠐⠠
          ⠈⠊⢪⢪⢪⢪⢏⡿⣝⢞⡧⡫⣪⢺⢕⠕⠑          South Pole-Aitken          ⠐ ⠁⢐⠨ ⡂⢂⡃⠨⠨⢀⠂⡈ ⠁
             ⠈⠘⠱⠫⠺⠳⠝⠮⠳⠕⠃⠁               ⠁⠓⠕⠎⠮⠪⠣⠣⠃⠊                 180°⠂⠅⠈⠄⠂
         Mission                  Site                 Position         Status
      ›I Chang'e 6                Apollo basin         41.6° S 154° W   ✓ completed

      ─ Chang'e 6 ────────────────────────────────────────────────────────────────────
       mission, id chang-e-6 · ILRS                                                  █
       Status        ✓ completed  ○ 25 Jun 2024: the samples are home [1]            │
       Launch        ● launched, 3 May 2024 [1,2]                                    │
       I ILRS  A Artemis  ◌ planned  ► active  ✓ completed  ✗ failed  ‖ paused
       / search  ? help  q quit  Enter open  arrows move  v turn  o sources  f filter
      """#)
    try expectScreen(
      StateTest(.moon, width: 120, height: 40),
      #"""
       0 cislunar 1 Nations 2 Phases 3 Missions 4 Compare 5 Growth 6 Timeline 7 World 8 Moon 9 Sources      as of 30 Jun 2026
      ─ Moon 1 of 1 ──────────────────────────────────────────────────────────────┬─ Chang'e 6 ───────────────────────────────
       I ILRS  A Artemis  ● landed  * impact  ✗ failed  ○ planned                 │ mission, id chang-e-6 · ILRS
      Near side⡤⡰⢔⢦⢲⢔⢦⢢⢢⢄⣀                                                        │ Status        ✓ completed  ○ 25 Jun 2024:
           ⢀⠄⢃⢕⢅⢇⠣⡂⢇⢮⠸⡨⡊⡜⡸⡪⣢⢀                   South pole, to 80° S              │               the samples are home [1]
          ⡀⡐⢨⠑Mare Frigoris⢦⢣⢱⢀                    ⢀ ⢄⠠⢂⠄⠔⡅⠠0°⢠⠠⡠⢀                │ Launch        ● launched, 3 May 2024
        ⡀⠂⠄Mare Imbrium⠂⠅⠨⢢⢺⢜⢮⢒⡥               ⢀⢐⠨⡂⢂⠐⡐⠨ ⡊⠌⡅⠡⡑⠌⡂⡣⠪⡸⢘⢔⢄⠄            │               [1,2]
       ⡐ ⡈⠊⢄⠂⠔⡐⡐⡐⡠⠁⡪⡪⢂⢈⠨ ⠅⠨⡊⠮⣜⢐⠡⡡            ⢂⠡⢀⠐⡐⠌⡐⡀⡂⢁⠂⡂⠡⡃⠕⡨⠠⢊⠌⡌⡪⢐⠅⡎⠌⡪⠠          │ Chinese name  ○ 嫦娥六号 [1]
      ⠠⡂⢀ ⠌⢐⠌⢘⢔⣜⢔⠜⠨⡀⡂⠂⡂⡍⡈ ⠐ ⠨⢘⢆⢂⢜⠄        ⠐⠈⠄⠂⠐⡀⢐⠠⠡⡐⡀⡂⢐⠠⠂⢐⠇⠅⡂⠅⡪⢐⠨⠂⢅⠪⡐⠅⢂⠅⠅⠂⡀       │ Outcome       ○ Brought samples from the
      ⢘⡔ ⠐⠈⠜⠨⠂⡣⡢⠡⡈⡀⡊⢎⢎⣦⢣⢂⢈⠠⢐ ⡑⡈⠪⢢⠁      ⠄⡁⠌⠠⠐⡈⠠ ⠂⠌⢐⠠⠂⡂⢐⢈⠐⡐⠇⣀⣀⣀⡀⡁⡪⠨⠐⡈⢄⠡⠂⢅⠨ ⠄⠄      │               far side. [1]
      ⠠⢊⠄⠈⠠⠈⠄⢅⠂⠜⡔⢰⢣⢣⡣⣳⡕⡧⡗⡖⢂⢇⢇⡂⠄⢂⢅⠆    ⡀⠅⠡⠐⠈⠄⢂⠐⠈⠄⠅⢀⣀⣀⡀⠂⡂⢐⠨⢀⡏⠂⡊⢜⠘⡄⠊⡈⡂⠔⠐⢈⢐⢐⠌⠌⢐⠨⠠     │ Operator      ● CNSA [2]
      ⠨⡪⠆⡅⢂⠆⡈⡂⢌⢐⢘⠠⡑⡕⡎⡮⡪⣺⢝⣮⡣⡃⢕⡪⡂⡕⠕⠅   ⠠⠠⡁⢁⠂⡁⠄⢂⠈⡀⡔⠊⠁ ⠌⠘⠤⡀⢐⠨⠠⡇⢕⠨⡂⡂⡇⢄Malapert⠕⡐⠌⠄⠑⠠   │ Type          ● sample return, lander [2]
       ⠪⢧⡣⢕⡁⠄⠢⢑⠔⠠⠂⡣⡫⣎⢇⡯⣒⢗⢽⡸⡰⡱⡸⡰⡱⡉   ⠐⠨⡀⠄⠂⢐⠐⢐ ⡂⢸Cabeus⡐⡇⡐⠨⡈⡍⠒⠒⠒⠊⠢⡠⠊⠉⠉⠒⡄⠅⡃⠕⠨⠐⠨⠠⠡⢐⠠  │ Vehicle       ○ Long March 5 [1]
        ⠣⡫⡱⢆⢅⢕⢑⢸⢔⡴⡮⣷⢽⢮⡣⣗⢽⢕⢝⡼⣩⣞⢏⠎    ⢁⠂⠄⡁⠅⡂⢌⠠⢐ ⠘⡄⠐⡀⠂⠄⢐⢀⠇⡰⠉⠉⡕⡆ ⠄⠄⢰Nobile⠆⢂⠡⠁⡊⠌⠌⡐⡡⠨  │ Role          ○ part of the programme [3]
         ⠘⠜⡕⢅⢇⢇⠯⣝⢾⣻⣻⢽⡺⡵⢕⢗⡕⣗⢵⢱⠱⠁    ⡐⢀⢂⠡⠐⢐⠠⠂⡈⡀⠂⡐⠈⠦⢄⣀⡠⠔⠊⠠⠱⣀⠈⣣⡣⠔Haworth⣠⠜⠊⠉⠑⠢⡀⡡⢁⢂⢂⠅⢅ │               It ends the survey.
           ⠘⠱⡱⡱⣹⢜⡽⡮⣏⢯⡺⣪⢳⢕⢏⢎⠎⠂      ⡀⠂⠐⠈⡐⡐⢈⢐ ⡂⠡ ⠄⠂⠂⡐⠠⠈⢄⠡⢁⢑⠉⠇⡇⠂⡑⢀⠇⣀Shoemaker⠱⡀⠐⠠⡐⠌⢔ │
              ⠉⠘⠪⠺⠝⠵⠫⠞⠕⠏⠚⠁         ⠠⠈⠈⡐⠠⠂⠅⢀⠂⡐ ⠂⠐ ⠁⠄⡈⠄⡔⠒⢦⢢⢀⣇⡈⠒⠒⢪⡋⢐⠈⡆⡇Faustini⠨⠠⡂⢅⢐ │ Site
      Far side⡀⡄⡴⣰⡢⣲⢔⡦⣢⡢⡠⡀  90° W ⠁⠉⠁⠉⠉⠈⠉de Gerlache⠉⠛⠭⠟⠉⠙⡯⠏⠈Shackleton⠉⠈⣉⠎90° E⠉⠈│ ○ 1 Jun 2024  landed: Apollo basin
           ⡠⣔⢇⡏⡞⣜⢦⢫⣪⣺⢜⡖⣝⡵⡱⡣⡆⡄      ⠄⠁⡂⠌⡀⡂⠌⠈⡈⠄⠠ ⡂⠄⡂⠄⠂⢀⠡⢰⠋⠙⡆⡆⠨⠐⡈⢂⠂⠂⠅⡈⢀⠐⠉⠉⠉⠉⡂⠂⡈⠠⠐⠠⠂⢐ │               (41.64° S, 153.99° W) [1]
         ⣠⢜⡮⣳⢝⡼⣪⡮⣺⡱⣣⢷⣻⢮⡣⣏⢾⢽⡜⡵⡱⡀    ⠡⠁⠂⢐ ⡂⠅⠡⠠⠈⡀⢁⠂⡁⡂⠌ ⠂⠄⡐⠓⠒⠁⡅Sverdrup ⠄⠡⠠⠠⡁⠄⠁⠄⠐⠈⠄⠈⡀ │
        ⡨⣮⢳⡱⣳⠣⠫⡖⡯⡳⡽⡽⡽⣝⢽⣪⣗⣟⣯⢞⣕⡯⣪⢂    ⠁⠁⠄⠐⡀⠅⠄⢂⠐⡀⡂⠔ ⡂⠅⠈⡀⢂⠂⡁⢂⠂⡃⠄⠂⠠⠐ ⠂⡀⠂⠠⠈⠠⠁⡐⢐⠁⠅⠂⠡ ⠁⠂  │ Nations
       ⢰⢝⡼⢵⢝⡶⣕⢝⡽⣜⢯⣟⣽⢿⢽⣳⣟⣗⢷⡫⡗⣗⢧⢳⢵⢅    ⠁⠠ ⠂⠨⠐⡐⠐⢀ ⡂⠅⠄⢀⠐⢀⠐⡈⠠⢀⠂⡃⠅⡈⠄⠂⠅⢈⠠⠈ ⢂⠡⢀⠐ ⢂⠈⡈⠄⠈⠠   │ ● China [2]
      ⠠⢕⢯⢞⣕⡯⣪⢞⢝⣾⡽⣿⢽⣟⣯⢷⢿⡮⣟⢵⡫⣏⢮⢀⣀⡀⢳⠄    ⠂⠈⢀⠡⠐⢀⢁⠐⡈ ⡀⡐ ⠄⠐⢀⠂⡐⢀⠂⠇⡂⠔⠨⠠⠐ ⠂⡈⢀⠂⠌⠠⠐⡀⠠⢀⠐⢈⠠    │
      ⠨⣹⡽⣕⡧⣫⢞⣝⡵⣳Hertzsprung⡵⡯⡎⢞⢸⠯⡂     ⠁⢀⠐⠈⠠ ⡐⠠⠐ ⡂⠅ ⡁⢐⠨⠠⠐⢀⡇⢂⢑⠅⢑⠨ ⠂⠠ ⠂⢅⠨⠠⡐⠠ ⠄⠐     │ Phases
      ⠨⡊⣿⡺⣪⢗⢗⡵⣫Korolev⣪⢸⣯⡫⢸⡯⣗⠣⣀⠼⡞⡅        ⢁⠂⠡⠠⠈⡈⠄⢀⠂⡁⠄⡐⡈⡂⠅⡐⡆⠢⢂⠕⢐⠨ ⠅⡐⠈⢀⠐⠨⠠⠂⠅⠨ ⠁     │ ► Phase I: Reconnaissance
      ⠠⡣⡣⡫⡎⣎⢧⢳⢕⢟⡽⣪⢷⢕⢗⢗⡯⡿⠑⠚⠁⡯⣺⢕⢭⢪⢮⠃       ⠈⠠⠨⡀⢂⠐⠠⢀⢂⠂⡂⠅⢂⢂⢂⠅⠄⡆⠂⠅⠌⡂⠌⡂⢅⠠⠁⠄ ⢁⠈⠄⠡ ⠁      │
       ⢊⢎⢧⢩⡲⡳⡹⡪⡣⡫⡺⡱⡫⡪⡫⡪⡫⡳⡱⡫⣪⢎⢇⢗⢵⠕            ⢀ ⠂⢐⢐⠨⠠⠁⠅⠄⢐⠈⠌⡅⢂⠡⢂⠂⠅⡐⢐⢈⠐⡀⠂ ⠄          │ Sources
        ⠨⡪⡪⡎⡞⡕⡫⡺⣘⢑⠕⡕⢅⠇⠕Apollo⡫⡪⡊               ⠈⠠ ⠂⠡⠈⢂⠡ ⡐⢐⡃⡂⡐⢐⠨ ⠂⡐⠠ ⠐             │ [1] no publisher named, 8 Apr 2024, News…
         ⠈⢪⢪⢪Chang'e 6 I●⡠⠜⢹⢸⠸⠈                   ⠁⠈⠈180°⠂⡃⠐ ⠂⠅⠈                  │ [2] CNSA, 16 Jun 2021, Guide for Partner…
           ⠐⠱South Pole-Aitken                                                    │ [3] A magazine, 10 May 2024, Two ways to…
              ⠈⠘⠪⠺⠸⠪⠮⠪⠲⠑⠑⠁                                                        │
         Mission                 Site               Position         Status       │
      ›I Chang'e 6               Apollo basin       41.6° S 154° W   ✓ completed  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
                                                                                  │
       I ILRS  A Artemis  ◌ planned  ► active  ✓ completed  ✗ failed  ‖ paused
       / search  ? help  q quit  Enter open  arrows move  v turn  o sources  f filter  c coalition  [ ] as of
      """#)
  }
}
