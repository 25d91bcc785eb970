import TestSupport
import Testing

@Suite("The command compare")
struct ScriptsCompareTests {
  @Test("Both sides side by side")
  func sides() throws {
    expectText(
      try printed("compare power"),
      #"""
      Power
      ─────
      topic, id power
      Summary       Both want a reactor.

      A Artemis                                        │ I ILRS
      ○ A reactor by 2030. [1]                         │ ● A plant for the station. [2]
                                                       │ ○ not found: No contract was found. [3]

      On both, and where sources disagree
      ○ Neither is built. [1,3]

      Sources
      [1] no publisher named, 11 Jan 2024, Report (press)
      [2] CNSA, 10 Jan 2024, Statement of the agency (official)
      [3] no publisher named, 1 Mar 2024, Another report (press)

      Addresses
      [2] https://agency.example/1
      """#)
    expectText(
      try printed("compare power --format markdown"),
      #"""
      ## Power

      Both want a reactor.

      | Artemis | ILRS |
      | --- | --- |
      | A reactor by 2030. (reported: daily) | A plant for the station. (confirmed: agency) |
      |  | Not found: No contract was found. (reported: weekly) |

      - On both: Neither is built. (reported: daily, weekly)
      """#)
    expectText(
      try printed("compare power --format plain"),
      #"""
      Topic: Power
      Summary: Both want a reactor.
      Artemis: A reactor by 2030. (reported: daily)
      ILRS: A plant for the station. (confirmed: agency)
      ILRS: Not found: No contract was found. (reported: weekly)
      Both: Neither is built. (reported: daily, weekly)
      """#)
  }

  @Test("The figures")
  func figures() throws {
    expectText(
      try printed("compare figures --format plain"),
      #"""
      Topic: Figures
      As of: 2026-01-01
      undisputed members: Artemis 0, ILRS 1
      contested members: Artemis 0, ILRS 1
      listed members: Artemis 0, ILRS 0
      provisional members: Artemis 1, ILRS 0
      all of these: Artemis 1, ILRS 2
      of these, government or agency: Artemis 1, ILRS 1
      of these, institute: Artemis 0, ILRS 0
      of these, application: Artemis 0, ILRS 1
      of these, level not stated: Artemis 0, ILRS 0
      members (of 2): Artemis 0 +1, ILRS 1 +1, both 0 +1
      members in Africa (of 0): Artemis 0, ILRS 0, both 0
      members in Americas (of 0): Artemis 0, ILRS 0, both 0
      members in Asia (of 2): Artemis 0 +1, ILRS 1 +1, both 0 +1
      members in Europe (of 0): Artemis 0, ILRS 0, both 0
      members in Oceania (of 0): Artemis 0, ILRS 0, both 0
      missions completed: Artemis 0, ILRS 1
      missions with a history of dates: Artemis 0, ILRS 1
      median slip of these in months, first date to the flown or current one: ILRS 10
      """#)
    expectText(
      try printed("compare figures --as-of 2022 --columns side,text,figure"),
      #"""
      Side     Text                            Figure
      ───────  ──────────────────────────────  ──────
      artemis  undisputed members                   0
      ilrs     undisputed members                   1
      artemis  contested members                    0
      ilrs     contested members                    0
      artemis  listed members                       0
      ilrs     listed members                       0
      artemis  provisional members                  0
      ilrs     provisional members                  0
      artemis  all of these                         0
      ilrs     all of these                         1
      artemis  of these, government or agency       0
      ilrs     of these, government or agency       1
      artemis  of these, institute                  0
      ilrs     of these, institute                  0
      artemis  of these, application                0
      ilrs     of these, application                0
      artemis  of these, level not stated           0
      ilrs     of these, level not stated           0
      artemis  members (of 2)                       0
      ilrs     members (of 2)                       1
      both     members (of 2)                       0
      artemis  members in Africa (of 0)             0
      ilrs     members in Africa (of 0)             0
      both     members in Africa (of 0)             0
      artemis  members in Americas (of 0)           0
      ilrs     members in Americas (of 0)           0
      both     members in Americas (of 0)           0
      artemis  members in Asia (of 2)               0
      ilrs     members in Asia (of 2)               1
      both     members in Asia (of 2)               0
      artemis  members in Europe (of 0)             0
      ilrs     members in Europe (of 0)             0
      both     members in Europe (of 0)             0
      artemis  members in Oceania (of 0)            0
      ilrs     members in Oceania (of 0)            0
      both     members in Oceania (of 0)            0
      """#)
  }

  @Test("By statement, for programs")
  func rows() throws {
    expectText(
      try printed("compare power --format csv"),
      #"""
      topic,title,side,text,figure,inDoubt,of,negative,evidence,sources
      power,Power,artemis,A reactor by 2030.,,,,false,reported,daily
      power,Power,ilrs,A plant for the station.,,,,false,confirmed,agency
      power,Power,ilrs,No contract was found.,,,,true,reported,weekly
      power,Power,both,Neither is built.,,,,false,reported,daily; weekly
      """#)
    expectText(
      try printed("compare power --format json"),
      #"""
      [
        {"topic": "power", "title": "Power", "side": "artemis", "text": "A reactor by 2030.", "figure": null, "inDoubt": null, "of": null, "negative": false, "evidence": "reported", "sources": ["daily"]},
        {"topic": "power", "title": "Power", "side": "ilrs", "text": "A plant for the station.", "figure": null, "inDoubt": null, "of": null, "negative": false, "evidence": "confirmed", "sources": ["agency"]},
        {"topic": "power", "title": "Power", "side": "ilrs", "text": "No contract was found.", "figure": null, "inDoubt": null, "of": null, "negative": true, "evidence": "reported", "sources": ["weekly"]},
        {"topic": "power", "title": "Power", "side": "both", "text": "Neither is built.", "figure": null, "inDoubt": null, "of": null, "negative": false, "evidence": "reported", "sources": ["daily", "weekly"]}
      ]
      """#)
  }

  @Test("Through one source, and by search")
  func narrowed() throws {
    expectText(
      try printed("compare --according-to weekly --search power"),
      #"""
      Power
      ─────
      topic, id power

      A Artemis                                        │ I ILRS
      No statement; only ILRS has one.                 │ ○ not found: No contract was found. [1]

      On both, and where sources disagree
      ○ Neither is built. [1]

      Source
      [1] no publisher named, 1 Mar 2024, Another report (press)
      """#)
    expectText(
      try printed("compare --search nothing --format csv", errors: "Nothing matches.\n"),
      #"""
      topic,title,side,text,figure,inDoubt,of,negative,evidence,sources
      """#)
  }
}
