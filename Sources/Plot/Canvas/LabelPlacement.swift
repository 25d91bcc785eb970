public import Screen

/// Finds room for labels beside what they name, without overlap; first come, first served.
public struct LabelPlacement: Sendable {
  /// The position of a label relative to what it names.
  public enum Side: CaseIterable, Sendable {
    case right
    case left
    case below
    case above
    case belowRight
    case aboveRight
    case belowLeft
    case aboveLeft
    /// In the middle of an area without a mark.
    case over
  }

  /// The part of the screen for labels.
  public let area: Rect
  private var isTaken: [Bool]

  /// An area without labels.
  public init(in area: Rect) {
    self.area = area
    isTaken = Array(repeating: false, count: area.width * area.height)
  }

  /// Keeps cells free of labels.
  public mutating func reserve(_ rect: Rect) {
    let part = rect.intersection(area)
    guard !part.isEmpty else { return }
    for y in part.minY..<part.maxY {
      for x in part.minX..<part.maxX { isTaken[index(x, y)] = true }
    }
  }

  /// Whether cells lie in the area and are all free.
  public func isFree(_ rect: Rect) -> Bool {
    guard rect.intersection(area) == rect else { return false }
    for y in rect.minY..<rect.maxY {
      for x in rect.minX..<rect.maxX where isTaken[index(x, y)] { return false }
    }
    return true
  }

  /// Takes the first free position for a label of the mark `anchor`, trying `sides` in order, with a free column on
  /// either side; nil if there is none in `part`, by default the area.
  public mutating func place(
    columns: Int, at anchor: Rect, sides: [Side] = Self.beside, within part: Rect? = nil
  ) -> Point? {
    let point = room(columns: columns, at: anchor, sides: sides, within: part)
    if let point { reserve(Rect(x: point.x, y: point.y, width: columns, height: 1)) }
    return point
  }

  /// The first free position, without taking it. If there is none, longer labels have none either.
  public func room(
    columns: Int, at anchor: Rect, sides: [Side] = Self.beside, within part: Rect? = nil
  ) -> Point? {
    for side in sides {
      let point = Self.origin(of: columns, at: anchor, side)
      let label = Rect(x: point.x, y: point.y, width: columns, height: 1)
      guard (part ?? area).intersection(label) == label else { continue }
      guard isFree(label.inset(left: -1, right: -1).intersection(area)) else { continue }
      return point
    }
    return nil
  }

  /// All sides except `over`.
  public static let beside: [Side] = Side.allCases.filter { $0 != .over }

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
