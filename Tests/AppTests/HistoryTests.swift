import Model
import TestSupport
import Testing

@testable import App

@Suite("The history")
struct HistoryTests {
  private func place(_ number: Int) -> History.Place {
    .init(pane: .missions, subject: .record(.mission(Identifier("mission-\(number)"))), focus: .list)
  }

  @Test("Going back and forward visits the places in order")
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

  @Test("Leaving for a new place clears the forward history")
  func forgetsForward() {
    var history = History()
    history.leave(place(1))
    _ = history.goBack(from: place(2))
    history.leave(place(1))
    #expect(history.forward.isEmpty)
    #expect(history.back == [place(1)])
  }

  @Test("The same place is not recorded twice in a row, but the forward history is cleared")
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

  @Test("Only the latest places are kept in each direction")
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
