/// How high a cell of the screen is by its width: what is round in a picture is to be round on the screen.
public struct CellAspect: Hashable, Sendable, CustomStringConvertible {
  /// The height of a cell where its width is 1, within ``limits``.
  public let height: Double

  /// What fonts have: from square cells to those of narrow letters with wide spacing.
  public static let limits = 1.0...4.0
  /// Twice as high as wide: most fonts, and the pictures in SVG.
  public static let usual = CellAspect(unchecked: 2)

  /// Cells of so many units, as of pixels; nil where they are not within ``limits``.
  public init?(width: Double, height: Double) {
    guard width > 0, Self.limits.contains(height / width) else { return nil }
    self.height = height / width
  }

  /// What a text names: width and height, as in `1:2` or `9:20`, or the height alone by a width of 1, as in `2.1`; nil
  /// for another text or what is not within ``limits``.
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
