import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("While missions are loading")
struct LoadingTests {
  private static func awaitingState(pane: Pane = .missions) throws -> State {
    var input = Catalog.Input()
    input.awaitsMissions = true
    return State(
      catalog: try Catalog(input), size: Size(width: 100, height: 20), pane: pane,
      options: .init { $0.awaitsMissions = true })
  }

  @Test("The list of missions says why it is empty, the footer shows progress; the other panes are complete")
  func awaiting() throws {
    var state = try Self.awaitingState()
    _ = reduce(&state, .report(.loading(percent: 34)))
    let lines = draw(state).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[1].hasPrefix("─ Missions ─"))
    #expect(lines[3].contains("The missions are still loading. The other panes are"))
    #expect(lines[19].hasPrefix(" Reading missions 34 % ███░░░░░░░  "))

    _ = reduce(&state, .open(.nations))
    let whole = State(
      catalog: Catalog.bundled, size: state.size, pane: .nations,
      options: .init { $0.perspective = state.perspective })
    #expect(state.cache.listing.tallies.first == whole.cache.listing.tallies.first)
  }

  @Test("Progress of loading keeps a message and changes nothing else")
  func progress() throws {
    var state = try Self.awaitingState(pane: .nations)
    _ = reduce(&state, .nextTheme)
    var expected = state
    #expect(expected.message != nil)
    expected.loading = .init(percent: 50, isFirst: true)
    _ = reduce(&state, .report(.loading(percent: 50)))
    #expect(stateDifferences(expected: expected, actual: state) == [])
  }

  @Test("Once they are loaded, earlier requests are answered, as of the latest day of all data")
  func arrival() throws {
    var state = try Self.awaitingState()
    for key in try KeyScript.parse("/luna25<Enter>") {
      if let action = state.action(for: .key(key)) { _ = reduce(&state, action) }
    }
    #expect(state.selection == nil)
    let catalog = Catalog.bundled
    reload(&state, with: PreparedData(catalog, state.viewRequest))
    #expect(state.loading == nil)
    #expect(state.selection == .record(.mission("luna-25")))
    #expect(state.cache.listing.total == catalog.missions.count)
    #expect(state.perspective.asOf == catalog.asOf)
    #expect(state.message?.text == "\(catalog.missions.count) missions loaded.")
  }

  @Test("Data prepared for another day or lens than the current one is prepared again")
  func otherRequest() throws {
    var state = try Self.awaitingState()
    let data = PreparedData(Catalog.bundled, state.viewRequest)
    let lens: Source.ID = "seed-article"
    state.perspective.lens = lens
    state.perspective.asOf = try #require(Day("2024-05-10"))
    reload(&state, with: data)
    #expect(state.cache.view.perspective == Perspective(asOf: try #require(Day("2024-05-10")), lens: lens))
  }

  @Test("During a reload, the old data stays until the new is ready")
  func again() throws {
    var state = State(catalog: Catalog.bundled, size: Size(width: 100, height: 20), pane: .missions)
    let before = state.cache.listing.shown
    _ = reduce(&state, .report(.loading(percent: 7)))
    #expect(state.cache.listing.shown == before)
    #expect(draw(state).text.contains("Reading changed data 7 %"))
  }
}
