import Screen
import Text

extension Key {
  /// The key of a control character: 0 to 31, or 127.
  init(control byte: UInt8) {
    switch byte {
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x00: self = .control(" ")
    default: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  /// The key of `ESC [ parameters final` in the forms of xterm, VT220, rxvt and `CSI u`; nil for any other sequence.
  init?(csi parameters: [UInt8], final: UInt8) {
    guard let fields = KeyFields(parameters), !fields.isRelease else { return nil }
    let number = fields[0] ?? 1
    switch final {
    case UInt8(ascii: "~") where number == 27:
      guard let code = fields[2] else { return nil }
      self.init(code: code, shifted: nil, fields.modifiers(at: 1))
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
      guard let key = Self.numbered[number] else { return nil }
      self = key
    case UInt8(ascii: "u"): self.init(code: number, shifted: fields.shifted, fields.modifiers(at: 1))
    case UInt8(ascii: "Z"): self = .backTab
    // On other rows this is a cursor position.
    case UInt8(ascii: "R") where number != 1: return nil
    default: self.init(lettered: final, fields)
    }
  }

  /// The key of `ESC O parameters final`: the keypad in application mode, which other programs may have left on.
  init?(ss3 parameters: [UInt8], final: UInt8) {
    guard let fields = KeyFields(parameters) else { return nil }
    let keys: [UInt8: Key] = [0x4D: .enter, 0x49: .tab, 0x20: .character(" "), 0x58: .character("=")]
    // The characters from * to 9, offset by 64.
    let isShifted = (UInt8(ascii: "j")...UInt8(ascii: "y")).contains(final)
    let key = isShifted ? .character(Character(Unicode.Scalar(final - 0x40))) : keys[final]
    if let key { self = key } else { self.init(lettered: final, fields) }
  }

  /// The key of `ESC [ [ letter` on the Linux console.
  init?(consoleFunction letter: UInt8) {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else { return nil }
    self = .function(Int(letter - UInt8(ascii: "A")) + 1)
  }

  /// Left or right arrow with Alt; nil for other keys.
  var withAlt: Key? {
    switch self {
    case .left: .alt("←")
    case .right: .alt("→")
    default: nil
    }
  }

  /// Whether a dollar sign ends a sequence, as for Shift in rxvt; in answers more follows.
  static func isFinalDollar(_ byte: UInt8, after parameters: [UInt8]) -> Bool {
    byte == UInt8(ascii: "$") && !parameters.isEmpty
      && parameters.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
  }

  /// Modifiers are ignored, except Alt with a left or right arrow.
  private init?(lettered final: UInt8, _ fields: KeyFields) {
    // rxvt sends arrows with modifiers as small letters.
    let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(final) && fields.isEmpty
    guard let key = Self.lettered[isSmall ? final - 0x20 : final] else { return nil }
    // Old xterms send the modifiers as the only number.
    let modifiers = fields.modifiers(at: fields.count == 1 ? 0 : 1)
    self = (modifiers.contains(.alt) ? key.withAlt : nil) ?? key
  }

  /// The key of a Unicode scalar, or of a number that kitty's protocol assigns to other keys.
  private init?(code: Int, shifted: Int?, _ modifiers: KeyFields.Modifiers) {
    guard modifiers.isSubset(of: [.shift, .alt, .control, .capsLock, .numLock]),
      let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init)
    else { return nil }
    if let key = Self.keypad(code) {
      self = (modifiers.contains(.alt) ? key.withAlt : nil) ?? key
    } else if code < 0x20 || code == 0x7F {
      let key = Key(control: UInt8(code))
      self = key == .tab && modifiers.contains(.shift) ? .backTab : key
    } else if scalar.isWithoutGlyph {
      return nil
    } else if modifiers.contains(.control) {
      self.init(controlHeldWith: Character(scalar))
    } else {
      let upper = Character(String(scalar).uppercased())
      let written = shifted.flatMap { UInt32(exactly: $0) }.flatMap(Unicode.Scalar.init).map(Character.init)
      let character = modifiers.contains(.shift) ? written ?? upper : Character(scalar)
      self = modifiers.contains(.alt) ? .alt(character) : .character(character)
    }
  }

  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  private static let lettered: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
    UInt8(ascii: "S"): .function(4),
  ]

  private static func keypad(_ code: Int) -> Key? {
    let keys: [Key] =
      "0123456789./*-+".map(Key.character)
      + [.enter, .character("="), .character(","), .left, .right, .up, .down, .pageUp, .pageDown]
      + [.home, .end, .insert, .delete]
    return keys.indices.contains(code - 57_399) ? keys[code - 57_399] : nil
  }
}

/// The numbers in a key sequence: `1 ; 5`, with sub-parameters after colons in kitty's protocol.
struct KeyFields {
  struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
    static let capsLock = Modifiers(rawValue: 64)
    static let numLock = Modifiers(rawValue: 128)
  }

  private var fields: [[Int?]] = []

  /// nil for anything else, such as answers of the terminal.
  init?(_ parameters: [UInt8]) {
    for field in parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      var parts: [Int?] = []
      for part in field.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false) {
        let number = Int(String(decoding: part, as: UTF8.self))
        guard part.isEmpty || number != nil else { return nil }
        parts.append(number)
      }
      fields.append(parts)
    }
  }

  subscript(_ index: Int) -> Int? { part(0, of: index) }
  var isEmpty: Bool { fields == [[nil]] }
  var count: Int { fields.count }

  /// The modifiers: the number at that index is their bit set plus one.
  func modifiers(at index: Int) -> Modifiers { Modifiers(rawValue: max(1, self[index] ?? 1) - 1) }

  var shifted: Int? { part(1, of: 0) }
  var isRelease: Bool { part(1, of: 1) == 3 }

  private func part(_ part: Int, of index: Int) -> Int? {
    fields.dropFirst(index).first?.dropFirst(part).first ?? nil
  }
}

extension Mouse {
  /// Reads `< button ; column ; row` and `M` (pressed) or `m` (released); nil for all except the first button and the wheel.
  init?(report parameters: [UInt8], final: UInt8) {
    guard parameters.first == UInt8(ascii: "<"), [UInt8(ascii: "M"), UInt8(ascii: "m")].contains(final),
      let fields = KeyFields(Array(parameters.dropFirst())), fields.count == 3,
      let button = fields[0], let column = fields[1], let row = fields[2]
    else { return nil }
    self.init(button: button, released: final == UInt8(ascii: "m"), column: column, row: row)
  }

  /// Reads the three bytes after `ESC [ M`: button, column and row, each plus 32. Columns end at 223.
  init?(oldReport bytes: [UInt8]) {
    let (button, column, row) = (Int(bytes[0]) - 32, Int(bytes[1]) - 32, Int(bytes[2]) - 32)
    let released = button & 0b100_0011 == 3
    self.init(button: released ? button & ~3 : button, released: released, column: column, row: row)
  }

  private init?(button: Int, released: Bool, column: Int, row: Int) {
    let modifiers = 0b01_1100
    let kinds: [Int: Kind] = released ? [0: .release] : [0: .press, 64: .wheelUp, 65: .wheelDown]
    guard column >= 1, row >= 1, let kind = kinds[button & ~modifiers] else { return nil }
    self.init(kind, at: Point(x: column - 1, y: row - 1))
  }
}
