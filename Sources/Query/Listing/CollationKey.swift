import Model

/// What texts and values are put in order by: without regard to case and accents, digits as the numbers they
/// are.
///
/// `Chang'e 6` comes before `Chang'e 10`, `Türkiye` between `Turkey` and `Tuvalu`.
struct CollationKey: Comparable, Sendable {
  private enum Piece: Comparable, Sendable {
    case number(Double)
    case scalar(UInt32)
  }

  private let pieces: [Piece]

  /// The key of a text.
  init(_ text: String) {
    var pieces: [Piece] = []
    var digits: Double?
    for scalar in folded(text).unicodeScalars {
      if ("0"..."9").contains(scalar) {
        digits = (digits ?? 0) * 10 + Double(scalar.value - 0x30)
      } else {
        if let number = digits { pieces.append(.number(number)) }
        digits = nil
        pieces.append(.scalar(scalar.value))
      }
    }
    if let number = digits { pieces.append(.number(number)) }
    self.pieces = pieces
  }

  /// The key of a value; empty for an empty value.
  init(_ value: Value) {
    switch value {
    case .number(let number): self.init([Double(number)])
    case .decimal(let number): self.init([number])
    // The vaguer of two dates with the same first day comes first, as `Day` orders them.
    case .day(let day): self.init([Double(day.number), Double(day.precision.rawValue)])
    case .flag(let flag): self.init([flag ? 1 : 0])
    case .none, .text, .list: self.init(value.text)
    }
  }

  private init(_ numbers: [Double]) {
    pieces = numbers.map(Piece.number)
  }

  /// Whether it is the key of nothing.
  var isEmpty: Bool { pieces.isEmpty }

  static func < (left: Self, right: Self) -> Bool {
    left.pieces.lexicographicallyPrecedes(right.pieces)
  }
}
