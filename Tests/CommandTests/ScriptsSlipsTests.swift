import TestSupport
import Testing

@Suite("The command slips")
struct ScriptsSlipsTests {
  @Test("Every format")
  func formats() throws {
    expectText(
      try printed("slips --format table"),
      #"""
      Coalition  Date of                    Slips  Moved                Dates
      ─────────  ─────────────────────────  ─────  ───────────────────  ────────────────────────────────────
                 Launch of the TUA Orbiter      1  about 2 years later  ≤2026 → 2028
      ILRS       Launch of Chang'e 6            1  about 1 year later   2023 → May 2024 → 3 May 2024 (flown)
      """#)
    expectText(
      try printed("slips --format csv"),
      #"""
      coalition,title,slips,moved,dates,moves,first,last,state,movedDays,redefined,event,id,records,stepKinds,stepDates,stepDays,stepVoices,evidence,sources
      ,Launch of the TUA Orbiter,1,about 2 years later,≤2026 → 2028,"2028: TUA, Ann Dee, 1 Mar \#
      2024",2026,2028,planned,730,false,launch,tua-orbiter-launch,tua-orbiter,first; slip,≤2026; \#
      2028,2023-02; 2024-03-01,"TUA; TUA, Ann Dee",reported,daily; weekly
      ILRS,Launch of Chang'e 6,1,about 1 year later,2023 → May 2024 → 3 May 2024 (flown),"May 2024: CNSA, \#
      25 Apr 2023",2023,2024-05-03,flown,306,false,launch,chang-e-6-launch,chang-e-6,first; slip; \#
      flown,2023; 2024-05; 2024-05-03,2021; 2023-04-25; 2024-05-03,CNSA; CNSA; none,reported,agency; daily
      """#)
    expectText(
      try printed("slips --format json --coalition none"),
      #"""
      [
        {"coalition": null, "title": "Launch of the TUA Orbiter", "slips": 1, "moved": "about 2 years \#
      later", "dates": "≤2026 → 2028", "moves": ["2028: TUA, Ann Dee, 1 Mar 2024"], "first": "2026", "last": \#
      "2028", "state": "planned", "movedDays": 730, "redefined": false, "event": "launch", "id": \#
      "tua-orbiter-launch", "records": ["tua-orbiter"], "stepKinds": ["first", "slip"], "stepDates": \#
      ["≤2026", "2028"], "stepDays": ["2023-02", "2024-03-01"], "stepVoices": ["TUA", "TUA, Ann Dee"], \#
      "evidence": "reported", "sources": ["daily", "weekly"]}
      ]
      """#)
    expectText(
      try printed("slips --format markdown"),
      #"""
      | Coalition | Date of | Slips | Moved | Dates |
      | --- | --- | ---: | --- | --- |
      |  | Launch of the TUA Orbiter | 1 | about 2 years later | ≤2026 → 2028 |
      | ILRS | Launch of Chang'e 6 | 1 | about 1 year later | 2023 → May 2024 → 3 May 2024 (flown) |
      """#)
  }

  @Test(
    "A slip is listed from the day of its announcement, according to its source, in the order asked for")
  func narrowed() throws {
    let names = "--columns title,moved --format csv"
    expectText(
      try printed("slips --as-of 2024-02-29 \(names)"),
      "title,moved\nLaunch of Chang'e 6,about 1 year later")
    expectText(
      try printed("slips --as-of 2024-03-01 --sort moved \(names)"),
      "title,moved\nLaunch of Chang'e 6,about 1 year later\nLaunch of the TUA Orbiter,about 2 years later")
    // A date did not slip from one that only another source told.
    expectText(
      try printed(
        "slips --according-to weekly --columns title,moved,dates,sources --format csv",
        errors: "Nothing matches.\n"),
      "title,moved,dates,sources")
  }
}
