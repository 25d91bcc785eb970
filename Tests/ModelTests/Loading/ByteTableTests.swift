import TestSupport
import Testing

@testable import Model

struct ByteTableTests {
  @Test("Texts are found by their bytes, whatever their length, and numbered in order", arguments: 1...4)
  func likeADictionary(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var table = ByteTable()
    var numbers: [[UInt8]: Int] = [:]
    for _ in 0..<2_000 {
      // Few letters, so that many texts are the same, or differ at their end alone.
      let text = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        UInt8.random(in: 0...1, using: &random)
      }
      text.withUnsafeBufferPointer { bytes in
        #expect(table.find(bytes) == numbers[text])
        let isNew = numbers[text] == nil
        if isNew { numbers[text] = numbers.count }
        #expect(table.insert(bytes) == isNew)
      }
    }
    #expect(table.count == numbers.count)
    for (text, number) in numbers {
      #expect(text.withUnsafeBufferPointer { table.find($0) } == number)
    }
  }
}
