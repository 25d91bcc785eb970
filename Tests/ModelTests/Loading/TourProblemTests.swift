import TestSupport
import Testing

@testable import Model

@Suite("Problems of the tours")
struct TourProblemTests {
  @Test("A tour with every field is read as it stands")
  func everything() throws {
    let catalog = try Fixtures.catalog(tours: Fixtures.tours)
    let tour = try #require(catalog.tour("round"))
    #expect((tour.title, tour.summary) == ("Round", "All of it."))
    #expect(tour.stops.map(\.title) == ["Land", "Phase", "Start"])
    #expect(tour.stops.map(\.pane) == [.nations, .timeline, .overview])
    #expect(tour.stops.map(\.asOf) == [Day("2024-05-10"), Day("2024-12-31"), Day("2024-05-10")])
    #expect(tour.stops.map(\.lens) == ["daily", nil, nil])
    #expect(tour.stops.map(\.selected) == [.nation("AAA"), .phase("ilrs-i"), nil])
    #expect(tour.stops.map(\.coalition) == [.ilrs, nil, nil])
    #expect(tour.stops.map(\.region) == [.asia, nil, nil])
    #expect(tour.stops[0].texts.map(\.text) == ["AAA joined in May 2023.", "A base by 2031."])
    #expect(tour.stops[0].texts.map(\.sources) == [["daily"], ["daily"]])
    #expect(tour.stops[1].texts.map(\.evidence) == [.confirmed])
  }

  @Test(
    "Tours are checked",
    arguments: [
      Change(
        #""pane": "nations""#, #""pane": "nation""#,
        #"3:70: round: stops[0].pane: "nation" is not one of overview, nations, phases, missions, compare, growth, timeline, world, moon, sources; did you mean "nations"?"#
      ),
      Change(
        #""select": "AAA""#, #""select": "AAB""#,
        #"3:91: round: stops[0].select: there is no nation or organisation "AAB"; did you mean "AAA"?"#),
      Change(
        #""select": "ilrs-i""#, #""select": "ilrs-1""#,
        #"7:70: round: stops[1].select: there is no mission or phase "ilrs-1"; did you mean "ilrs-i"?"#),
      Change(
        #""pane": "overview","#, #""pane": "overview", "select": "AAA","#,
        #"9:76: round: stops[2].select: has no use on the overview, which lists no records; leave it out or name another pane"#
      ),
      Change(
        #""lens": "daily""#, #""lens": "dayly""#,
        #"3:53: round: stops[0].lens: there is no source "dayly"; did you mean "daily"?"#),
      Change(
        #""lens": "daily""#, #""lens": "weekly""#,
        #"5:79: round: stops[0].texts[0].sources: must name "weekly", the lens of the stop; add it or leave out the lens"#
      ),
      Change(
        #"["weekly"]"#, #"["weakly"]"#,
        #"10:68: round: stops[2].texts[0].sources[0]: there is no source "weakly"; did you mean "weekly"?"#),
      Change(
        #""asOf": "2024","#, #""asOf": "2024-13","#,
        #"7:32: round: stops[1].asOf: "2024-13" is not a date; write yyyy, yyyy-mm or yyyy-mm-dd"#),
      Change(
        #""plan": true, "#, "",
        #"6:17: round: stops[0].texts[1].text: names 2031 but counts from 10 May 2024; give the later date, or split the text; a statement about the future needs "plan": true"#
      ),
      Change(
        #""coalition": "ilrs""#, #""coalition": "irls""#,
        #"4:19: round: stops[0].coalition: "irls" is not one of ilrs, artemis, both, none; did you mean "ilrs"?"#
      ),
      Change(
        #""region": "Asia""#, #""region": "Asias""#,
        #"4:37: round: stops[0].region: "Asias" is not one of Africa, Americas, Asia, Europe, Oceania; did you mean "Asia"?"#
      ),
      Change(
        #""text": "It began.", "#, "",
        #"8:8: round: stops[1].texts[0].text: is missing; give a text in quotation marks"#),
    ])
  func tours(change: Change) {
    let found = problems(tours: change.made(to: Fixtures.tours))
    #expect(found.contains("tours.json:" + change.problem), "\(found)")
  }

  @Test("A text may name the last day of its stop's year, and the source need not be older")
  func lastDay() {
    #expect(
      problems(tours: Fixtures.tours.replacing("It began.", with: "It began by 31 December 2024.")) == [])
    #expect(
      problems(tours: Fixtures.tours.replacing("It began.", with: "It began by 1 January 2025.")).count == 1)
  }

  @Test("No two tours have one identifier, and each has a stop")
  func several() {
    let tour = #"{"id": "a", "title": "A", "summary": "A.", "stops": []}"#
    let file =
      #"{"format": "cislunar/tours/1", "asOf": "2025-06-30", "reach": "All.", "tours": [\#(tour), \#(tour)]}"#
    let found = problems(tours: file)
    #expect(found.count { $0.hasSuffix("stops: is an empty list; give at least one") } == 2)
    #expect(found.count { $0.hasSuffix("is the identifier of an earlier record; it must be unique") } == 1)
  }

  @Test("A bundled tour that does not fit own data is left out; links into an unreadable file are not blamed")
  func leftOut() throws {
    let own = try Catalog(files: [
      .sources: Array(Fixtures.sources.utf8), .nations: Array(Fixtures.nations.utf8),
      .phases: Array(Fixtures.phases.utf8), .missions: Array(Fixtures.missions.utf8),
      .topics: Array(Fixtures.topics.utf8),
    ])
    #expect(own.tours.isEmpty)
    #expect(Catalog.bundled.tours.map(\.id) == ["article", "growth"])
    var input = Catalog.Input(files: [.tours: Array(Fixtures.tours.utf8)])
    for file in [Catalog.File.sources, .nations, .phases] {
      input.unreadable[file] = Problem(file: file.name, message: "is a FIFO")
    }
    do {
      _ = try Catalog(input)
    } catch {
      #expect(error.problems.map(\.file) == ["nations.json", "phases.json", "sources.json"])
    }
  }
}
