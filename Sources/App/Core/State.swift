public import Model
public import Query
public import Screen

/// Everything the explorer's screen depends on. Only ``reduce(_:_:)`` changes it.
public struct State: Equatable, Sendable {
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
    /// What is searched for in it; empty for nothing.
    public var search = ""
  }

  /// A search that is being typed, and what it would go back to.
  public struct SearchPrompt: Equatable, Sendable {
    /// What has been typed.
    public var input: TextField
    /// The list before it was opened.
    public var before: ListState
    /// What is searched.
    public var part = Focus.list
    /// The details before it was opened.
    public var beforeDetail = DetailState()
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
  /// Whether time goes on by itself: whoever runs the explorer then sends a tick for every step.
  public internal(set) var isPlaying = false
  /// The name of the style in which sources were cited last, or are to be; nil where none was chosen.
  public internal(set) var citationStyle: String?
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
  /// What the keys do.
  public let keymap: Keymap
  /// Whether everything is read line by line: nothing stands beside something else, no line is broken, there are no pictures.
  public let isLinear: Bool
  /// A width that breaks no line: whoever reads aloud or magnifies breaks lines better.
  static let linearWidth = 100_000
  /// The data, and what follows from it and all the above.
  var cache: Cache

  /// What can be chosen for a start.
  public struct Options: Sendable {
    /// As of when, and through whose eyes; nil shows the latest day through all sources.
    public var perspective: Perspective?
    /// The name of one of ``Theme/all``.
    public var themeName = Theme.default.name
    /// What pictures are drawn with.
    public var glyphs = GlyphLevel.braille
    /// How high the cells are that they are drawn in.
    public var cellAspect = CellAspect.usual
    /// What is allowed.
    public var policy = Policy()
    /// Whether everything is read line by line.
    public var isLinear = false
    /// Whether the catalog has no missions yet, and ``reload(_:with:)`` is to bring them.
    public var awaitsMissions = false
    /// The directory that the catalog was read from; nil for the bundled data.
    public var dataPath: String?
    /// What is filtered from the start.
    public var filter = Filter()
    /// What is selected from the start; nil for the first row.
    public var selection: Selection?
    /// The name of the style in which sources are cited unless another is chosen.
    public var citationStyle: String?
    /// What the keys do.
    public var keymap = Keymap.standard

    /// The usual ones, changed.
    public init(_ change: (inout Self) -> Void = { _ in }) { change(&self) }
  }

  /// A state that shows a pane of the catalog, before any key.
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

  /// Tells news until the next key.
  mutating func say(_ text: String) { message = Message(text: text, isError: false) }
  /// Tells why something cannot be done.
  mutating func refuse(_ text: String) { message = Message(text: text, isError: true) }

  /// The data.
  public var catalog: Catalog { cache.view.catalog }

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
