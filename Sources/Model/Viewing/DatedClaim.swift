/// A claim that may give a date and that stands against others on the same question.
public protocol DatedClaim: Citable {
  /// What the claim gives as the date.
  var date: Day? { get }
}
