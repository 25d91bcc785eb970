import Model
import Plot
import Screen

/// The visible sides of the Moon.
public enum MoonView: String, CaseIterable, Sendable {
  /// The near side, the far side and the south pole.
  case faces
  case near, far, southPole

  var next: MoonView {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// The discs that it shows. A site stands on the first that has its place: about the pole the others have no room.
  var sides: [MoonPanel.Side] {
    switch self {
    case .faces: [.southPole, .near, .far]
    case .near: [.near]
    case .far: [.far]
    case .southPole: [.southPole]
    }
  }
}

/// The Moon's surface in dots. It depends only on size and view, and is reused when the markers change.
struct MoonBase: Sendable {
  struct Key: Equatable, Sendable {
    var cells: PictureCells
    /// Whether to draw dark dots on a light background.
    var isInk: Bool
    var view: MoonView
  }

  let key: Key
  let panels: [MoonPanel]
  var features: [MoonMap.Feature] { Self.map.features }

  /// The bundled map, read when first used. Tests prove the files sound.
  private static let map = MoonMap.bundled()
  static let surface = GlobeTexture(
    width: map.width, height: map.height, values: map.brightness)

  /// The sides that a key asks for; nil if there is no room.
  init?(_ key: Key) {
    let size = key.cells.size
    guard size.width > 3, size.height > 1 else { return nil }
    self.key = key
    let sides = key.view.sides
    panels = zip(sides, sides.count == 1 ? [Rect(size)] : Self.places(in: key.cells)).map { side, place in
      MoonPanel(side, in: place, for: key)
    }
  }

  /// The pole behind, beside or below the near and the far side, whichever gives the larger discs.
  private static func places(in cells: PictureCells) -> [Rect] {
    let whole = Rect(cells.size)
    let aspect = cells.aspect.height
    let (first, others) = whole.split(left: whole.width / 3)
    let (second, third) = others.split(left: whole.width / 3)
    let (side, beside) = whole.split(left: min(whole.width / 2, Int(Double(whole.height) / 2 * aspect)))
    let (upper, lower) = side.split(top: side.height / 2)
    let (top, below) = whole.split(top: min(whole.height / 2, Int(Double(whole.width) / 2 / aspect)))
    let (left, right) = top.split(left: top.width / 2)
    let arrangements = [[third, first, second], [beside, upper, lower], [below, left, right]]
    func size(_ places: [Rect]) -> Double {
      places.reduce(0) { sum, place in
        let diameter = min(Double(place.width), Double(place.height) * aspect)
        return sum + diameter * diameter
      }
    }
    return arrangements.max { size($0) < size($1) } ?? arrangements[0]
  }
}
