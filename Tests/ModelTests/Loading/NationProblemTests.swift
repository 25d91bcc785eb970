import Model
import TestSupport
import Testing

/// A nations file with one nation and one organisation that have every field.
private let good = #"""
  {
    "format": "cislunar/nations/1",
    "asOf": "2026-08-31",
    "reach": "To the end of August.",
    "nations": [
      {
        "id": "AAA", "iso2": "AA", "m49": "001", "name": "Land", "aliases": ["Country"],
        "region": "Asia", "subregion": "Western Asia",
        "capital": {"name": "Town", "latitude": 39.93, "longitude": 32.86, "note": "Seat."},
        "agency": {"short": "LSA", "name": "Land Space Agency", "note": "New.", "evidence": "reported", "sources": ["daily"]},
        "wikidata": {"value": "Q1", "evidence": "reported", "sources": ["daily"]},
        "unObserver": {"value": "2012-11-29", "evidence": "reported", "sources": ["daily"]},
        "esa": [{"status": "associate", "since": "2020", "date": "2019", "text": "Signed.", "evidence": "reported", "sources": ["daily"]}],
        "memberships": [
          {
            "coalition": "ilrs", "body": "LSA", "counterpart": "CNSA", "instrument": "A memorandum", "note": "Contested.",
            "claims": [
              {"stance": "joined", "date": "2024-04", "level": "agency", "text": "Signed.", "evidence": "reported", "sources": ["daily", "copy"]},
              {"stance": "absent", "date": "2025-04-29", "evidence": "reported", "sources": ["weekly"]}
            ]
          },
          {"coalition": "artemis", "order": 71, "claims": [{"stance": "listed", "evidence": "confirmed", "sources": ["agency"]}]}
        ]
      },
      {
        "id": "BBB", "iso2": "BB", "m49": "002", "name": "Realm", "region": "Africa", "subregion": "Northern Africa",
        "capital": {"name": "City", "latitude": -1, "longitude": -180},
        "memberships": [{"coalition": "ilrs", "claims": [{"stance": "mentioned", "evidence": "provisional", "sources": ["trace"]}]}]
      }
    ],
    "organisations": [
      {
        "id": "apsco", "name": "Organisation", "short": "APSCO", "home": "AAA", "kind": "intergovernmental", "coalition": "ilrs",
        "counterpart": "CNSA", "note": "One.", "claims": [{"stance": "joined", "date": "2021", "evidence": "reported", "sources": ["daily"]}]
      }
    ],
    "counts": [
      {"coalition": "ilrs", "date": "2024-04", "count": 9, "text": "With both.", "evidence": "reported", "sources": ["daily"]},
      {"coalition": "ilrs", "date": "2023-10-26", "count": 7, "evidence": "reported", "sources": ["weekly"]}
    ]
  }
  """#

@Suite("Problems of nations")
struct NationProblemTests {
  @Test("Nations, organisations and stated numbers with every field are read")
  func everything() throws {
    let catalog = try Fixtures.catalog(nations: good)
    let nation = try #require(catalog.nation("AAA"))
    #expect(nation.iso2 == "AA")
    #expect(nation.m49 == "001")
    #expect(nation.aliases == ["Country"])
    #expect(nation.region == .asia)
    #expect(nation.capital.longitude == 32.86)
    #expect(nation.agency?.short == "LSA")
    #expect(nation.agency?.citation?.sources == ["daily"])
    #expect(nation.capital.citation == nil)
    #expect(nation.wikidata?.value == "Q1")
    #expect(nation.observerSince?.value == Day("2012-11-29"))
    #expect(nation.esa.map(\.status) == [.associate])
    #expect(nation.esa[0].since == Day("2020"))
    #expect(nation.esa[0].date == Day("2019"))
    let ilrs = try #require(nation.membership(in: .ilrs))
    #expect(ilrs.counterpart == "CNSA")
    #expect(ilrs.claims.map(\.stance) == [.joined, .absent])
    #expect(ilrs.claims[0].date == Day("2024-04"))
    #expect(ilrs.claims[0].level == .agency)
    #expect(ilrs.claims[0].sources == ["daily", "copy"])
    #expect(ilrs.claims[1].level == nil)
    #expect(nation.membership(in: .artemis)?.order == 71)
    #expect(catalog.nations[1].capital.latitude == -1)
    #expect(catalog.organisation("apsco")?.home == "AAA")
    #expect(catalog.statedCounts.map(\.count) == [7, 9])
    #expect(catalog.asOf == Day("2026-08-31"))
  }

  @Test(
    "Codes have their form, and each nation its own",
    arguments: [
      Change(
        #""id": "BBB""#, #""id": "Bbb""#,
        #"26:13: Bbb: id: "Bbb" is not of the allowed form: three capital letters (ISO 3166-1 alpha-3), like "TUR""#
      ),
      Change(
        #""iso2": "AA""#, #""iso2": "AAX""#,
        #"7:28: AAA: iso2: "AAX" is not of the allowed form: two capital letters (ISO 3166-1 alpha-2), like "TR""#
      ),
      Change(
        #""m49": "001""#, #""m49": "1""#,
        #"7:41: AAA: m49: "1" is not of the allowed form: three digits (UN M49), like "792""#),
      Change(
        #""m49": "001""#, #""m49": 1"#, "7:41: AAA: m49: is a number; give a text in quotation marks"),
      Change(
        #""id": "BBB""#, #""id": "AAA""#,
        #"26:13: AAA: id: "AAA" is the identifier of an earlier record; it must be unique"#),
      Change(
        #""iso2": "BB""#, #""iso2": "AA""#,
        #"26:28: BBB: iso2: "AA" is the code of an earlier nation; it must be unique"#),
      Change(
        #""m49": "002""#, #""m49": "001""#,
        #"26:41: BBB: m49: "001" is the code of an earlier nation; it must be unique"#),
    ])
  func codes(change: Change) {
    #expect(problems(nations: change.made(to: good)) == ["nations.json:" + change.problem])
  }

  @Test(
    "Values and claims are checked",
    arguments: [
      Change(
        #""region": "Asia""#, #""region": "Eurasia""#,
        #"8:17: AAA: region: "Eurasia" is not one of Africa, Americas, Asia, Europe, Oceania"#),
      Change(
        #""longitude": -180"#, #""longitude": -180.5"#,
        "27:64: BBB: capital.longitude: -180.5 is out of range; give degrees from -180 to 180"),
      Change(
        #""latitude": 39.93, "#, "",
        "9:18: AAA: capital.latitude: is missing; give degrees from -90 to 90"),
      Change(
        #""order": 71"#, #""order": 0"#,
        "22:43: AAA: memberships[1].order: 0 is not a whole number from 1"),
      Change(
        #""order": 71"#, #""order": 71.5"#,
        "22:43: AAA: memberships[1].order: 71.5 is not a whole number from 1"),
      Change(
        #""coalition": "artemis""#, #""coalition": "ilrs""#,
        #"22:23: AAA: memberships[1].coalition: a second membership of "ilrs"; put all claims into one membership"#
      ),
      Change(
        #"[{"stance": "listed", "evidence": "confirmed", "sources": ["agency"]}]"#, "[]",
        "22:57: AAA: memberships[1].claims: is an empty list; give at least one"),
      Change(
        #""stance": "mentioned", "evidence": "provisional", "sources": ["trace"]"#,
        #""stance": "listed", "date": "2024-04-05", "evidence": "reported", "sources": ["daily"]}, {"stance": "joined", "date": "2024-04-05", "evidence": "reported", "sources": ["daily"]"#,
        #"28:157: BBB: memberships[0].claims[1].stance: "daily" has 5 Apr 2024 for a nation that joined and for one that is listed; the day of a list is not a joining date: write "listed" for both"#
      ),
      Change(
        #""stance": "absent""#, #""stance": "missing""#,
        #"19:24: AAA: memberships[0].claims[1].stance: "missing" is not one of founded, joined, listed, announced, prepared, institute, applied, absent, planned, organisation, mentioned, remark"#
      ),
      Change(
        #""level": "agency""#, #""level": "Agency""#,
        #"18:62: AAA: memberships[0].claims[0].level: "Agency" is not one of government, agency, academy, institute, application, organisation; did you mean "agency"?"#
      ),
      Change(
        #""home": "AAA""#, #""home": "AAB""#,
        #"33:72: apsco: home: there is no nation "AAB"; did you mean "AAA"?"#),
      Change(
        #""home": "AAA""#, #""home": "XYZ""#, #"33:72: apsco: home: there is no nation "XYZ""#),
      Change(
        #""kind": "intergovernmental""#, #""kind": "club""#,
        #"33:87: apsco: kind: "club" is not one of intergovernmental, company, institute, university, association, non-profit, union, various"#
      ),
      Change(
        #""count": 9"#, #""count": "nine""#,
        "38:55: counts[0].count: is a text; give a whole number from 0"),
      Change(
        #""asOf": "2026-08-31""#, #""asOf": "31 August 2026""#,
        #"3:11: asOf: "31 August 2026" is not a date; write yyyy, yyyy-mm or yyyy-mm-dd"#),
      Change(
        #""reach": "To the end of August.","#, "",
        "1:1: reach: is missing; give a text in quotation marks"),
    ])
  func values(change: Change) {
    #expect(problems(nations: change.made(to: good)) == ["nations.json:" + change.problem])
  }

  @Test(
    "Evidence is no stronger than its sources, and sources are named once",
    arguments: [
      Change(
        #""evidence": "reported", "sources": ["daily", "copy"]"#,
        #""evidence": "confirmed", "sources": ["daily", "copy"]"#,
        #"18:103: AAA: memberships[0].claims[0].evidence: "confirmed" needs an official source, or two of different origin that are neither aggregators nor traces in repositories; write "reported""#
      ),
      Change(
        #""evidence": "reported", "sources": ["daily", "copy"]"#,
        #""evidence": "confirmed", "sources": ["daily", "list", "trace"]"#,
        #"18:103: AAA: memberships[0].claims[0].evidence: "confirmed" needs an official source, or two of different origin that are neither aggregators nor traces in repositories; write "reported""#
      ),
      Change(
        #""evidence": "provisional", "sources": ["trace"]"#, #""evidence": "reported", "sources": ["trace"]"#,
        #"28:92: BBB: memberships[0].claims[0].evidence: "reported" is more than repository traces support; write "provisional""#
      ),
      Change(
        #"["daily", "copy"]"#, "[]",
        "18:126: AAA: memberships[0].claims[0].sources: is an empty list; give at least one"),
      Change(
        #"["daily", "copy"]"#, #"["daily", "daily"]"#,
        #"18:136: AAA: memberships[0].claims[0].sources[1]: "daily" is twice in this list"#),
      Change(
        #"["daily", "copy"]"#, #"["daily", "cpoy"]"#,
        #"18:136: AAA: memberships[0].claims[0].sources[1]: there is no source "cpoy"; did you mean "copy"?"#),
      Change(
        #", "sources": ["daily", "copy"]"#, "",
        "18:13: AAA: memberships[0].claims[0].sources: is missing; give a list in brackets"),
    ])
  func evidence(change: Change) {
    #expect(problems(nations: change.made(to: good)) == ["nations.json:" + change.problem])
  }

  @Test(
    "Evidence that its sources support is accepted",
    arguments: [
      (#""confirmed""#, #"["agency"]"#), (#""confirmed""#, #"["trace", "agency"]"#),
      (#""confirmed""#, #"["daily", "weekly"]"#), (#""confirmed""#, #"["copy", "weekly", "list"]"#),
      (#""reported""#, #"["list"]"#), (#""reported""#, #"["agency"]"#), (#""provisional""#, #"["agency"]"#),
    ])
  func evidencePasses(evidence: String, sources: String) {
    let from = #""evidence": "reported", "sources": ["daily", "copy"]"#
    let file = Change(from, "\"evidence\": \(evidence), \"sources\": \(sources)", "").made(to: good)
    #expect(problems(nations: file) == [])
  }
}
