import Model
import Query

/// What is looked at and how, to come back to.
struct Snapshot: Equatable, Sendable {
  /// The pane, the record and where it was being read.
  let place: History.Place
  /// As of when, and through whose eyes.
  var perspective: Perspective
  let filter: Filter
  let lists: [Pane: State.ListState]
  let selections: Selections
  let pictures: PictureState
  let detail: State.DetailState
}

extension State {
  /// The view as it is.
  var snapshot: Snapshot {
    Snapshot(
      place: place, perspective: perspective, filter: filter, lists: lists, selections: selections,
      pictures: pictures, detail: detail)
  }

  /// Shows a view again as it was.
  mutating func restore(_ view: Snapshot) {
    (pane, perspective, filter) = (view.place.pane, view.perspective, view.filter)
    (lists, selections, pictures) = (view.lists, view.selections, view.pictures)
    focus = view.place.focus
    // The details must be there before their line can be gone to.
    refresh()
    detail = view.detail
  }
}
