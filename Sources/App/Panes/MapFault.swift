import Model
import Screen
import Text

/// Shown instead of a map that cannot be read.
struct MapFault: Picture {
  let error: MapError
  let marks: [PictureMark] = []

  func draw(in area: Rect, of frame: inout Frame, for state: State) {
    let text = "There is no map: the program was built with a broken file. \(error)"
    for (offset, line) in text.wrapped(to: max(1, area.width - 2)).enumerated() where offset < area.height {
      frame.write(
        line, at: Point(x: area.minX + 1, y: area.minY + offset), in: area,
        style: state.theme.style("message.error"))
    }
  }
}
