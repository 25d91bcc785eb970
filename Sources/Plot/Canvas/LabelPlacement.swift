public import Screen

/// Finds room for labels beside what they name, so that none lies over another or over a mark. Who comes first is served
/// first.
public struct LabelPlacement: Sendable {
  /// Where a label stands, seen from what it names.
  public enum Side: CaseIterable, Sendable {
    case right
    case left
    case below
    case above
    case belowRight
    case aboveRight
    case belowLeft
    case aboveLeft
    /// In its middle, where it has no mark of its own.
    case over
  }

  /// The part of the screen that labels stay within.
  public let area: Rect
  private var isTaken: [Bool]

  /// An area without labels.
  public init(in area: Rect) {
    self.area = area
    isTaken = Array(repeating: false, count: area.width * area.height)
  }

  /// Keeps cells free of labels, as far as they lie in the area.
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

  /// Takes the first place for a label of so many columns that is free, with a free column on either side.
  ///
  /// - Parameters:
  ///   - anchor: the mark that it names.
  ///   - sides: the places to try, the best first.
  ///   - part: the part of the area that the label stays within; all of it by default.
  /// - Returns: where the label begins; nil where it has no room.
  public mutating func place(
    columns: Int, at anchor: Rect, sides: [Side] = Self.beside, within part: Rect? = nil
  ) -> Point? {
    let point = room(columns: columns, at: anchor, sides: sides, within: part)
    if let point { reserve(Rect(x: point.x, y: point.y, width: columns, height: 1)) }
    return point
  }

  /// The first place for a label that is free, which is not taken. Where there is none, there will be none for a longer label
  /// either.
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

  /// All places but that in the middle.
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
