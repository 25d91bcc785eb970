import Screen
import Text

extension Frame {
  /// Draws a line being typed, its cursor in sight.
  mutating func drawInput(_ field: TextField, label: String, in row: Rect, _ theme: Theme) {
    write(label, at: row.origin, in: row, style: theme.style("label"))
    let room = row.inset(left: label.columns)
    let before = field.beforeCursor.columns
    // The text slides to the left where the cursor would leave the row.
    let overflow = max(0, before - room.width + 1)
    write(
      field.text, at: Point(x: room.minX - overflow, y: room.minY), in: room, style: theme.style("input"))
    cursor = Point(x: room.minX + before - overflow, y: room.minY)
  }
}
