/// The order of rows by a column: for each the rank of its value among those that occur.
struct RowOrder: Sendable {
  /// Rows with equal values have the same rank; those without one have the last, whichever way round.
  private let ranks: [Int32]

  /// The order of rows by their values in a column.
  init<Row>(_ rows: [Row], by column: Column<Row>) {
    let keyed = rows.indices.compactMap { position in
      SortKey(column.sortValue(rows[position])).map { (key: $0, position: position) }
    }.sorted { $0.key < $1.key }
    var ranks = [Int32](repeating: .max, count: rows.count)
    var rank: Int32 = 0
    for (place, entry) in keyed.enumerated() {
      if place > 0, keyed[place - 1].key < entry.key { rank += 1 }
      ranks[entry.position] = rank
    }
    self.ranks = ranks
  }

  /// The places of rows in the order of their values. Rows that compare equal stand as they are placed.
  func sorted(_ positions: some Sequence<Int>, isDescending: Bool) -> [Int] {
    func rank(_ position: Int) -> Int32 {
      let rank = ranks[position]
      return isDescending && rank != .max ? -rank : rank
    }
    return positions.sorted { (rank($0), $0) < (rank($1), $1) }
  }
}
