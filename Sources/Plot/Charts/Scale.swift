/// Maps values to cells on a line: the first of the domain is at 0, the last at the length.
public struct Scale: Hashable, Sendable {
  /// The values from end to end.
  public let domain: ClosedRange<Double>
  /// How many cells the line is long.
  public let length: Double

  /// A scale; an empty domain gets an extent of 1, a negative length becomes 0.
  public init(_ domain: ClosedRange<Double>, length: Double) {
    let hasExtent = domain.upperBound > domain.lowerBound
    self.domain = hasExtent ? domain : domain.lowerBound...(domain.lowerBound + 1)
    self.length = max(0, length)
  }

  /// The position of a value in cells; outside the line for values outside the domain.
  public func position(of value: Double) -> Double {
    (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound) * length
  }

  /// The value at a position; the first if the line has no length.
  public func value(at position: Double) -> Double {
    guard length > 0 else { return domain.lowerBound }
    return domain.lowerBound + position / length * (domain.upperBound - domain.lowerBound)
  }

  /// The cell of a value, from 0; the last one for the end. Nil outside the domain.
  public func cell(of value: Double) -> Int? {
    guard domain.contains(value), length >= 1 else { return nil }
    return min(Int(position(of: value)), Int(length.rounded(.up)) - 1)
  }
}
