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
    min(said?.number ?? firstDay(of: claim) ?? .max, asOf.number)
  }

  private func firstDay(of claim: some Citable) -> Int32? {
    claim.sources.compactMap { source($0)?.date?.number }.min()
  }
}
