import Model

/// Replaces the data. The selection, filters and searches stay as far as they exist in the new data; a state that
/// showed the latest day of the old data shows the latest day of the new.
///
/// Apart from ``reduce(_:_:)`` the only writer of the state: a catalog is not a value that an action could carry and be
/// compared by.
public func reload(_ state: inout State, with data: PreparedData) {
  state.replaceCatalog(by: data)
  state.refresh()
}

extension State {
  /// Asks to reload own data.
  mutating func reloadData() -> [Effect] {
    if dataPath != nil { return [.reload] }
    say("The bundled data does not change. --data DIR reads your own.")
    return []
  }

  /// The as-of date and the lens to prepare new data for.
  public var viewRequest: ViewRequest {
    ViewRequest(
      asOf: perspective.asOf == catalog.asOf ? nil : perspective.asOf, lens: perspective.lens)
  }

  fileprivate mutating func replaceCatalog(by data: PreparedData) {
    let new = data.catalog
    if perspective.asOf == catalog.asOf { perspective.asOf = new.asOf }
    if let lens = perspective.lens, new.source(lens) == nil { perspective.lens = nil }
    let news =
      isAwaitingMissions
      ? "\(new.missions.count) missions have been read." : "The data was read again."
    loading = nil
    cache.$lists = Cache(data.lists, revision: cache.revision + 1).$lists
    say(news)
  }
}
