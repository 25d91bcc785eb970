import CNcurses
import CTerminal
import Screen
import Text

extension CellScalars {
  /// Appends them as curses cells in the style of a blank. The second cell of a wide scalar is left to curses.
  ///
  /// Curses counts columns as the C library does, which may know an older Unicode version: a scalar of another width is
  /// replaced, and a mark that takes columns is left out.
  func append(
    to cells: inout [cchar_t], styledAs blank: cchar_t, replacedBy replacement: Unicode.Scalar = .replacement
  ) {
    var scalars = self
    guard let base = scalars.next() else { return }
    var cell = blank
    cell.chars.0 = wchar_t(base.value)
    if wcwidth(wchar_t(base.value)) != Int32(base.columns) {
      cell.chars.0 = wchar_t(replacement.value)
      cells.append(cell)
      if base.columns == 2 { cells.append(blank) }
      return
    }
    while let mark = scalars.next() {
      guard wcwidth(wchar_t(mark.value)) == 0 else { continue }
      if cell.chars.1 == 0 { cell.chars.1 = wchar_t(mark.value) } else { cell.chars.2 = wchar_t(mark.value) }
    }
    cells.append(cell)
  }
}

extension Style.Attributes {
  var curses: attr_t { Self.curses[Int(rawValue)] }

  /// By their bits.
  private static let curses: [attr_t] = (UInt8(0)..<32).map { bits in
    let all: [(Style.Attributes, attr_t)] = [
      (.bold, cislunar_bold), (.dim, cislunar_dim), (.italic, cislunar_italic),
      (.underline, cislunar_underline), (.reverse, cislunar_reverse),
    ]
    return all.reduce(0) { Style.Attributes(rawValue: bits).contains($1.0) ? $0 | $1.1 : $0 }
  }
}

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
}

extension Color {
  /// The colour number in curses. A direct-colour entry reads numbers from 8 on as red, green and blue.
  func cursesNumber(direct: Bool) -> Int32 {
    switch self {
    case .palette(let index) where !direct || index < 8: Int32(index)
    case .indexed(let index) where !direct: Int32(index)
    case .rgb where !direct: -1
    default: Int32(max(8, packed))
    }
  }
}
