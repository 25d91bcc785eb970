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

  @Test("Of the values made before, the last five whose inputs are to be kept are found again")
  func keeping() {
    var memo = Memo<Int, Int>(wrappedValue: 0)
    var made: [Int] = []
    func ask(_ inputs: Int) {
      memo = memo.updated(for: inputs, keeping: { $0 != 9 }) { _ in
        made.append(inputs)
        return inputs * 10
      }
      #expect(memo.wrappedValue == inputs * 10)
    }
    for inputs in [1, 2, 3, 4, 5, 6, 1, 6, 5] { ask(inputs) }
    #expect(made == [1, 2, 3, 4, 5, 6])
    ask(7)
    ask(2)
    #expect(made == [1, 2, 3, 4, 5, 6, 7, 2], "the sixth before is forgotten")
    for inputs in [9, 2, 9] { ask(inputs) }
    #expect(made.suffix(2) == [9, 9], "what is not to be kept is made anew")
  }
}
