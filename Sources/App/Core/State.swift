package import Model
package import Query
package import Screen

/// Everything that the screen depends on. Only ``reduce(_:_:)`` changes it.
package struct State: Equatable, Sendable {
  package enum Focus: Equatable, Sendable {
    case list, detail
  }

  package struct ListState: Equatable, Sendable {
    package var search = ""
    /// The sort order; nil for the data's order, or best match first.
    package var sort: Sort?
    /// The selected record, or the row shown instead if it is not in view.
    package var selected: Selection?
    package var scroll = 0
  }

  package struct DetailState: Equatable, Sendable {
    package var line = 0
    package var scroll = 0
    package var search = ""
  }

  /// A search being typed, and the state to restore.
  package struct SearchPrompt: Equatable, Sendable {
    package var input: TextField
    package var before: ListState
    package var part = Focus.list
    package var beforeDetail = DetailState()
  }

  package struct Message: Equatable, Sendable {
    package var text: String
    package var isError: Bool
  }

  package struct Loading: Equatable, Sendable {
    package var percent = 0
    /// Whether it is the first: no missions are shown before. Otherwise it replaces the data.
    package let isFirst: Bool
  }

  package internal(set) var loading: Loading?
  /// The data directory as given, for commands that show the same; nil for bundled data.
  package let dataPath: String?
  /// Where files go whose names have no directory.
  package let directory: String
  package internal(set) var size: Size
  package internal(set) var perspective: Perspective
  /// The marked date, to be compared with the as-of date.
  package internal(set) var mark: Day?
  package internal(set) var filter = Filter()
  package internal(set) var pane: Pane {
    // The row belongs to the previous pane.
    didSet { if pane != oldValue { cache.selectedRow = nil } }
  }
  package internal(set) var focus = Focus.list
  package internal(set) var lists: [Pane: ListState] = [:]
  package internal(set) var selections = Selections()
  package internal(set) var pictures = PictureState()
  /// The reading position in the details of the selected record.
  package internal(set) var detail = DetailState()
  package internal(set) var searchPrompt: SearchPrompt?
  package internal(set) var popup: Popup?
  package internal(set) var history = History()
  /// Whether time is playing: the run loop then sends a tick for every step.
  package internal(set) var isPlaying = false
  /// The name of the style in which sources were cited last, or are to be; nil where none was chosen.
  package internal(set) var citationStyle: String?
  package internal(set) var message: Message?
  package internal(set) var themeName: String
  package let glyphs: GlyphLevel
  package internal(set) var cellAspect: CellAspect
  package let policy: Policy
  package let keymap: Keymap
  /// Whether everything is read line by line: nothing stands beside something else, no line is broken, there are no pictures.
  package let isLinear: Bool
  /// A width that breaks no line: screen readers and magnifiers break lines better.
  static let linearWidth = 100_000
  /// The data, and values derived from the state.
  var cache: Cache

  package struct Options: Sendable {
    package var perspective: Perspective?
    package var themeName = Theme.default.name
    package var glyphs = GlyphLevel.braille
    package var cellAspect = CellAspect.usual
    package var policy = Policy()
    package var isLinear = false
    /// Whether the catalog has no missions yet and ``reload(_:with:)`` will bring them.
    package var awaitsMissions = false
    package var dataPath: String?
    package var directory = "the current directory"
    package var filter = Filter()
    /// What is selected from the start; nil for the first row.
    package var selection: Selection?
    package var citationStyle: String?
    package var keymap = Keymap.standard

    package init(_ change: (inout Self) -> Void = { _ in }) { change(&self) }
  }

  package init(catalog: Catalog, size: Size, pane: Pane = .start, options: Options = Options()) {
    (self.size, self.pane) = (size, pane)
    (themeName, glyphs, cellAspect) = (options.themeName, options.glyphs, options.cellAspect)
    (policy, dataPath, directory) = (options.policy, options.dataPath, options.directory)
    filter = options.filter
    (keymap, citationStyle, isLinear) = (options.keymap, options.citationStyle, options.isLinear)
    loading = options.awaitsMissions ? Loading(isFirst: true) : nil
    perspective = options.perspective ?? Perspective(asOf: catalog.asOf)
    cache = Cache(PreparedLists(CatalogView(of: catalog, from: perspective)), revision: 0)
    cache.lists.keymap = keymap
    if let selection = options.selection { list.selected = selection }
    refresh()
  }

  mutating func say(_ text: String) { message = Message(text: text, isError: false) }
  mutating func refuse(_ text: String) { message = Message(text: text, isError: true) }

  package var catalog: Catalog { cache.view.catalog }

  /// The list state of the open pane. Selecting a record selects it in all panes that show it.
  package internal(set) var list: ListState {
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

  var isAwaitingMissions: Bool { loading?.isFirst == true }
  /// The selected record of the open pane; nil if its list is empty.
  package var selection: Selection? { cache.listing.subject(at: cache.selectedRow) }
}

package struct PictureState: Equatable, Sendable {
  /// The visible part of time in the timeline; nil for all.
  package var window: TimeWindow?
  package var moonView = MoonView.faces
}

package struct TimeWindow: Equatable, Sendable {
  /// The start, in months since the beginning of the year 0, with fractions.
  package var start: Double
  package var length: Double
}
