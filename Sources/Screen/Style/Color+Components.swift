/// The parts of a colour, 0...255.
struct Components: Hashable {
  var red: Int
  var green: Int
  var blue: Int

  /// The square of the distance between two colours, weighted by how much the eye makes of each part.
  func distance(to other: Components) -> Int {
    let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
    return 3 * red * red + 6 * green * green + blue * blue
  }

  /// The relative luminance of WCAG 2, 0...1.
  var luminance: Double {
    func linear(_ part: Int) -> Double {
      // The 2.4th power of sRGB, approximated by the mean of squares and cubes: no mathematics library is needed, and
      // the error stays below one hundredth.
      let value = Double(part) / 255
      return value * value * (0.6 + 0.4 * value)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}

extension Color {
  /// The parts of the colour; those of the user's palette are not known and taken as in xterm.
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

  /// What the six steps of the colour cube stand for.
  static let cubeSteps = [0, 95, 135, 175, 215, 255]

  private static let palette: [Components] = [
    Components(red: 0, green: 0, blue: 0), Components(red: 205, green: 0, blue: 0),
    Components(red: 0, green: 205, blue: 0), Components(red: 205, green: 205, blue: 0),
    Components(red: 0, green: 0, blue: 238), Components(red: 205, green: 0, blue: 205),
    Components(red: 0, green: 205, blue: 205), Components(red: 229, green: 229, blue: 229),
    Components(red: 127, green: 127, blue: 127), Components(red: 255, green: 0, blue: 0),
    Components(red: 0, green: 255, blue: 0), Components(red: 255, green: 255, blue: 0),
    Components(red: 92, green: 92, blue: 255), Components(red: 255, green: 0, blue: 255),
    Components(red: 0, green: 255, blue: 255), Components(red: 255, green: 255, blue: 255),
  ]
}
