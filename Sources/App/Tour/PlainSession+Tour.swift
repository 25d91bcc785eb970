import Model
import Query

extension PlainSession {
  /// What a word does at a stop of a tour; nil anywhere else. Other words end the tour at the view of the stop.
  mutating func tourStep(_ word: String) -> Action? {
    guard state.mode == .touring, !word.isEmpty, state.keymap.binding(for: word)?.action != .help else {
      return nil
    }
    let binding = state.keymap.bindings.first { $0.modes == [.touring] && $0.words.contains(word) }
    if binding == nil { _ = reduce(&state, .activate) }
    return binding?.action
  }

  /// The text of the stop in sentences, what its view shows, and what can be typed.
  func tourText(_ progress: TourProgress) -> String {
    let stop = state.catalog.tour(progress.tour)?.stops[progress.stop]
    let lens = state.lensName.map { " according to \($0)" } ?? ""
    let selected = stop?.selected == nil ? "" : ", \(state.cache.detail.title) selected"
    let filters = state.paneFilter.summary(of: state.facets).map { ", only " + $0.labels.joined() }.joined()
    let view =
      "The view: \(state.pane.title) as of \(state.perspective.asOf.formatted)\(lens)\(filters)\(selected)."
    let lines = [state.tourTitle() + "."] + state.cache.tourPage.lines.map(Marks.spoken)
    return (lines + [view, Self.tourHelp]).map { spoken($0) + "\n" }.joined()
  }

  private static let tourHelp =
    "n is the next stop, p the previous one. stay keeps this view, back returns to yours."
}
