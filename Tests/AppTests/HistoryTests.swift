import Model
import TestSupport
import Testing

@testable import App

@Suite("The history")
struct HistoryTests {
  private func place(_ number: Int) -> History.Place {
    .init(pane: .missions, subject: .record(.mission(Identifier("mission-\(number)"))), focus: .list)
  }

  @Test("Going back and forward gives the places in their order")
  func backAndForward() {
    var history = History()
    history.leave(place(1))
    history.leave(place(2))
    #expect(history.goBack(from: place(3)) == place(2))
    #expect(history.goBack(from: place(2)) == place(1))
    #expect(history.goBack(from: place(1)) == nil)
    #expect(history.goForward(from: place(1)) == place(2))
    #expect(history.goForward(from: place(2)) == place(3))
    #expect(history.goForward(from: place(3)) == nil)
  }

  @Test("Leaving for a new place forgets what lay forward")
  func forgetsForward() {
    var history = History()
    history.leave(place(1))
    _ = history.goBack(from: place(2))
    history.leave(place(1))
    #expect(history.forward.isEmpty)
    #expect(history.back == [place(1)])
  }

  @Test("The same place is not left twice in a row, but what lay forward is forgotten all the same")
  func noRepeats() {
    var history = History()
    history.leave(place(1))
    history.leave(place(2))
    _ = history.goBack(from: place(3))
    #expect(history.back == [place(1)])
    history.leave(place(1))
    #expect(history.back == [place(1)])
    #expect(history.forward.isEmpty)
  }

  @Test("Only so many places are remembered in either direction, the latest of them")
  func limit() {
    var history = History()
    for number in 0..<History.limit + 20 { history.leave(place(number)) }
    #expect(history.back.count == History.limit)
    #expect(history.back.first == place(20))
    for number in (0..<History.limit + 20).reversed() { _ = history.goBack(from: place(number)) }
    #expect(history.forward.count == History.limit)
    for number in 0..<History.limit + 20 { _ = history.goForward(from: place(number)) }
    #expect(history.back.count == History.limit)
  }
}
