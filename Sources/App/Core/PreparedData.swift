public import Model

/// Data together with what the explorer computes from it before it can show it, so that this can be done beside the explorer.
public struct PreparedData: Sendable {
  /// How the explorer will look at the data.
  public struct Wish: Sendable {
    /// As of which day; nil for the latest of the data.
    public let asOf: Day?
    /// Through whose eyes; nil for all.
    public let lens: Source.ID?

    /// A way to look at data that is not there yet.
    public init(asOf: Day?, lens: Source.ID?) {
      self.asOf = asOf
      self.lens = lens
    }
  }

  /// The data.
  public let catalog: Catalog
  /// The data as wished for, with what its panes ask of it as far as that has been prepared.
  private(set) var lists: PreparedLists

  /// Prepares the view of the data.
  public init(_ catalog: Catalog, _ wish: Wish) {
    self.catalog = catalog
    let lens = wish.lens.flatMap { catalog.source($0)?.id }
    let perspective = Perspective(asOf: wish.asOf ?? catalog.asOf, lens: lens)
    lists = PreparedLists(CatalogView(of: catalog, from: perspective))
  }

  /// Prepares what the first search of the missions would else wait for.
  public mutating func prepareMissions() { lists.prepareTexts(of: MissionsPane.self) }
}
