import TestSupport
import Testing

@Suite("The command diff")
struct ScriptsDiffTests {
  @Test("Every format")
  func formats() throws {
    expectText(
      try printed("diff 2023 2025-12-31 --format table"),
      #"""
      From 31 Dec 2023 to 31 Dec 2025
      ILRS: members 1 to 1 +1 contested; 1 joined, 1 launched, 1 outcome
      Artemis: members 0 to 0 +1 provisional; 1 joined
      Neither: 1 slipped

      Coalition  Date        Change    Name                       Before   After
      ─────────  ──────────  ────────  ─────────────────────────  ───────  ────────────────────────
      ILRS       2024-04     joined    Türkiye                             contested (application)
      ILRS       2024-05-03  launched  Chang'e 6
      ILRS       2024-06-25  outcome   Chang'e 6                  planned  completed
      Artemis    2025-08-31  joined    Türkiye                             provisional (government)
                 2024-03-01  slipped   Launch of the TUA Orbiter  ≤2026    2028
      """#)
    expectText(
      try printed("diff 2023 2025-12-31 --format csv"),
      #"""
      coalition,date,change,name,before,after,kind,id,text,evidence,sources
      ILRS,2024-04,joined,Türkiye,,contested (application),nation,TUR,Türkiye joined the ILRS in Apr 2024,reported,daily
      ILRS,2024-05-03,launched,Chang'e 6,,,mission,chang-e-6,Chang'e 6 was launched on 3 May 2024,confirmed,agency
      ILRS,2024-06-25,outcome,Chang'e 6,planned,completed,mission,chang-e-6,Chang'e 6: Brought samples back.,confirmed,agency
      Artemis,2025-08-31,joined,Türkiye,,provisional (government),nation,TUR,Türkiye signed the Artemis Accords on 31 Aug 2025,provisional,trace
      ,2024-03-01,slipped,Launch of the TUA Orbiter,≤2026,2028,mission,tua-orbiter,"Launch of the TUA Orbiter: 2028 instead of ≤2026, said on 1 Mar 2024 (TUA, Ann Dee)",reported,weekly
      """#)
    expectText(
      try printed("diff 2023 2025-12-31 --format json"),
      #"""
      [
        {"coalition": "ILRS", "date": "2024-04", "change": "joined", "name": "Türkiye", "before": null, "after": "contested (application)", "kind": "nation", "id": "TUR", "text": "Türkiye joined the ILRS in Apr 2024", "evidence": "reported", "sources": ["daily"]},
        {"coalition": "ILRS", "date": "2024-05-03", "change": "launched", "name": "Chang'e 6", "before": null, "after": null, "kind": "mission", "id": "chang-e-6", "text": "Chang'e 6 was launched on 3 May 2024", "evidence": "confirmed", "sources": ["agency"]},
        {"coalition": "ILRS", "date": "2024-06-25", "change": "outcome", "name": "Chang'e 6", "before": "planned", "after": "completed", "kind": "mission", "id": "chang-e-6", "text": "Chang'e 6: Brought samples back.", "evidence": "confirmed", "sources": ["agency"]},
        {"coalition": "Artemis", "date": "2025-08-31", "change": "joined", "name": "Türkiye", "before": null, "after": "provisional (government)", "kind": "nation", "id": "TUR", "text": "Türkiye signed the Artemis Accords on 31 Aug 2025", "evidence": "provisional", "sources": ["trace"]},
        {"coalition": null, "date": "2024-03-01", "change": "slipped", "name": "Launch of the TUA Orbiter", "before": "≤2026", "after": "2028", "kind": "mission", "id": "tua-orbiter", "text": "Launch of the TUA Orbiter: 2028 instead of ≤2026, said on 1 Mar 2024 (TUA, Ann Dee)", "evidence": "reported", "sources": ["weekly"]}
      ]
      """#)
    expectText(
      try printed("diff 2023 2025-12-31 --format markdown"),
      #"""
      | Coalition | Date | Change | Name | Before | After |
      | --- | --- | --- | --- | --- | --- |
      | ILRS | 2024-04 | joined | Türkiye |  | contested (application) |
      | ILRS | 2024-05-03 | launched | Chang'e 6 |  |  |
      | ILRS | 2024-06-25 | outcome | Chang'e 6 | planned | completed |
      | Artemis | 2025-08-31 | joined | Türkiye |  | provisional (government) |
      |  | 2024-03-01 | slipped | Launch of the TUA Orbiter | ≤2026 | 2028 |
      """#)
    expectText(
      try printed("diff 2023 2025-12-31 --format plain"),
      #"""
      Coalition: ILRS
      Date: 2024-04
      Change: joined
      Name: Türkiye
      Before:
      After: contested (application)
      Kind: nation
      ID: TUR
      Text: Türkiye joined the ILRS in Apr 2024
      Evidence: reported
      Sources: daily

      Coalition: ILRS
      Date: 2024-05-03
      Change: launched
      Name: Chang'e 6
      Before:
      After:
      Kind: mission
      ID: chang-e-6
      Text: Chang'e 6 was launched on 3 May 2024
      Evidence: confirmed
      Sources: agency

      Coalition: ILRS
      Date: 2024-06-25
      Change: outcome
      Name: Chang'e 6
      Before: planned
      After: completed
      Kind: mission
      ID: chang-e-6
      Text: Chang'e 6: Brought samples back.
      Evidence: confirmed
      Sources: agency

      Coalition: Artemis
      Date: 2025-08-31
      Change: joined
      Name: Türkiye
      Before:
      After: provisional (government)
      Kind: nation
      ID: TUR
      Text: Türkiye signed the Artemis Accords on 31 Aug 2025
      Evidence: provisional
      Sources: trace

      Coalition:
      Date: 2024-03-01
      Change: slipped
      Name: Launch of the TUA Orbiter
      Before: ≤2026
      After: 2028
      Kind: mission
      ID: tua-orbiter
      Text: Launch of the TUA Orbiter: 2028 instead of ≤2026, said on 1 Mar 2024 (TUA, Ann Dee)
      Evidence: reported
      Sources: weekly
      """#)
  }

  @Test("The changes can be filtered, ordered and reduced to columns")
  func narrowed() throws {
    expectText(
      try printed("diff 2023 2025-12-31 --kind joined --coalition artemis"),
      #"""
      From 31 Dec 2023 to 31 Dec 2025
      ILRS: members 1 to 1 +1 contested
      Artemis: members 0 to 0 +1 provisional; 1 joined

      Coalition  Date        Change  Name     Before  After
      ─────────  ──────────  ──────  ───────  ──────  ────────────────────────
      Artemis    2025-08-31  joined  Türkiye          provisional (government)
      """#)
    expectText(
      try printed(
        "diff 2023 2025-12-31 --kind outcome,slipped --evidence reported --format csv --columns change,id"),
      #"""
      change,id
      slipped,tua-orbiter
      """#)
    expectText(
      try printed("diff 2023 2025-12-31 --sort date --reverse --columns date,id"),
      #"""
      Date        ID
      ──────────  ───────────
      2025-08-31  TUR
      2024-06-25  chang-e-6
      2024-05-03  chang-e-6
      2024-04     TUR
      2024-03-01  tua-orbiter
      """#)
  }

  @Test("The later day can be left out, and the order does not matter")
  func days() throws {
    expectText(
      try printed("diff 2025"),
      #"""
      From 31 Dec 2025 to 1 Jan 2026
      ILRS: members 1 +1 contested to 1 +1 contested
      Artemis: members 0 +1 provisional to 0 +1 provisional
      Nothing changed.
      """#)
    expectText(
      try printed("diff 2025-12-31 2024-06 --columns date,text"),
      #"""
      Date        Text
      ──────────  ─────────────────────────────────────────────────
      2025-08-31  Türkiye signed the Artemis Accords on 31 Aug 2025
      """#)
  }

  @Test("Through one source, and where nothing changed")
  func lens() throws {
    expectText(
      try printed("diff 2023 2025-12-31 --according-to daily --columns date,text,sources"),
      #"""
      Date     Text                                 Sources
      ───────  ───────────────────────────────────  ───────
      2024-04  Türkiye joined the ILRS in Apr 2024  daily
      """#)
    expectText(
      try printed("diff 2025-10 2025-12"),
      #"""
      From 31 Oct 2025 to 31 Dec 2025
      ILRS: members 1 +1 contested to 1 +1 contested
      Artemis: members 0 +1 provisional to 0 +1 provisional
      Nothing changed.
      """#)
    expectText(
      try printed("diff 2025-10 2025-12 --format json", errors: "Nothing matches.\n"),
      #"""
      []
      """#)
    expectText(
      try printed("diff 2025-10 2025-12 --format plain", errors: "Nothing matches.\n"),
      #"""

      """#)
  }
}
