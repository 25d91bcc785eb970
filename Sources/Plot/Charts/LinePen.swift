import Screen

/// The glyphs of a line that is drawn a cell at a time.
struct LinePen {
  /// To which sides of its cell a piece of line goes on.
  struct Arms: OptionSet, Hashable {
    let rawValue: UInt8
    static let up = Arms(rawValue: 1)
    static let right = Arms(rawValue: 2)
    static let down = Arms(rawValue: 4)
    static let left = Arms(rawValue: 8)
  }

  private let glyphs: [Arms: String]
  private let crossing: String

  /// The glyphs of a pattern, of those that there are; where there is braille, those that are like its lines.
  init(_ pattern: StepLine.Pattern, _ level: GlyphLevel) {
    let (level, upright, corners): (String, String, [String]) =
      switch (pattern, level) {
      case (.solid, .ascii): ("-", "|", Array(repeating: "+", count: 5))
      case (.dashed, .ascii): ("=", "|", Array(repeating: "+", count: 5))
      case (.dotted, .ascii): ("~", ":", Array(repeating: "~", count: 5))
      case (.solid, _): ("━", "┃", ["┗", "┏", "┓", "┛", "╋"])
      case (.dashed, _): ("╌", "╎", ["└", "┌", "┐", "┘", "┼"])
      case (.dotted, _): ("┈", "┊", ["·", "·", "·", "·", "·"])
      }
    glyphs = [
      [.left, .right]: level, [.left]: level, [.right]: level,
      [.up, .down]: upright, [.up]: upright, [.down]: upright,
      [.up, .right]: corners[0], [.right, .down]: corners[1],
      [.down, .left]: corners[2], [.up, .left]: corners[3],
    ]
    crossing = corners[4]
  }

  /// What stands in a cell from which the line goes on to these sides.
  func glyph(_ arms: Arms) -> String { glyphs[arms] ?? crossing }
}
