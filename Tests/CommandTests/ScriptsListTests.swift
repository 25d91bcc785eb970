import TestSupport
import Testing

@Suite("Lists, in the formats for programs")
struct ScriptsListTests {
  @Test("Nations")
  func nations() throws {
    expectText(
      try printed("nations --format csv"),
      #"""
      name,kind,region,ilrsStatus,joinedIlrs,listedIlrs,ilrsLevel,ilrsEvidence,artemisStatus,joinedArtemis,listedArtemis,artemisLevel,artemisEvidence,organisationKind,id,iso2,m49,subregion,capital,latitude,longitude,agency,wikidata,coalitions,ilrsStance,ilrsDate,ilrsRivalDates,ilrsContestedBy,ilrsSources,artemisStance,artemisDate,artemisRivalDates,artemisContestedBy,artemisSources,esa,esaSince,treaties,outerSpaceTreaty,outerSpaceTreatyDate,outerSpaceTreatyEvidence,outerSpaceTreatyContested,rescueAgreement,rescueAgreementDate,rescueAgreementEvidence,rescueAgreementContested,liabilityConvention,liabilityConventionDate,liabilityConventionEvidence,liabilityConventionContested,registrationConvention,registrationConventionDate,registrationConventionEvidence,registrationConventionContested,moonAgreement,moonAgreementDate,moonAgreementEvidence,moonAgreementContested
      China,nation,Asia,member,2021-06-16,,government,confirmed,,,,,,,CHN,CN,156,Eastern Asia,Beijing,39.9,116.4,,,ILRS,founded,2021-06-16,false,,agency,,,,,,,,,,,,,,,,,,,,,,,,,,,,
      Türkiye,nation,Asia,contested,2024-04,,application,reported,provisional,2025-08-31,,government,provisional,,TUR,TR,792,Western Asia,Ankara,39.93,32.86,TUA,,ILRS; Artemis,joined,2024-04,false,weekly,daily; weekly,joined,2025-08-31,false,,trace,,,,,,,,,,,,,,,,,,,,,,,
      """#)
    expectText(
      try printed("nations --format json"),
      #"""
      [
        {"name": "China", "kind": "nation", "region": "Asia", "ilrsStatus": "member", "joinedIlrs": "2021-06-16", "listedIlrs": null, "ilrsLevel": "government", "ilrsEvidence": "confirmed", "artemisStatus": null, "joinedArtemis": null, "listedArtemis": null, "artemisLevel": null, "artemisEvidence": null, "organisationKind": null, "id": "CHN", "iso2": "CN", "m49": "156", "subregion": "Eastern Asia", "capital": "Beijing", "latitude": 39.9, "longitude": 116.4, "agency": null, "wikidata": null, "coalitions": ["ILRS"], "ilrsStance": "founded", "ilrsDate": "2021-06-16", "ilrsRivalDates": false, "ilrsContestedBy": [], "ilrsSources": ["agency"], "artemisStance": null, "artemisDate": null, "artemisRivalDates": null, "artemisContestedBy": [], "artemisSources": [], "esa": null, "esaSince": null, "treaties": [], "outerSpaceTreaty": null, "outerSpaceTreatyDate": null, "outerSpaceTreatyEvidence": null, "outerSpaceTreatyContested": null, "rescueAgreement": null, "rescueAgreementDate": null, "rescueAgreementEvidence": null, "rescueAgreementContested": null, "liabilityConvention": null, "liabilityConventionDate": null, "liabilityConventionEvidence": null, "liabilityConventionContested": null, "registrationConvention": null, "registrationConventionDate": null, "registrationConventionEvidence": null, "registrationConventionContested": null, "moonAgreement": null, "moonAgreementDate": null, "moonAgreementEvidence": null, "moonAgreementContested": null},
        {"name": "Türkiye", "kind": "nation", "region": "Asia", "ilrsStatus": "contested", "joinedIlrs": "2024-04", "listedIlrs": null, "ilrsLevel": "application", "ilrsEvidence": "reported", "artemisStatus": "provisional", "joinedArtemis": "2025-08-31", "listedArtemis": null, "artemisLevel": "government", "artemisEvidence": "provisional", "organisationKind": null, "id": "TUR", "iso2": "TR", "m49": "792", "subregion": "Western Asia", "capital": "Ankara", "latitude": 39.93, "longitude": 32.86, "agency": "TUA", "wikidata": null, "coalitions": ["ILRS", "Artemis"], "ilrsStance": "joined", "ilrsDate": "2024-04", "ilrsRivalDates": false, "ilrsContestedBy": ["weekly"], "ilrsSources": ["daily", "weekly"], "artemisStance": "joined", "artemisDate": "2025-08-31", "artemisRivalDates": false, "artemisContestedBy": [], "artemisSources": ["trace"], "esa": null, "esaSince": null, "treaties": [], "outerSpaceTreaty": null, "outerSpaceTreatyDate": null, "outerSpaceTreatyEvidence": null, "outerSpaceTreatyContested": null, "rescueAgreement": null, "rescueAgreementDate": null, "rescueAgreementEvidence": null, "rescueAgreementContested": null, "liabilityConvention": null, "liabilityConventionDate": null, "liabilityConventionEvidence": null, "liabilityConventionContested": null, "registrationConvention": null, "registrationConventionDate": null, "registrationConventionEvidence": null, "registrationConventionContested": null, "moonAgreement": null, "moonAgreementDate": null, "moonAgreementEvidence": null, "moonAgreementContested": null}
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
      "progress": null, "id": "ilrs-ii", "order": 2, "nativeName": [], "flown": 0, "missions": 0, \#
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
      | ILRS | Construction |  |  | planned |  |
      """#)
  }

  @Test("Missions")
  func missions() throws {
    expectText(
      try printed("missions --format csv"),
      #"""
      name,nativeName,operator,types,launch,status,site,id,aliases,coalition,part,nations,organisations,phases,relatedPhases,launchKind,launchAsAnnounced,rivalDates,vehicle,cospar,norad,siteKind,siteDate,latitude,longitude,outcome,evidence,sources
      Chang'e 6,嫦娥六号,CNSA,lander; sample return,2024-05-03,completed,Apollo basin,chang-e-6,,ILRS,programme,CHN,,ilrs-i,ilrs-ii,actual,2024-05-03,false,,,,landed,2024-06-01,-41.64,-153.99,,confirmed,agency
      TUA Orbiter,,TUA,orbiter,2028,planned,,tua-orbiter,,,,,,,,planned,2028,false,,,,,,,,,reported,daily; weekly
      """#)
    expectText(
      try printed("missions --format json"),
      #"""
      [
        {"name": "Chang'e 6", "nativeName": ["嫦娥六号"], "operator": ["CNSA"], "types": ["lander", "sample return"], "launch": "2024-05-03", "status": "completed", "site": "Apollo basin", "id": "chang-e-6", "aliases": [], "coalition": "ILRS", "part": "programme", "nations": ["CHN"], "organisations": [], "phases": ["ilrs-i"], "relatedPhases": ["ilrs-ii"], "launchKind": "actual", "launchAsAnnounced": "2024-05-03", "rivalDates": false, "vehicle": null, "cospar": null, "norad": null, "siteKind": "landed", "siteDate": "2024-06-01", "latitude": -41.64, "longitude": -153.99, "outcome": null, "evidence": "confirmed", "sources": ["agency"]},
        {"name": "TUA Orbiter", "nativeName": [], "operator": ["TUA"], "types": ["orbiter"], "launch": "2028", "status": "planned", "site": null, "id": "tua-orbiter", "aliases": [], "coalition": null, "part": null, "nations": [], "organisations": [], "phases": [], "relatedPhases": [], "launchKind": "planned", "launchAsAnnounced": "2028", "rivalDates": false, "vehicle": null, "cospar": null, "norad": null, "siteKind": null, "siteDate": null, "latitude": null, "longitude": null, "outcome": null, "evidence": "reported", "sources": ["daily", "weekly"]}
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
      agency  Statement of the agency  CNSA       2024-01-10  official       16
      daily   Report                              2024-01-11  press          12
      weekly  Another report                      2024-03-01  press           6
      trace   Note                                            repo-trace      1
      """#)
    expectText(
      try printed("sources --format json"),
      #"""
      [
        {"id": "agency", "title": "Statement of the agency", "publisher": "CNSA", "date": "2024-01-10", "kind": "official", "citations": 16, "records": 7, "url": "https://agency.example/1", "origin": "agency", "note": null},
        {"id": "daily", "title": "Report", "publisher": null, "date": "2024-01-11", "kind": "press", "citations": 12, "records": 9, "url": null, "origin": "daily", "note": null},
        {"id": "weekly", "title": "Another report", "publisher": null, "date": "2024-03-01", "kind": "press", "citations": 6, "records": 4, "url": null, "origin": "weekly", "note": null},
        {"id": "trace", "title": "Note", "publisher": null, "date": null, "kind": "repo-trace", "citations": 1, "records": 1, "url": null, "origin": "trace", "note": null}
      ]
      """#)
  }
}
