import Model
import Screen

/// The Moon's surface as dots. It depends on size and view alone and is kept while what is shown on it changes.
struct MoonBase: Sendable {
  /// What it depends on.
  struct Key: Equatable, Sendable {
    var cells: PictureCells
    /// Whether it is drawn in dark dots on a light ground.
    var isInk: Bool
    var view: MoonView
  }

  let key: Key
  let panels: [MoonPanel]
  /// What is named on it.
  let features: [LunarFeature]

  /// The sides that a key asks for; nil where there is no room for them.
  ///
  /// - Throws: `MapError` where there is no map.
  init?(_ key: Key) throws(MapError) {
    let size = key.cells.size
    guard size.width > 3, size.height > 1 else { return nil }
    let moon = try BundledMaps.moon.get()
    features = moon.features
    self.key = key
    let sides = key.view.sides
    panels = zip(sides, Self.places(of: sides.count, in: key.cells)).map { side, place in
      MoonPanel(side, in: place, of: moon.surface, for: key)
    }
  }

  /// Beside or below each other, whichever gives the larger discs.
  private static func places(of count: Int, in cells: PictureCells) -> [Rect] {
    let whole = Rect(cells.size)
    guard count == 2 else { return [whole] }
    let (width, height) = (Double(whole.width), Double(whole.height) * cells.aspect.height)
    if min(width / 2, height) >= min(width, height / 2) {
      let (left, right) = whole.split(left: whole.width / 2)
      return [left, right]
    }
    let (upper, lower) = whole.split(top: whole.height / 2)
    return [upper, lower]
  }
}
