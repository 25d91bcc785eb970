import Synchronization
import Testing

@testable import Model

struct LazyTests {
  @Test("Nothing is computed before it is needed, and then only once")
  func once() async {
    let computed = Mutex(0)
    let lazy = Lazy {
      computed.withLock { $0 += 1 }
      return [1, 2, 3]
    }
    #expect(computed.withLock { $0 } == 0)
    let answers = await withTaskGroup(of: [Int].self) { group in
      for _ in 0..<32 { group.addTask { lazy.value } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers == Array(repeating: [1, 2, 3], count: 32))
    #expect(computed.withLock { $0 } == 1)
  }

  @Test("Once computed, it releases its inputs")
  func release() {
    final class Source: Sendable {}
    weak var seen: Source?
    let lazy: Lazy<Int>
    do {
      let source = Source()
      seen = source
      lazy = Lazy { withExtendedLifetime(source) { 7 } }
    }
    #expect(seen != nil)
    #expect(lazy.value == 7)
    #expect(seen == nil)
  }
}
