/// The order of rows by a column: for each the rank of its value among those that occur.
struct RowOrder: Sendable {
  /// Rows with equal values have the same rank; those without one have the last.
  private let ranks: [UInt32]
  /// How many ranks there are, besides that of the rows without a value.
  private let count: Int

  /// The order of rows by their values in a column.
  init<Row>(_ rows: some Collection<Row>, by column: Column<Row>) {
    var keys = SortKeys()
    for row in rows { keys.add(column.sortValue(row)) }
    self.init(keys)
  }

  /// The places of rows in the order of their values. Rows that compare equal keep their order; those without
  /// a value come last.
  ///
  /// - Parameter positions: the places of the rows to order; nil for all.
  func ordered(_ positions: [Int32]?, isDescending: Bool) -> [Int32] {
    let positions = positions ?? Array(0..<Int32(ranks.count))
    func place(_ position: Int32) -> Int {
      let rank = Int(ranks[Int(position)])
      return isDescending && rank < count ? count - 1 - rank : rank
    }
    guard positions.count > count / 8 else {
      let keyed = positions.enumerated().map { (place: place($0.element), index: $0.offset) }
      return keyed.sorted { ($0.place, $0.index) < ($1.place, $1.index) }.map { positions[$0.index] }
    }
    var starts = [Int32](repeating: 0, count: count + 2)
    for position in positions { starts[place(position) + 1] += 1 }
    for rank in 1..<starts.count { starts[rank] += starts[rank - 1] }
    var ordered = positions
    for position in positions {
      let rank = place(position)
      ordered[Int(starts[rank])] = position
      starts[rank] += 1
    }
    return ordered
  }
}

extension RowOrder {
  /// A row with sixteen bytes of its key.
  private struct Entry: Comparable {
    var high: UInt64
    var low: UInt64
    var row: Int32

    static func < (left: Self, right: Self) -> Bool {
      if left.high != right.high { return left.high < right.high }
      return left.low != right.low ? left.low < right.low : left.row < right.row
    }

    func isSame(as other: Self) -> Bool { high == other.high && low == other.low }
  }

  /// Sorts keys by sixteen bytes at a time: of most that is all there is to look at.
  fileprivate init(_ keys: borrowing SortKeys) {
    var entries: [Entry] = []
    for row in 0..<keys.count where !keys.isEmpty(row) {
      entries.append(Entry(high: 0, low: 0, row: Int32(truncatingIfNeeded: row)))
    }
    // Where the key differs from the one before it.
    var isNew = [Bool](repeating: false, count: entries.count)
    var open = [(range: 0..<entries.count, depth: 0)]
    while let (range, depth) = open.popLast() {
      for place in range {
        (entries[place].high, entries[place].low) = keys.part(of: Int(entries[place].row), from: depth)
      }
      entries[range].sort()
      var start = range.lowerBound
      while start < range.upperBound {
        let first = entries[start]
        var end = start + 1
        var isOpen = keys.isLonger(Int(first.row), than: depth + 16)
        while end < range.upperBound, entries[end].isSame(as: first) {
          isOpen = isOpen || keys.isLonger(Int(entries[end].row), than: depth + 16)
          end += 1
        }
        isNew[start] = true
        if isOpen, end - start > 1 { open.append((start..<end, depth + 16)) }
        start = end
      }
    }
    var ranks = [UInt32](repeating: 0, count: keys.count)
    var count: UInt32 = 0
    for (place, entry) in entries.enumerated() {
      if isNew[place] { count += 1 }
      ranks[Int(entry.row)] = count - 1
    }
    for row in 0..<keys.count where keys.isEmpty(row) { ranks[row] = count }
    self.ranks = ranks
    self.count = Int(count)
  }
}
