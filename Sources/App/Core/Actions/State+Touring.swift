import Model
import Query
import Screen

extension State {
  /// Begins the only tour, or offers the choice of one.
  mutating func chooseTour() {
    let tours = catalog.tours
    if tours.isEmpty { return refuse("There is no tour in this data.") }
    if tours.count == 1 { return start(tours[0].id) }
    popup = .chooser(Chooser(.tour))
  }

  /// Begins a tour at its first stop.
  mutating func start(_ tour: Tour.ID) {
    guard catalog.tour(tour) != nil else { return }
    showStop(of: TourProgress(tour: tour, before: snapshot))
  }

  /// Goes to the next stop of the tour, or to one before.
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

  /// Ends the tour at the view of its stop. History leads back to the view before.
  mutating func stayOnTour() {
    guard case .tour(let progress) = popup else { return }
    popup = nil
    history.leave(progress.before.place)
    say("The tour ends here. x clears its as-of date, lens and filter.")
  }

  /// Ends the tour at the view before it.
  mutating func leaveTour() {
    guard case .tour(let progress) = popup else { return }
    popup = nil
    restore(progress.before)
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
