import Screen

extension GlyphLevel {
  /// What a terminal shows: ASCII where its character set has no more, and no braille on the console of Linux, whose fonts
  /// have room for 512 glyphs.
  init(isUTF8: Bool, term: String?) {
    self = !isUTF8 ? .ascii : term == "linux" ? .blocks : .braille
  }
}
