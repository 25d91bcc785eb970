import Model

/// Some rows of an array in an order of their own. Picking and ordering copies no row.
public struct Rows<Row: Sendable>: RandomAccessCollection, Sendable {
  /// The array that the rows are of.
  public let base: [Row]
  /// The places of the rows in the array, in order; nil for all of them as they stand there.
  public let positions: [Int32]?

  /// Rows of an array by their places; without places all of them.
  public init(_ base: [Row], at positions: [Int32]? = nil) {
    self.base = base
    self.positions = positions
  }

  /// The place before the first row.
  public var startIndex: Int { 0 }
  /// The place behind the last row.
  public var endIndex: Int { positions?.count ?? base.count }

  /// The row at a place of the order.
  public subscript(index: Int) -> Row { base[position(at: index)] }

  /// Where in the array the row at a place of the order stands.
  public func position(at index: Int) -> Int { positions.map { Int($0[index]) } ?? index }

  /// Where in the order the row stands that has a place in the array; nil where it is not among them.
  public func index(ofPosition position: Int) -> Int? {
    guard let positions else { return base.indices.contains(position) ? position : nil }
    return positions.firstIndex(of: Int32(position))
  }

  /// The places of the rows in the array, in order.
  var allPositions: [Int32] { positions ?? (0..<Int32(base.count)).map(\.self) }

  /// The rows whose places in the array meet a condition, in the same order.
  public func picked(wherePosition isIncluded: (Int) -> Bool) -> Rows {
    Rows(base, at: allPositions.filter { isIncluded(Int($0)) })
  }

  /// The rows that stand in a part of the array. Only for rows that are in the array's order.
  public func within(_ part: Range<Int>) -> Rows {
    guard let positions else { return Rows(base, at: part.map(Int32.init)) }
    let first = positions.firstPlace { $0 >= part.lowerBound }
    let end = positions.firstPlace { $0 >= part.upperBound }
    return Rows(base, at: Array(positions[first..<end]))
  }

  /// The rows that meet a condition, in the same order.
  public func picked(where isIncluded: (Row) -> Bool) -> Rows {
    Rows(base, at: allPositions.filter { isIncluded(base[Int($0)]) })
  }
}
