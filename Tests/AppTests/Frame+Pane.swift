import App
import Screen

/// What a state shows without the first and the last row, and of that the first columns where so many are asked for: tabs,
/// hints and details have tests of their own.
func drawnPane(_ state: State, columns: Int? = nil) -> Frame {
  let frame = draw(state)
  var pane = Frame(size: Size(width: columns ?? frame.size.width, height: frame.size.height - 2))
  pane.copy(frame, at: Point(x: 0, y: -1))
  return pane
}
