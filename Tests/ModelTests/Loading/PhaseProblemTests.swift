import Model
import TestSupport
import Testing

/// A phases file with two phases. One has every field.
private let good = #"""
  {
    "format": "cislunar/phases/1",
    "asOf": "2026-06-30",
    "reach": "To the end of June.",
    "programmes": [
      {
        "id": "ilrs", "name": "Station", "evidence": "reported", "sources": ["daily"],
        "nativeNames": [{"text": "国际月球科研站", "language": "zh", "evidence": "reported", "sources": ["daily"]}],
        "statements": [{"text": "A base.", "evidence": "reported", "sources": ["daily"]}]
      },
      {"id": "artemis", "name": "Campaign", "evidence": "reported", "sources": ["daily"]}
    ],
    "phases": [
      {
        "id": "ilrs-ii", "coalition": "ilrs", "order": 2, "name": "Phase II", "evidence": "reported", "sources": ["daily"],
        "status": {"value": "planned", "text": "To come.", "asOf": "2026", "evidence": "reported", "sources": ["daily"]}
      },
      {
        "id": "artemis-i", "coalition": "artemis", "order": 1, "name": "Artemis I", "evidence": "reported", "sources": ["daily"],
        "status": {"value": "completed", "text": "Flown.", "asOf": "2022-12-11", "evidence": "reported", "sources": ["daily"]}
      },
      {
        "id": "ilrs-i", "coalition": "ilrs", "order": 1, "name": "Phase I", "evidence": "confirmed", "sources": ["agency"],
        "period": [
          {"scope": "whole", "start": "2021-06", "end": "2021", "said": "2021-06-17", "text": "A year.", "evidence": "reported", "sources": ["daily"]}
        ],
        "objectives": [{"text": "Look.", "evidence": "reported", "sources": ["daily"]}],
        "capabilities": [{"text": "Land.", "evidence": "reported", "sources": ["daily"]}],
        "infrastructure": [{"text": "Relay.", "evidence": "reported", "sources": ["daily"]}],
        "status": {"value": "under-way", "text": "Nearly done.", "asOf": "2024-05-10", "note": "So told.", "evidence": "reported", "sources": ["daily"]}
      }
    ],
    "schemes": [{"id": "three-steps", "coalition": "ilrs", "text": "In three steps.", "evidence": "reported", "sources": ["daily"]}]
  }
  """#

@Suite("Problems of phases")
struct PhaseProblemTests {
  @Test("Phases with every field are read, by coalition and order")
  func everything() throws {
    let catalog = try Fixtures.catalog(phases: good)
    #expect(catalog.phases.map(\.id) == ["ilrs-i", "ilrs-ii", "artemis-i"])
    let phase = try #require(catalog.phase("ilrs-i"))
    #expect(phase.name.value == "Phase I")
    #expect(phase.name.sources == ["agency"])
    #expect(phase.period[0].said == Day("2021-06-17"))
    #expect(phase.objectives.map(\.text) == ["Look."])
    #expect(phase.capabilities.map(\.text) == ["Land."])
    #expect(phase.infrastructure.map(\.text) == ["Relay."])
    #expect(phase.status.value == .underWay)
    #expect(catalog.programme(.ilrs).nativeNames.map(\.language) == ["zh"])
    #expect(catalog.programme(.ilrs).statements.map(\.text) == ["A base."])
    #expect(catalog.programme(.artemis).name.value == "Campaign")
    #expect(catalog.schemes.map(\.statement.text) == ["In three steps."])
  }

  @Test(
    "Programmes, places and periods are checked",
    arguments: [
      Change(
        #""id": "artemis","#, #""id": "ilrs","#,
        #"11:12: ilrs: id: "ilrs" is already described above; describe each programme once"#),
      Change(
        #""order": 2"#, #""order": 1"#,
        #"23:53: ilrs-i: order: 1 is already the place of "ilrs-ii""#),
      Change(
        #""start": "2021-06""#, #""start": "2022""#,
        #"25:37: ilrs-i: period[0].start: "2022" is later than the end, "2021""#),
      Change(
        #""scope": "whole""#, #""scope": "all""#,
        #"25:19: ilrs-i: period[0].scope: "all" is not one of whole, start, end, stage, milestone"#),
      Change(
        #""under-way""#, #""ongoing""#,
        #"30:27: ilrs-i: status.value: "ongoing" is not one of planned, under-way, completed"#),
      Change(
        #""id": "three-steps""#, #""id": "three--steps""#,
        #"33:22: three--steps: id: "three--steps" is not of the allowed form: small letters and digits, words joined by hyphens, like "chang-e-6""#
      ),
      Change(
        #""period": ["#, #""peroid": ["#,
        #"24:7: ilrs-i: peroid: is not a field here; did you mean "period"?"#),
    ])
  func values(change: Change) {
    #expect(problems(phases: change.made(to: good)) == ["phases.json:" + change.problem])
  }

  @Test("Each coalition has its programme")
  func programmes() {
    let line = #"    {"id": "artemis", "name": "Campaign", "evidence": "reported", "sources": ["daily"]}"#
    let file = Change(",\n" + line, "", "").made(to: good)
    #expect(
      problems(phases: file) == [
        #"phases.json:5:17: programmes: needs one programme for each coalition; missing: "artemis""#
      ])
  }
}
