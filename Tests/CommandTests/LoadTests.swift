import ProcessSupport
import TestSupport
import Testing

@Suite("Many explorers at once")
struct LoadTests {
  @Test("Each answers every key, shows what is asked for, and exits normally", arguments: [[], ["--kiosk"]])
  func crowd(options: [String]) throws {
    let outcome = try Crowd(10, of: Program.built(), options).run(for: .seconds(2), keysPerSecond: 10)
    #expect(outcome.lost == 0)
    #expect(outcome.unanswered == 0)
    #expect(outcome.times.count >= 20)
    #expect(outcome.memory.count == 10)
    #expect(outcome.memory.allSatisfy { $0.own > 0 && $0.own <= $0.proportional })
  }
}
