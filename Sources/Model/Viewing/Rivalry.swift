extension Sequence<Day> {
  /// Whether two of the dates exclude each other: neither lies within the other.
  var hasRivals: Bool { map(\.span).hasRivals }
}

extension Sequence<ClosedRange<Int32>> {
  /// Whether two of the spans of day numbers exclude each other: neither lies within the other.
  var hasRivals: Bool {
    let spans = Array(self)
    return spans.contains { first in
      spans.contains { second in
        !(first.lowerBound <= second.lowerBound && second.upperBound <= first.upperBound)
          && !(second.lowerBound <= first.lowerBound && first.upperBound <= second.upperBound)
      }
    }
  }
}

extension Day {
  /// The day numbers of the first and the last day that the date may mean.
  var span: ClosedRange<Int32> { number...latest.number }
}
