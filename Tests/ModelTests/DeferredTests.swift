import Synchronization
import Testing

@testable import Model

struct DeferredTests {
  @Test("Nothing is computed before it is asked for, and then once, whoever asks")
  func once() async {
    let computed = Mutex(0)
    let deferred = Deferred {
      computed.withLock { $0 += 1 }
      return [1, 2, 3]
    }
    #expect(computed.withLock { $0 } == 0)
    let answers = await withTaskGroup(of: [Int].self) { group in
      for _ in 0..<32 { group.addTask { deferred.value } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers == Array(repeating: [1, 2, 3], count: 32))
    #expect(computed.withLock { $0 } == 1)
  }

  @Test("Once it is computed it lets go of what it was computed from")
  func release() {
    final class Source: Sendable {}
    weak var seen: Source?
    let deferred: Deferred<Int>
    do {
      let source = Source()
      seen = source
      deferred = Deferred { withExtendedLifetime(source) { 7 } }
    }
    #expect(seen != nil)
    #expect(deferred.value == 7)
    #expect(seen == nil)
  }
}
