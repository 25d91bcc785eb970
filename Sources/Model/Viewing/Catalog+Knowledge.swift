extension Catalog {
  /// Whether a claim about things to come had been made by the day of a perspective.
  ///
  /// It was made on the day that it records, else when the first of its sources was published. What the data holds of its
  /// own last day counts as made by then, whenever its sources were published.
  ///
  /// - Parameter undated: the answer where neither the claim nor any source is dated; nil asks for the data's last day.
  func wasMade(
    _ claim: some Citable, said: Day? = nil, by perspective: Perspective, undated: Bool? = nil
  ) -> Bool {
    if let undated, said == nil, firstDay(of: claim) == nil { return undated }
    return dayMade(claim, said: said) <= perspective.asOf.latest.number
  }

  /// The number of the day by which a claim about things to come had been made.
  func dayMade(_ claim: some Citable, said: Day?) -> Int32 {
    firstDay(of: .plan(said: said), sources: claim.sources) ?? .min
  }

  private func firstDay(of claim: some Citable) -> Int32? { firstDay(of: claim.sources) }

  private func firstDay(of sources: [Source.ID]) -> Int32? {
    sources.compactMap { source($0)?.date?.number }.min()
  }

  // MARK: Facts

  /// Whether a fact counts on the day of a perspective.
  func hasCome(_ fact: Fact, by perspective: Perspective) -> Bool {
    guard let day = firstDay(of: fact.time, sources: fact.sources) else { return true }
    return day <= perspective.asOf.latest.number
  }

  /// The number of the day from which something counts; nil where it always does.
  ///
  /// An event counts from the day it happened; where that is known to the month or year, from its first day, or from the
  /// earliest source that is dated in it. A statement or plan counts from the day it was made, or else from its earliest source;
  /// at the latest from the last day of the data.
  func firstDay(of time: Fact.Time, sources: [Source.ID]) -> Int32? {
    switch time {
    case .always: return nil
    case .event(let day):
      guard day.precision < .day, let told = firstDay(of: sources), day.span.contains(told) else {
        return day.number
      }
      return told
    case .stated(let day), .plan(let day):
      return min(day?.number ?? firstDay(of: sources) ?? .max, asOf.number)
    }
  }
}
