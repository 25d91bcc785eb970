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
      mission tua-orbiter · neither side
      Status        ◌ planned
      Launch        ○ planned, 2028
      Last heard    ○ 1 Mar 2024: In the works. [1]
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
      mission,tua-orbiter,TUA Orbiter,record,side,neither side,,,,,,,,
      mission,tua-orbiter,TUA Orbiter,record,status,planned,,,,,,,,
      mission,tua-orbiter,TUA Orbiter,record,launch,planned,2028,,,,,,reported,weekly
      mission,tua-orbiter,TUA Orbiter,record,last heard,In the works.,2024-03-01,,,,,,reported,weekly
      mission,tua-orbiter,TUA Orbiter,record,operator,TUA,,,,,,,reported,daily
      mission,tua-orbiter,TUA Orbiter,record,type,orbiter,,,,,,,reported,daily
      mission,tua-orbiter,TUA Orbiter,launch,planned,In 2028.,2028,,2024-03-01,,,,reported,weekly
      mission,tua-orbiter,TUA Orbiter,launch,earlier plan,In 2026.,2026,,2023-02,,,,reported,daily
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
      "side", "value": "neither side", "date": null, "until": null, "said": null, "level": null, \#
      "note": null, "url": null, "evidence": null, "sources": []},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "record", "field": \#
      "status", "value": "planned", "date": null, "until": null, "said": null, "level": null, "note": \#
      null, "url": null, "evidence": null, "sources": []},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "record", "field": \#
      "launch", "value": "planned", "date": "2028", "until": null, "said": null, "level": null, "note": \#
      null, "url": null, "evidence": "reported", "sources": ["weekly"]},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "record", "field": \#
      "last heard", "value": "In the works.", "date": "2024-03-01", "until": null, "said": null, \#
      "level": null, "note": null, "url": null, "evidence": "reported", "sources": ["weekly"]},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "record", "field": \#
      "operator", "value": "TUA", "date": null, "until": null, "said": null, "level": null, "note": \#
      null, "url": null, "evidence": "reported", "sources": ["daily"]},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "record", "field": \#
      "type", "value": "orbiter", "date": null, "until": null, "said": null, "level": null, "note": \#
      null, "url": null, "evidence": "reported", "sources": ["daily"]},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "launch", "field": \#
      "planned", "value": "In 2028.", "date": "2028", "until": null, "said": "2024-03-01", "level": \#
      null, "note": null, "url": null, "evidence": "reported", "sources": ["weekly"]},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "launch", "field": \#
      "earlier plan", "value": "In 2026.", "date": "2026", "until": null, "said": "2023-02", "level": \#
      null, "note": null, "url": null, "evidence": "reported", "sources": ["daily"]},
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
      | record | side | neither side |  |  |  |
      | record | status | planned |  |  |  |
      | record | launch | planned | 2028 | reported | weekly |
      | record | last heard | In the works. | 2024-03-01 | reported | weekly |
      | record | operator | TUA |  | reported | daily |
      | record | type | orbiter |  | reported | daily |
      | launch | planned | In 2028. | 2028 | reported | weekly |
      | launch | earlier plan | In 2026. | 2026 | reported | daily |
      | sources | daily | Report | 2024-01-11 |  |  |
      | sources | weekly | Another report | 2024-03-01 |  |  |
      """#)
    expectText(
      try printed("show tua-orbiter --format plain"),
      #"""
      kind: mission
      id: tua-orbiter
      name: TUA Orbiter
      side: neither side
      status: planned

      launch: planned
      date: 2028
      evidence: reported
      sources: weekly

      last heard: In the works.
      date: 2024-03-01
      evidence: reported
      sources: weekly

      operator: TUA
      evidence: reported
      sources: daily

      type: orbiter
      evidence: reported
      sources: daily

      launch, planned: In 2028.
      date: 2028
      said: 2024-03-01
      evidence: reported
      sources: weekly

      launch, earlier plan: In 2026.
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
      nation TUR · also Turkey · Asia · Western Asia
      Capital       Ankara (39.93° N, 32.86° E)
      Agency        TUA

      International Lunar Research Station
      Status        ○ joined, Apr 2024
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
      record   coalition  ILRS
      ILRS     status     takes part
      ILRS     joined
      home     CHN        China
      sources  agency     Statement of the agency
      """#)
    expectText(
      try printed("show ILRS"),
      #"""
      Research Station
      ────────────────
      programme ilrs

      Figures
      Members       1 +1 contested
      ○ Apr 2024    2 ILRS members [1]
      Counted here  1 +1 contested, Apr 2024

      Phases (2)
      ► Reconnaissance, 2021–2025, under way
      ◌ Construction, planned

      Source
      [1] 11 Jan 2024, Report (press)
      """#)
    expectText(
      try printed("show \"嫦娥六号\" --columns section,field,value,date"),
      #"""
      Section  Field         Value                    Date
      ───────  ────────────  ───────────────────────  ──────────
      record   name          Chang'e 6
      record   side          ILRS
      record   status        completed
      record   launch        launched                 2024-05-03
      record   Chinese name  嫦娥六号
      record   last heard    Brought samples back.    2024-06-25
      record   operator      CNSA
      record   type          lander; sample return
      record   role          part of the programme
      launch   launched                               2024-05-03
      site     landed        Apollo basin             2024-06-01
      nations  CHN           China
      phases   ilrs-i        Reconnaissance
      phases   ilrs-ii       Construction
      sources  agency        Statement of the agency  2024-01-10
      """#)
    expectText(
      try printed("show weekly"),
      #"""
      Another report
      ──────────────
      source weekly
      Date          1 Mar 2024
      Kind          press
      Cited for     5 statements in 3 records

      Disagreements it is part of (1)
      ! Türkiye: whether it is a member of the ILRS, says Not itself a member

      Cited by (3)
      nation        Türkiye
      mission       TUA Orbiter, 2 statements
      topic         Power, 2 statements
      """#)
  }
}
