import Model
import TestSupport
import Testing

/// A file of one date history with every field.
private let good = #"""
  {
    "format": "cislunar/slips/1",
    "asOf": "2025-06-30",
    "reach": "All.",
    "histories": [
      {
        "id": "probe-launch", "title": "Launch of the probe", "event": "launch",
        "records": ["probe", "ilrs-i", "ilrs"],
        "steps": [
          {"kind": "first", "date": "2022", "known": "2023-01", "voice": "Agency", "evidence": "reported", "sources": ["daily"]},
          {"kind": "slip", "date": "2023", "part": "late", "bound": "no-earlier", "said": "2021-05-01", "voice": "Agency", "speaker": "Ann Dee", "text": "For tests.", "evidence": "confirmed", "sources": ["agency"]},
          {"kind": "unsettled", "said": "2022-03-01", "voice": "Agency", "evidence": "reported", "sources": ["daily"]},
          {"kind": "advance", "date": "2023-01", "until": "2023-03", "said": "2022-04-01", "voice": "Agency", "evidence": "reported", "sources": ["daily"]}
        ]
      }
    ]
  }
  """#

@Suite("Problems of date histories")
struct SlipProblemTests {
  @Test("A history with every field is read")
  func everything() throws {
    let history = try #require(try Fixtures.catalog(slips: good).histories.first)
    #expect(history.title == "Launch of the probe")
    #expect(history.event == .launch)
    #expect(history.records == [.mission("probe"), .phase("ilrs-i"), .programme(.ilrs)])
    #expect(history.steps.map(\.kind) == [.first, .slip, .unsettled, .advance])
    #expect(history.steps.map { $0.date?.formatted } == ["2022", "≥late 2023", nil, "Jan 2023 to Mar 2023"])
    #expect(history.steps.map(\.said.description) == ["2023-01", "2021-05-01", "2022-03-01", "2022-04-01"])
    #expect(history.steps.map(\.isByThen) == [true, false, false, false])
    #expect(history.steps[1].announcer == "Agency, Ann Dee")
    #expect(history.steps[1].text == "For tests.")
    #expect(history.steps[1].sources == ["agency"])
  }

  @Test(
    "Records, kinds, dates and their order are checked",
    arguments: [
      Change(
        #""probe","#, #""prob","#,
        #"8:19: probe-launch: records[0]: there is no mission, phase, topic or programme "prob"; did you mean "probe"?"#
      ),
      Change(
        #"["probe", "ilrs-i", "ilrs"]"#, "[]",
        "8:18: probe-launch: records: is an empty list; give at least one"),
      Change(
        #""event": "launch""#, #""event": "lunch""#,
        #"7:70: probe-launch: event: "lunch" is not one of launch, landing, end; did you mean "launch"?"#),
      Change(
        #""kind": "first""#, #""kind": "slip""#,
        #"10:18: probe-launch: steps[0].kind: must be "first" in the first step"#),
      Change(
        #""kind": "unsettled", "said""#, #""kind": "first", "date": "2024", "said""#,
        #"12:18: probe-launch: steps[2].kind: "first" is only for the first step"#),
      Change(
        #""kind": "unsettled", "said""#, #""kind": "flown", "date": "2024", "said""#,
        #"12:18: probe-launch: steps[2].kind: "flown" comes from the mission; leave the step out"#),
      Change(
        #""kind": "unsettled", "said""#, #""kind": "restated", "said""#,
        #"12:18: probe-launch: steps[2].kind: "restated" needs a date; if none is set, it is "unsettled""#),
      Change(
        #""kind": "unsettled", "said""#, #""kind": "paused", "date": "2024", "said""#,
        #"12:36: probe-launch: steps[2].date: does not fit the kind "paused", which says that no date is set"#
      ),
      Change(
        #""date": "2022", "known""#, #""date": "2024", "known""#,
        #"11:18: probe-launch: steps[1].kind: "slip" needs a date later than the one before, 2024"#),
      Change(
        #""date": "2023-01", "until": "2023-03""#, #""date": "2024""#,
        #"13:18: probe-launch: steps[3].kind: "advance" needs a date earlier than the one before, ≥late 2023"#
      ),
      Change(
        #""said": "2022-04-01""#, #""said": "2022-02-28""#,
        #"13:76: probe-launch: steps[3].said: "2022-02-28" is before "2022-03-01", the date of an earlier step; put the steps in order"#
      ),
      Change(
        #""said": "2022-04-01""#, #""known": "2022-02-28""#,
        #"13:77: probe-launch: steps[3].known: "2022-02-28" is before "2022-03-01", the date of an earlier step; put the steps in order"#
      ),
      Change(
        #""said": "2022-03-01", "#, "",
        #"12:9: probe-launch: steps[2].said: is missing; give the day of the announcement, or "known", the day by which it was known"#
      ),
      Change(
        #""known": "2023-01""#, #""known": "2023-01", "said": "2021""#,
        #"10:52: probe-launch: steps[0].known: does not go with "said", which is the day of the announcement; keep one"#
      ),
      Change(
        #""date": "2023", "part""#, #""date": "2023-09", "part""#,
        "11:53: probe-launch: steps[1].part: goes only with a year; give the date as a year, or leave the part out"
      ),
      Change(
        #""said": "2022-03-01""#, #""bound": "by", "said": "2022-03-01""#,
        "12:40: probe-launch: steps[2].bound: goes only with a date; add the date or leave it out"),
      Change(
        #""sources": ["agency"]"#, #""sources": ["agents"]"#,
        #"11:203: probe-launch: steps[1].sources[0]: there is no source "agents"; did you mean "agency"?"#),
      Change(
        #""speaker""#, #""speeker""#,
        #"11:122: probe-launch: steps[1].speeker: is not a field here; did you mean "speaker"?"#),
    ])
  func faults(change: Change) {
    #expect(problems(slips: change.made(to: good)) == ["slips.json:" + change.problem])
  }

  @Test("A history needs more than one step")
  func single() {
    let step = Fixtures.step("first", "2022", said: "2021")
    let file = Fixtures.file(histories: [Fixtures.history([step])])
    #expect(
      problems(slips: file) == [
        "slips.json:3:12: probe-launch: steps[0]: is the only step; a date history needs two, so add the next or leave the history out"
      ])
  }

  @Test("A step may be on the day of an earlier step, or after one that was recalled later")
  func boundary() throws {
    let same = Change(#""said": "2022-04-01""#, #""said": "2022-03-01""#, "").made(to: good)
    #expect(problems(slips: same) == [])
  }

  @Test("Bundled histories of missions that own data lacks are ignored")
  func bundled() throws {
    let missions = Fixtures.missions.replacing("daily", with: "seed-article").replacing("AAA", with: "CHN")
    let catalog = try Catalog(files: [.missions: Array(missions.utf8)])
    #expect(catalog.missions.map(\.id) == ["probe"])
    // Those of the programmes stay.
    #expect(
      catalog.histories.map(\.id) == ["artemis-first-landing", "ilrs-basic-model-end", "ilrs-complete-end"])
  }
}
