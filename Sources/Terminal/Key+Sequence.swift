import Screen
import Text

extension Key {
  /// The key of a control character, 0 to 31, or 127.
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

  /// The key of `ESC [ parameters final`, in the forms of xterm, VT220, rxvt and `CSI u`; nil for any other
  /// sequence.
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
    // In another row it says where the cursor is.
    case UInt8(ascii: "R") where number != 1: return nil
    default: self.init(lettered: final, fields)
    }
  }

  /// The key of `ESC O parameters final`. The keypad sends it in application mode, which this program does not ask for.
  init?(ss3 parameters: [UInt8], final: UInt8) {
    guard let fields = KeyFields(parameters) else { return nil }
    switch final {
    case UInt8(ascii: "M"): self = .enter
    case UInt8(ascii: "I"): self = .tab
    case UInt8(ascii: " "): self = .character(" ")
    case UInt8(ascii: "X"): self = .character("=")
    // The signs and digits from * to 9, sixty-four places further on.
    case UInt8(ascii: "j")...UInt8(ascii: "y"): self = .character(Character(Unicode.Scalar(final - 0x40)))
    default: self.init(lettered: final, fields)
    }
  }

  /// The key of `ESC [ [ letter` on the Linux console.
  init?(consoleFunction letter: UInt8) {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else { return nil }
    self = .function(Int(letter - UInt8(ascii: "A")) + 1)
  }

  /// An arrow to the side with Alt held; nil for what no terminal sends so.
  var withAlt: Key? {
    switch self {
    case .left: .alt("←")
    case .right: .alt("→")
    default: nil
    }
  }

  /// Whether a dollar sign ends a sequence: so rxvt sends keys with Shift, while answers have more behind it.
  static func isFinalDollar(_ byte: UInt8, after parameters: [UInt8]) -> Bool {
    byte == UInt8(ascii: "$") && !parameters.isEmpty
      && parameters.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
  }

  /// Modifiers change nothing of these keys, except for Alt and an arrow to the side.
  private init?(lettered final: UInt8, _ fields: KeyFields) {
    // Arrows have small letters where rxvt sends them with a modifier.
    let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(final) && fields.isEmpty
    guard let key = Self.lettered[isSmall ? final - 0x20 : final] else { return nil }
    // An old xterm sends what is held as the only number.
    let modifiers = fields.modifiers(at: fields.count == 1 ? 0 : 1)
    self = (modifiers.contains(.alt) ? key.withAlt : nil) ?? key
  }

  /// The key of a Unicode scalar, or of a number that kitty's protocol has for a key without one.
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

  /// By the number before a tilde.
  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  /// By the letter at the end.
  private static let lettered: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
    UInt8(ascii: "S"): .function(4),
  ]

  /// The keys of the keypad as kitty's protocol numbers them.
  private static func keypad(_ code: Int) -> Key? {
    let keys: [Key] =
      "0123456789./*-+".map(Key.character)
      + [.enter, .character("="), .character(","), .left, .right, .up, .down, .pageUp, .pageDown]
      + [.home, .end, .insert, .delete]
    return keys.indices.contains(code - 57_399) ? keys[code - 57_399] : nil
  }
}

/// The numbers of a sequence that a key sends: `1 ; 5`, and in kitty's protocol others behind colons.
struct KeyFields {
  /// What was held with the key.
  struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
    static let capsLock = Modifiers(rawValue: 64)
    static let numLock = Modifiers(rawValue: 128)
  }

  private var fields: [[Int?]] = []

  /// nil where there is anything else, as in answers of the terminal.
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

  /// A number by its place; nil where there is none.
  subscript(_ index: Int) -> Int? { part(0, of: index) }

  /// Whether there are none.
  var isEmpty: Bool { fields == [[nil]] }

  /// How many there are.
  var count: Int { fields.count }

  /// What was held: the number at that place is one more than the sum of their bits.
  func modifiers(at index: Int) -> Modifiers { Modifiers(rawValue: max(1, self[index] ?? 1) - 1) }

  /// The scalar that the key writes with Shift.
  var shifted: Int? { part(1, of: 0) }

  /// Whether the key has come up again.
  var isRelease: Bool { part(1, of: 1) == 3 }

  private func part(_ part: Int, of index: Int) -> Int? {
    guard fields.indices.contains(index), fields[index].indices.contains(part) else { return nil }
    return fields[index][part]
  }
}
