/// Gives texts numbers, equal ones the same: sooner for those that come again and again.
struct TextNumbers {
  private var all: [String: UInt32] = [:]
  /// The last texts by a few of their bytes.
  private var last: [(text: String, number: UInt32)?] = Array(repeating: nil, count: 1 << 10)

  /// The number of a text.
  ///
  /// - Parameter next: the number that it is given where it has none.
  mutating func number(of text: String, orNew next: UInt32) -> UInt32 {
    let slot = text.sign & (1 << 10 - 1)
    if let last = last[slot], last.text == text { return last.number }
    let number = all[text] ?? next
    if number == next { all[text] = next }
    last[slot] = (text, number)
    return number
  }
}

extension String {
  /// A number made of a few bytes: different ones mean different texts.
  fileprivate var sign: Int {
    let sign = utf8.withContiguousStorageIfAvailable { bytes in
      guard let first = bytes.first, let last = bytes.last else { return 0 }
      let middle = bytes[bytes.count / 2]
      return bytes.count &* 41 ^ Int(first) &* 7 ^ Int(middle) &* 59 ^ Int(last) &* 13
    }
    return sign ?? 0
  }
}
