/// How a cell looks on a ground, all colours known.
struct Look: Hashable {
  /// The colour of the glyph.
  var foreground: Components
  /// The colour behind it.
  var background: Components
  /// What remains to be drawn: bold, italic, underline.
  var attributes: Style.Attributes

  /// How a style looks.
  init(_ style: Style, on ground: Ground) {
    foreground = style.foreground.map(ground.components) ?? ground.foreground
    background = style.background.map(ground.components) ?? ground.background
    if style.attributes.contains(.reverse) { swap(&foreground, &background) }
    if style.attributes.contains(.dim) { foreground = foreground.mixed(60, with: background) }
    attributes = style.attributes.subtracting([.reverse, .dim])
  }
}
