import Model
import Query
import Screen

/// What follows from the rest of the state. The reducer brings it up to date after each action; drawing only reads it.
struct Cache: Equatable, Sendable {
  /// The data as of the day and through the lens, prepared for what has been asked of it.
  @Memo<ViewInputs, PreparedLists> var lists: PreparedLists
  /// The rows of the open pane.
  @Memo<ListingInputs, Listing> var listing = Listing.empty
  /// The selected row among them; nil where there is none.
  var selectedRow: Int?
  /// How the screen is divided.
  var layout = Layout(size: Size(width: 0, height: 0), pane: .start, focus: .list)
  /// The picture that the pane shows of its records; nil where it shows them as rows alone.
  @Memo<PictureInputs, (any Picture)?> var picture: (any Picture)? = nil
  /// What is shown of the selected record, made when it is first looked at: not for each key of many that come at once.
  @Memo<DetailInputs, Lazy<Detail>> var lazyDetail = Lazy { .empty }
  /// What the open search through everything finds, best first.
  @Memo<ChoicesInputs?, [Hit]> var hits: [Hit] = []
  /// The text of the tour's stop.
  @Memo<TourInputs, Detail> var tourPage = Detail.empty
  /// The lines of the open chooser before it is narrowed.
  @Memo<ChoicesInputs?, [Choice]> var allChoices: [Choice] = []
  /// The lines of the open chooser.
  @Memo<ChoicesInputs?, [Choice]> var choices: [Choice] = []
  /// How many rows the file has that is asked for.
  @Memo<ListingInputs, Int> var exported = 0

  /// Takes data as it has been prepared; it has that number.
  init(_ lists: PreparedLists, revision: Int) {
    _lists = Memo(lists, from: ViewInputs(revision: revision, perspective: lists.view.perspective))
  }

  /// All are equal: what they hold follows from the rest of the state.
  static func == (left: Self, right: Self) -> Bool { true }

  /// The number of the data.
  var revision: Int { $lists.inputs?.revision ?? 0 }

  /// The data as of the day and through the lens.
  var view: CatalogView { lists.view }

  /// What is shown of the selected record.
  var detail: Detail { lazyDetail.value }
}

/// What the view depends on.
struct ViewInputs: Equatable {
  /// Which data it is: the number changes with each catalog.
  var revision: Int
  var perspective: Perspective
}

/// What the rows of a pane depend on.
struct ListingInputs: Equatable {
  var view: ViewInputs
  var pane: Pane
  var query: Query
}

/// What the lines of a detail depend on.
struct DetailInputs: Equatable {
  var view: ViewInputs
  var subject: Selection?
  var width: Int
  var themeName: String
}

/// What the lines of a chooser depend on.
struct ChoicesInputs: Equatable {
  var purpose: Chooser.Purpose
  var text: String
  var listing: ListingInputs?
  var mark: Day?
  var width: Int
  var themeName: String
}
