extension Catalog {
  /// The number of the day from which something counts; nil where it always does.
  ///
  /// Undated facts count from the last day of the data. So do statements of newer sources.
  func firstDay(of time: Fact.Time, by sources: [Source.ID]) -> Int32? {
    let day = time.firstDay(earliest: sources.compactMap { source($0)?.stated?.number }.min())
    return switch time {
    case .always, .undated: nil
    case .event: day
    case .stated, .known, .plan: min(day ?? .max, asOf.number)
    }
  }
}
