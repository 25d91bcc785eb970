import App
import Screen
import TestSupport
import Testing

@Suite("Pop-ups, drawn")
struct PopupDrawingTests {
  @Test("The help of a pane from its beginning")
  func help() throws {
    var test = StateTest(width: 60, height: 40)
    test.press("?")
    try expectScreen(
      test,
      """
       0 cislunar 1 Nations 2 3 4 5 6 7 8 9     as of 30 Jun 2026
      ┌─ Help: Nations ──────────────────────────────────────────┐
      │ › type to narrow                                         │
      ├──────────────────────────────────────────────────────────┤
      │ Signs                                                    █
      │›●   confirmed: an official source, or two independent    █
      │     ones                                                 █
      │ ○   reported: one citable source                         █
      │ !   contested: a source says it is not a member, that    █
      │     only an institute signed or that it only applied, or █
      │     leaves it out of a list                              █
      │ ≤   listed: on a list of members of that date; no source │
      │     reports its joining                                  │
      │ ?   provisional: only second-hand sources call it a      │
      │     member                                               │
      │ ≠   sources give dates that exclude each other           │
      │ linked no source calls it a member; it applied, took a   │
      │     preliminary step, or is named with the side          │
      │                                                          │
      │ Most useful here                                         │
      │ Enter l →          open the details; in the details,     │
      │                    follow the link                       │
      │ /                  search the pane, or the details if    │
      │                    they have the focus; Enter keeps it,  │
      │                    Esc clears it                         │
      │ o                  show the sources of the selected      │
      │                    record, with every claim              │
      │ f                  open the filter panel (Space toggles  │
      │                    a value)                              │
      │ r                  filter by the next region: all,       │
      │                    Africa, Americas, Asia, Europe,       │
      │                    Oceania                               │
      │ c                  filter by the next coalition: all,    │
      │                    ILRS, Artemis, in both, in neither    │
      │                                                          │
      │ What Nations shows                                       │
      │ Nations of the ILRS and the Artemis Accords: when each   │
      │ joined, at what level, and how strong the evidence is.   │
      └──────────────────────────────────────────────────────────┘
       Enter OK  Esc back
      """)
  }

  @Test("The help continues with the signs and the dates of the data")
  func helpEnd() throws {
    var test = StateTest(width: 60, height: 40)
    test.press("?" + String(repeating: "<PageDown>", count: 9))
    try expectScreen(
      test,
      """
       0 cislunar 1 Nations 2 3 4 5 6 7 8 9     as of 30 Jun 2026
      ┌─ Help: Nations ──────────────────────────────────────────┐
      │ › type to narrow                                         │
      ├──────────────────────────────────────────────────────────┤
      │ PgUp               move a page up                        │
      │ PgDn               move a page down                      │
      │ Ctrl-U             move half a page up                   │
      │ Ctrl-D             move half a page down                 │
      │                                                          │
      │ Typing                                                   │
      │ Space              toggle a value of the filter panel    │
      │ Enter              accept                                │
      │ Esc                clear what was typed, then close;     │
      │                    cancel                                │
      │ ↑                  move to the row above; in an export,  │
      │                    the previous format                   │
      │ ↓                  move to the row below; in an export,  │
      │                    the next format                       │
      │ ←                  move to the column on the left        │
      │ →                  move to the column on the right       │
      │ ← Ctrl-B           move the cursor left                  │
      │ →                  move the cursor right                 │
      │ Home Ctrl-A        move the cursor to the start          │
      │ End Ctrl-E         move the cursor to the end            │
      │ Backspace          delete the character before the       │
      │                    cursor                                │
      │ Del Ctrl-D         delete the next character             │
      │ Ctrl-W             delete the word before the cursor     │
      │›Ctrl-U             delete everything                     │
      │                                                          │
      │ Dates of the data                                        │
      │ Nations to 30 Jun 2026. Everything up to June 2026.      █
      │ Phases to 30 Jun 2026. Plans as of June 2026.            █
      │ Missions to 30 Jun 2026. Launches up to June 2026.       █
      │ Compare to 30 Jun 2026. Pages up to June 2026.           █
      │                                                          █
      │ Mouse                                                    █
      │ Hold Shift while dragging to select text.                █
      └──────────────────────────────────────────────────────────┘
       Enter OK  Esc back
      """)
  }

  @Test("The filter panel shows its values with counts")
  func filter() throws {
    var test = StateTest(width: 60, height: 20)
    test.press("cf<Down><Space>")
    try expectScreen(
      test,
      """
       0 cislunar 1 Nations 2 3 4 5 6 7 8 9     as of 30 Jun 2026
      ┌─ Filter Nations: 0 of 9 rows ────────────────────────────┐
      │ › type to narrow                                         │
      ├──────────────────────────────────────────────────────────┤
      │ Region                                                   █
      │ [ ] Africa   1  A 0 I 1 of 2                             █
      │›[x] Americas 0  A 1 I 0 of 1                             █
      │ [ ] Asia     4  A 2 I 2 +1 of 4                          █
      │ [ ] Oceania  0  A 1 I 0 of 1                             █
      │ Coalition                                                █
      │ [x] ILRS       0                                         █
      │ [ ] Artemis    1                                         █
      │ [ ] in both    0                                         │
      │ [ ] in neither 0                                         │
      │ Level                                                    │
      │ [ ] government   0                                       │
      │ [ ] agency       0                                       │
      │ [ ] application  0                                       │
      └──────────────────────────────────────────────────────────┘
       Space toggle  Esc back
      """)
  }

