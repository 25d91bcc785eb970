import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("The rows of a pane")
struct ListingTests {
  private func rows(_ pane: Pane, _ keys: String = "") -> [String] {
    var test = StateTest(pane)
    test.press(keys)
    let listing = test.state.cache.listing
    return listing.rows.indices.map { row in
      switch listing.subject(at: row) {
      case .record(let id): "\(id.kind)(\(id.text))"
      case let other?: "\(other)"
      case nil: listing.cells(at: row, theme: .mono)[0].text
      }
    }
  }

  @Test("Members come first, then linked nations, then organisations, under headings that count them")
  func nations() {
    #expect(
      rows(.nations) == [
        "nation(CHN)", "nation(EGY)", "nation(JPN)", "nation(NZL)", "nation(THA)", "nation(TUR)",
        "nation(USA)",
        "Others (1), linked or to join: no source in view calls them members", "nation(DZA)",
        "Organisations, not counted as nations (1)", "organisation(apsco)",
      ])
  }

  @Test("Every row is counted, each kind by itself, the main one first")
  func count() {
    let listing = StateTest(.nations).state.cache.listing
    #expect(listing.tallies.map(\.text) == ["7 nations", "1 other", "1 organisation"])
    #expect((listing.shown, listing.total) == (9, 9))
    var test = StateTest(.nations)
    test.press("r")
    #expect(
      test.state.cache.listing.tallies.map(\.text)
        == ["1 of 7 nations", "1 other"])
    #expect((test.state.cache.listing.shown, test.state.cache.listing.total) == (2, 9))
    #expect(StateTest(.missions).state.cache.listing.tallies.map(\.text) == ["5 of 5"])
  }

  @Test("Filters and searches reach the organisations too")
  func organisations() {
    #expect(
      rows(.nations, "/apsco<Enter>") == [
        "Organisations, not counted as nations (1)", "organisation(apsco)",
      ])
    #expect(
      rows(.nations, "r") == [
        "nation(EGY)", "Others (1), linked or to join: no source in view calls them members", "nation(DZA)",
      ])
    #expect(rows(.nations, "cc").contains("organisation(apsco)") == false)
    #expect(rows(.nations, "c").contains("organisation(apsco)"))
  }

  @Test("The programmes come before the phases if nothing narrows them, and are counted apart")
  func phases() {
    #expect(
      rows(.phases) == [
        "programme(ilrs)", "programme(artemis)", "phase(ilrs-i)",
        "phase(ilrs-ii)", "phase(artemis-ii)",
      ])
    #expect(rows(.phases, "cc") == ["phase(artemis-ii)"])
    #expect(StateTest(.phases).state.cache.listing.tallies.map(\.text) == ["3 phases", "2 programmes"])
  }

  @Test("The figures come before the topics, unless a topic is searched for")
  func topics() {
    #expect(
      rows(.compare) == ["item(Figures())", "topic(leadership)", "topic(membership)", "topic(transparency)"])
    #expect(rows(.compare, "/transp") == ["topic(transparency)"])
  }

  @Test("Missions are one list")
  func others() {
    #expect(
      rows(.missions) == [
        "mission(chang-e-6)", "mission(chang-e-8)", "mission(artemis-2)", "mission(slim)", "mission(smart-1)",
      ])
  }

  @Test("Below the sources are their disagreements, unless a kind of source is selected")
  func sources() {
    let sources = ["source(wire)", "source(guide)", "source(seed-article)", "source(accords)"]
    #expect(rows(.sources).prefix(5) == (sources + ["Disagreements (2)"])[...])
    let listing = StateTest(.sources).state.cache.listing
    let disagreements = listing.rows.indices.dropFirst(5).map { listing.subject(at: $0) }
    #expect(
      disagreements == [
        .disagreement(.init(record: .nation("TUR"), coalition: .ilrs, question: .membership)),
        .disagreement(.init(record: .nation("CHN"), coalition: .ilrs, question: .joining)),
      ])
    #expect(rows(.sources, "/whether").count == 3)
    #expect(rows(.sources, "f<Space><Esc>") == ["source(guide)", "source(accords)"])
  }

  /// On the overview one record may have several rows.
  @Test(
    "Every record is found at its row, and no other row has one",
    arguments: Pane.allCases.filter { $0 != .overview })
  func rowOfSubject(pane: Pane) {
    let listing = StateTest(pane, of: .bundledForTests).state.cache.listing
    for row in listing.rows.indices {
      guard let subject = listing.subject(at: row) else { continue }
      #expect(listing.row(of: subject) == row)
      #expect(pane.homes.contains(subject.home))
    }
    #expect(listing.subject(at: nil) == nil)
    #expect(listing.subject(at: -1) == nil)
    #expect(listing.subject(at: listing.rows.count) == nil)
  }

  @Test("In a long list a record is found near the likely row, and elsewhere")
  func longList() {
    let nations = StateTest(.nations, of: .bundledForTests).state.cache.view.nations.map { PartyRow($0) }
    let many = Array(repeating: nations, count: 60).flatMap(\.self)
    let section = RecordSection(
      Array(many.prefix(5_000)), total: many.count, columns: PartyRow.columns,
      subject: { .record($0.record) }
    ).headed("Many")
    let listing = Listing(sections: [section])
    #expect(listing.rows == 0..<5_001)
    let subject = Selection.record(nations[3].record)
    #expect(listing.row(of: subject) == 4)
    #expect(listing.row(of: subject, near: 4 + nations.count) == 4 + nations.count)
    #expect(listing.row(of: subject, near: 7) == 4)
    #expect(
      listing.row(of: .joining(.init(nation: Nation.ID(nations[3].record.text), coalition: .ilrs))) == 4)
    #expect(listing.row(of: .record(.topic("none"))) == nil)
    #expect(listing.nearestSubject(to: 0) == 1)
    #expect(listing.nearestSubject(to: 9_999) == 5_000)
  }

  @Test("Of two rows of a record that are equally near, the upper one is found")
  func equallyNear() {
    let nations = StateTest(.nations).state.cache.view.nations.map { PartyRow($0) }
    let few = RecordSection([nations[2], nations[3], nations[2]], columns: PartyRow.columns) {
      .record($0.record)
    }
    let rows = Listing(sections: [few, few.headed("Again")])
    let twice = Selection.record(nations[2].record)
    #expect((0...6).map { rows.row(of: twice, near: $0) } == [0, 0, 2, 2, 4, 4, 6])
    let mirrored = [[2, 3], [3, 2]].map { places in
      RecordSection(places.map { nations[$0] }, columns: PartyRow.columns) { .record($0.record) }
    }
    #expect(Listing(sections: [mirrored[0], mirrored[1].headed("Again")]).row(of: twice, near: 2) == 0)
  }

  @Test("The nearest record to a heading is the one before it")
  func nearest() {
    let listing = StateTest(.nations).state.cache.listing
    #expect(listing.nearestSubject(to: 7) == 6)
    #expect(listing.nearestSubject(to: 100) == 10)
    #expect(listing.nearestSubject(to: -5) == 0)
    #expect(Listing.empty.nearestSubject(to: 0) == nil)
  }

  @Test("The matches of a search are highlighted in the name, counted by characters")
  func marks() {
    let line = Line([Span("I "), Span("Chang'e 6")])
    let mark = Style(attributes: .bold)
    let marked = line.marked([2..<4, 9..<11], with: mark)
    #expect(
      marked.spans == [
        Span("I "), Span("Ch", style: mark), Span("ang'e"), Span(" 6", style: mark),
      ])
    #expect(line.marked([], with: mark) == line)
  }

  @Test("How far the data reaches is told before anything that could be left out", arguments: [80, 120])
  func reach(width: Int) throws {
    for pane in [Pane.nations, .growth, .world, .phases, .missions, .timeline] {
      let state = State(catalog: .bundledForTests, size: Size(width: width, height: 40), pane: pane)
      let reach = try #require(pane.definition.file.flatMap { state.catalog.reach(of: $0) }).asOf
      guard reach < state.perspective.asOf else { continue }
      #expect(draw(state).text.contains(" · data to \(reach.formatted)"), "\(pane)")
    }
  }
}
