package import Model
import Text

package enum Value: Hashable, Sendable {
  case none
  case text(String)
  case number(Int)
  case decimal(Double)
  case day(Day)
  /// A date for programs, and what tables for people have instead: with its limit or its marks.
  case told(Day?, brief: String)
  case flag(Bool)
  case list([String])

  package init(text: String?) { self = if let text, !text.isEmpty { .text(text) } else { .none } }
  package init(day: Day?) { self = day.map(Self.day) ?? .none }
  /// A day, and for people the date as it was announced, if it was.
  init(day: Day?, announced: AnnouncedDate?) {
    self = .told(day, brief: announced?.description ?? day?.description ?? "")
  }
  package init(decimal number: Double?) { self = number.map(Self.decimal) ?? .none }

  /// The value as plain text: dates in ISO with their precision, lists joined by `; `, nothing for none.
  package var text: String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .decimal(let number): number.description
    case .day(let day), .told(let day?, _): day.description
    case .told(nil, _): ""
    case .flag(let flag): flag ? "true" : "false"
    case .list(let items): items.joined(separator: "; ")
    }
  }

  /// The value in tables for people.
  package var brief: String { if case .told(_, let brief) = self { brief } else { text } }

  /// The value as lists show it: dates in words, lists joined by commas, a dash for none.
  var shown: String {
    switch self {
    case .day(let day), .told(let day?, _): day.formatted
    case .list(let items) where !items.isEmpty: items.joined(separator: ", ")
    default: isEmpty ? "–" : text
    }
  }

  package var isEmpty: Bool { text.isEmpty }

  /// The identifiers of all sources of statements, sorted.
  static func sources(of statements: [any Citable]) -> Value {
    .list(Set(statements.flatMap(\.sources)).sorted().map(\.rawValue))
  }
}

enum SortKey: Comparable {
  case number(Double)
  case text(NaturalOrder)

  init?(_ value: Value) {
    switch value {
    case .number(let number): self = .number(Double(number))
    case .decimal(let number): self = .number(number)
    // The vaguer of two dates with the same first day comes first, as in `Day`.
    case .day(let day), .told(let day?, _):
      self = .number(Double(day.number) * 4 + Double(day.precision.rawValue))
    case .flag(let flag): self = .number(flag ? 1 : 0)
    case .none, .text, .list, .told(nil, _):
      if value.isEmpty { return nil }
      self = .text(NaturalOrder(value.text))
    }
  }
}

/// The order of rows by a column: the rank of each value among those that occur.
struct RowOrder: Sendable {
  /// Equal values have equal ranks; rows without a value have the last, in either direction.
  private let ranks: [Int32]

  init<Row>(_ rows: [Row], by column: Column<Row>) {
    let keyed = rows.indices.compactMap { position in
      SortKey(column.sortValue(rows[position])).map { (key: $0, position: position) }
    }.sorted { $0.key < $1.key }
    var ranks = [Int32](repeating: .max, count: rows.count)
    var rank: Int32 = 0
    for (place, entry) in keyed.enumerated() {
      if place > 0, keyed[place - 1].key < entry.key { rank += 1 }
      ranks[entry.position] = rank
    }
    self.ranks = ranks
  }

  /// Positions of rows in the order of their values, ties by position.
  func sorted(_ positions: some Sequence<Int>, isDescending: Bool) -> [Int] {
    func rank(_ position: Int) -> Int32 {
      let rank = ranks[position]
      return isDescending && rank != .max ? -rank : rank
    }
    return positions.sorted { (rank($0), $0) < (rank($1), $1) }
  }
}
