import Model
import Screen

/// The Moon's surface in dots. It depends only on size and view, and is reused when the markers change.
struct MoonBase: Sendable {
  /// Its inputs.
  struct Key: Equatable, Sendable {
    var cells: PictureCells
    /// Whether to draw dark dots on a light background.
    var isInk: Bool
    var view: MoonView
  }

  let key: Key
  let panels: [MoonPanel]
  /// The named features.
  let features: [LunarFeature]

  /// The sides that a key asks for; nil if there is no room.
  ///
  /// - Throws: `MapError` if the map cannot be read.
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

  /// Side by side or one below the other, whichever gives larger discs.
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
