import Model

/// What rows are put in order by, as bytes that compare as the `CollationKey`s of their values do.
///
/// A number is a tag and eight bytes, a letter is UTF-8 above that tag: numbers come before letters.
struct SortKeys: ~Copyable {
  private var bytes = ByteSink(capacity: 1 << 12)
  /// Where the key of each row ends.
  private var ends: [Int] = []

  private static let number: UInt8 = 0x01
  /// Before a letter whose value would be taken for a tag.
  private static let low: UInt8 = 0x02

  /// How many keys there are.
  var count: Int { ends.count }

  /// Adds the key of a value; an empty one for an empty value.
  mutating func add(_ value: Value) {
    bytes.reserve(32)
    switch value {
    case .none: break
    case .number(let number): put(Double(number))
    case .decimal(let number): put(number)
    // The vaguer of two dates with the same first day comes first, as `Day` orders them.
    case .day(let day): put(Double(day.number) * 4 + Double(day.precision.rawValue))
    case .flag(let flag): put(flag ? 1 : 0)
    case .text(let text): put(text)
    case .list: put(value.text)
    }
    ends.append(bytes.count)
  }

  private mutating func put(_ number: Double) {
    // With the sign turned round, and all else of what is negative, bits compare as numbers do.
    let bits = (number == 0 ? 0 : number).bitPattern
    let ordered = bits >> 63 == 0 ? bits | 1 << 63 : ~bits
    bytes.put(Self.number)
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.put(UInt8(truncatingIfNeeded: ordered >> UInt64(shift)))
    }
  }

  private mutating func put(_ text: String) {
    var text = text
    let isPlain = text.withUTF8 { text in text.allSatisfy { $0 < 0x80 } }
    if !isPlain { text = folded(text) }
    text.withUTF8 { text in
      bytes.reserve(text.count * 9 + 9)
      var digits: Double?
      for (place, byte) in text.enumerated() {
        if byte &- 0x30 < 10 {
          digits = (digits ?? 0) * 10 + Double(byte &- 0x30)
          continue
        }
        if let number = digits { put(number) }
        digits = nil
        // A line break of two characters is one.
        if byte == 0x0D, place + 1 < text.count, text[place + 1] == 0x0A { continue }
        if byte < 0x10 { bytes.put(Self.low) }
        bytes.put(byte < 0x10 ? byte | 0x10 : byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
      if let number = digits { put(number) }
    }
  }

  /// Whether a row has the key of nothing.
  func isEmpty(_ row: Int) -> Bool { ends[row] == start(of: row) }

  /// Whether the key of a row goes on behind so many bytes.
  func isLonger(_ row: Int, than depth: Int) -> Bool { ends[row] - start(of: row) > depth }

  private func start(of row: Int) -> Int { row == 0 ? 0 : ends[row - 1] }

  /// Sixteen bytes of the key of a row behind so many, as numbers that compare as they do; zeros behind its end.
  func part(of row: Int, from depth: Int) -> (UInt64, UInt64) {
    var parts: (UInt64, UInt64) = (0, 0)
    let start = start(of: row) + depth
    let count = min(16, ends[row] - start)
    for index in 0..<max(0, count) {
      let byte = UInt64(bytes.base[start + index])
      if index < 8 {
        parts.0 |= byte << UInt64(56 - index * 8)
      } else {
        parts.1 |= byte << UInt64(120 - index * 8)
      }
    }
    return parts
  }
}
