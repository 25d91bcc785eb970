/// How pictures are viewed: the visible part of time, and the visible sides of the Moon.
public struct PictureState: Equatable, Sendable {
  /// The visible part of time in the timeline; nil for all.
  public var window: TimeWindow?
  /// The visible sides of the Moon.
  public var moonView = MoonView.faces
}

/// A period in calendar months.
public struct TimeWindow: Equatable, Sendable {
  /// The start, in months since the beginning of the year 0, with fractions.
  public var start: Double
  /// The length in months.
  public var length: Double
}
