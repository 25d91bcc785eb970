import TestSupport
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
      mission, id tua-orbiter · neither side
      Status        ◌ planned  ○ 1 Mar 2024: In the works. [1]
      Launch        ○ planned, 2028
      Operator      ○ TUA [2]
      Type          ○ orbiter [2]

      Launch
      ○ 2028        planned, said 1 Mar 2024: In 2028. [1]

      Date history
      Launch        Launch of the TUA Orbiter: ≤2026 → 2028
      In all        about 2 years later, slipped once
      ○ ≤2026       first date: With the first rocket. (TUA; known by Feb 2023) [2]
      ○ 2028        slip, said 1 Mar 2024 (TUA, Ann Dee) [1]

      Sources
      [1] no publisher named, 1 Mar 2024, Another report (press)
      [2] no publisher named, 11 Jan 2024, Report (press)
      """#)
    expectText(
      try printed("show tua-orbiter --format csv"),
      #"""
      kind,id,name,section,field,value,date,until,bound,part,said,level,note,url,evidence,sources
      mission,tua-orbiter,TUA Orbiter,record,name,TUA Orbiter,,,,,,,,,,
      mission,tua-orbiter,TUA Orbiter,record,side,neither side,,,,,,,,,,
      mission,tua-orbiter,TUA Orbiter,record,status,planned,,,,,,,,,,
      mission,tua-orbiter,TUA Orbiter,record,launch,planned,2028,,,,,,,,reported,weekly
      mission,tua-orbiter,TUA Orbiter,record,last heard,In the works.,2024-03-01,,,,,,,,reported,weekly
      mission,tua-orbiter,TUA Orbiter,record,operator,TUA,,,,,,,,,reported,daily
      mission,tua-orbiter,TUA Orbiter,record,type,orbiter,,,,,,,,,reported,daily
      mission,tua-orbiter,TUA Orbiter,launch,planned,In 2028.,2028,,,,2024-03-01,,,,reported,weekly
      mission,tua-orbiter,TUA Orbiter,date history,launch,Launch of the TUA Orbiter: ≤2026 → 2028,,,,,,,,,,
      mission,tua-orbiter,TUA Orbiter,date history,in all,"about 2 years later, slipped once",,,,,,,,,,
      mission,tua-orbiter,TUA Orbiter,date history,first date,With the first rocket.,2026,,by,,,,TUA; known by Feb 2023,,reported,daily
      mission,tua-orbiter,TUA Orbiter,date history,slip,,2028,,,,2024-03-01,,"TUA, Ann Dee",,reported,weekly
      mission,tua-orbiter,TUA Orbiter,sources,daily,Report,2024-01-11,,,,,,press,,,
      mission,tua-orbiter,TUA Orbiter,sources,weekly,Another report,2024-03-01,,,,,,press,,,
      """#)
    expectText(
      try printed("show tua-orbiter --format json"),
      #"""
      [
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "record", "field": "name", "value": "TUA Orbiter", "date": null, "until": null, "bound": null, "part": null, "said": null, "level": null, "note": null, "url": null, "evidence": null, "sources": []},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "record", "field": "side", "value": "neither side", "date": null, "until": null, "bound": null, "part": null, "said": null, "level": null, "note": null, "url": null, "evidence": null, "sources": []},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "record", "field": "status", "value": "planned", "date": null, "until": null, "bound": null, "part": null, "said": null, "level": null, "note": null, "url": null, "evidence": null, "sources": []},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "record", "field": "launch", "value": "planned", "date": "2028", "until": null, "bound": null, "part": null, "said": null, "level": null, "note": null, "url": null, "evidence": "reported", "sources": ["weekly"]},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "record", "field": "last heard", "value": "In the works.", "date": "2024-03-01", "until": null, "bound": null, "part": null, "said": null, "level": null, "note": null, "url": null, "evidence": "reported", "sources": ["weekly"]},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "record", "field": "operator", "value": "TUA", "date": null, "until": null, "bound": null, "part": null, "said": null, "level": null, "note": null, "url": null, "evidence": "reported", "sources": ["daily"]},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "record", "field": "type", "value": "orbiter", "date": null, "until": null, "bound": null, "part": null, "said": null, "level": null, "note": null, "url": null, "evidence": "reported", "sources": ["daily"]},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "launch", "field": "planned", "value": "In 2028.", "date": "2028", "until": null, "bound": null, "part": null, "said": "2024-03-01", "level": null, "note": null, "url": null, "evidence": "reported", "sources": ["weekly"]},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "date history", "field": "launch", "value": "Launch of the TUA Orbiter: ≤2026 → 2028", "date": null, "until": null, "bound": null, "part": null, "said": null, "level": null, "note": null, "url": null, "evidence": null, "sources": []},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "date history", "field": "in all", "value": "about 2 years later, slipped once", "date": null, "until": null, "bound": null, "part": null, "said": null, "level": null, "note": null, "url": null, "evidence": null, "sources": []},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "date history", "field": "first date", "value": "With the first rocket.", "date": "2026", "until": null, "bound": "by", "part": null, "said": null, "level": null, "note": "TUA; known by Feb 2023", "url": null, "evidence": "reported", "sources": ["daily"]},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "date history", "field": "slip", "value": null, "date": "2028", "until": null, "bound": null, "part": null, "said": "2024-03-01", "level": null, "note": "TUA, Ann Dee", "url": null, "evidence": "reported", "sources": ["weekly"]},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "sources", "field": "daily", "value": "Report", "date": "2024-01-11", "until": null, "bound": null, "part": null, "said": null, "level": null, "note": "press", "url": null, "evidence": null, "sources": []},
        {"kind": "mission", "id": "tua-orbiter", "name": "TUA Orbiter", "section": "sources", "field": "weekly", "value": "Another report", "date": "2024-03-01", "until": null, "bound": null, "part": null, "said": null, "level": null, "note": "press", "url": null, "evidence": null, "sources": []}
      ]
      """#)
    expectText(
      try printed("show tua-orbiter --format markdown"),
      #"""
      # TUA Orbiter

      As of 1 Jan 2026, according to all sources. Data on nations to 1 Jan 2026, phases to 1 Jan 2026, missions to 31 Dec 2025.

      Mission tua-orbiter, neither side.

      - **Status**: planned
      - **Launch**: planned, 2028 (reported)
      - **Last heard**: 1 Mar 2024: In the works. (reported)[^1]
      - **Operator**: TUA (reported)[^2]
      - **Type**: orbiter (reported)[^2]

      ## Launch

      - **2028**: planned, said 1 Mar 2024: In 2028. (reported)[^1]

      ## Date history

      - **Launch**: Launch of the TUA Orbiter: ≤2026 → 2028
      - **In all**: about 2 years later, slipped once
      - **≤2026**: first date: With the first rocket. (TUA; known by Feb 2023) (reported)[^2]
      - **2028**: slip, said 1 Mar 2024 (TUA, Ann Dee) (reported)[^1]

      [^1]: “Another report”, no publisher named, 1 Mar 2024.
      [^2]: “Report”, no publisher named, 11 Jan 2024.
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

      date history, launch: Launch of the TUA Orbiter: ≤2026 → 2028
      date history, in all: about 2 years later, slipped once

      date history, first date: With the first rocket.
      date: 2026
      bound: by
      note: TUA; known by Feb 2023
      evidence: reported
      sources: daily

      date history, slip:
      date: 2028
      said: 2024-03-01
      note: TUA, Ann Dee
      evidence: reported
      sources: weekly

      sources, daily: Report
      date: 2024-01-11
      note: press

      sources, weekly: Another report
      date: 2024-03-01
      note: press
      """#)
  }

  @Test("A nation through one source, as of a date")
  func perspective() throws {
    expectText(
      try printed("show turkey --as-of 2024-05-10 --according-to daily"),
      #"""
      Türkiye
      ───────
      nation, id TUR · also Turkey · Asia · Western Asia
      Capital       Ankara (39.93° N, 32.86° E)

      International Lunar Research Station
      Status        ○ joined, Apr 2024 [1]

      Source
      [1] no publisher named, 11 Jan 2024, Report (press)
      """#)
  }

  @Test("Any kind of record, by any of its names")
  func kinds() throws {
    expectText(
      try printed("show apsco --columns section,field,value"),
      #"""
      Section  Field   Value
      ───────  ──────  ──────────────────────────────
      record   name    Space Cooperation Organization
      record   kind    intergovernmental
      ILRS     status  takes part
      ILRS     joined
      home     CHN     China
      sources  agency  Statement of the agency
      """#)
    expectText(
      try printed("show ILRS"),
      #"""
      Research Station
      ────────────────
      programme, id ilrs

      Figures
      Members       1 +1 contested
      ○ Apr 2024    2 ILRS members [1]
      Counted here  1 +1 contested, Apr 2024

      Phases (2)
      ► Reconnaissance, 2021–2025, under way
      ◌ Construction, planned

      Source
      [1] no publisher named, 11 Jan 2024, Report (press)
      """#)
    expectText(
      try printed("show \"嫦娥六号\" --columns section,field,date"),
      #"""
      Section       Field         Date
      ────────────  ────────────  ──────────
      record        name
      record        side
      record        status
      record        launch        2024-05-03
      record        Chinese name
      record        last heard    2024-06-25
      record        operator
      record        type
      record        role
      launch        launched      2024-05-03
      date history  launch
      date history  in all
      date history  first date    2023
      date history  slip          2024-05
      date history  flown         2024-05-03
      site          landed        2024-06-01
      nations       CHN
      phases        ilrs-i
      phases        ilrs-ii
      sources       agency        2024-01-10
      sources       daily         2024-01-11
      """#)
    expectText(
      try printed("show weekly"),
      #"""
      Another report
      ──────────────
      source, id weekly
      Date          1 Mar 2024
      Kind          press
      Cited for     6 statements in 4 records

      Disagreements (1)
      ! Türkiye: whether it is a member of the ILRS, says not itself a member

      Cited by (4)
      nation        Türkiye
      mission       TUA Orbiter, 2 statements
      topic         Power, 2 statements
      date history  Launch of the TUA Orbiter
      """#)
  }
}
