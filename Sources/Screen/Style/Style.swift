/// A colour as a style asks for it. What a terminal cannot show is brought down by ``Style/degraded(to:)``.
public enum Color: Hashable, Sendable {
  /// One of the eight basic colours of the user's palette: 0 black, 1 red, 2 green, 3 yellow, 4 blue, 5 magenta, 6 cyan,
  /// 7 white; 8...15 are their bright forms.
  case palette(UInt8)
  /// A colour of the fixed part of the 256-colour palette, 16...255.
  case indexed(UInt8)
  /// A colour by its red, green and blue parts.
  case rgb(UInt8, UInt8, UInt8)
}

/// How many colours a terminal shows.
public enum ColorDepth: Int, Comparable, CaseIterable, Sendable {
  /// None: bold, underline and reverse remain.
  case monochrome
  /// The eight basic colours.
  case basic8
  /// The eight basic colours and their bright forms.
  case basic16
  /// The basic 16, a cube of 216 colours and 24 greys.
  case indexed256
  /// 24 bits.
  case trueColor

  /// Orders by the number of colours.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// How a cell is drawn. A part that is nil leaves what is beneath, or the terminal's own.
public struct Style: Hashable, Sendable {
  /// Marks that do not need colour.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// A bit for each mark.
    public let rawValue: UInt8
    /// A set of marks from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Heavier, on some terminals brighter.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter; not every terminal shows it.
    public static let dim = Attributes(rawValue: 2)
    /// Slanted; not every terminal shows it.
    public static let italic = Attributes(rawValue: 4)
    /// With a line beneath.
    public static let underline = Attributes(rawValue: 8)
    /// Glyph and background change places.
    public static let reverse = Attributes(rawValue: 16)
  }

  /// The colour of the glyph.
  public var foreground: Color?
  /// The colour behind it.
  public var background: Color?
  /// Marks that do not need colour.
  public var attributes: Attributes

  /// A style; by default the terminal's own.
  public init(foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours, no marks.
  public static let plain = Style()

  /// This style with what `over` says laid over it: its colours where it has any, its marks added.
  public func overlaid(with over: Style) -> Style {
    Style(
      foreground: over.foreground ?? foreground,
      background: over.background ?? background,
      attributes: attributes.union(over.attributes)
    )
  }
}
