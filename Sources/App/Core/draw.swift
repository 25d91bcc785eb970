package import Screen
import Text

/// Draws the state: a pure function. The frame has the size of the screen, with the cursor on the focused line.
package func draw(_ state: State) -> Frame {
  let (cache, layout, theme) = (state.cache, state.cache.layout, state.theme)
  // A theme with its own background fills the whole screen.
  var frame = Frame(size: state.size, filledWith: Cell(" ", style: theme.style("text")))
  guard layout.arrangement != .notice else {
    drawNotice(in: &frame, style: theme.style("text"))
    return frame
  }
  TabsView(state).draw(in: &frame)
  // The list after the details: its scrollbar runs on the rule between them.
  DetailView(
    detail: cache.detail, position: state.detail, hasFocus: state.focus == .detail && state.popup == nil,
    layout: layout, theme: theme
  ).draw(in: &frame)
  ListView(state).draw(in: &frame)
  if !cache.listing.rows.isEmpty { cache.picture?.draw(in: layout.picture, of: &frame, for: state) }
  LegendView(signs: state.pane.definition.signs, row: layout.legend, theme: theme).draw(in: &frame)
  FooterView(state).draw(in: &frame)
  switch state.popup {
  case .chooser(let chooser): ChooserView(chooser, of: state).draw(in: &frame)
  case .prompt(let prompt):
    PromptView(prompt: prompt, help: state.help(for: prompt), box: layout.prompt, theme: theme)
      .draw(in: &frame)
  case .tour(let tour):
    TourView(
      title: state.tourTitle(width: layout.tourText.width - 2), page: cache.tourPage, scroll: tour.scroll,
      layout: layout, theme: theme
    ).draw(in: &frame)
  case nil: break
  }
  return frame
}

private func drawNotice(in frame: inout Frame, style: Style) {
  let (size, smallest) = (frame.size, Layout.smallest)
  let lines = [
    "Too small: \(size.width)×\(size.height).",
    "\(smallest.width)×\(smallest.height) is enough.", "q quits.",
  ]
  for (row, text) in lines.enumerated() {
    frame.write(text, at: Point(x: 0, y: row), in: frame.bounds, style: style)
  }
  if !frame.bounds.isEmpty { frame.cursor = Point(x: 0, y: 0) }
}
