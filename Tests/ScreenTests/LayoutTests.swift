import Screen
import TestSupport
import Testing
import Text

@Suite("Table layout")
struct TableLayoutTests {
  private static let columns = [
    TableColumn(minimum: 8, ideal: 20, flexible: true),
    TableColumn(minimum: 4, ideal: 8, priority: 2),
    TableColumn(minimum: 10, ideal: 10, priority: 1),
    TableColumn(minimum: 3, ideal: 6, priority: 2),
  ]

  @Test("With spare room every column has its ideal width, and flexible ones take the rest")
  func roomy() {
    #expect(TableLayout.widths(Self.columns, available: 60, gap: 1) == [33, 8, 10, 6])
  }

  @Test("Missing width is taken from the less important columns")
  func tight() {
    #expect(TableLayout.widths(Self.columns, available: 40, gap: 1) == [20, 4, 10, 3])
    #expect(TableLayout.widths(Self.columns, available: 43, gap: 1) == [20, 6, 10, 4])
    #expect(TableLayout.widths(Self.columns, available: 30, gap: 1) == [10, 4, 10, 3])
  }

  @Test("Columns that do not fit are dropped, the least important first, and among equals the last")
  func dropping() {
    #expect(TableLayout.widths(Self.columns, available: 27, gap: 1) == [11, 4, 10, nil])
    #expect(TableLayout.widths(Self.columns, available: 20, gap: 1) == [9, nil, 10, nil])
    #expect(TableLayout.widths(Self.columns, available: 18, gap: 1) == [18, nil, nil, nil])
  }

  @Test("A column for spare room stands only where all have their ideal")
  func spare() {
    let columns = Self.columns + [TableColumn(minimum: 4, ideal: 5, priority: TableColumn.spare)]
    // Ideals and gaps: 20, 8, 10, 6 and 5, and four columns between.
    #expect(TableLayout.widths(columns, available: 53, gap: 1) == [20, 8, 10, 6, 5])
    #expect(TableLayout.widths(columns, available: 52, gap: 1) == [25, 8, 10, 6, nil])
  }

  @Test("A column that is never dropped may shrink below its minimum, but not to nothing")
  func squeezing() {
    #expect(TableLayout.widths(Self.columns, available: 5, gap: 1) == [5, nil, nil, nil])
    let fixed = [TableColumn(minimum: 6, ideal: 6), TableColumn(minimum: 3, ideal: 9)]
    #expect(TableLayout.widths(fixed, available: 8, gap: 1) == [4, 3])
    #expect(TableLayout.widths(fixed, available: 0, gap: 1) == [1, 1])
    #expect(TableLayout.widths([], available: 9, gap: 1) == [])
  }

  @Test("The columns and gaps never need more space than there is", arguments: 1...50)
  func neverTooWide(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let columns = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      TableColumn(
        minimum: .random(in: 0...12, using: &random), ideal: .random(in: 0...30, using: &random),
        priority: .random(in: 0...3, using: &random), flexible: .random(using: &random))
    }
    for available in 12...120 {
      let kept = TableLayout.widths(columns, available: available, gap: 1).compactMap { $0 }
      let needed = kept.reduce(0, +) + max(0, kept.count - 1)
      #expect(needed <= available)
      if columns.contains(where: \.flexible), kept.count == columns.count,
        needed >= columns.map(\.ideal).reduce(columns.count - 1, +)
      {
        #expect(needed == available)
      }
    }
  }
}

@Suite("Drawings in tests")
struct DrawingTests {
  @Test("Drawings are compared by lines, without the spaces at their ends")
  func comparison() {
    #expect(drawingDifference("ab  \ncd\n\n", "ab\ncd") == nil)
    #expect(drawingDifference("", "\n \n") == nil)
    #expect(drawingDifference(" a", "a") != nil)
    #expect(drawingDifference("a\nb", "a") != nil)
  }

  @Test("Differing lines are marked")
  func difference() {
    #expect(
      drawingDifference("same\nis", "same\nshould") == """
        The frame is not as drawn.
        Expected:
          |same
        > |should
        Drawn:
          |same
        > |is
        """)
  }

  @Test("The same seed gives the values of SplitMix64")
  func seededRandom() {
    var random = SeededRandom(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }
}
