extension Style {
  /// The style as a terminal with so many colours can show it. Nothing vanishes and no meaning is lost:
  ///
  /// - Marks stay. With eight colours a bright foreground becomes the basic one in bold.
  /// - Where glyph and background would come down to the same colour, the glyph becomes black or white.
  /// - Without colours a background stands for a selection or the like and becomes reverse. Black is the exception: it
  ///   is what such a terminal has behind everything, so a theme on black does not turn into a reversed screen.
  public func degraded(to depth: ColorDepth) -> Style {
    guard depth < .trueColor, foreground != nil || background != nil else { return self }
    var result = Style(
      foreground: foreground?.degraded(to: depth), background: background?.degraded(to: depth),
      attributes: attributes)
    if depth == .monochrome {
      if let background, background.components.luminance > 0.002 { result.attributes.insert(.reverse) }
      return result
    }
    if depth == .basic8 {
      if case .palette(9...15) = foreground?.degraded(to: .basic16) { result.attributes.insert(.bold) }
      if background != nil, result.background == nil { result.background = .palette(0) }
    }
    if let beneath = result.background, result.foreground == beneath, foreground != background {
      result.foreground = .palette(beneath.components.luminance > 0.3 ? 0 : 7)
    }
    return result
  }
}
