import Screen

extension ColorDepth {
  /// The depth of a terminfo entry with that many `colors`.
  ///
  /// Through curses, red, green and blue reach the terminal only with a direct-colour entry (`xterm-direct`), packed
  /// into the colour number. With other entries curses sends numbers below `colors`, so `COLORTERM=truecolor` with
  /// `xterm-256color` means 256 colours here. More would require redefining the palette, which repaints the user's
  /// other windows.
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

  /// The depth limited by the user's choice.
  func limited(by choice: ColourChoice) -> ColorDepth {
    switch choice {
    case .automatic: self
    case .never: .monochrome
    case .depth(let depth): min(self, depth)
    }
  }
}
