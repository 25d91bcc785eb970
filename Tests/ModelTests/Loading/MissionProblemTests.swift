import TestSupport
import Testing

@testable import Model

/// A missions file with one mission that has every field.
private let good = #"""
  {
    "format": "cislunar/missions/1",
    "asOf": "2026-06-30",
    "reach": "To the end of June.",
    "missions": [
      {
        "id": "luna-25",
        "name": "Luna 25",
        "aliases": ["Luna-Glob"],
        "nativeNames": [{"text": "Луна-25", "language": "ru", "evidence": "reported", "sources": ["daily"]}],
        "coalition": "ilrs",
        "part": {"value": "programme", "text": "Named so.", "evidence": "reported", "sources": ["daily"]},
        "operators": {"value": ["Roscosmos"], "note": "Built by Lavochkin.", "evidence": "confirmed", "sources": ["agency"]},
        "nations": {"value": ["AAA"], "evidence": "confirmed", "sources": ["agency"]},
        "organisations": ["ESA"],
        "types": {"value": ["lander"], "evidence": "confirmed", "sources": ["daily", "weekly"]},
        "launch": [
          {"kind": "actual", "date": "2023-08-10", "evidence": "reported", "sources": ["daily"]},
          {"kind": "local", "date": "2023-08-11", "text": "In Moscow.", "evidence": "reported", "sources": ["daily"]},
          {"kind": "none", "said": "2020", "text": "None set.", "evidence": "reported", "sources": ["daily"]}
        ],
        "vehicle": {"value": "Soyuz", "evidence": "reported", "sources": ["daily"]},
        "site": {
          "name": "Boguslawsky", "kind": "impact", "latitude": -57.9, "longitude": 61.4, "date": "2023-08-19",
          "precision": "about", "evidence": "reported", "sources": ["daily"],
          "claims": [{"text": "Elsewhere.", "latitude": -58, "evidence": "reported", "sources": ["daily"]}]
        },
        "status": {"value": "failed", "text": "Lost.", "asOf": "2023-08-20", "note": "So told.", "evidence": "reported", "sources": ["daily"]},
        "outcome": {"value": "It fell.", "evidence": "provisional", "sources": ["trace"]},
        "phases": ["ilrs-i"],
        "relatedPhases": [],
        "notes": [{"text": "No signal.", "negative": true, "evidence": "reported", "sources": ["daily"]}]
      }
    ]
  }
  """#

@Suite("Problems of missions")
struct MissionProblemTests {
  @Test("A mission with every field is read")
  func everything() throws {
    let catalog = try Fixtures.catalog(missions: good)
    let mission = try #require(catalog.mission("luna-25"))
    #expect(mission.aliases == ["Luna-Glob"])
    #expect(mission.nativeNames.map(\.text) == ["Луна-25"])
    #expect(mission.part?.note == "Named so.")
    #expect(mission.operators.value == ["Roscosmos"])
    #expect(mission.operators.note == "Built by Lavochkin.")
    #expect(mission.operators.evidence == .confirmed)
    #expect(mission.nations?.value == ["AAA"])
    #expect(mission.types.sources == ["daily", "weekly"])
    #expect(mission.launch.map(\.kind) == [.actual, .local, .none])
    #expect(mission.launch.map(\.date) == [Day("2023-08-10"), Day("2023-08-11"), nil])
    #expect(mission.launch[2].said == Day("2020"))
    #expect(mission.site?.latitude == -57.9)
    #expect(mission.site?.longitude == 61.4)
    #expect(mission.site?.claims[0].latitude == -58)
    #expect(mission.site?.claims[0].longitude == nil)
    #expect(mission.status.value == .failed)
    #expect(mission.outcome?.evidence == .provisional)
    #expect(mission.notes[0].isNegative)
    #expect(catalog.missionPlaces(of: "ilrs-i" as Phase.ID).map { catalog.missions[$0].id } == ["luna-25"])
    #expect(catalog.reach(of: .missions)?.text == "To the end of June.")
  }

  @Test(
    "A field that is unknown, missing or of the wrong type is reported with its place",
    arguments: [
      Change(
        #""vehicle": {"#, #""vehikle": {"#,
        #"22:7: luna-25: vehikle: is not a field here; did you mean "vehicle"?"#),
      Change(
        #""said": "2020""#, #""x": 1"#,
        "20:26: luna-25: launch[2].x: is not a field here; allowed are kind, date, until, bound, part, said, text, evidence, sources"
      ),
      Change(
        #""name": "Luna 25","#, "",
        "6:5: luna-25: name: is missing; give a text in quotation marks"),
      Change(
        #""id": "luna-25","#, "",
        #"6:5: missions[0].id: is missing; give small letters and digits, words joined by hyphens, like "chang-e-6""#
      ),
      Change(
        #""value": "failed", "text""#, #""text""#,
        "28:17: luna-25: status.value: is missing; give one of planned, active, completed, failed, paused"),
      Change(
        #""asOf": "2023-08-20", "#, "",
        "28:17: luna-25: status.asOf: is missing; give a date as yyyy, yyyy-mm or yyyy-mm-dd"),
      Change(
        #""Luna 25""#, "25", "8:15: luna-25: name: is a number; give a text in quotation marks"),
      Change(
        #""Luna 25""#, "null",
        "8:15: luna-25: name: is null; leave the field out if nothing is known, otherwise give a text in quotation marks"
      ),
      Change(
        #"["Luna-Glob"]"#, #""Luna-Glob""#, "9:18: luna-25: aliases: is a text; give a list in brackets"),
      Change(
        #"["Luna-Glob"]"#, #"["Luna-Glob", {}]"#,
        "9:32: luna-25: aliases[1]: is an object; give a text in quotation marks"),
      Change(
        #"{"value": "Soyuz", "evidence": "reported", "sources": ["daily"]}"#, "[]",
        "22:18: luna-25: vehicle: is a list; give an object in braces"),
      Change(
        #""negative": true"#, #""negative": "yes""#,
        "32:52: luna-25: notes[0].negative: is a text; give true or false"),
      Change(
        "61.4", #""61.4""#,
        "24:82: luna-25: site.longitude: is a text; give degrees from -180 to 180"),
    ])
  func fields(change: Change) {
    #expect(problems(missions: change.made(to: good)) == ["missions.json:" + change.problem])
  }

  @Test(
    "A value that is not allowed is reported with the allowed ones",
    arguments: [
      Change(
        #""2023-08-10""#, #""2023-13""#,
        #"18:36: luna-25: launch[0].date: "2023-13" is not a date; write yyyy, yyyy-mm or yyyy-mm-dd"#),
      Change(
        #""2023-08-11""#, #""2023-02-29""#,
        #"19:35: luna-25: launch[1].date: "2023-02-29" is not a date; write yyyy, yyyy-mm or yyyy-mm-dd"#),
      Change(
        #""kind": "impact""#, #""kind": "crash""#,
        #"24:40: luna-25: site.kind: "crash" is not one of landed, impact, planned, missed"#),
      Change(
        #""confirmed", "sources": ["agency"]}"#, #""sure", "sources": ["agency"]}"#,
        #"13:88: luna-25: operators.evidence: "sure" is not one of provisional, reported, confirmed"#),
      Change(
        "-57.9", "-90.01",
        "24:62: luna-25: site.latitude: -90.01 is out of range; give degrees from -90 to 90"),
      Change(
        "61.4", "1e999",
        "24:82: luna-25: site.longitude: 1e999 is out of range; give degrees from -180 to 180"),
      Change(
        "61.4", "342.521",
        "24:82: luna-25: site.longitude: 342.521 is out of range; give degrees from -180 to 180; did you mean -17.479?"
      ),
      Change(
        #""latitude": -57.9, "#, "",
        "24:63: luna-25: site.longitude: has no latitude; give both or neither"),
      Change(
        #""It fell.""#, #""  ""#,
        "29:28: luna-25: outcome.value: is empty; leave the field out if nothing is known"),
      Change(
        #""It fell.""#, #""\u200b\u3164 \u0301""#,
        "29:28: luna-25: outcome.value: shows nothing; leave the field out if nothing is known"),
      Change(
        #""It fell.""#, "\"\u{200B}\u{2800}\u{FE0F}\"",
        "29:28: luna-25: outcome.value: shows nothing; leave the field out if nothing is known"),
      Change(
        #""It fell.""#, #""\u001b[2J""#,
        "29:28: luna-25: outcome.value: contains a control character; give plain text on one line"),
      Change(
        #""luna-25""#, #""Luna_25""#,
        #"7:13: Luna_25: id: "Luna_25" is not of the allowed form: small letters and digits, words joined by hyphens, like "chang-e-6""#
      ),
      Change(
        #""ru""#, #""Russian language""#,
        #"10:55: luna-25: nativeNames[0].language: "Russian language" is not a language tag like "zh" or "zh-Hant""#
      ),
      Change(
        #"["lander"]"#, "[]", "16:26: luna-25: types.value: is an empty list; give at least one"),
      Change(
        #"["lander"]"#, #"["lander", "lander"]"#,
        #"16:37: luna-25: types.value[1]: "lander" is twice in this list"#),
    ])
  func values(change: Change) {
    #expect(problems(missions: change.made(to: good)) == ["missions.json:" + change.problem])
  }

  @Test(
    "Contradicting fields are reported",
    arguments: [
      Change(
        #""date": "2023-08-10", "#, "",
        #"18:18: luna-25: launch[0].kind: "actual" needs a date; if none is set, the kind is "none" and the text says so"#
      ),
      Change(
        #""said": "2020""#, #""date": "2020""#,
        #"20:34: luna-25: launch[2].date: does not fit the kind "none", which says that no date is set"#),
      Change(
        #""said": "2020""#, #""until": "2020""#,
        "20:35: luna-25: launch[2].until: goes only with a date; add the date or leave it out"),
      Change(
        #""kind": "none", "said": "2020""#, #""kind": "planned", "date": "2030-06", "part": "late""#,
        "20:56: luna-25: launch[2].part: goes only with a year; give the date as a year, or leave the part out"
      ),
      Change(
        #""kind": "none", "said": "2020""#, #""kind": "planned", "date": "2030-06", "until": "2030-06""#,
        #"20:57: luna-25: launch[2].until: "2030-06" is not later than the date, "2030-06", with which the range begins"#
      ),
      Change(
        #""text": "In Moscow.", "#, "",
        #"19:18: luna-25: launch[1].kind: "local" needs a text that says what the date is, or why there is none"#
      ),
      Change(
        #""relatedPhases": []"#, #""relatedPhases": ["ilrs-i"]"#,
        #"31:24: luna-25: relatedPhases: "ilrs-i" is also among the phases; name it once"#),
      Change(
        #""coalition": "ilrs","#, "",
        "12:15: luna-25: part: says why the mission belongs to a coalition, but no coalition is given; give both or neither"
      ),
    ])
  func contradictions(change: Change) {
    #expect(problems(missions: change.made(to: good)) == ["missions.json:" + change.problem])
  }

  @Test(
    "A plan may name a range of dates, a limit or a part of the year",
    arguments: [
      (#""date": "2030", "until": "2031-06""#, "2030 to Jun 2031"),
      (#""date": "2030", "bound": "by""#, "≤2030"),
      (#""date": "2030", "bound": "no-earlier", "part": "late""#, "≥late 2030"),
    ])
  func range(fields: String, shown: String) throws {
    let change = Change(#""kind": "none", "said": "2020""#, #""kind": "planned", \#(fields)"#, "")
    let mission = try #require(try Fixtures.catalog(missions: change.made(to: good)).mission("luna-25"))
    #expect(mission.launch[2].announced?.formatted == shown)
    #expect(mission.launch[0].announced?.formatted == "10 Aug 2023")
  }

  @Test("Every problem in a file is reported, in order")
  func all() {
    var file = good
    for (from, to) in [("2023-08-19", "2023-8-19"), ("\"actual\"", "\"flown\""), ("Luna 25", "")] {
      file = Change(from, to, "").made(to: file)
    }
    #expect(
      problems(missions: file) == [
        "missions.json:8:15: luna-25: name: is empty; leave the field out if nothing is known",
        #"missions.json:18:18: luna-25: launch[0].kind: "flown" is not one of actual, local, planned, none"#,
        #"missions.json:24:96: luna-25: site.date: "2023-8-19" is not a date; write yyyy, yyyy-mm or yyyy-mm-dd"#,
      ])
  }
}
