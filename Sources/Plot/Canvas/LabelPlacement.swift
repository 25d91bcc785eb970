package import Screen

/// Finds room for labels beside what they name, without overlap; first come, first served.
package struct LabelPlacement: Sendable {
  /// The position of a label relative to what it names.
  package enum Side: CaseIterable, Sendable {
    case right, left, below, above, belowRight, aboveRight, belowLeft, aboveLeft
    /// In the middle of an area without a mark.
    case over
  }

  private let area: Rect
  private var isTaken: [Bool]

  package init(in area: Rect) {
    self.area = area
    isTaken = Array(repeating: false, count: area.width * area.height)
  }

  /// Keeps cells free of labels.
  package mutating func reserve(_ rect: Rect) {
    let part = rect.intersection(area)
    for y in part.rows {
      for x in part.columns { isTaken[index(x, y)] = true }
    }
  }

  /// Whether cells lie in the area and are all free.
  package func isFree(_ rect: Rect) -> Bool {
    rect.intersection(area) == rect
      && rect.rows.allSatisfy { y in
        rect.columns.allSatisfy { x in !isTaken[index(x, y)] }
      }
  }

  /// The first free position for a label of `anchor`, by `sides` in order, with a free column on either side; nil if none.
  package mutating func place(
    columns: Int, at anchor: Rect, sides: [Side] = Self.beside, within part: Rect? = nil
  ) -> Point? {
    let point = room(columns: columns, at: anchor, sides: sides, within: part)
    if let point { reserve(Rect(x: point.x, y: point.y, width: columns, height: 1)) }
    return point
  }

  /// The first free position, without taking it. If there is none, longer labels have none either.
  package func room(
    columns: Int, at anchor: Rect, sides: [Side] = Self.beside, within part: Rect? = nil
  ) -> Point? {
    sides.lazy.map { Self.origin(of: columns, at: anchor, $0) }.first { point in
      let label = Rect(x: point.x, y: point.y, width: columns, height: 1)
      return (part ?? area).intersection(label) == label
        && isFree(label.inset(left: -1, right: -1).intersection(area))
    }
  }

  /// All sides except `over`.
  package static let beside: [Side] = Side.allCases.filter { $0 != .over }

  private static func origin(of columns: Int, at anchor: Rect, _ side: Side) -> Point {
    let middle = anchor.minX + (anchor.width - columns) / 2
    return switch side {
    case .right: Point(x: anchor.maxX + 1, y: anchor.minY)
    case .left: Point(x: anchor.minX - 1 - columns, y: anchor.minY)
    case .below: Point(x: middle, y: anchor.maxY)
    case .above: Point(x: middle, y: anchor.minY - 1)
    case .belowRight: Point(x: anchor.maxX, y: anchor.maxY)
    case .aboveRight: Point(x: anchor.maxX, y: anchor.minY - 1)
    case .belowLeft: Point(x: anchor.minX - columns, y: anchor.maxY)
    case .aboveLeft: Point(x: anchor.minX - columns, y: anchor.minY - 1)
    case .over: Point(x: middle, y: anchor.minY + anchor.height / 2)
    }
  }

  private func index(_ x: Int, _ y: Int) -> Int { (y - area.minY) * area.width + x - area.minX }
}
