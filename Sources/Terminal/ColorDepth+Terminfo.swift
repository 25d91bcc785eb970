import Screen

extension ColorDepth {
  /// What a terminfo entry with so many `colors` shows.
  ///
  /// Red, green and blue reach the terminal through curses only with a direct-colour entry (`xterm-direct`), which takes
  /// them packed into the colour number. With any other entry curses sends a number below `colors`, so that
  /// `COLORTERM=truecolor` under `xterm-256color` means 256 colours here: to send more, the palette would have to be
  /// redefined, which repaints the user's other windows.
  init(terminfoColors colors: Int) {
    self =
      switch colors {
      case ..<8: .monochrome
      case ..<16: .basic8
      case ..<256: .basic16
      case ..<(1 << 24): .indexed256
      default: .trueColor
      }
  }

  /// What is used of it by the user's choice: never more than there is.
  func limited(by choice: ColourChoice) -> ColorDepth {
    switch choice {
    case .automatic: self
    case .never: .monochrome
    case .depth(let depth): min(self, depth)
    }
  }
}
