import Model
public import Screen
import Text

@testable public import App

extension State {
  /// What must hold after every action and does not, in sentences; none where all is well.
  public var brokenInvariants: [String] {
    var broken: [String] = []
    func expect(_ holds: Bool, _ rule: String) {
      if !holds { broken.append(rule) }
    }
    let rows = cache.listing.rows.count
    let hasRecords = rows > 0
    expect((cache.selectedRow != nil) == hasRecords, "a row is selected exactly where there are records")
    expect((selection != nil) == hasRecords, "what is selected is a record, not a heading")
    expect(list.selected == selection, "the selected record is the one that is remembered")
    expect(
      isInRange(list.scroll, toShow: cache.selectedRow ?? 0, of: rows, visible: cache.layout.listRows),
      "the list is scrolled to the selected row (\(list.scroll), row \(cache.selectedRow ?? -1) of \(rows))"
    )

    let lines = cache.detail.lines.count
    expect((0..<max(1, lines)).contains(detail.line), "the cursor of the detail is on one of its lines")
    expect(
      isInRange(detail.scroll, toShow: detail.line, of: lines, visible: cache.layout.detail.height),
      "the detail is scrolled to its cursor (\(detail.scroll), line \(detail.line) of \(lines))")
    let width = cache.layout.detail.width
    expect(
      isLinear || cache.layout.arrangement == .notice
        || cache.detail.lines.allSatisfy { $0.columns <= width },
      "no line of the detail is wider than its room")

    expect(cache.view.perspective == perspective, "the view is seen from the perspective")
    expect(
      cache.layout == Layout(size: size, pane: pane, focus: focus, tourLines: tourLines),
      "the layout is that of the screen")
    expect(
      history.back.count <= History.limit && history.forward.count <= History.limit, "history is limited")
    expect(searchPrompt == nil || popup == nil, "a search and a pop-up are not open at once")
    expect(
      searchPrompt.map { $0.input.text == ($0.part == .list ? list.search : detail.search) } ?? true,
      "what is typed is searched for")
    expect(searchPrompt.map { $0.part == focus } ?? true, "what is searched has the focus")
    expect(typed.map(\.isOneLine) ?? true, "what is typed is one line")
    return broken + brokenPopupInvariants
  }

  /// The line that is open to be typed.
  private var typed: TextField? {
    switch popup {
    case .chooser(let chooser): chooser.input
    case .prompt(let prompt): prompt.input
    case .tour, nil: searchPrompt?.input
    }
  }

  private var brokenPopupInvariants: [String] {
    switch popup {
    case .chooser(let chooser):
      let count = cache.choices.count
      let canSelect = cache.choices.contains(where: \.isSelectable)
      let isSelectable =
        cache.choices.indices.contains(chooser.selected)
        && cache.choices[chooser.selected].isSelectable
      let grid = grid(of: chooser)
      let row = count == 0 ? 0 : grid.place(of: chooser.selected).row
      let isShown = isInRange(chooser.scroll, toShow: row, of: grid.height, visible: grid.rows.height)
      return (isSelectable == canSelect ? [] : ["a choice is selected where there is one"])
        + (isShown ? [] : ["the chooser is scrolled to its choice"])
    case .tour(let tour):
      let end = max(0, tourLines - cache.layout.tourText.height)
      return (0...end).contains(tour.scroll) ? [] : ["the tour is scrolled within its text"]
    case .prompt, nil: return []
    }
  }

  private func isInRange(_ scroll: Int, toShow line: Int, of total: Int, visible: Int) -> Bool {
    guard visible > 0 else { return scroll >= 0 && scroll <= max(0, total - 1) }
    return scroll >= 0 && scroll <= max(0, total - visible) && (scroll..<scroll + visible).contains(line)
  }

  /// The same state with everything derived computed from nothing.
  public var recomputed: State {
    var fresh = State(
      catalog: catalog, size: size, pane: pane,
      options: .init {
        $0.perspective = perspective
        $0.themeName = themeName
        $0.glyphs = glyphs
        $0.cellAspect = cellAspect
        $0.policy = policy
        $0.dataPath = dataPath
        $0.isLinear = isLinear
        $0.keymap = keymap
      })
    (fresh.filter, fresh.focus, fresh.lists) = (filter, focus, lists)
    (fresh.mark, fresh.loading, fresh.isPlaying) = (mark, loading, isPlaying)
    fresh.citationStyle = citationStyle
    (fresh.selections, fresh.pictures) = (selections, pictures)
    (fresh.popup, fresh.history, fresh.message) = (popup, history, message)
    fresh.refresh()
    // A record that is new to the detail is read from its beginning: where it was being read, and what is searched for in it, is
    // set after.
    (fresh.detail, fresh.searchPrompt) = (detail, searchPrompt)
    fresh.refresh()
    return fresh
  }
}

extension TextField {
  fileprivate var isOneLine: Bool {
    text.utf8.count <= Self.limit
      && text.unicodeScalars.allSatisfy {
        ![.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
      }
  }
}

extension Frame {
  /// What must hold for every frame of a screen of that size and does not, in sentences.
  public func brokenInvariants(on screen: Size) -> [String] {
    var broken: [String] = []
    if size != screen { broken.append("the frame is as large as the screen") }
    if !bounds.isEmpty, cursor.map(bounds.contains) != true {
      broken.append("the cursor stands in the frame")
    }
    for (y, row) in rows.enumerated() where !row.isWhole {
      broken.append("no glyph of row \(y) is cut in half: \(row.map(\.text))")
    }
    return broken
  }
}

extension [Cell] {
  /// Whether every wide cluster has its empty cell, and no empty cell stands without one.
  fileprivate var isWhole: Bool {
    var x = 0
    while x < count {
      let columns = self[x].text.columns
      guard columns == 1 || columns == 2 else { return false }
      if columns == 2, x + 1 >= count || !self[x + 1].text.isEmpty { return false }
      x += columns
    }
    return true
  }
}
