import Model

/// Replaces the data. What exists in the new data stays, and so does the latest day. Apart from ``reduce(_:_:)`` the only
/// writer of the state: a catalog is not a value that an action could carry and be compared by.
package func reload(_ state: inout State, with data: PreparedData) {
  state.replaceCatalog(by: data)
  state.refresh()
}

extension State {
  mutating func reloadData() -> [Effect] {
    if dataPath != nil { return [.reload] }
    say("The bundled data does not change. Use --data DIR for your own.")
    return []
  }

  /// The as-of date and the lens to prepare new data for.
  package var viewRequest: ViewRequest {
    ViewRequest(asOf: perspective.asOf == catalog.asOf ? nil : perspective.asOf, lens: perspective.lens)
  }

  fileprivate mutating func replaceCatalog(by data: PreparedData) {
    let new = data.catalog
    if case .tour(var tour) = popup {
      tour.before.perspective.move(from: catalog, to: new)
      popup = .tour(tour)
    }
    perspective.move(from: catalog, to: new)
    say(isAwaitingMissions ? "\(new.missions.count) missions loaded." : "The data was reloaded.")
    loading = nil
    cache.$lists = Cache(data.lists, revision: cache.revision + 1).$lists
    cache.lists.keymap = keymap
  }
}

extension Perspective {
  /// Keeps to the latest day, and to a source that new data still has.
  fileprivate mutating func move(from old: Catalog, to new: Catalog) {
    if asOf == old.asOf { asOf = new.asOf }
    if let source = lens, new.source(source) == nil { lens = nil }
  }
}
