public import Model

/// Puts new data in the place of the old. The selection, the filters and the searches stay as far as the new data has what
/// they name; a state that showed the latest day of the old data shows the latest of the new.
///
/// Beside ``reduce(_:_:)`` the only writer of the state: a catalog is no value that an action could carry and be compared by.
public func reload(_ state: inout State, with catalog: Catalog) {
  state.replaceCatalog(by: catalog)
  state.refresh()
}

extension State {
  fileprivate mutating func replaceCatalog(by new: Catalog) {
    if perspective.asOf == catalog.asOf { perspective.asOf = new.asOf }
    if let lens = perspective.lens, new.source(lens) == nil { perspective.lens = nil }
    catalog = new
    derived.view = CatalogView(of: new, from: perspective)
    (derived.listingInputs, derived.pictureInputs, derived.detailInputs) = (nil, nil, nil)
    (derived.choicesInputs, derived.index) = (nil, nil)
    message = Message(text: "The data has changed and was read again.", isError: false)
  }
}
