import Testing

@Suite("The command show")
struct ScriptsShowTests {
  @Test("Every format")
  func formats() throws {
    expectText(
      try printed("show tua-orbiter --format table"),
      #"""
      TUA Orbiter
      ───────────
      neither side · tua-orbiter
      Status        ◌ planned as of 1 Mar 2024: In the works. [1]
      Operator      ○ TUA [2]
      Type          ○ orbiter [2]

      Launch
      ○ 2028        planned, said 1 Mar 2024: In 2028. [1]
      ○ 2026        earlier plan, said Feb 2023: In 2026. [2]

      Sources
      [1] 1 Mar 2024, Another report (press)
      [2] 11 Jan 2024, Report (press)
      """#)
    expectText(
      try printed("show tua-orbiter --format csv"),
      #"""
      kind,id,name,section,field,value,date,until,said,level,note,url,evidence,sources
      mission,tua-orbiter,TUA Orbiter,record,name,TUA Orbiter,,,,,,,,
      mission,tua-orbiter,TUA Orbiter,record,operators,TUA,,,,,,,reported,daily
      mission,tua-orbiter,TUA Orbiter,record,types,orbiter,,,,,,,reported,daily
      mission,tua-orbiter,TUA Orbiter,record,status,planned,,,,,,,,
      mission,tua-orbiter,TUA Orbiter,record,status as last heard,planned: In the \#
      works.,2024-03-01,,,,,,reported,weekly
      mission,tua-orbiter,TUA Orbiter,launch,planned,In 2028.,2028,,2024-03-01,,,,reported,weekly
      mission,tua-orbiter,TUA Orbiter,launch,superseded,In 2026.,2026,,2023-02,,,,reported,daily
      mission,tua-orbiter,TUA Orbiter,sources,daily,Report,2024-01-11,,,,press,,,
      mission,tua-orbiter,TUA Orbiter,sources,weekly,Another report,2024-03-01,,,,press,,,
      """#)
    expectText(
      try printed("show tua-orbiter --format json"),
      #"""
      [
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "record", "field": \#
      "name", "value": "TUA Orbiter", "date": null, "until": null, "said": null, "level": null, "note": \#
      null, "url": null, "evidence": null, "sources": []},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "record", "field": \#
      "operators", "value": "TUA", "date": null, "until": null, "said": null, "level": null, "note": \#
      null, "url": null, "evidence": "reported", "sources": ["daily"]},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "record", "field": \#
      "types", "value": "orbiter", "date": null, "until": null, "said": null, "level": null, "note": \#
      null, "url": null, "evidence": "reported", "sources": ["daily"]},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "record", "field": \#
      "status", "value": "planned", "date": null, "until": null, "said": null, "level": null, "note": \#
      null, "url": null, "evidence": null, "sources": []},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "record", "field": \#
      "status as last heard", "value": "planned: In the works.", "date": "2024-03-01", "until": null, \#
      "said": null, "level": null, "note": null, "url": null, "evidence": "reported", "sources": \#
      ["weekly"]},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "launch", "field": \#
      "planned", "value": "In 2028.", "date": "2028", "until": null, "said": "2024-03-01", "level": null, \#
      "note": null, "url": null, "evidence": "reported", "sources": ["weekly"]},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "launch", "field": \#
      "superseded", "value": "In 2026.", "date": "2026", "until": null, "said": "2023-02", "level": null, \#
      "note": null, "url": null, "evidence": "reported", "sources": ["daily"]},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "sources", "field": \#
      "daily", "value": "Report", "date": "2024-01-11", "until": null, "said": null, "level": null, \#
      "note": "press", "url": null, "evidence": null, "sources": []},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "sources", "field": \#
      "weekly", "value": "Another report", "date": "2024-03-01", "until": null, "said": null, "level": \#
      null, "note": "press", "url": null, "evidence": null, "sources": []}
      ]
      """#)
    expectText(
      try printed("show tua-orbiter --format markdown"),
      #"""
      | Section | Field | Value | Date | Evidence | Sources |
      | --- | --- | --- | --- | --- | --- |
      | record | name | TUA Orbiter |  |  |  |
      | record | operators | TUA |  | reported | daily |
      | record | types | orbiter |  | reported | daily |
      | record | status | planned |  |  |  |
      | record | status as last heard | planned: In the works. | 2024-03-01 | reported | weekly |
      | launch | planned | In 2028. | 2028 | reported | weekly |
      | launch | superseded | In 2026. | 2026 | reported | daily |
      | sources | daily | Report | 2024-01-11 |  |  |
      | sources | weekly | Another report | 2024-03-01 |  |  |
      """#)
    expectText(
      try printed("show tua-orbiter --format plain"),
      #"""
      kind: mission
      id: tua-orbiter
      name: TUA Orbiter

      operators: TUA
      evidence: reported
      sources: daily

      types: orbiter
      evidence: reported
      sources: daily

      status: planned

      status as last heard: planned: In the works.
      date: 2024-03-01
      evidence: reported
      sources: weekly

      launch, planned: In 2028.
      date: 2028
      said: 2024-03-01
      evidence: reported
      sources: weekly

      launch, superseded: In 2026.
      date: 2026
      said: 2023-02
      evidence: reported
      sources: daily

      sources, daily: Report
      date: 2024-01-11
      note: press

      sources, weekly: Another report
      date: 2024-03-01
      note: press
      """#)
  }

  @Test("A nation as it stood through one source")
  func perspective() throws {
    expectText(
      try printed("show turkey --as-of 2024-05-10 --according-to daily"),
      #"""
      Türkiye
      ───────
      also Turkey · TUR · Asia, Western Asia
      Capital       Ankara
      Agency        TUA

      International Lunar Research Station
      Standing      ○ joined Apr 2024, reported
      1 claim
      ○ Apr 2024    joined [1]

      Source
      [1] 11 Jan 2024, Report (press)
      """#)
  }

  @Test("Any kind of record, by any of its names")
  func kinds() throws {
    expectText(
      try printed("show apsco --columns section,field,value"),
      #"""
      Section  Field      Value
      ───────  ─────────  ──────────────────────────────
      record   name       Space Cooperation Organization
      record   kind       intergovernmental
      record   home       CHN
      record   coalition  ILRS
      ILRS     joined
      sources  agency     Statement of the agency
      """#)
    expectText(
      try printed("show ILRS"),
      #"""
      Research Station
      ────────────────
      ILRS as a whole

      Phases
      ► Reconnaissance, 2021 to 2025
      ◌ Construction, no dates in view
      """#)
    expectText(
      try printed("show \"嫦娥六号\" --columns section,field,value,date"),
      #"""
      Section  Field                 Value                             Date
      ───────  ────────────────────  ────────────────────────────────  ──────────
      record   name                  Chang'e 6
      record   name (zh)             嫦娥六号
      record   coalition             ILRS
      record   part                  programme
      record   operators             CNSA
      record   types                 lander; sample return
      record   nations               China
      record   status                completed
      record   status as last heard  completed: Brought samples back.  2024-06-25
      launch   actual                                                  2024-05-03
      site     landed                Apollo basin                      2024-06-01
      phases   part of               Reconnaissance
      phases   supports              Construction
      sources  agency                Statement of the agency           2024-01-10
      """#)
    expectText(
      try printed("show weekly"),
      #"""
      Another report
      ──────────────
      Another report
      Publisher     not stated
      Date          1 Mar 2024
      Kind          press
      Address       seen without one
      Id            weekly

      Disagreements it is part of (1)
      ! Türkiye: whether it is a member of the ILRS says Not itself a member

      What rests on it: 5 statements of 3 records
      nation        Türkiye
      mission       TUA Orbiter (2)
      topic         Power (2)
      """#)
  }
}
