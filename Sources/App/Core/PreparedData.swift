public import Model

/// The as-of date and the lens for data that is still to be loaded.
public struct ViewRequest: Sendable {
  /// The as-of date; nil for the latest day.
  let asOf: Day?
  /// The lens; nil for none.
  let lens: Source.ID?
}

/// Data with what the explorer computes before it can show it, so that this can be done on another thread.
public struct PreparedData: Sendable {
  /// The data.
  public let catalog: Catalog
  /// The view asked for, with what has been prepared for the panes.
  private(set) var lists: PreparedLists

  /// Prepares the view of the data.
  public init(_ catalog: Catalog, _ request: ViewRequest) {
    self.catalog = catalog
    let lens = request.lens.flatMap { catalog.source($0)?.id }
    let perspective = Perspective(asOf: request.asOf ?? catalog.asOf, lens: lens)
    lists = PreparedLists(CatalogView(of: catalog, from: perspective))
  }

  /// Prepares the first search of the missions.
  public mutating func prepareMissions() { lists.prepareTexts(of: MissionsPane.self) }
}
