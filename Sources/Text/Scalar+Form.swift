extension Unicode.Scalar {
  /// What a cell does with a scalar.
  public enum Form: Sendable {
    case narrow
    case wide
    /// It is shown in one column, though some terminals join it to the cell before: a spacing mark.
    case spacing
    /// It joins the cell before it and has no column of its own.
    case mark
    /// It has no glyph and is left out: a joiner, a direction mark, a selector, a skin tone.
    case dropped
    /// It must not reach a terminal: a control, a bidi override, unassigned, private, or newer than the table of widths.
    case replaced
  }

  /// What replaces a scalar that must not reach a terminal.
  public static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// What a cell does with it.
  @inlinable
  public var form: Form {
    switch value {
    // Common scalars, for speed: without a look at their properties.
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x370...0x377, 0x391...0x3A1, 0x3A3...0x482, 0x2010...0x2027,
      0x2030...0x205E, 0x2190...0x22FF, 0x2500...0x25FC, 0x2800...0x28FF:
      .narrow
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: .wide
    default: formByProperties
    }
  }

  /// The same for any scalar.
  @usableFromInline
  var formByProperties: Form {
    guard let age = properties.age, age <= ScalarRanges.version else { return .replaced }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: return .replaced
    case .format: return isBidiOverride ? .replaced : .dropped
    case .nonspacingMark, .enclosingMark: return properties.isVariationSelector ? .dropped : .mark
    case .spacingMark: return .spacing
    case .modifierSymbol where properties.isEmojiModifier: return .dropped
    case .otherLetter where isHangulVowelOrFinal: return .mark
    default: return ScalarRanges.wide.contains(self) ? .wide : .narrow
    }
  }

  private var isBidiOverride: Bool { (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) }

  private var isHangulVowelOrFinal: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value)
  }

  /// Its columns, in any context.
  @inlinable
  public var columns: Int {
    switch form {
    case .narrow, .spacing, .replaced: 1
    case .wide: 2
    case .mark, .dropped: 0
    }
  }

  /// Whether some terminals show it in two columns instead of one.
  public var isAmbiguous: Bool { ScalarRanges.ambiguous.contains(self) }

  /// Whether it is invisible, or not the same everywhere.
  public var isWithoutGlyph: Bool {
    switch form {
    case .dropped, .replaced: true
    default: false
    }
  }
}

/// The rule for text in cells: a shown scalar begins a cell, up to two marks join it, other marks are dropped.
public struct CellRule {
  /// How many more marks the current cell takes.
  @usableFromInline var room = 0

  /// The rule at the beginning of a text.
  @inlinable
  public init() {}

  /// What is shown of the next scalar, and its columns: with none it joins the cell before. Nil if it is dropped.
  @inlinable
  public mutating func next(_ scalar: Unicode.Scalar) -> (scalar: Unicode.Scalar, columns: Int)? {
    let form = scalar.form
    switch form {
    case .narrow, .spacing, .wide, .replaced:
      room = 2
      return (form == .replaced ? .replacement : scalar, form == .wide ? 2 : 1)
    case .mark:
      guard room > 0 else { return nil }
      room -= 1
      return (scalar, 0)
    case .dropped: return nil
    }
  }
}
