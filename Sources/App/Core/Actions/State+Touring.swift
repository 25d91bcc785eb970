import Model
import Query
import Screen

extension State {
  mutating func chooseTour() {
    let tours = catalog.tours
    if tours.isEmpty { return refuse("There is no tour in this data.") }
    if tours.count == 1 { return start(tours[0].id) }
    choose(from: .tour)
  }

  mutating func start(_ tour: Tour.ID) { showStop(of: TourProgress(tour: tour, before: self)) }

  mutating func stepTour(by step: Int) {
    guard case .tour(var progress) = popup, let tour = catalog.tour(progress.tour) else { return }
    let stop = progress.stop + step
    guard tour.stops.indices.contains(stop) else {
      return say("This is the \(step > 0 ? "last" : "first") stop.")
    }
    (progress.stop, progress.scroll) = (stop, 0)
    showStop(of: progress)
  }

  /// Shows the view of a stop: nothing of what was searched or selected before is in its way.
  private mutating func showStop(of progress: TourProgress) {
    guard let stop = catalog.tour(progress.tour)?.stops[progress.stop] else { return }
    popup = .tour(progress)
    (searchPrompt, focus, lists) = (nil, .list, [:])
    (selections, pictures, filter) = (Selections(), PictureState(), stop.filter)
    perspective = Perspective(asOf: stop.asOf, lens: stop.lens)
    (pane, cache.selectedRow) = (stop.shownPane, nil)
    list.selected = stop.selected.map(Selection.record)
  }

  /// Closes what is open over the pane. A tour ends at the view of its stop, and history leads back to the view before.
  mutating func dismiss() {
    if case .tour(let progress) = popup {
      history.leave(progress.before.place)
      say("The tour ends here. x clears its as-of date, lens and filter.")
    }
    (popup, searchPrompt) = (nil, nil)
  }

  mutating func leave(_ tour: TourProgress) {
    let before = tour.before
    (popup, pane, focus) = (nil, before.pane, before.focus)
    (perspective, filter, lists) = (before.perspective, before.filter, before.lists)
    (selections, pictures) = (before.selections, before.pictures)
    // The details must be there before their line can be gone to.
    refresh()
    detail = before.detail
  }

  /// Brings the text of the stop up to date. A tour that new data does not have ends.
  mutating func updateTour() {
    guard case .tour(let progress) = popup else { return }
    guard let tour = catalog.tour(progress.tour), tour.stops.indices.contains(progress.stop) else {
      popup = nil
      return
    }
    let inputs = TourInputs(
      revision: cache.revision, tour: tour.id, stop: progress.stop,
      width: isLinear ? Self.linearWidth : max(1, size.width - Layout.tourMargins), themeName: themeName)
    cache.$tourPage = cache.$tourPage.updated(for: inputs) { _ in
      Detail(
        of: tour.stops[progress.stop], in: cache.view, theme: theme, width: inputs.width, isLinear: isLinear)
    }
  }
}
