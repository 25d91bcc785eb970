import Model
import Screen

/// The Moon's surface as dots. It depends on size and view alone and is kept while what is shown on it changes.
struct MoonBase: Sendable {
  /// What it depends on.
  struct Key: Equatable, Sendable {
    /// The extent in cells.
    var size: Size
    var glyphs: GlyphLevel
    /// Whether it is drawn in dark dots on a light ground.
    var isInk: Bool
    var view: MoonView
  }

  let key: Key
  let panels: [MoonPanel]

  /// The sides that a key asks for; nil where there is no room for them.
  init?(_ key: Key) {
    guard key.size.width > 3, key.size.height > 1, let moon = BundledMaps.moon else { return nil }
    self.key = key
    let sides = key.view.sides
    panels = zip(sides, Self.places(of: sides.count, in: key.size)).map { side, place in
      MoonPanel(side, in: place, of: moon.surface, for: key)
    }
  }

  /// Beside or below each other, whichever gives the larger discs.
  private static func places(of count: Int, in size: Size) -> [Rect] {
    let whole = Rect(size)
    guard count == 2 else { return [whole] }
    if min(size.width / 2, size.height * 2) >= min(size.width, size.height) {
      let (left, right) = whole.split(left: size.width / 2)
      return [left, right]
    }
    let (upper, lower) = whole.split(top: size.height / 2)
    return [upper, lower]
  }
}
