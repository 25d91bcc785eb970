import Model
import Query
import Screen

extension State {
  /// Updates the cache and brings all positions into range, at the end of each action.
  mutating func refresh() {
    updateTour()
    let isOpening = lists[pane.listPane] == nil
    refreshSelection()
    // Without a selection there are no details.
    if selection == nil { focus = .list }
    cache.layout = Layout(size: size, pane: pane, focus: focus, tourLines: tourLines)
    // At first the selected row is in the middle, between what was and what comes.
    if isOpening { lists[pane.listPane]?.scroll = (cache.selectedRow ?? 0) - cache.layout.listRows / 2 }
    updatePicture()
    updateDetail()
    refreshPopup()
    keepPositionsInRange()
  }

  private var viewInputs: ViewInputs { ViewInputs(revision: cache.revision, perspective: perspective) }

  mutating func updateView() {
    cache.$lists = cache.$lists.updated(for: viewInputs) {
      PreparedLists($0.view.moved(to: perspective), after: $0)
    }
  }

  mutating func updateListing() {
    updateView()
    cache.lists.isShort = size.height < 30
    let query = Query(filter: paneFilter, search: list.search, sort: list.sort)
    let inputs = ListingInputs(view: viewInputs, pane: pane, query: query, isShort: cache.lists.isShort)
    cache.$listing = cache.$listing.updated(for: inputs, keeping: { $0.view == inputs.view }) { _ in
      var listing = pane.definition.listing(inputs.query, of: &cache.lists)
      listing.aside = pane.definition.aside(of: cache.view)
      return listing
    }
  }

  private mutating func refreshSelection() {
    updateListing()
    let (listing, row) = (cache.listing, cache.selectedRow)
    let chosen = selections.latest(of: pane.homes)
    // A picture that shares a list does not stand where nobody has moved it.
    let own = chosen == nil && pane.listPane != pane ? nil : list.selected
    let wanted = [chosen, own].compactMap(\.self)
    let opening =
      wanted.isEmpty && list.search.isEmpty ? pane.definition.opening(listing, in: &cache.lists) : nil
    // If the selected record is gone, the row stays, not the top.
    cache.selectedRow =
      (wanted + [opening].compactMap(\.self)).lazy.compactMap { listing.row(of: $0, near: row) }.first
      ?? listing.nearestSubject(to: wanted.isEmpty ? 0 : row ?? 0)
    lists[pane.listPane, default: ListState()].selected = selection
    // Select it in the list of all such records too; a picture of some of them changes nothing elsewhere.
    guard pane.homes == [pane], let chosen, chosen.subject != selection else { return }
    if let selection { selections.select(selection) } else { selections.forget(of: pane.homes) }
  }

  /// The view with its picture alone in an area: from the first row, with at most a record highlighted.
  func showingPicture(in area: Rect, settingOff subject: Selection? = nil) -> State {
    var state = self
    state.lists[pane.listPane, default: ListState()].scroll = 0
    state.cache.selectedRow = subject.flatMap { cache.listing.row(of: $0) }
    state.cache.layout = Layout(alone: pane, in: area)
    state.updatePicture()
    return state
  }

  private mutating func updatePicture() {
    guard let listing = cache.$listing.inputs else { return }
    // Read aloud there are rows alone.
    let size = isLinear ? Size(width: 0, height: 0) : cache.layout.picture.size
    let cells = PictureCells(size: size, glyphs: glyphs, aspect: cellAspect)
    let inputs = PictureInputs(listing: listing, cells: cells, state: pictures, isInk: theme.isLight)
    cache.$picture = cache.$picture.updated(for: inputs) { earlier in
      guard size.width > 0, size.height > 0 else { return nil }
      let request = PictureRequest(inputs: inputs, listing: cache.listing, earlier: earlier)
      return pane.definition.picture(request, in: &cache.lists)
    }
  }

