public import Model
public import Query
public import Screen

/// Everything that the screen depends on. Only ``reduce(_:_:)`` changes it.
public struct State: Equatable, Sendable {
  /// The part of a pane with the focus.
  public enum Focus: Equatable, Sendable {
    case list
    case detail
  }

  /// The state of one pane's list.
  public struct ListState: Equatable, Sendable {
    /// The search text; empty for none.
    public var search = ""
    /// The sort order; nil for the data's order, or best match first.
    public var sort: Sort?
    /// The selected record, or the row shown instead if it is not in view.
    public var selected: Selection?
    /// The first visible row.
    public var scroll = 0
  }

  /// The reading position in the details.
  public struct DetailState: Equatable, Sendable {
    /// The line of the cursor.
    public var line = 0
    /// The first visible line.
    public var scroll = 0
    /// The search text; empty for none.
    public var search = ""
  }

  /// A search being typed, and the state to restore.
  public struct SearchPrompt: Equatable, Sendable {
    /// The text typed so far.
    public var input: TextField
    /// The list before the search.
    public var before: ListState
    /// The part being searched.
    public var part = Focus.list
    /// The details before the search.
    public var beforeDetail = DetailState()
  }

  /// A message in the last row, shown until the next key.
  public struct Message: Equatable, Sendable {
    /// The text.
    public var text: String
    /// Whether it reports a failure.
    public var isError: Bool
  }

  /// Data being loaded.
  public struct Loading: Equatable, Sendable {
    /// Progress in percent.
    public var percent = 0
    /// Whether it is the first: no missions are shown before. Otherwise it replaces the data.
    public let isFirst: Bool
  }

  /// Data being loaded, if any.
  public internal(set) var loading: Loading?
  /// The data directory as given, for commands that show the same; nil for bundled data.
  public let dataPath: String?
  /// The size of the screen.
  public internal(set) var size: Size
  /// The as-of date and the lens.
  public internal(set) var perspective: Perspective
  /// The marked date, to be compared with the as-of date.
  public internal(set) var mark: Day?
  /// The filter, shared by all panes.
  public internal(set) var filter = Filter()
  /// The open pane.
  public internal(set) var pane: Pane {
    // The row belongs to the previous pane.
    didSet { if pane != oldValue { cache.selectedRow = nil } }
  }
  /// The part of the pane with the focus.
  public internal(set) var focus = Focus.list
  /// The list state of each pane; a picture shares that of its list.
  public internal(set) var lists: [Pane: ListState] = [:]
  /// The selection, shared by all panes.
  public internal(set) var selections = Selections()
  /// How pictures are viewed.
  public internal(set) var pictures = PictureState()
  /// The reading position in the details of the selected record.
  public internal(set) var detail = DetailState()
  /// The search being typed.
  public internal(set) var searchPrompt: SearchPrompt?
  /// The pop-up.
  public internal(set) var popup: Popup?
  /// The places visited.
  public internal(set) var history = History()
  /// Whether time is playing: the run loop then sends a tick for every step.
  public internal(set) var isPlaying = false
  /// The name of the style in which sources were cited last, or are to be; nil where none was chosen.
  public internal(set) var citationStyle: String?
  /// The message.
  public internal(set) var message: Message?
  /// The name of the theme.
  public internal(set) var themeName: String
  /// The glyphs that the terminal can show.
  public let glyphs: GlyphLevel
  /// The height of a cell divided by its width.
  public internal(set) var cellAspect: CellAspect
  /// Limits set by whoever started the explorer.
  public let policy: Policy
  /// What the keys do.
  public let keymap: Keymap
  /// Whether everything is read line by line: nothing stands beside something else, no line is broken, there are no pictures.
  public let isLinear: Bool
  /// A width that breaks no line: whoever reads aloud or magnifies breaks lines better.
  static let linearWidth = 100_000
  /// The data, and values derived from the state.
  var cache: Cache

  /// The initial settings.
  public struct Options: Sendable {
    /// The as-of date and the lens; nil for the latest day and all sources.
    public var perspective: Perspective?
    /// The name of one of ``Theme/all``.
    public var themeName = Theme.default.name
    /// The glyphs for pictures.
    public var glyphs = GlyphLevel.braille
    /// The height of a cell divided by its width.
    public var cellAspect = CellAspect.usual
    /// The limits.
    public var policy = Policy()
    /// Whether everything is read line by line.
    public var isLinear = false
    /// Whether the catalog has no missions yet and ``reload(_:with:)`` will bring them.
    public var awaitsMissions = false
    /// The data directory; nil for bundled data.
    public var dataPath: String?
    /// The initial filter.
    public var filter = Filter()
    /// What is selected from the start; nil for the first row.
    public var selection: Selection?
    /// The name of the style in which sources are cited unless another is chosen.
    public var citationStyle: String?
    /// What the keys do.
    public var keymap = Keymap.standard

    /// The defaults, changed.
    public init(_ change: (inout Self) -> Void = { _ in }) { change(&self) }
  }

  /// The state before any key, showing a pane.
  public init(catalog: Catalog, size: Size, pane: Pane = .start, options: Options = Options()) {
    self.size = size
    self.pane = pane
    (themeName, glyphs, cellAspect) = (options.themeName, options.glyphs, options.cellAspect)
    (policy, dataPath, filter) = (options.policy, options.dataPath, options.filter)
    (keymap, citationStyle, isLinear) = (options.keymap, options.citationStyle, options.isLinear)
    loading = options.awaitsMissions ? Loading(isFirst: true) : nil
    perspective = options.perspective ?? Perspective(asOf: catalog.asOf)
    cache = Cache(PreparedLists(CatalogView(of: catalog, from: perspective)), revision: 0)
    cache.lists.keymap = keymap
    if let selection = options.selection { list.selected = selection }
    refresh()
  }

  /// Shows a message until the next key.
  mutating func say(_ text: String) { message = Message(text: text, isError: false) }
  /// Shows why something failed.
  mutating func refuse(_ text: String) { message = Message(text: text, isError: true) }

  /// The data.
  public var catalog: Catalog { cache.view.catalog }

  /// The list state of the open pane. Selecting a record selects it in all panes that show it.
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

  /// Whether the missions are still being loaded.
  var isAwaitingMissions: Bool { loading?.isFirst == true }

  /// The selected record of the open pane; nil if its list is empty.
  public var selection: Selection? { cache.listing.subject(at: cache.selectedRow) }
}
