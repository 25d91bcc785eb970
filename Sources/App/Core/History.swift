/// What was looked at, for going back and forward.
public struct History: Equatable, Sendable {
  /// A record in its pane.
  public struct Place: Equatable, Sendable {
    /// The pane.
    public var pane: Pane
    /// The record; nil where the list was empty.
    public var subject: Selection?
    /// Where the focus was.
    public var focus: State.Focus
    /// The line of the details that was read.
    public var line = 0
    /// What a link that was followed from here led to; nil where it was left otherwise.
    public var link: Selection?
  }

  /// Places left, the latest last. At most ``limit``.
  public private(set) var back: [Place] = []
  /// Places gone back from, the next one last.
  public private(set) var forward: [Place] = []

  /// How many places are remembered in each direction.
  public static let limit = 100

  /// Notes that `place` is left for a new one. What lay forward is forgotten.
  mutating func leave(_ place: Place) {
    forward = []
    guard back.last != place else { return }
    back.append(place)
    if back.count > Self.limit { back.removeFirst() }
  }

  /// The place before, when `place` is left for it; nil at the beginning.
  mutating func goBack(from place: Place) -> Place? {
    guard let target = back.popLast() else { return nil }
    forward.append(place)
    return target
  }

  /// The place after, when `place` is left for it; nil at the end.
  mutating func goForward(from place: Place) -> Place? {
    guard let target = forward.popLast() else { return nil }
    back.append(place)
    return target
  }
}
