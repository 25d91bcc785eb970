import Model
import Screen
import TestSupport
import Testing

@testable import App

@Suite("A random walk")
struct RandomWalkTests {
  /// 20,000 steps in all. Each is followed by all invariants of the state; the frame is drawn and everything derived is
  /// computed anew only every few steps, which keeps the walk short.
  @Test(
    "After every step of a walk the state and its frame are valid", arguments: 1...4 as ClosedRange<UInt64>)
  func walk(seed: UInt64) {
    let catalog = seed == 4 ? Catalog.bundledForTests : .small
    var test = StateTest(of: catalog)
    var walk = RandomWalk(seed: seed, in: catalog)
    var trail: [Input] = []
    for step in 1...5000 {
      let inputs = walk.next(in: test.state.size)
      for input in inputs { test.send(input) }
      if test.state.isPlaying { test.tick() }
      trail = (trail + inputs).suffix(25)
      var broken = test.state.brokenInvariants
      if step.isMultiple(of: 5) { broken += draw(test.state).brokenInvariants(on: test.state.size) }
      if step.isMultiple(of: 50) { broken += Self.staleParts(of: test.state) }
      guard broken.isEmpty else {
        Issue.record("step \(step) of seed \(seed), after \(trail): \(broken.joined(separator: "; "))")
        return
      }
    }
  }

  /// What is not as it would be if it were computed from nothing.
  private static func staleParts(of state: State) -> [String] {
    let fresh = state.recomputed
    var broken = fresh == state ? [] : stateDifferences(expected: fresh, actual: state)
    if draw(fresh) != draw(state) { broken.append("what is derived is up to date") }
    return broken
  }
}
