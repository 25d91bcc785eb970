import Testing

@testable import Model

struct IdentifierTableTests {
  private struct Record: Identifiable {
    let id: Identifier<Record>
  }

  private func table(_ names: String...) -> IdentifierTable<Record> {
    var table = IdentifierTable<Record>()
    for name in names { _ = table.declare(name) }
    return table
  }

  @Test("An id is declared once, and its place is found")
  func places() {
    var table = table("luna-9", "chang-e-6", "luna-9-of-another-and-much-longer-name")
    #expect(table.place(of: "luna-9") == 0)
    #expect(table.place(of: "chang-e-6") == 1)
    #expect(table.place(of: "luna-9-of-another-and-much-longer-name") == 2)
    #expect(table.place(of: "luna") == nil)
    #expect(table.declare("luna-9") == nil)
    #expect(table["chang-e-6"] == "chang-e-6")
    #expect(table["luna"] == nil)
  }

  @Test("In sorted records the indices are theirs")
  func sorted() {
    let table = table("c", "a", "b")
    let ordered = table.inOrder(of: ["a", "b", "c"].map { Record(id: $0) })
    #expect(["a", "b", "c"].map { ordered.place(of: $0) } == [0, 1, 2])
    let same = table.inOrder(of: ["c", "a", "b"].map { Record(id: $0) })
    #expect(["a", "b", "c"].map { same.place(of: $0) } == [1, 2, 0])
  }
}
