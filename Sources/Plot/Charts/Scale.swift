/// Maps values to cells on a line: the first of the domain is at 0, the last at the length.
package struct Scale: Hashable, Sendable {
  package let domain: ClosedRange<Double>
  /// How many cells the line is long.
  package let length: Double

  /// A scale; an empty domain gets an extent of 1, a negative length becomes 0.
  package init(_ domain: ClosedRange<Double>, length: Double) {
    let hasExtent = domain.upperBound > domain.lowerBound
    self.domain = hasExtent ? domain : domain.lowerBound...(domain.lowerBound + 1)
    self.length = max(0, length)
  }

  /// The position of a value in cells; outside the line for values outside the domain.
  package func position(of value: Double) -> Double {
    (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound) * length
  }

  /// The cell of a value, from 0; the last one for the end. Nil outside the domain.
  package func cell(of value: Double) -> Int? {
    guard domain.contains(value), length >= 1 else { return nil }
    return min(Int(position(of: value)), Int(length.rounded(.up)) - 1)
  }
}
