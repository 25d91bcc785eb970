import CNcurses
import CTerminal
import Screen

extension Terminal {
  /// More cells than any screen has, and few enough to be kept in memory.
  private static var largest: Size { Size(width: 2000, height: 1000) }

  /// Asks for the extent and makes it that of the screen. Whether it is another one than before.
  @discardableResult
  mutating func adoptSize() -> Bool {
    var columns: Int32 = 0
    var rows: Int32 = 0
    cislunar_terminal_size(&columns, &rows)
    // A serial line does not know its extent: what curses took from the environment or terminfo remains.
    let asked = Size(
      width: min(Int(columns > 0 ? columns : cislunar_columns()), Self.largest.width),
      height: min(Int(rows > 0 ? rows : cislunar_rows()), Self.largest.height))
    let isNew = asked != size
    size = asked
    if is_term_resized(Int32(asked.height), Int32(asked.width)) {
      resizeterm(Int32(asked.height), Int32(asked.width))
      // The terminal may have wrapped its lines anew.
      cislunar_forget_screen()
    }
    session.sequences.prepareRestoring(rows: asked.height)
    return isNew
  }
}
