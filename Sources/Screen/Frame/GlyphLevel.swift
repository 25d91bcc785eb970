/// Which glyphs a terminal can show, from the least to the most: pictures are drawn with the best of them.
public enum GlyphLevel: Int, Comparable, CaseIterable, Sendable {
  /// ASCII alone.
  case ascii
  /// Lines and blocks too, but no braille: the console of Linux.
  case blocks
  /// All that is drawn with, braille patterns included.
  case braille

  /// Orders from the least to the most.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
