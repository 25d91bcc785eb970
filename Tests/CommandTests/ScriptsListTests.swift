import Testing

@Suite("Lists, in the formats for programs")
struct ScriptsListTests {
  @Test("Nations")
  func nations() throws {
    expectText(
      try printed("nations --format csv"),
      #"""
      name,region,joinedIlrs,joinedArtemis,level,evidence,id,iso2,m49,subregion,capital,latitude,longitude,agency,coalitions,ilrsStanding,ilrsStance,ilrsDate,ilrsLevel,ilrsEvidence,ilrsDisputed,ilrsRivalDates,ilrsSources,artemisStanding,artemisStance,artemisDate,artemisLevel,artemisEvidence,artemisDisputed,artemisRivalDates,artemisSources
      China,Asia,2021-06-16,,government,confirmed,CHN,CN,156,Eastern \#
      Asia,Beijing,39.9,116.4,,ILRS,member,founded,2021-06-16,government,confirmed,false,false,agency,,,,,,,,
      Türkiye,Asia,2024-04,2025-08-31,application,provisional,TUR,TR,792,Western \#
      Asia,Ankara,39.93,32.86,TUA,ILRS; Artemis,member,joined,2024-04,application,reported,true,false,daily; weekly,member,joined,2025-08-31,government,provisional,false,false,trace
      """#)
    expectText(
      try printed("nations --format json"),
      #"""
      [
        {"name": "China", "region": "Asia", "joinedIlrs": "2021-06-16", "joinedArtemis": null, "level": \#
      "government", "evidence": "confirmed", "id": "CHN", "iso2": "CN", "m49": "156", "subregion": \#
      "Eastern Asia", "capital": "Beijing", "latitude": 39.9, "longitude": 116.4, "agency": null, \#
      "coalitions": ["ILRS"], "ilrsStanding": "member", "ilrsStance": "founded", "ilrsDate": \#
      "2021-06-16", "ilrsLevel": "government", "ilrsEvidence": "confirmed", "ilrsDisputed": false, \#
      "ilrsRivalDates": false, "ilrsSources": ["agency"], "artemisStanding": null, "artemisStance": null, \#
      "artemisDate": null, "artemisLevel": null, "artemisEvidence": null, "artemisDisputed": null, \#
      "artemisRivalDates": null, "artemisSources": []},
        {"name": "Türkiye", "region": "Asia", "joinedIlrs": "2024-04", "joinedArtemis": "2025-08-31", \#
      "level": "application", "evidence": "provisional", "id": "TUR", "iso2": "TR", "m49": "792", \#
      "subregion": "Western Asia", "capital": "Ankara", "latitude": 39.93, "longitude": 32.86, "agency": \#
      "TUA", "coalitions": ["ILRS", "Artemis"], "ilrsStanding": "member", "ilrsStance": "joined", \#
      "ilrsDate": "2024-04", "ilrsLevel": "application", "ilrsEvidence": "reported", "ilrsDisputed": \#
      true, "ilrsRivalDates": false, "ilrsSources": ["daily", "weekly"], "artemisStanding": "member", \#
      "artemisStance": "joined", "artemisDate": "2025-08-31", "artemisLevel": "government", \#
      "artemisEvidence": "provisional", "artemisDisputed": false, "artemisRivalDates": false, \#
      "artemisSources": ["trace"]}
      ]
      """#)
  }

  @Test("Phases")
  func phases() throws {
    expectText(
      try printed("phases --format json"),
      #"""
      [
        {"coalition": "ILRS", "name": "Reconnaissance", "start": "2021", "end": "2025", "status": \#
      "under-way", "progress": "1/1", "id": "ilrs-i", "order": 1, "nativeName": [], "flown": 1, \#
      "missions": 1, "rivalDates": false, "evidence": "reported", "objectives": ["Survey the pole."], \#
      "capabilities": [], "infrastructure": [], "sources": ["agency", "daily"]},
        {"coalition": "ILRS", "name": "Construction", "start": null, "end": null, "status": "planned", \#
      "progress": "0/0", "id": "ilrs-ii", "order": 2, "nativeName": [], "flown": 0, "missions": 0, \#
      "rivalDates": false, "evidence": "reported", "objectives": [], "capabilities": [], \#
      "infrastructure": [], "sources": ["daily"]}
      ]
      """#)
    expectText(
      try printed("phases --format markdown"),
      #"""
      | Coalition | Phase | From | To | Status | Missions flown |
      | --- | --- | --- | --- | --- | ---: |
      | ILRS | Reconnaissance | 2021 | 2025 | under-way | 1/1 |
      | ILRS | Construction |  |  | planned | 0/0 |
      """#)
  }

  @Test("Missions")
  func missions() throws {
    expectText(
      try printed("missions --format csv"),
      #"""
      name,nativeName,operator,types,launch,status,site,id,aliases,coalition,part,nations,organisations,phases,relatedPhases,launchKind,rivalDates,vehicle,siteKind,siteDate,latitude,longitude,outcome,evidence,sources
      Chang'e 6,嫦娥六号,CNSA,lander; sample return,2024-05-03,completed,Apollo \#
      basin,chang-e-6,,ILRS,programme,CHN,,ilrs-i,ilrs-ii,actual,false,,landed,2024-06-01,-41.64,-153.99,,confirmed,agency
      TUA Orbiter,,TUA,orbiter,2028,planned,,tua-orbiter,,,,,,,,planned,false,,,,,,,reported,daily; weekly
      """#)
    expectText(
      try printed("missions --format json"),
      #"""
      [
        {"name": "Chang'e 6", "nativeName": ["嫦娥六号"], "operator": ["CNSA"], "types": ["lander", "sample \#
      return"], "launch": "2024-05-03", "status": "completed", "site": "Apollo basin", "id": "chang-e-6", \#
      "aliases": [], "coalition": "ILRS", "part": "programme", "nations": ["CHN"], "organisations": [], \#
      "phases": ["ilrs-i"], "relatedPhases": ["ilrs-ii"], "launchKind": "actual", "rivalDates": false, \#
      "vehicle": null, "siteKind": "landed", "siteDate": "2024-06-01", "latitude": -41.64, "longitude": \#
      -153.99, "outcome": null, "evidence": "confirmed", "sources": ["agency"]},
        {"name": "TUA Orbiter", "nativeName": [], "operator": ["TUA"], "types": ["orbiter"], "launch": \#
      "2028", "status": "planned", "site": null, "id": "tua-orbiter", "aliases": [], "coalition": null, \#
      "part": null, "nations": [], "organisations": [], "phases": [], "relatedPhases": [], "launchKind": \#
      "planned", "rivalDates": false, "vehicle": null, "siteKind": null, "siteDate": null, "latitude": \#
      null, "longitude": null, "outcome": null, "evidence": "reported", "sources": ["daily", "weekly"]}
      ]
      """#)
  }

  @Test("Sources")
  func sources() throws {
    expectText(
      try printed("sources"),
      #"""
      ID      Source                   Publisher  Date        Kind        Cited
      ──────  ───────────────────────  ─────────  ──────────  ──────────  ─────
      agency  Statement of the agency  CNSA       2024-01-10  official       15
      daily   Report                              2024-01-11  press          11
      trace   Note                                            repo-trace      1
      weekly  Another report                      2024-03-01  press           5
      """#)
    expectText(
      try printed("sources --format json"),
      #"""
      [
        {"id": "agency", "title": "Statement of the agency", "publisher": "CNSA", "date": "2024-01-10", \#
      "kind": "official", "citations": 15, "records": 6, "url": "https://agency.example/1", "origin": \#
      "agency", "note": null},
        {"id": "daily", "title": "Report", "publisher": null, "date": "2024-01-11", "kind": "press", \#
      "citations": 11, "records": 7, "url": null, "origin": "daily", "note": null},
        {"id": "trace", "title": "Note", "publisher": null, "date": null, "kind": "repo-trace", \#
      "citations": 1, "records": 1, "url": null, "origin": "trace", "note": null},
        {"id": "weekly", "title": "Another report", "publisher": null, "date": "2024-03-01", "kind": \#
      "press", "citations": 5, "records": 3, "url": null, "origin": "weekly", "note": null}
      ]
      """#)
  }
}
