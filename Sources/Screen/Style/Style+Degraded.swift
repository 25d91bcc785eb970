extension Style {
  /// The style as a terminal with so many colours can show it. Nothing vanishes and no meaning is lost:
  ///
  /// - Marks stay. With eight colours a bright foreground becomes the basic one in bold.
  /// - Where glyph and background would come down to the same colour, the glyph becomes black or white.
  /// - A background stands for a selection or the like, and becomes reverse where it cannot be shown as it is. Black is the
  ///   exception: it is what such a terminal has behind everything, so a theme on black does not turn into a reversed screen.
  /// - Of a theme that is not for dark backgrounds only those of the basic colours are left that read on white.
  public func degraded(to depth: ColorDepth) -> Style {
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
      result.foreground = .palette(beneath.components.luminance > 0.3 ? 0 : 7)
    }
    return result
  }
}

extension Color {
  fileprivate var isOfPalette: Bool { if case .palette = self { true } else { false } }

  /// Whether it stands out from white, and so comes from a theme that is not for dark backgrounds alone.
  fileprivate var isDark: Bool { !isOfPalette && components.luminance < 0.25 }

  /// The basic colour of its hue that reads on white: red, blue or magenta; nil for the terminal's own.
  fileprivate var onWhite: Color? {
    guard case .palette(let number) = self, [1, 4, 5].contains(number & 7) else { return nil }
    return .palette(number & 7)
  }
}