  @Test("The lens offers the sources, the most cited first")
  func lens() throws {
    var test = StateTest(width: 60, height: 14)
    test.press("L")
    try expectScreen(
      test,
      """
       0 cislunar 1 Nations 2 3 4 5 6 7 8 9     as of 30 Jun 2026
      ─ Nations 7 of 7 · ILRS 3 +1! · Artemis 4 · both 1 ─────────
      ┌─ Lens: everything according to one source ───────────────┐
      │ › type to narrow                                         │
      ├──────────────────────────────────────────────────────────┤
      │›All sources                                              │
      │   34  News of the day  8 Apr 2024                        │
      │   22  Guide for Partnership  CNSA, 16 Jun 2021           │
      │   18  Two ways to the Moon  A magazine, 10 May 2024      │
      │    7  The Artemis Accords  NASA, 13 Oct 2020             │
      └──────────────────────────────────────────────────────────┘
       Algeria           Africa     linked        –              █
      Organisations, not counted as nations (1)                  │
       Enter OK  Esc back
      """)
  }

  @Test("The palette offers actions by name and key")
  func palette() throws {
    var test = StateTest(width: 80, height: 14)
    test.press(":sort")
    try expectScreen(
      test,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      ┌─ Actions ────────────────────────────────────────────────────────────────────┐
      │ › sort                                                                       │
      ├──────────────────────────────────────────────────────────────────────────────┤
      │›s                  choose the column to sort by                              │
      │ S                  reverse the order                                         │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      └──────────────────────────────────────────────────────────────────────────────┘
       Enter OK  Esc back
      """)
  }

  @Test("Searching everything shows hits of every kind")
  func everything() throws {
    var test = StateTest(width: 80, height: 16)
    test.press("<C-f>moon")
    try expectScreen(
      test,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      ┌─ Search everything ──────────────────────────────────────────────────────────┐
      │ › moon                                                                       │
      ├──────────────────────────────────────────────────────────────────────────────┤
      │›mission      SLIM  JAXA, 6 Sep 2023, completed                               │
      │ phase        Artemis II: Crew around the Moon  Artemis                       │
      │ phase        Phase I: Reconnaissance  ILRS, 2021 to 2025                     │
      │ mission      Artemis II  NASA, 1 Apr 2026, completed                         │
      │ mission      SMART-1  ESA, 27 Sep 2003, completed                            │
      │ source       Two ways to the Moon  A magazine, 10 May 2024                   │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      └──────────────────────────────────────────────────────────────────────────────┘
       Enter OK  Esc back
      """)
  }

