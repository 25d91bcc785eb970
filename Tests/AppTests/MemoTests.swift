import Testing

@testable import App

@Suite("Memos")
struct MemoTests {
  @Test("A value is made when its inputs change, from the value before, and kept until they change again")
  func inputs() {
    var memo = Memo<Int, [String]>(wrappedValue: [])
    for inputs in [1, 1, 2, 2, 1] {
      memo = memo.updated(for: inputs) { $0 + ["made from \(inputs)"] }
    }
    #expect(memo.wrappedValue == ["made from 1", "made from 2", "made from 1"])
    #expect(memo.inputs == 1)
  }
}
