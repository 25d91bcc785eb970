/// Which sides of the Moon are shown.
public enum MoonView: String, CaseIterable, Sendable {
  /// The near side, the far side and the south pole.
  case faces
  /// The half that faces the Earth.
  case near
  /// The half that faces away from it.
  case far
  /// The surroundings of the south pole.
  case southPole

  /// The one after it, the first after the last.
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
