public import Model
import Query
import Screen

/// What follows from the rest of the state: computed by the reducer when its inputs change, only read when drawing.
public struct Derived: Sendable {
  /// The data as of the day, through the lens.
  public internal(set) var view: CatalogView {
    didSet { (lists, index) = (PreparedLists(view), nil) }
  }
  /// The rows of the open pane.
  public internal(set) var listing = Listing.empty
  /// The selected row among them; nil where there is none.
  public internal(set) var selectedRow: Int?
  /// What is shown of the selected record.
  public internal(set) var detail = Detail.empty
  /// The lines of the open chooser.
  public internal(set) var choices: [Choice] = []
  /// How the screen is divided.
  public internal(set) var layout = Layout(size: Size(width: 0, height: 0), pane: .nations, focus: .list)
  /// The picture that the pane shows of its records; nil where it shows them as rows alone.
  var picture: (any Picture)?

  var listingInputs: ListingInputs?
  var pictureInputs: PictureInputs?
  var detailInputs: DetailInputs?
  var choicesInputs: ChoicesInputs?
  /// The records of the view, prepared for what has been asked of them.
  var lists: PreparedLists
  /// What the search in the open chooser found.
  var hits: [Hit] = []
  /// The view prepared for that search, once it has been asked for.
  private var index: ViewIndex?

  init(view: CatalogView) {
    self.view = view
    lists = PreparedLists(view)
  }

  /// Shows other data, with what has been prepared of it.
  mutating func show(_ data: PreparedData) {
    view = data.view
    lists = data.lists
  }

  /// Shows the same data from another perspective.
  mutating func look(from perspective: Perspective) {
    let earlier = lists
    view = view.moved(to: perspective)
    lists = PreparedLists(view, after: earlier)
  }

  /// What a search through everything finds, best first.
  mutating func hits(for text: String, limit: Int) -> [Hit] {
    let index = index ?? lists.viewIndex()
    self.index = index
    return index.hits(for: text, limit: limit)
  }
}

/// What the rows of a pane depend on.
struct ListingInputs: Equatable {
  var pane: Pane
  var perspective: Perspective
  var filter: Filter
  var search: String
  var sort: Sort?
}

/// What the lines of a detail depend on.
struct DetailInputs: Equatable {
  var subject: Selection?
  var perspective: Perspective
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

extension State {
  /// Brings what is derived up to date and all positions into range. The last step of every reduction.
  mutating func refresh() {
    if derived.view.perspective != perspective {
      derived.look(from: perspective)
    }
    refreshListing()
    // Where nothing is selected the list has something to say, and the detail has not.
    if selection == nil { focus = .list }
    derived.layout = Layout(size: size, pane: pane, focus: focus)
    refreshPicture()
    refreshDetail()
    refreshPopup()
    keepPositionsInRange()
  }

  private mutating func refreshListing() {
    let inputs = ListingInputs(
      pane: pane, perspective: perspective, filter: paneFilter, search: list.search, sort: list.sort)
    let previousRow = derived.selectedRow
    let isSamePane = derived.listingInputs?.pane == pane
    if inputs != derived.listingInputs {
      derived.listing = pane.definition.listing(
        Query(filter: inputs.filter, search: inputs.search, sort: inputs.sort), of: &derived.lists)
      derived.listingInputs = inputs
    }
    let wanted = [selections.latest(of: pane.homes), list.selected].compactMap(\.self)
    let listing = derived.listing
    derived.selectedRow = wanted.lazy.compactMap { listing.row(of: $0, near: previousRow) }.first
    if derived.selectedRow == nil {
      // A record that has gone leaves the selection where it was, not at the top.
      let row = list.selected != nil && isSamePane ? previousRow ?? 0 : 0
      derived.selectedRow = derived.listing.nearestSubject(to: row)
    }
    lists[pane.listPane, default: ListState()].selected = selection
    // In the list of all such records it is then the selected one; a picture of some of them changes nothing elsewhere.
    guard pane.homes == [pane], selections.latest(of: pane.homes)?.subject != selection else { return }
    if let selection { selections.select(selection) } else { selections.forget(of: pane.homes) }
  }

