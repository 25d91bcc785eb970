public import Model

/// As of when, and through whose eyes, data is to be shown that is not there yet.
public struct ViewRequest: Sendable {
  /// As of which day; nil for the latest of the data.
  let asOf: Day?
  /// Through whose eyes; nil for all.
  let lens: Source.ID?
}

/// Data together with what the explorer computes from it before it can show it, so that this can be done beside the explorer.
public struct PreparedData: Sendable {
  /// The data.
  public let catalog: Catalog
  /// The data as requested, with what its panes ask of it as far as that has been prepared.
  private(set) var lists: PreparedLists

  /// Prepares the view of the data.
  public init(_ catalog: Catalog, _ request: ViewRequest) {
    self.catalog = catalog
    let lens = request.lens.flatMap { catalog.source($0)?.id }
    let perspective = Perspective(asOf: request.asOf ?? catalog.asOf, lens: lens)
    lists = PreparedLists(CatalogView(of: catalog, from: perspective))
  }

  /// Prepares what the first search of the missions would else wait for.
  public mutating func prepareMissions() { lists.prepareTexts(of: MissionsPane.self) }
}
