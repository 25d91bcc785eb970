import Testing

@testable import App

@Suite("Memos")
struct MemoTests {
  @Test("A value is made from the previous one when its inputs change, and then kept")
  func inputs() {
    var memo = Memo<Int, [String]>(wrappedValue: [])
    for inputs in [1, 1, 2, 2, 1] {
      memo = memo.updated(for: inputs) { $0 + ["made from \(inputs)"] }
    }
    #expect(memo.wrappedValue == ["made from 1", "made from 2", "made from 1"])
    #expect(memo.inputs == 1)
  }
}
