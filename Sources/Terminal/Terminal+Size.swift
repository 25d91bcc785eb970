import CNcurses
import CTerminal
import Screen

extension Terminal {
  /// Larger than any screen. When serving over SSH, a stranger chooses the size.
  private static var largest: Size { Size(width: 1000, height: 500) }

  /// The size that the terminal reports, within bounds; nil if it reports none, as on a serial line.
  static func askedSize() -> Size? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    cislunar_terminal_size(&columns, &rows)
    guard columns > 0, rows > 0 else { return nil }
    return Size(width: min(Int(columns), largest.width), height: min(Int(rows), largest.height))
  }

  /// The cell shape that the terminal reports; nil if it reports none, or an impossible one.
  private static func askedAspect() -> CellAspect? {
    var width: Int32 = 0
    var height: Int32 = 0
    cislunar_terminal_cell(&width, &height)
    return CellAspect(width: Double(width), height: Double(height))
  }

  /// Adopts the current size; returns whether it or the cell shape has changed.
  @discardableResult
  mutating func adoptSize() -> Bool {
    let aspect = wishedAspect ?? Self.askedAspect() ?? .usual
    let asked = Self.askedSize() ?? Size(width: Int(cislunar_columns()), height: Int(cislunar_rows()))
    let isNew = asked != size || aspect != cellAspect
    (size, cellAspect) = (asked, aspect)
    if is_term_resized(Int32(asked.height), Int32(asked.width)) {
      resizeterm(Int32(asked.height), Int32(asked.width))
      // The terminal may have rewrapped its lines.
      forgetScreen()
    }
    session.sequences.prepareRestoring(rows: asked.height)
    return isNew
  }
}
