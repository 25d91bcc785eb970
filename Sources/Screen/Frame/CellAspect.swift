/// The height of a cell by its width: round pictures must look round on the screen.
public struct CellAspect: Hashable, Sendable, CustomStringConvertible {
  /// The height of a cell of width 1, within ``limits``.
  package let height: Double

  /// From square cells to narrow letters with wide spacing.
  package static let limits = 1.0...4.0
  /// Twice as high as wide: most fonts, and the pictures in SVG.
  package static let usual = CellAspect(unchecked: 2)

  /// Cells of so many units, such as pixels; nil beyond ``limits``.
  package init?(width: Double, height: Double) {
    guard width > 0, Self.limits.contains(height / width) else { return nil }
    self.height = height / width
  }

  /// Width and height as in `1:2` or `9:20`, or the height alone as in `2.1`; nil for other texts and beyond ``limits``.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Double($0) ?? .nan }
    guard 1...2 ~= parts.count else { return nil }
    self.init(width: parts.count == 1 ? 1 : parts[0], height: parts[parts.count - 1])
  }

  private init(unchecked height: Double) { self.height = height }

  /// As the initialiser takes it: `1:2.0`.
  public var description: String { "1:\(height)" }
}
