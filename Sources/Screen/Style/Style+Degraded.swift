extension Style {
  /// The style as a terminal with so many colours can show it. Nothing vanishes and no meaning is lost:
  ///
  /// - Marks stay. With eight colours a bright foreground becomes the basic one in bold.
  /// - Where glyph and background would come down to the same colour, the glyph becomes black or white.
  /// - A background stands for a selection or the like, and becomes reverse where it cannot be shown as it is. Black is the
  ///   exception: it is what such a terminal has behind everything, so a theme on black does not turn into a reversed screen.
  /// - Of a theme that is not for dark backgrounds only those of the basic colours are left that read on white.
  package func degraded(to depth: ColorDepth) -> Style {
    guard depth < .trueColor, foreground != nil || background != nil else { return self }
    if depth < .indexed256, let background, depth == .monochrome || !background.isOfPalette,
      background.components.luminance > 0.002
    {
      return Style(attributes: attributes.union(.reverse))
    }
    var result = Style(
      foreground: foreground?.degraded(to: depth), background: background?.degraded(to: depth),
      attributes: attributes)
    if depth < .indexed256, background == nil, let foreground, foreground.isDark {
      result.foreground = result.foreground?.onWhite
    } else if depth == .basic8 {
      if case .palette(9...15) = foreground?.degraded(to: .basic16) { result.attributes.insert(.bold) }
      if background != nil, result.background == nil { result.background = .palette(0) }
    }
    if let beneath = result.background, result.foreground == beneath, foreground != background {
      result.foreground = .palette(beneath.isBright ? 0 : 7)
    }
    return result
  }
}

extension Color {
  fileprivate var isOfPalette: Bool { if case .palette = self { true } else { false } }
  /// On any ground: only the palette has other parts on each.
  fileprivate var components: Components { Ground.dark.components(of: self) }
  /// Its parts in one number, `0xRRGGBB`.
  package var packed: Int { components.red << 16 | components.green << 8 | components.blue }
  /// Whether black stands out from it. Of the palette those with green in them are bright.
  fileprivate var isBright: Bool {
    if case .palette(let number) = self { number & 2 != 0 } else { components.luminance > 0.3 }
  }
  /// Whether it stands out from white, and so comes from a theme that is not for dark backgrounds alone.
  fileprivate var isDark: Bool { !isOfPalette && components.luminance < 0.25 }

  /// The basic colour of its hue that reads on white: red, blue or magenta; nil for the terminal's own.
  fileprivate var onWhite: Color? {
    guard case .palette(let number) = self, [1, 4, 5].contains(number & 7) else { return nil }
    return .palette(number & 7)
  }

  /// The nearest colour of a depth; nil without colours, and for bright black among eight.
  ///
  /// Among 256 the nearest of cube and greys is taken; among 16 the hue decides, so that a soft blue does not become a grey.
  package func degraded(to depth: ColorDepth) -> Color? {
    switch depth {
    case .trueColor: self
    case .indexed256: nearestIndexed
    case .basic16: .palette(nearestBasic)
    case .basic8: nearestBasic == 8 ? nil : .palette(nearestBasic & 7)
    case .monochrome: nil
    }
  }

  /// Chosen by hand where the nearest is too faint on a theme's backgrounds or of another hue.
  private static let chosen: [Color: Color] = [
    // The grey and the selection of the dark theme; the orange of the light theme.
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
    // A part is present in the upper half between least and greatest: six hues.
    let middle = (high + low) / 2
    let hue = (parts.red > middle ? 1 : 0) + (parts.green > middle ? 2 : 0) + (parts.blue > middle ? 4 : 0)
    return UInt8(hue) + (high > 200 ? 8 : 0)
  }
}
