import CNcurses
import CTerminal
import Screen

extension Terminal {
  /// More cells than any screen has. Whoever serves the program over SSH gets the size from a stranger.
  private static var largest: Size { Size(width: 1000, height: 500) }

  /// The extent that the terminal tells, within bounds; nil where it does not know, as on a serial line.
  static func askedSize() -> Size? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    cislunar_terminal_size(&columns, &rows)
    guard columns > 0, rows > 0 else { return nil }
    return Size(width: min(Int(columns), largest.width), height: min(Int(rows), largest.height))
  }

  /// The shape of the cells that the terminal tells; nil where it does not, or tells what no cell is like.
  private static func askedAspect() -> CellAspect? {
    var width: Int32 = 0
    var height: Int32 = 0
    cislunar_terminal_cell(&width, &height)
    return CellAspect(width: Double(width), height: Double(height))
  }

  /// Asks for the extent and makes it that of the screen. Whether that or the shape of the cells is another than before.
  @discardableResult
  mutating func adoptSize() -> Bool {
    let aspect = wishedAspect ?? Self.askedAspect() ?? .usual
    let asked = Self.askedSize() ?? Size(width: Int(cislunar_columns()), height: Int(cislunar_rows()))
    let isNew = asked != size || aspect != cellAspect
    (size, cellAspect) = (asked, aspect)
    if is_term_resized(Int32(asked.height), Int32(asked.width)) {
      resizeterm(Int32(asked.height), Int32(asked.width))
      // The terminal may have wrapped its lines anew.
      forgetScreen()
    }
    session.sequences.prepareRestoring(rows: asked.height)
    return isNew
  }
}
