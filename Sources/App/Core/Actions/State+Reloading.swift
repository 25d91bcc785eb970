import Model

/// Puts new data in the place of the old. The selection, the filters and the searches stay as far as the new data has what
/// they name; a state that showed the latest day of the old data shows the latest of the new.
///
/// Beside ``reduce(_:_:)`` the only writer of the state: a catalog is no value that an action could carry and be compared by.
public func reload(_ state: inout State, with data: PreparedData) {
  state.replaceCatalog(by: data)
  state.refresh()
}

extension State {
  /// Has own data read again.
  mutating func reloadData() -> [Effect] {
    if dataPath != nil { return [.reload] }
    say("The bundled data does not change. --data DIR reads your own.")
    return []
  }

  /// How the data is looked at, whatever data it is: prepare new data for this.
  public var viewRequest: ViewRequest {
    ViewRequest(
      asOf: perspective.asOf == catalog.asOf ? nil : perspective.asOf, lens: perspective.lens)
  }

  fileprivate mutating func replaceCatalog(by data: PreparedData) {
    let new = data.catalog
    if case .tour(var tour) = popup {
      tour.before.perspective.move(from: catalog, to: new)
      popup = .tour(tour)
    }
    perspective.move(from: catalog, to: new)
    let news =
      isAwaitingMissions
      ? "\(new.missions.count) missions have been read." : "The data was read again."
    loading = nil
    cache.$lists = Cache(data.lists, revision: cache.revision + 1).$lists
    cache.lists.keymap = keymap
    say(news)
  }
}

extension Perspective {
  /// Keeps to the latest day, and to a source that new data still has.
  fileprivate mutating func move(from old: Catalog, to new: Catalog) {
    if asOf == old.asOf { asOf = new.asOf }
    if let source = lens, new.source(source) == nil { lens = nil }
  }
}
