import Screen

extension Mouse {
  /// Reads `< button ; column ; row` with the final `M` (pressed) or `m` (released). nil for anything else, and for
  /// buttons other than the first and the wheel.
  init?(report parameters: [UInt8], final: UInt8) {
    guard parameters.first == UInt8(ascii: "<") else { return nil }
    let fields = parameters.dropFirst().split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let numbers = fields.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard fields.count == 3, numbers.count == 3 else { return nil }
    switch final {
    case UInt8(ascii: "M"):
      self.init(button: numbers[0], released: false, column: numbers[1], row: numbers[2])
    case UInt8(ascii: "m"): self.init(button: numbers[0], released: true, column: numbers[1], row: numbers[2])
    default: return nil
    }
  }

  /// Reads the three bytes after `ESC [ M`: button, column and row, each plus 32. Columns end at 223.
  init?(oldReport bytes: [UInt8]) {
    guard bytes.count == 3, bytes.allSatisfy({ $0 >= 32 }) else { return nil }
    let button = Int(bytes[0]) - 32
    let released = button & 0b100_0011 == 3
    self.init(
      button: released ? button & ~3 : button, released: released, column: Int(bytes[1]) - 32,
      row: Int(bytes[2]) - 32)
  }

  private init?(button: Int, released: Bool, column: Int, row: Int) {
    guard column >= 1, row >= 1 else { return nil }
    let modifiers = 0b01_1100
    let kind: Kind
    switch (button & ~modifiers, released) {
    case (0, false): kind = .press
    case (0, true): kind = .release
    case (64, false): kind = .wheelUp
    case (65, false): kind = .wheelDown
    default: return nil
    }
    self.init(kind, at: Point(x: column - 1, y: row - 1))
  }
}
