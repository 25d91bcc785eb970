public import Model
public import Query
public import Screen

/// Everything the explorer's screen depends on. Only ``reduce(_:_:)`` changes it.
public struct State: Sendable {
  /// Which part of a pane has the keys.
  public enum Focus: Equatable, Sendable {
    case list
    case detail
  }

  /// What one pane remembers while others are open.
  public struct ListState: Equatable, Sendable {
    /// What is searched for; empty for nothing.
    public var search = ""
    /// The column it is sorted by; nil keeps the data's order, or the best match first.
    public var sort: Sort?
    /// The record that the list stands on: the selected one, or where that is not in view another in its place.
    public var selected: Selection?
    /// The first row in sight.
    public var scroll = 0
  }

  /// Where a detail is being read.
  public struct DetailState: Equatable, Sendable {
    /// The line the cursor is on.
    public var line = 0
    /// The first line in sight.
    public var scroll = 0
  }

  /// A search that is being typed, and what it would go back to.
  public struct SearchPrompt: Equatable, Sendable {
    /// What has been typed.
    public var input: TextField
    /// The list before it was opened.
    public var before: ListState
  }

  /// A line of news at the bottom, until the next key.
  public struct Message: Equatable, Sendable {
    /// What it says.
    public var text: String
    /// Whether something could not be done.
    public var isError: Bool
  }

  /// Data that is being loaded while the rest is shown.
  public struct Loading: Equatable, Sendable {
    /// How far it has come.
    public var percent = 0
    /// Whether there are no missions before it has come; else it replaces what is shown.
    public let isFirst: Bool
  }

  /// The data.
  public internal(set) var catalog: Catalog { didSet { revision += 1 } }
  /// How often the data has been replaced.
  private(set) var revision = 0
  /// Data that will take its place; nil where none is being loaded.
  public internal(set) var loading: Loading?
  /// The directory that was named for it, for commands that are to show the same; nil for the bundled data.
  public let dataPath: String?
  /// The size of the screen.
  public internal(set) var size: Size
  /// As of when, and through whose eyes, the data is shown.
  public internal(set) var perspective: Perspective
  /// The date that is marked, to be compared with the as-of date; nil for none.
  public internal(set) var mark: Day?
  /// The filter, shared by all panes.
  public internal(set) var filter = Filter()
  /// The open pane.
  public internal(set) var pane: Pane {
    // The row is one of the pane before.
    didSet { if pane != oldValue { cache.selectedRow = nil } }
  }
  /// Which part of it has the keys.
  public internal(set) var focus = Focus.list
  /// What each pane remembers; a picture remembers with the list that it is a picture of.
  public internal(set) var lists: [Pane: ListState] = [:]
  /// What is selected, the same in all panes that show it.
  public internal(set) var selections = Selections()
  /// How the pictures are looked at.
  public internal(set) var pictures = PictureState()
  /// Where the detail of the selected record is being read.
  public internal(set) var detail = DetailState()
  /// The search being typed.
  public internal(set) var searchPrompt: SearchPrompt?
  /// What lies over the panes.
  public internal(set) var popup: Popup?
  /// What was looked at before and after.
  public internal(set) var history = History()
  /// A line of news.
  public internal(set) var message: Message?
  /// The name of the theme.
  public internal(set) var themeName: String
  /// Which glyphs the terminal can show.
  public let glyphs: GlyphLevel
  /// How high the cells of the screen are by their width.
  public internal(set) var cellAspect: CellAspect
  /// What whoever started the explorer has laid down.
  public let policy: Policy
  /// What follows from all the above.
  var cache: Cache

  /// A state that shows a pane of the catalog as of its latest day, before any key.
  ///
  /// - Parameters:
  ///   - perspective: nil shows the latest day through all sources.
  ///   - themeName: the name of one of ``Theme/all``.
  ///   - glyphs: what pictures are drawn with.
  ///   - cellAspect: how high the cells are that they are drawn in.
  ///   - policy: what is allowed.
  ///   - awaitsMissions: whether the catalog has no missions yet, and ``reload(_:with:)`` is to bring them.
  ///   - dataPath: the directory that the catalog was read from; nil for the bundled data.
  public init(
    catalog: Catalog, size: Size, pane: Pane = .nations, perspective: Perspective? = nil,
    themeName: String = Theme.default.name, glyphs: GlyphLevel = .braille, cellAspect: CellAspect = .usual,
    policy: Policy = Policy(), awaitsMissions: Bool = false, dataPath: String? = nil
  ) {
    self.catalog = catalog
    self.dataPath = dataPath
    self.size = size
    self.pane = pane
    self.themeName = themeName
    self.glyphs = glyphs
    self.policy = policy
    loading = awaitsMissions ? Loading(isFirst: true) : nil
    self.cellAspect = cellAspect
    let perspective = perspective ?? Perspective(asOf: catalog.asOf)
    self.perspective = perspective
    let view = CatalogView(of: catalog, from: perspective)
    cache = Cache(PreparedLists(view), from: ViewInputs(revision: revision, perspective: perspective))
    refresh()
  }

  /// What the open pane remembers. A record that is selected in it is selected in all panes that show it.
  public internal(set) var list: ListState {
    get { lists[pane.listPane] ?? ListState() }
    set {
      lists[pane.listPane] = newValue
      if let selected = newValue.selected {
        selections.select(selected)
      } else {
        selections.forget(of: pane.homes)
      }
    }
  }

  /// Whether missions are missing because they are still being read.
  var isAwaitingMissions: Bool { loading?.isFirst == true }

  /// The record that the open pane stands on; nil where its list is empty.
  public var selection: Selection? { cache.listing.subject(at: cache.selectedRow) }
}

extension State: Equatable {
  /// Compares what the state is made of; what is derived from it follows.
  public static func == (left: Self, right: Self) -> Bool {
    left.size == right.size && left.perspective == right.perspective && left.mark == right.mark
      && left.filter == right.filter && left.pane == right.pane && left.focus == right.focus
      && left.lists == right.lists
      && left.selections == right.selections && left.pictures == right.pictures
      && left.detail == right.detail && left.searchPrompt == right.searchPrompt
      && left.popup == right.popup && left.history == right.history && left.message == right.message
      && left.themeName == right.themeName && left.glyphs == right.glyphs && left.loading == right.loading
      && left.cellAspect == right.cellAspect
  }
}
