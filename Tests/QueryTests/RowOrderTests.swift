import Model
import Testing

@testable import Query

@Suite("The order of rows by a column")
struct RowOrderTests {
  private struct Row: Sendable {
    let value: Value
  }

  private let column = Column<Row>("value", "Value") { $0.value }

  /// The places of values in their order by their collation keys: what the order is defined by.
  private func expected(_ values: [Value], descending: Bool) -> [Int32] {
    let keyed = values.enumerated().map { (key: CollationKey($0.element), place: Int32($0.offset)) }
    return keyed.sorted { left, right in
      if left.key == right.key { return left.place < right.place }
      if left.key.isEmpty || right.key.isEmpty { return right.key.isEmpty }
      return descending ? right.key < left.key : left.key < right.key
    }.map(\.place)
  }

  private func check(_ values: [Value], sourceLocation: SourceLocation = #_sourceLocation) {
    let order = RowOrder(values.map(Row.init), by: column)
    let some = (0..<Int32(values.count)).filter { $0 % 16 == 3 }
    for isDescending in [false, true] {
      let all = expected(values, descending: isDescending)
      let sorted = order.ordered(nil, isDescending: isDescending)
      #expect(sorted == all, "\(sorted.map { values[Int($0)] })", sourceLocation: sourceLocation)
      let few = order.ordered(some, isDescending: isDescending)
      #expect(few == all.filter(some.contains), sourceLocation: sourceLocation)
    }
  }

  @Test("Random texts stand as their collation keys say", arguments: 0..<30)
  func texts(seed: Int) {
    var texts = RandomTexts(seed: UInt64(7_000 + seed))
    let words = (0..<20).map { _ in texts.text(words: 1 + texts.below(6)) }
    check(
      (0..<300).map { _ in
        Value(text: words[texts.below(20)] + (texts.below(2) == 0 ? words[texts.below(20)] : ""))
      })
  }

  @Test("Numbers, dates and flags stand by their size")
  func numbers() {
    var texts = RandomTexts(seed: 3)
    check((0..<200).map { _ in texts.below(9) == 0 ? .none : .number(texts.below(50) - 25) })
    check(
      (0..<200).map { _ in .decimal(Double(texts.below(99) - 50) / 7) } + [
        .decimal(0), .decimal(-0.0), .decimal(.infinity),
      ])
    check((0..<200).map { _ in .flag(texts.below(2) == 0) })
    let days = ["2024", "2024-01", "2024-01-01", "1969-07-20", "0001", "9999-12-31"].compactMap { Day($0) }
    check((0..<200).map { _ in .day(days[texts.below(days.count)]) })
  }

  @Test("Texts that differ only far behind their beginnings, or in their lengths")
  func longTexts() {
    let stem = String(repeating: "Mission to the far side ", count: 5)
    check((0..<100).map { .text(stem + String(repeating: "x", count: $0 * 7 % 31) + "\($0 % 5)") })
    check((0..<64).map { .text(String(repeating: "a", count: $0 * 13 % 64)) })
    check(
      ["a\n", "a\r\n", "a\r", "a", "a\u{0}", "a0", "a00", "a1", "A1", "a\u{7}b", "12", "012", "1e5", "a 12"]
        .map(Value.text))
    check((0..<70).map { .text(String(repeating: "7", count: $0 * 29 % 70)) })
  }

  @Test("Lists stand by their first items")
  func lists() {
    check([.list(["b"]), .list([]), .list(["a", "c"]), .list(["a"]), .list(["a", "b"]), .list([""])])
  }
}