  @Test("Before anything is typed it says what can be typed")
  func everythingEmpty() throws {
    var test = StateTest(width: 80, height: 12)
    test.press("<C-f>")
    try expectScreen(
      test,
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 30 Jun 2026
      ┌─ Search everything ──────────────────────────────────────────────────────────┐
      │ ›                                                                            │
      ├──────────────────────────────────────────────────────────────────────────────┤
      │ Type a name, a place or any word.                                            │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      └──────────────────────────────────────────────────────────────────────────────┘
       Enter OK  Esc back
      """)
  }

  @Test("A failed search says so")
  func nothingFound() throws {
    var test = StateTest(width: 60, height: 12)
    test.press("<C-f>zzz")
    try expectScreen(
      test,
      """
       0 cislunar 1 Nations 2 3 4 5 6 7 8 9     as of 30 Jun 2026
      ┌─ Search everything ──────────────────────────────────────┐
      │ › zzz                                                    │
      ├──────────────────────────────────────────────────────────┤
      │ Nothing found.                                           │
      │                                                          │
      │                                                          │
      │                                                          │
      │                                                          │
      │                                                          │
      └──────────────────────────────────────────────────────────┘
       Enter OK  Esc back
      """)
  }

  @Test("The sources of a record, each under its claim")
  func citations() throws {
    var test = StateTest(width: 60, height: 20)
    test.press("o")
    try expectScreen(
      test,
      """
       0 cislunar 1 Nations 2 3 4 5 6 7 8 9     as of 30 Jun 2026
      ─ Nations 7 of 7 · ILRS 3 +1! · Artemis 4 · both 1 ─────────
       Name              Region   ILRS            Artemis
      ›China             Asia     ● 16 Jun 2021≠  –              █
       Egypt             Africa   ● 6 Dec 2023    –              █
      ┌─ Sources: China ─────────────────────────────────────────┐
      │ ● China became a founding member of the ILRS on 16 Jun   │
      │   2021: Presented the joint roadmap.                     │
      │›    CNSA, 16 Jun 2021, Guide for Partnership (official)  │
      │     A magazine, 10 May 2024, Two ways to the Moon (pres… │
      │ ○ China became a founding member of the ILRS on 9 Mar    │
      │   2021: Counted from the memorandum of March.            │
      │     no publisher named, 8 Apr 2024, News of the day (pr… │
      └──────────────────────────────────────────────────────────┘
       International Lunar Research Station                      │
       Status        ● founding member, 16 Jun 2021, government ≠│
                     dates differ                                │
       Instrument    Memorandum of understanding                 │
       ● confirmed  ○ reported  ! contested  ≤ listed
       Enter open  Esc back  y copy
      """)
  }

  @Test("The prompt for a date reports an invalid one")
  func asOf() throws {
    var test = StateTest(width: 60, height: 14)
    test.press("a<C-u>tomorrow<Enter>")
    try expectScreen(
      test,
      """
       0 cislunar 1 Nations 2 3 4 5 6 7 8 9     as of 30 Jun 2026
      ─ Nations 7 of 7 · ILRS 3 +1! · Artemis 4 · both 1 ─────────
       Name              Region   ILRS            Artemis
      ›China             Asia     ● 16 Jun 2021≠  –              █
        ┌─ As of ──────────────────────────────────────────────┐ █
        │ › tomorrow                                           │ █
        │ "tomorrow" is not a date: this program never uses    │ █
        │ the clock. Use 2024-05-10, 2024-05, 10 May 2024 or   │ █
        │ 2024.                                                │ █
        └──────────────────────────────────────────────────────┘ █
      Others (1), linked or to join: no source in view calls them█
       Algeria           Africa     linked        –              █
      Organisations, not counted as nations (1)                  │
       Enter OK  Esc back
      """)
  }

  @Test("The prompt for a file lists the endings")
  func export() throws {
    var test = StateTest(width: 60, height: 14)
    test.press("e")
    try expectScreen(
      test,
      """
       0 cislunar 1 Nations 2 3 4 5 6 7 8 9     as of 30 Jun 2026
      ─ Nations 7 of 7 · ILRS 3 +1! · Artemis 4 · both 1 ─────────
       Name              Region   ILRS            Artemis
      ›China             Asia     ● 16 Jun 2021≠  –              █
        ┌─ Export this view ───────────────────────────────────┐ █
        │ › cislunar-nations.csv                               │ █
        │  CSV  TSV  JSON  Markdown  text  SVG                 │ █
        │ Writes 9 rows to the current directory.              │ █
        │                                                      │ █
        └──────────────────────────────────────────────────────┘ █
      Others (1), linked or to join: no source in view calls them█
       Algeria           Africa     linked        –              █
      Organisations, not counted as nations (1)                  │
       Enter OK  Esc back  ↑ ↓ format
      """)
  }

  @Test("A search is typed in the last row")
  func search() throws {
    var test = StateTest(width: 60, height: 14)
    test.press("/an")
    try expectScreen(
      test,
      """
       0 cislunar 1 Nations 2 3 4 5 6 7 8 9     as of 30 Jun 2026
      ─ Nations 6 of 8 · /an · +1 organisation ───────────────────
       Name              Region   ILRS            Artemis
      ›Türkiye           Asia     ○ Apr 2024!     –
       New Zealand       Oceania  –               ○ 31 May 2021
       Japan             Asia     –               ● 13 Oct 2020
       Thailand          Asia     ● 5 Apr 2024    ○ 16 Dec 2024
       China             Asia     ● 16 Jun 2021≠  –
       Egypt             Africa   ● 6 Dec 2023    –
      Organisations, not counted as nations (1)
       APSCO             Asia     ● 24 Apr 2024   –


       /an                                     Enter OK  Esc back
      """)
  }

  @Test("In ASCII, borders are ASCII too")
  func ascii() throws {
    var test = StateTest(width: 60, height: 14)
    test.press("f")
    try expectScreen(
      test, isASCII: true,
      """
       0 cislunar 1 Nations 2 3 4 5 6 7 8 9     as of 30 Jun 2026
      +- Filter Nations: 9 of 9 (7 nations, 1 other, 1 organis~ -+
      | > type to narrow                                         |
      +----------------------------------------------------------+
      | Region                                                   #
      |>[ ] Africa   2  A 0 I 1 of 2                             #
      | [ ] Americas 1  A 1 I 0 of 1                             |
      | [ ] Asia     5  A 2 I 2 +1 of 4                          |
      | [ ] Oceania  1  A 1 I 0 of 1                             |
      | Coalition                                                |
      | [ ] ILRS       5                                         |
      | [ ] Artemis    4                                         |
      +----------------------------------------------------------+
       Space toggle  Esc back
      """)
  }
}