  private mutating func refreshPicture() {
    guard let listing = derived.listingInputs else { return }
    let cells = PictureCells(size: derived.layout.picture.size, glyphs: glyphs, aspect: cellAspect)
    let inputs = PictureInputs(listing: listing, cells: cells, state: pictures, isInk: theme.isLight)
    guard inputs != derived.pictureInputs else { return }
    derived.picture = pane.picture(inputs, of: &derived)
    derived.pictureInputs = inputs
  }

  private mutating func refreshDetail() {
    let inputs = DetailInputs(
      subject: selection, perspective: perspective, width: derived.layout.detail.width, themeName: themeName)
    guard inputs != derived.detailInputs else { return }
    if inputs.subject != derived.detailInputs?.subject { detail = DetailState() }
    derived.detail = selection.map { Detail(of: $0, in: self, width: inputs.width) } ?? .empty
    derived.detailInputs = inputs
  }

  private mutating func refreshPopup() {
    guard case .chooser(var chooser) = popup else {
      (derived.choices, derived.choicesInputs) = ([], nil)
      return
    }
    let inputs = ChoicesInputs(
      purpose: chooser.purpose, text: chooser.input?.text ?? "", listing: derived.listingInputs,
      mark: mark, width: size.width, themeName: themeName)
    if inputs != derived.choicesInputs {
      if chooser.purpose == .everything { derived.hits = derived.hits(for: inputs.text, limit: 60) }
      derived.choices = choices(for: chooser)
      derived.choicesInputs = inputs
    }
    let selectable = derived.choices.indices.filter { derived.choices[$0].isSelectable }
    chooser.selected = selectable.min { abs($0 - chooser.selected) < abs($1 - chooser.selected) } ?? 0
    // Headings right above the selected line come into sight with it: nothing could be selected to bring them back.
    let above = derived.choices[..<min(chooser.selected, derived.choices.count)].reversed()
    let headings = above.prefix { !$0.isSelectable }.count
    for line in [chooser.selected - headings, chooser.selected] {
      chooser.scroll = scrolled(
        chooser.scroll, toShow: line, of: derived.choices.count,
        visible: derived.layout.chooserRows(choices: derived.choices.count, hasInput: chooser.input != nil))
    }
    popup = .chooser(chooser)
  }

  private mutating func keepPositionsInRange() {
    let row = derived.selectedRow ?? 0
    // The heading right above the selected row comes into sight with it: nothing could be selected to bring it back.
    let isUnderHeading = row > 0 && derived.listing.subject(at: row - 1) == nil
    for line in [isUnderHeading ? row - 1 : row, row] {
      lists[pane.listPane, default: ListState()].scroll = scrolled(
        list.scroll, toShow: line, of: derived.listing.rows.count, visible: derived.layout.listRows)
    }
    let lines = derived.detail.lines.count
    detail.line = min(max(0, detail.line), max(0, lines - 1))
    detail.scroll = scrolled(
      detail.scroll, toShow: detail.line, of: lines, visible: derived.layout.detail.height)
    if case .help(let scroll) = popup {
      let lines = helpLines(width: derived.layout.helpText.width).count
      popup = .help(scroll: min(max(0, scroll), max(0, lines - derived.layout.helpText.height)))
    }
  }
}

/// The first line in sight, moved as little as needed so that line `line` of `total` is among the `visible` ones and no
/// room is left empty at the end. What is out of sight stays where it is.
func scrolled(_ scroll: Int, toShow line: Int, of total: Int, visible: Int) -> Int {
  guard visible > 0 else { return max(0, min(scroll, total - 1)) }
  let lowest = line - visible + 1
  return max(0, min(max(min(scroll, line), lowest), total - visible))
}
