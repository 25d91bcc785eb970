/// The colours of a terminal, where there is none to ask.
public enum Ground: String, CaseIterable, Sendable {
  case dark
  case light

  /// The ground of a background, 0...255: light if black stands out more than white.
  package init(red: Int, green: Int, blue: Int) {
    self = Components(red: red, green: green, blue: blue).luminance > 0.179 ? .light : .dark
  }

  var background: Components { Components(hex: self == .dark ? 0x16181D : 0xFFFFFF) }
  /// The colour of text that names none.
  var foreground: Components { Components(hex: self == .dark ? 0xE1E4EA : 0x1F2328) }

  /// The parts of a colour; for the user's palette fixed ones that are readable on this ground.
  func components(of color: Color) -> Components {
    switch color {
    case .palette(let number): return (self == .dark ? Self.darkPalette : Self.lightPalette)[Int(number & 15)]
    case .rgb(let red, let green, let blue):
      return Components(red: Int(red), green: Int(green), blue: Int(blue))
    case .indexed(let number) where number >= 232:
      let grey = 8 + 10 * (Int(number) - 232)
      return Components(red: grey, green: grey, blue: grey)
    case .indexed(let number):
      let (place, steps) = (Int(number) - 16, Color.cubeSteps)
      return Components(red: steps[place / 36], green: steps[place / 6 % 6], blue: steps[place % 6])
    }
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
  package static func on(_ ground: Ground) -> Theme { ground == .light ? .light : .dark }

  package var ground: Ground { isLight ? .light : .dark }
}

extension Color {
  /// The values of the six steps of the colour cube.
  static let cubeSteps = [0, 95, 135, 175, 215, 255]
}

/// The parts of a colour, 0...255.
struct Components: Hashable {
  var red: Int
  var green: Int
  var blue: Int

  /// The squared distance between two colours, weighted by the eye's sensitivity.
  func distance(to other: Components) -> Int {
    let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
    return 3 * red * red + 6 * green * green + blue * blue
  }

  /// The relative luminance of WCAG 2, 0...1.
  var luminance: Double {
    func linear(_ part: Int) -> Double {
      // The 2.4th power of sRGB, approximated within one hundredth by squares and cubes, without a mathematics library.
      let value = Double(part) / 255
      return value * value * (0.6 + 0.4 * value)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// A mix of this colour, by per cent, with another.
  func mixed(_ percent: Int, with other: Components) -> Components {
    func mix(_ own: Int, _ others: Int) -> Int { (own * percent + others * (100 - percent) + 50) / 100 }
    return Components(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }
}

extension Components {
  /// The parts of a colour written as 0xRRGGBB.
  init(hex: Int) {
    self.init(red: hex >> 16 & 0xFF, green: hex >> 8 & 0xFF, blue: hex & 0xFF)
  }

  /// The colour as the web writes it: `#16181d`.
  var hex: String {
    // The bit above keeps the zeros in front.
    "#" + String(1 << 24 | red << 16 | green << 8 | blue, radix: 16).dropFirst()
  }
}
