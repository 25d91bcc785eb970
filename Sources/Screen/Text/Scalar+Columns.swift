extension Unicode.Scalar {
  /// What a cell does with a scalar.
  enum Form {
    /// It shows, in so many columns; with none, it joins what stands before it.
    case printable(columns: Int)
    /// It shows nothing and may be left out: a soft hyphen, a direction mark, a tag.
    case invisible
    /// It must not reach a terminal: a control character, a bidi override, a scalar that is unassigned or for private
    /// use, whose glyph and width every font has otherwise.
    case unprintable
  }

  /// What a cell does with it.
  var form: Form {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2500...0x25FC, 0x2800...0x28FF:
      return .printable(columns: 1)
    case 0xAD: return .invisible
    case 0x200C, 0x200D: return .printable(columns: 0)
    case 0x202A...0x202E, 0x2066...0x2069: return .unprintable
    // The vowels and final consonants of Hangul, which stand beneath the first consonant.
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: return .printable(columns: 0)
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: return .printable(columns: 2)
    default: return formByCategory
    }
  }

  private var formByCategory: Form {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse:
      return .unprintable
    case .format where !isPrependedSign: return .invisible
    case .nonspacingMark, .enclosingMark: return .printable(columns: 0)
    default: return .printable(columns: WideRanges.contains(self) ? 2 : 1)
    }
  }

  /// Whether it is one of the number and verse signs that are format characters by category and yet have a glyph.
  private var isPrependedSign: Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  /// The columns it takes by itself.
  var columns: Int {
    if case .printable(let columns) = form { columns } else { 0 }
  }
}
