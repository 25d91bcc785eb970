/// How the pictures are looked at: which part of time, and which sides of the Moon.
public struct PictureState: Equatable, Sendable {
  /// The part of time that the timeline shows; nil shows all of it.
  public var window: TimeWindow?
  /// The sides of the Moon that are shown.
  public var moonView = MoonView.faces
}

/// A part of time, in months of the calendar.
public struct TimeWindow: Equatable, Sendable {
  /// Where it begins, in months since the beginning of the year 0, parts of months included.
  public var start: Double
  /// How many months it is long.
  public var length: Double
}
