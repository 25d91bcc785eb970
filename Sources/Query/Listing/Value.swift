public import Model

/// What a column says of a row.
public enum Value: Hashable, Sendable {
  /// Nothing is known, or nothing applies.
  case none
  case text(String)
  case number(Int)
  case decimal(Double)
  case day(Day)
  case flag(Bool)
  case list([String])

  /// A text, or none for an absent or empty one.
  public init(text: String?) {
    self = if let text, !text.isEmpty { .text(text) } else { .none }
  }

  /// A date, or none.
  public init(day: Day?) {
    self = day.map(Self.day) ?? .none
  }

  /// A number, or none.
  public init(decimal number: Double?) {
    self = number.map(Self.decimal) ?? .none
  }

  /// The value as plain text: dates in ISO with their precision, lists joined by `; `, nothing for none.
  public var text: String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .decimal(let number): number.description
    case .day(let day): day.description
    case .flag(let flag): flag ? "true" : "false"
    case .list(let items): items.joined(separator: "; ")
    }
  }

  /// The value as lists show it: dates in words, lists joined by commas, a dash for none.
  var shown: String {
    switch self {
    case .day(let day): day.formatted
    case .list(let items) where !items.isEmpty: items.joined(separator: ", ")
    default: isEmpty ? "–" : text
    }
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { text.isEmpty }
}
