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
}

extension Color {
  /// The parts of the colour; those of the user's palette as in xterm.
  var components: Components {
    switch self {
    case .palette(let number): Self.palette[Int(number & 15)]
    case .indexed(let number): Self.components(ofIndex: Int(number))
    case .rgb(let red, let green, let blue): Components(red: Int(red), green: Int(green), blue: Int(blue))
    }
  }

  private static func components(ofIndex index: Int) -> Components {
    switch index {
    case ..<16: return palette[index]
    case 232...:
      let grey = 8 + 10 * (index - 232)
      return Components(red: grey, green: grey, blue: grey)
    default:
      let place = index - 16
      return Components(
        red: cubeSteps[place / 36], green: cubeSteps[place / 6 % 6], blue: cubeSteps[place % 6])
    }
  }

  /// The values of the six steps of the colour cube.
  static let cubeSteps = [0, 95, 135, 175, 215, 255]

  private static let palette = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ].map(Components.init(hex:))
}
