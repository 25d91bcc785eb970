extension Unicode.Scalar {
  /// What a cell does with a scalar.
  public enum Form: Sendable {
    /// It is shown in one column.
    case narrow
    /// It is shown in two columns.
    case wide
    /// It is shown in one column, though some terminals let it join the cell before: a spacing mark.
    case spacing
    /// It joins the cell before it and has no column of its own.
    case mark
    /// It has no glyph and is left out: a joiner, a direction mark, a selector, a skin tone.
    case dropped
    /// It must not reach a terminal: a control character, a bidi override, a scalar that is unassigned, for private use, or
    /// younger than the Unicode of the table of widths.
    case replaced
  }

  /// What is shown in place of a scalar that must not reach a terminal.
  public static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// What a cell does with it.
  @inlinable
  public var form: Form {
    switch value {
    // What fills screens, for speed: all of these are found without a look at their properties.
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
    guard let age = properties.age, age <= WideRanges.unicodeVersion else { return .replaced }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: return .replaced
    case .format: return isBidiOverride ? .replaced : .dropped
    case .nonspacingMark, .enclosingMark: return properties.isVariationSelector ? .dropped : .mark
    case .spacingMark: return .spacing
    case .modifierSymbol where properties.isEmojiModifier: return .dropped
    case .otherLetter where isHangulVowelOrFinal: return .mark
    default: return WideRanges.contains(self) ? .wide : .narrow
    }
  }

  /// Whether it changes the direction of the text after it: embeddings, overrides, isolates and their ends.
  private var isBidiOverride: Bool { (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) }

  /// Whether it is a vowel or a final consonant of Hangul, which stand beneath the first consonant.
  private var isHangulVowelOrFinal: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value)
  }

  /// The columns it takes, whatever stands before or after it.
  @inlinable
  public var columns: Int {
    switch form {
    case .narrow, .spacing, .replaced: 1
    case .wide: 2
    case .mark, .dropped: 0
    }
  }

  /// Whether some terminals show it in two columns, though it has one.
  public var isAmbiguous: Bool { AmbiguousRanges.contains(self) }

  /// Whether nothing is seen of it, or nothing that is the same everywhere.
  public var isWithoutGlyph: Bool {
    switch form {
    case .dropped, .replaced: true
    default: false
    }
  }
}
