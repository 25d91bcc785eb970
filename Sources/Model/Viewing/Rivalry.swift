extension Sequence<Day> {
  /// Whether two of the dates exclude each other: neither lies within the other.
  var hasRivals: Bool {
    let days = Array(self)
    return days.contains { first in days.contains { !first.contains($0) && !$0.contains(first) } }
  }
}
