/// A colour of a style; see ``Style/degraded(to:)`` for terminals with fewer.
package enum Color: Hashable, Sendable {
  /// A colour of the user's palette: 0 black, 1 red, 2 green, 3 yellow, 4 blue, 5 magenta, 6 cyan, 7 white, 8...15 the bright forms.
  case palette(UInt8)
  /// A fixed colour of the 256-colour palette, 16...255.
  case indexed(UInt8)
  /// A colour by its red, green and blue parts.
  case rgb(UInt8, UInt8, UInt8)
}

/// How many colours a terminal shows.
public enum ColorDepth: Comparable, CaseIterable, Sendable {
  /// None: bold, underline and reverse remain.
  case monochrome
  case basic8
  case basic16
  /// The basic 16, a cube of 216 colours and 24 greys.
  case indexed256
  /// 24 bits.
  case trueColor
}

/// How a cell is drawn, in one word, for fast comparison; nil parts keep what is beneath, or the terminal's own.
package struct Style: Hashable, Sendable {
  /// Marks that do not need colour. Not every terminal shows dim and italic.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let italic = Attributes(rawValue: 4)
    package static let underline = Attributes(rawValue: 8)
    package static let reverse = Attributes(rawValue: 16)
  }

  /// From the lowest bit: 26 for the glyph's colour, 26 for the background, 8 marks.
  private var bits: UInt64

  private static let backgroundShift: UInt64 = 26
  private static let attributesShift: UInt64 = 52
  private static let foregroundMask: UInt64 = 1 << backgroundShift - 1
  private static let backgroundMask = foregroundMask << backgroundShift

  package var foreground: Color? {
    get { Color(bits: UInt32(bits & Self.foregroundMask)) }
    set { bits = bits & ~Self.foregroundMask | UInt64(newValue?.bits ?? 0) }
  }

  package var background: Color? {
    get { Color(bits: UInt32((bits & Self.backgroundMask) >> Self.backgroundShift)) }
    set { bits = bits & ~Self.backgroundMask | UInt64(newValue?.bits ?? 0) << Self.backgroundShift }
  }

  package var attributes: Attributes {
    get { Attributes(rawValue: UInt8(truncatingIfNeeded: bits >> Self.attributesShift)) }
    set {
      bits = bits & (1 << Self.attributesShift - 1) | UInt64(newValue.rawValue) << Self.attributesShift
    }
  }

  private init(bits: UInt64) { self.bits = bits }

  /// A style; by default the terminal's own.
  package init(foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []) {
    bits =
      UInt64(foreground?.bits ?? 0) | UInt64(background?.bits ?? 0) << Self.backgroundShift
      | UInt64(attributes.rawValue) << Self.attributesShift
  }

  /// The terminal's own colours, no marks.
  package static let plain = Style(bits: 0)

  /// This style with another laid over it: its colours, if any, and marks added.
  package func overlaid(with over: Style) -> Style {
    var kept = bits
    if over.bits & Self.foregroundMask != 0 { kept &= ~Self.foregroundMask }
    if over.bits & Self.backgroundMask != 0 { kept &= ~Self.backgroundMask }
    return Style(bits: kept | over.bits)
  }

  /// Whether a blank looks the same in another style: without underline and reverse, the colour and weight of its glyph do not show.
  func showsBlank(like other: Style) -> Bool {
    let unseen =
      Self.foregroundMask | UInt64(Attributes([.bold, .dim, .italic]).rawValue) << Self.attributesShift
    return (bits ^ other.bits) & ~unseen == 0 && attributes.isDisjoint(with: [.underline, .reverse])
  }
}

extension Color {
  /// The colour in 26 bits, the upper two for its kind; never 0.
  fileprivate var bits: UInt32 {
    switch self {
    case .palette(let number): 1 << 24 | UInt32(number)
    case .indexed(let number): 2 << 24 | UInt32(number)
    case .rgb(let red, let green, let blue): 3 << 24 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    }
  }

  fileprivate init?(bits: UInt32) {
    let low = UInt8(truncatingIfNeeded: bits)
    switch bits >> 24 {
    case 1: self = .palette(low)
    case 2: self = .indexed(low)
    case 3: self = .rgb(UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8), low)
    default: return nil
    }
  }
}
