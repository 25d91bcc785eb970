/// The sort key of a text without case and accents, with numbers by value: `Chang'e 6` comes before `Chang'e 10`.
public struct NaturalOrder: Comparable, Sendable {
  /// The folded text, with the length of every number before its digits.
  private let key: String

  package init(_ text: String) {
    let bytes = Array(folded(text).utf8)
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count + 2)
    var index = 0
    while index < bytes.count {
      guard Self.isDigit(bytes[index]) else {
        key.append(bytes[index])
        index += 1
        continue
      }
      while index < bytes.count, bytes[index] == UInt8(ascii: "0") { index += 1 }
      let digits = bytes[index...].prefix(while: Self.isDigit)
      // A length is a control character, so that numbers come first.
      key += Array(repeating: 0x1F, count: digits.count / 30) + [0x01 + UInt8(digits.count % 30)] + digits
      index = digits.endIndex
    }
    self.key = String(decoding: key, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Orders by letters and numbers.
  public static func < (left: Self, right: Self) -> Bool { left.key < right.key }
}
