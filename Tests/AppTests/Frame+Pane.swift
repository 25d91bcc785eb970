import Screen
import TestSupport

@testable import App

/// What a state shows without tabs, legend and hints, and of that the first columns where so many are asked for: those and the
/// details have tests of their own.
func drawnPane(_ state: State, columns: Int? = nil) -> Frame {
  let frame = draw(state)
  let height = frame.size.height - 2 - state.cache.layout.legend.height
  var pane = Frame(size: Size(width: columns ?? frame.size.width, height: height))
  pane.copy(frame, at: Point(x: 0, y: -1))
  return pane
}
