import TestSupport
import Testing

@testable import Model

struct FirstPlaceTests {
  @Test("Halving finds the place that looking at each finds, in all and in a part")
  func halving() {
    var random = SeededRandom(seed: 1)
    for count in 0..<40 {
      let numbers = (0..<count).map { _ in Int.random(in: 0..<20, using: &random) }.sorted()
      for limit in -1...20 {
        #expect(numbers.firstPlace { $0 >= limit } == numbers.firstIndex { $0 >= limit } ?? count)
        let start = Int.random(in: 0...count, using: &random)
        let part = start..<Int.random(in: start...count, using: &random)
        let expected = numbers[part].firstIndex { $0 >= limit } ?? part.upperBound
        #expect(numbers.firstPlace(in: part) { $0 >= limit } == expected)
      }
    }
  }
}
