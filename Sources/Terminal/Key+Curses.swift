import CNcurses
import Screen

extension Key {
  /// The code that stands for the beginning of an old mouse report.
  static let cursesMouse = KEY_MOUSE

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

  /// The key of a curses code; nil for those that this program has no name for.
  init?(curses code: Int32) {
    if let key = Self.named[code] {
      self = key
    } else if (KEY_F0 + 1...KEY_F0 + 12).contains(code) {
      self = .function(Int(code - KEY_F0))
    } else {
      return nil
    }
  }

  private static let named: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_HOME: .home, KEY_FIND: .home, KEY_A1: .home,
    KEY_END: .end, KEY_SELECT: .end, KEY_C1: .end, KEY_LL: .end,
    KEY_PPAGE: .pageUp, KEY_A3: .pageUp,
    KEY_NPAGE: .pageDown, KEY_C3: .pageDown,
    KEY_IC: .insert, KEY_DC: .delete,
    KEY_BTAB: .backTab, KEY_BACKSPACE: .backspace, KEY_ENTER: .enter,
  ]

  /// Sequences that terminals send for these keys whatever terminfo says of them: in the other keypad mode, or from a
  /// terminal that calls itself by another's name.
  static let aliases: [(sequence: String, code: Int32)] = [
    ("\u{1B}[A", KEY_UP), ("\u{1B}OA", KEY_UP), ("\u{1B}[B", KEY_DOWN), ("\u{1B}OB", KEY_DOWN),
    ("\u{1B}[C", KEY_RIGHT), ("\u{1B}OC", KEY_RIGHT), ("\u{1B}[D", KEY_LEFT), ("\u{1B}OD", KEY_LEFT),
    ("\u{1B}[H", KEY_HOME), ("\u{1B}OH", KEY_HOME), ("\u{1B}[1~", KEY_HOME), ("\u{1B}[7~", KEY_HOME),
    ("\u{1B}[F", KEY_END), ("\u{1B}OF", KEY_END), ("\u{1B}[4~", KEY_END), ("\u{1B}[8~", KEY_END),
    ("\u{1B}[2~", KEY_IC), ("\u{1B}[3~", KEY_DC), ("\u{1B}[5~", KEY_PPAGE), ("\u{1B}[6~", KEY_NPAGE),
    ("\u{1B}[Z", KEY_BTAB), ("\u{1B}[<", KeyDecoder.mouseReport),
  ]
}
