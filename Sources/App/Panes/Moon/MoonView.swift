/// The visible sides of the Moon.
public enum MoonView: String, CaseIterable, Sendable {
  /// The near side, the far side and the south pole.
  case faces
  /// The hemisphere facing the Earth.
  case near
  /// The hemisphere facing away.
  case far
  /// The region around the south pole.
  case southPole

  /// The next view, cyclically.
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