  private mutating func updateDetail() {
    let inputs = DetailInputs(
      view: viewInputs, subject: selection,
      width: isLinear ? Self.linearWidth : cache.layout.detail.width, themeName: themeName)
    if inputs.subject != cache.$lazyDetail.inputs?.subject {
      detail = DetailState()
      // What was searched has gone.
      if searchPrompt?.part == .detail { searchPrompt = nil }
    }
    let (view, theme, isLinear) = (cache.view, theme, isLinear)
    cache.$lazyDetail = cache.$lazyDetail.updated(for: inputs, keeping: { $0.view == inputs.view }) { _ in
      Lazy {
        inputs.subject.map {
          Detail(of: $0, in: view, theme: theme, width: inputs.width, isLinear: isLinear)
        } ?? .empty
      }
    }
  }

  private mutating func updateChoices(of chooser: Chooser) {
    let inputs = ChoicesInputs(
      purpose: chooser.purpose, text: chooser.input?.text ?? "", listing: cache.$listing.inputs, mark: mark,
      width: size.width, themeName: themeName)
    var whole = inputs
    if whole.purpose != .everything { whole.text = "" }
    cache.$hits = cache.$hits.updated(for: whole) { _ in
      // More than anyone reads.
      whole.purpose == .everything ? cache.lists.hits(for: whole.text, limit: 60) : []
    }
    cache.$allChoices = cache.$allChoices.updated(for: whole) { _ in
      choices(for: whole.purpose, searching: whole.text)
    }
    cache.$choices = cache.$choices.updated(for: inputs) { _ in
      narrowed(cache.allChoices, of: inputs.purpose, by: inputs.text)
    }
  }

  private mutating func refreshPopup() {
    switch popup {
    case .chooser(let chooser):
      updateChoices(of: chooser)
      popup = .chooser(inRange(chooser))
    case .tour(var tour):
      tour.scroll = min(tour.scroll, max(0, tourLines - cache.layout.tourText.height))
      popup = .tour(tour)
    case .prompt:
      guard isExporting, let inputs = cache.$listing.inputs else { return }
      cache.$exported = cache.$exported.updated(for: inputs) { _ in exportedTable(isWhole: false).rows.count }
    case nil: break
    }
  }

  private func inRange(_ chooser: Chooser) -> Chooser {
    var chooser = chooser
    let selectable = cache.choices.indices.filter { cache.choices[$0].isSelectable }
    chooser.selected = selectable.min { abs($0 - chooser.selected) < abs($1 - chooser.selected) } ?? 0
    let grid = grid(of: chooser)
    if grid.columns.isEmpty { return chooser }
    // What cannot be selected right above and below comes into sight with it: nothing else would bring it back.
    let (column, row) = grid.place(of: chooser.selected)
    let lines = grid.columns[column]
    let selected = min(chooser.selected, lines.upperBound)
    let above = cache.choices[lines.lowerBound..<selected].reversed().prefix { !$0.isSelectable }.count
    let below = cache.choices[selected..<lines.upperBound].dropFirst().prefix { !$0.isSelectable }.count
    for row in [row + below, row - above, row] {
      chooser.scroll = scrolled(chooser.scroll, toShow: row, of: grid.height, visible: grid.rows.height)
    }
    return chooser
  }

  private mutating func keepPositionsInRange() {
    let row = cache.selectedRow ?? 0
    // The heading directly above the selected row comes into view with it: it cannot be selected itself.
    let isUnderHeading = row > 0 && cache.listing.subject(at: row - 1) == nil
    for line in [isUnderHeading ? row - 1 : row, row] {
      lists[pane.listPane, default: ListState()].scroll = scrolled(
        list.scroll, toShow: line, of: cache.listing.rows.count, visible: cache.layout.listRows)
    }
    if detail.line == 0, detail.scroll == 0 { return }
    let lines = cache.detail.lines.count
    detail.line = min(max(0, detail.line), max(0, lines - 1))
    detail.scroll = scrolled(
      detail.scroll, toShow: detail.line, of: lines, visible: cache.layout.detail.height)
  }
}

/// The first visible line, moved as little as needed to show line `line` of `total` without space at the end.
func scrolled(_ scroll: Int, toShow line: Int, of total: Int, visible: Int) -> Int {
  guard visible > 0 else { return max(0, min(scroll, total - 1)) }
  let lowest = line - visible + 1
  return max(0, min(max(min(scroll, line), lowest), total - visible))
}
