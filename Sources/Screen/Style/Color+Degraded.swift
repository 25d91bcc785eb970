extension Color {
  /// The colour nearest to it among those of a depth; nil where there are none, and for what eight colours cannot
  /// tell from the background: bright black.
  ///
  /// Down to 256 colours the nearest of cube and greys is taken. Down to 16 the hue decides and not the distance, so
  /// that a soft blue stays a blue and does not become a grey.
  public func degraded(to depth: ColorDepth) -> Color? {
    switch depth {
    case .trueColor: self
    case .indexed256: nearestIndexed
    case .basic16: .palette(nearestBasic)
    case .basic8: nearestBasic == 8 ? nil : .palette(nearestBasic & 7)
    case .monochrome: nil
    }
  }

  /// Numbers chosen by hand, where the nearest is too faint on the backgrounds of a theme or of another hue.
  private static let chosen: [Color: Color] = [
    // The grey of the dark theme and what is selected in it; the orange of the light theme.
    .rgb(0x9A, 0xA2, 0xB1): .indexed(248), .rgb(0x2B, 0x45, 0x70): .indexed(24),
    .rgb(0xA8, 0x48, 0x00): .indexed(94),
  ]

  private var nearestIndexed: Color {
    guard case .rgb = self else { return self }
    if let chosen = Self.chosen[self] { return chosen }
    let wanted = components
    func step(_ part: Int) -> Int {
      Self.cubeSteps.indices.min { abs(Self.cubeSteps[$0] - part) < abs(Self.cubeSteps[$1] - part) } ?? 0
    }
    let cube = Color.indexed(UInt8(16 + 36 * step(wanted.red) + 6 * step(wanted.green) + step(wanted.blue)))
    let mean = (wanted.red + wanted.green + wanted.blue) / 3
    let grey = Color.indexed(UInt8(232 + max(0, min(23, (mean - 3) / 10))))
    return grey.components.distance(to: wanted) < cube.components.distance(to: wanted) ? grey : cube
  }

  /// The number in the basic 16.
  private var nearestBasic: UInt8 {
    if case .palette(let number) = self { return number & 15 }
    let parts = components
    let high = max(parts.red, parts.green, parts.blue)
    let low = min(parts.red, parts.green, parts.blue)
    if (high - low) * 5 < high || high < 40 {
      return switch (high + low) / 2 {
      case ..<60: 0
      case ..<150: 8
      case ..<220: 7
      default: 15
      }
    }
    // A part counts as present when it lies in the upper half between the least and the greatest: six hues.
    let middle = (high + low) / 2
    let hue = (parts.red > middle ? 1 : 0) + (parts.green > middle ? 2 : 0) + (parts.blue > middle ? 4 : 0)
    return UInt8(hue) + (high > 200 ? 8 : 0)
  }
}
