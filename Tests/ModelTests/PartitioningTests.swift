import TestSupport
import Testing

@testable import Model

struct PartitioningTests {
  @Test("A binary search finds the same place as a linear one")
  func halving() {
    var random = SeededRandom(seed: 1)
    for count in 0..<40 {
      let numbers = (0..<count).map { _ in Int.random(in: 0..<20, using: &random) }.sorted()
      for limit in -1...20 {
        #expect(numbers.partitioningIndex { $0 >= limit } == numbers.firstIndex { $0 >= limit } ?? count)
      }
    }
  }
}
