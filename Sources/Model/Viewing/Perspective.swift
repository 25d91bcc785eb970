/// From when, and through whose eyes, the data is seen.
public struct Perspective: Hashable, Sendable {
  /// The day as of which everything is shown. A membership or event counts if its date is not later.
  public var asOf: Day
  /// The one source whose claims alone are shown; nil shows all.
  public var lens: Source.ID?

  /// A view of the data as of a day, through one source or all.
  public init(asOf: Day, lens: Source.ID? = nil) {
    self.asOf = asOf
    self.lens = lens
  }
}
