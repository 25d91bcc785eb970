/// Where values lie on a line of cells: the first of the domain at 0, the last at the length.
public struct Scale: Hashable, Sendable {
  /// The values from end to end.
  public let domain: ClosedRange<Double>
  /// How many cells the line is long.
  public let length: Double

  /// A scale; a domain without extent is given one of 1, a negative length becomes none.
  public init(_ domain: ClosedRange<Double>, length: Double) {
    let hasExtent = domain.upperBound > domain.lowerBound
    self.domain = hasExtent ? domain : domain.lowerBound...(domain.lowerBound + 1)
    self.length = max(0, length)
  }

  /// How many cells from the beginning a value lies; outside the line for values outside the domain.
  public func position(of value: Double) -> Double {
    (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound) * length
  }

  /// The value that lies so many cells from the beginning; the first one where the line has no length.
  public func value(at position: Double) -> Double {
    guard length > 0 else { return domain.lowerBound }
    return domain.lowerBound + position / length * (domain.upperBound - domain.lowerBound)
  }

  /// The cell in which a value lies, from 0; that of the end for the last value. Nil for values outside the domain.
  public func cell(of value: Double) -> Int? {
    guard domain.contains(value), length >= 1 else { return nil }
    return min(Int(position(of: value)), Int(length.rounded(.up)) - 1)
  }
}
