/// The colours of a terminal, where there is none to ask.
public enum Ground: String, CaseIterable, Sendable {
  /// Light text on near black.
  case dark
  /// Dark text on white.
  case light

  /// The ground of a background, 0...255: light if black stands out more than white.
  public init(red: Int, green: Int, blue: Int) {
    self = Components(red: red, green: green, blue: blue).luminance > 0.179 ? .light : .dark
  }

  /// The colour behind everything.
  var background: Components {
    switch self {
    case .dark: Components(hex: 0x16181D)
    case .light: Components(hex: 0xFFFFFF)
    }
  }

  /// The colour of text that names none.
  var foreground: Components {
    switch self {
    case .dark: Components(hex: 0xE1E4EA)
    case .light: Components(hex: 0x1F2328)
    }
  }

  /// The parts of a colour; for the user's palette fixed ones that are readable on this ground.
  func components(of color: Color) -> Components {
    guard case .palette(let number) = color else { return color.components }
    let palette = self == .dark ? Self.darkPalette : Self.lightPalette
    return palette[Int(number & 15)]
  }

  private static let darkPalette = [
    0x000000, 0xFF7B72, 0x3FB950, 0xD29922, 0x58A6FF, 0xBC8CFF, 0x39C5CF, 0xB1BAC4,
    0x8B949E, 0xFFA198, 0x56D364, 0xE3B341, 0x79C0FF, 0xD2A8FF, 0x56D4DD, 0xFFFFFF,
  ].map(Components.init(hex:))

  private static let lightPalette = [
    0x24292F, 0xCF222E, 0x116329, 0x7D4E00, 0x0969DA, 0x8250DF, 0x1B7C83, 0x6A727B,
    0x57606A, 0xA40E26, 0x1A7F37, 0x633C01, 0x0550AE, 0x6639BA, 0x0A6A75, 0x666E78,
  ].map(Components.init(hex:))
}

extension Theme {
  /// The theme for a terminal with such a background.
  public static func on(_ ground: Ground) -> Theme { ground == .light ? .light : .dark }

  /// The ground that it is made for.
  public var ground: Ground { isLight ? .light : .dark }
}

extension Components {
  /// The parts of a colour written as 0xRRGGBB.
  init(hex: Int) {
    self.init(red: hex >> 16 & 0xFF, green: hex >> 8 & 0xFF, blue: hex & 0xFF)
  }

  /// The colour as the web writes it: `#16181d`.
  var hex: String {
    let digits = String(red << 16 | green << 8 | blue, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// A mix of this colour, by per cent, with another.
  func mixed(_ percent: Int, with other: Components) -> Components {
    func mix(_ own: Int, _ others: Int) -> Int { (own * percent + others * (100 - percent) + 50) / 100 }
    return Components(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }
}
