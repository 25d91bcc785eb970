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
    if !base.isASCII, cislunar_terminal_columns(base.value) != base.columns {
      cell.chars.0 = wchar_t(replacement.value)
      cells.append(cell)
      if base.columns == 2 { cells.append(blank) }
      return
    }
    while let mark = scalars.next() {
      guard cislunar_terminal_columns(mark.value) == 0 else { continue }
      if cell.chars.1 == 0 { cell.chars.1 = wchar_t(mark.value) } else { cell.chars.2 = wchar_t(mark.value) }
    }
    cells.append(cell)
  }
}
