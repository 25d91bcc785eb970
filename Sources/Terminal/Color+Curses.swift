import Screen

extension Color {
  /// The colour number in curses. A direct-colour entry takes the first eight from the palette and reads greater
  /// numbers as red, green and blue.
  func cursesNumber(direct: Bool) -> Int32 {
    switch self {
    case .palette(let index): direct && index >= 8 ? Self.packed(Self.bright[Int(index & 7)]) : Int32(index)
    case .indexed(let index): direct ? Self.packed(Self.indexedParts(index)) : Int32(index)
    case .rgb(let red, let green, let blue): direct ? Self.packed((red, green, blue)) : -1
    }
  }

  private typealias Parts = (red: UInt8, green: UInt8, blue: UInt8)

  /// At least eight: lower numbers are the palette.
  private static func packed(_ parts: Parts) -> Int32 {
    max(8, Int32(parts.red) << 16 | Int32(parts.green) << 8 | Int32(parts.blue))
  }

  /// The bright colours of xterm.
  private static let bright: [Parts] = [
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
  ]

  /// The fixed part of the 256-colour palette: a cube of six steps and 24 greys.
  private static func indexedParts(_ index: UInt8) -> Parts {
    if index >= 232 {
      let grey = 8 + (index - 232) * 10
      return (grey, grey, grey)
    }
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    let place = Int(max(index, 16)) - 16
    return (steps[place / 36], steps[place / 6 % 6], steps[place % 6])
  }
}
