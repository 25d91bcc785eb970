import Model
import Query
import Screen

/// Values derived from the rest of the state. The reducer updates them after each action; drawing only reads them.
struct Cache: Equatable, Sendable {
  /// The data as of the date and through the lens, with what has been prepared for the lists.
  @Memo<ViewInputs, PreparedLists> var lists: PreparedLists
  /// The rows of the open pane.
  @Memo<ListingInputs, Listing> var listing = Listing.empty
  /// The index of the selected row.
  var selectedRow: Int?
  /// How the screen is divided.
  var layout = Layout(size: Size(width: 0, height: 0), pane: .start, focus: .list)
  /// The picture of the pane; nil if it shows rows only.
  @Memo<PictureInputs, (any Picture)?> var picture: (any Picture)? = nil
  /// What is shown of the selected record, made when it is first looked at: not for each key of many that come at once.
  @Memo<DetailInputs, Lazy<Detail>> var lazyDetail = Lazy { .empty }
  /// The hits of the open search of everything, best first.
  @Memo<ChoicesInputs?, [Hit]> var hits: [Hit] = []
  /// The text of the tour's stop.
  @Memo<TourInputs, Detail> var tourPage = Detail.empty
  /// The lines of the open chooser before it is narrowed.
  @Memo<ChoicesInputs?, [Choice]> var allChoices: [Choice] = []
  /// The lines of the open chooser.
  @Memo<ChoicesInputs?, [Choice]> var choices: [Choice] = []
  /// How many rows the file has that is asked for.
  @Memo<ListingInputs, Int> var exported = 0

  /// Starts with prepared data and its revision number.
  init(_ lists: PreparedLists, revision: Int) {
    _lists = Memo(lists, from: ViewInputs(revision: revision, perspective: lists.view.perspective))
  }

  /// Always equal: the contents follow from the rest of the state.
  static func == (left: Self, right: Self) -> Bool { true }

  /// The revision number of the data.
  var revision: Int { $lists.inputs?.revision ?? 0 }

  /// The data as of the date and through the lens.
  var view: CatalogView { lists.view }

  /// The details of the selected record.
  var detail: Detail { lazyDetail.value }
}

/// The inputs of the view.
struct ViewInputs: Equatable {
  /// The revision number, new for each catalog.
  var revision: Int
  var perspective: Perspective
}

/// The inputs of a pane's rows.
struct ListingInputs: Equatable {
  var view: ViewInputs
  var pane: Pane
  var query: Query
}

/// The inputs of the details.
struct DetailInputs: Equatable {
  var view: ViewInputs
  var subject: Selection?
  var width: Int
  var themeName: String
}

/// The inputs of a chooser's lines.
struct ChoicesInputs: Equatable {
  var purpose: Chooser.Purpose
  var text: String
  var listing: ListingInputs?
  var mark: Day?
  var width: Int
  var themeName: String
}
