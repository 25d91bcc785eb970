/// Which glyphs a terminal can show, from the least to the most: pictures are drawn with the best of them.
public enum GlyphLevel: String, Comparable, CaseIterable, Sendable {
  /// ASCII alone.
  case ascii
  /// Lines and blocks too, but no braille, which many fonts lack.
  case blocks
  /// All that is drawn with, braille patterns included.
  case braille

  /// What pictures are drawn with where a terminal shows such glyphs.
  public init(_ glyphs: Glyphs) {
    self =
      switch glyphs {
      case .ascii, .console: .ascii
      case .unambiguous, .all: .braille
      }
  }

  /// Orders from the least to the most.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
