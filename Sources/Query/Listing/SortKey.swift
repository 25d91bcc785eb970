import Model
import Text

/// What values are put in order by.
enum SortKey: Comparable {
  case number(Double)
  case text(NaturalOrder)

  /// The key of a value; nil for an empty one.
  init?(_ value: Value) {
    switch value {
    case .number(let number): self = .number(Double(number))
    case .decimal(let number): self = .number(number)
    // The vaguer of two dates with the same first day comes first, as `Day` orders them.
    case .day(let day): self = .number(Double(day.number) * 4 + Double(day.precision.rawValue))
    case .flag(let flag): self = .number(flag ? 1 : 0)
    case .none, .text, .list:
      if value.isEmpty { return nil }
      self = .text(NaturalOrder(value.text))
    }
  }
}
