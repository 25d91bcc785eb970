/// The places visited, for going back and forward.
public struct History: Equatable, Sendable {
  /// A record in a pane.
  public struct Place: Equatable, Sendable {
    /// The pane.
    public var pane: Pane
    /// The record; nil for an empty list.
    public var subject: Selection?
    /// The part with the focus.
    public var focus: State.Focus
    /// The line being read in the details.
    public var line = 0
    /// The record opened by a link from here; nil if the place was left otherwise.
    public var link: Selection?
  }

  /// Earlier places, latest last. At most ``limit``.
  public private(set) var back: [Place] = []
  /// Places gone back from, nearest last.
  public private(set) var forward: [Place] = []

  /// The number of places kept in each direction.
  public static let limit = 100

  /// Records `place` as left for a new one, which clears the forward places.
  mutating func leave(_ place: Place) {
    forward = []
    guard back.last != place else { return }
    back.append(place)
    if back.count > Self.limit { back.removeFirst() }
  }

  /// The place before `place`; nil at the start.
  mutating func goBack(from place: Place) -> Place? {
    guard let target = back.popLast() else { return nil }
    forward.append(place)
    return target
  }

  /// The place after `place`; nil at the end.
  mutating func goForward(from place: Place) -> Place? {
    guard let target = forward.popLast() else { return nil }
    back.append(place)
    return target
  }
}
