/// The height of a cell by its width: round pictures must look round on the screen.
public struct CellAspect: Hashable, Sendable, CustomStringConvertible {
  /// The height of a cell of width 1, within ``limits``.
  public let height: Double

  /// From square cells to narrow letters with wide spacing.
  public static let limits = 1.0...4.0
  /// Twice as high as wide: most fonts, and the pictures in SVG.
  public static let usual = CellAspect(unchecked: 2)

  /// Cells of so many units, such as pixels; nil beyond ``limits``.
  public init?(width: Double, height: Double) {
    guard width > 0, Self.limits.contains(height / width) else { return nil }
    self.height = height / width
  }

  /// Width and height as in `1:2` or `9:20`, or the height alone as in `2.1`; nil for other texts and beyond ``limits``.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Double($0) }
    switch (parts.first, parts.last, parts.count) {
    case (let height??, _, 1): self.init(width: 1, height: height)
    case (let width??, let height??, 2): self.init(width: width, height: height)
    default: return nil
    }
  }

  private init(unchecked height: Double) { self.height = height }

  /// As the initialiser takes it: `1:2.0`.
  public var description: String { "1:\(height)" }
}
