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
    panels = zip(sides, sides.count == 1 ? [Rect(size)] : Self.places(in: key.cells)).map { side, place in
      MoonPanel(side, in: place, of: moon.surface, for: key)
    }
  }

  /// The pole behind, beside or below the near and the far side, whichever gives the larger discs.
  private static func places(in cells: PictureCells) -> [Rect] {
    let whole = Rect(cells.size)
    let aspect = cells.aspect.height
    func area(_ place: Rect) -> Double {
      let diameter = min(Double(place.width), Double(place.height) * aspect)
      return diameter * diameter
    }
    let (first, others) = whole.split(left: whole.width / 3)
    let (second, third) = others.split(left: whole.width / 3)
    let (side, beside) = whole.split(left: min(whole.width / 2, Int(Double(whole.height) / 2 * aspect)))
    let (upper, lower) = side.split(top: side.height / 2)
    let (top, below) = whole.split(top: min(whole.height / 2, Int(Double(whole.width) / 2 / aspect)))
    let (left, right) = top.split(left: top.width / 2)
    let arrangements = [[third, first, second], [beside, upper, lower], [below, left, right]]
    func size(_ places: [Rect]) -> Double { places.reduce(0) { $0 + area($1) } }
    return arrangements.max { size($0) < size($1) } ?? arrangements[0]
  }
}
