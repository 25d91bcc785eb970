import Screen
import TestSupport
import Testing

@testable import App

@Suite("The layout")
struct LayoutTests {
  @Test("At every size its parts lie within the screen and none covers another", arguments: Pane.allCases)
  func noOverlap(pane: Pane) {
    for width in Array(0...130) + [160, 200, 300] {
      for height in Array(0...44) + [60, 100] {
        for focus in [State.Focus.list, .detail] {
          let layout = Layout(size: Size(width: width, height: height), pane: pane, focus: focus)
          let parts = [
            layout.tabs, layout.listTitle, layout.listHeader, layout.list, layout.detailTitle, layout.detail,
            layout.footer,
          ].filter { !$0.isEmpty }
          let screen = Rect(layout.screen.size)
          let isWithin = parts.allSatisfy { $0.intersection(screen) == $0 }
          let isApart = parts.indices.allSatisfy { index in
            parts[..<index].allSatisfy { $0.intersection(parts[index]).isEmpty }
          }
          if !isWithin || !isApart { Issue.record("\(width)×\(height), \(focus): \(parts)") }
        }
      }
    }
  }

  @Test("What lies over the panes stays within the screen")
  func popups() {
    for width in 0...130 {
      for height in 0...44 {
        let layout = Layout(size: Size(width: width, height: height), pane: .nations, focus: .list)
        let boxes =
          [layout.prompt] + [0, 1, 5, 100].map { layout.chooser(rows: $0) }
        for box in boxes where !box.isEmpty && box.intersection(layout.screen) != box {
          Issue.record("\(width)×\(height): \(box)")
        }
      }
    }
  }

  static let arrangements: [(width: Int, height: Int, expected: Layout.Arrangement)] = [
    (100, 6, .sideBySide), (120, 40, .sideBySide), (200, 60, .sideBySide),
    (99, 40, .stacked), (99, 20, .stacked), (80, 24, .stacked), (24, 20, .stacked),
    (99, 19, .single), (40, 12, .single), (24, 6, .single),
    (23, 6, .notice), (24, 5, .notice), (200, 5, .notice), (1, 1, .notice), (0, 0, .notice),
  ]

  @Test(
    "Side by side from 100 columns, stacked from 20 rows, otherwise one at a time", arguments: arrangements
  )
  func arrangement(width: Int, height: Int, expected: Layout.Arrangement) {
    let layout = Layout(size: Size(width: width, height: height), pane: .nations, focus: .list)
    #expect(layout.arrangement == expected)
    #expect(layout.showsBoth == (expected == .sideBySide || expected == .stacked))
    #expect(layout.list.isEmpty == (expected == .notice))
  }

  @Test("If only one is visible, it is the focused one, and the other keeps its width")
  func single() {
    let size = Size(width: 40, height: 12)
    let list = Layout(size: size, pane: .nations, focus: .list)
    let detail = Layout(size: size, pane: .nations, focus: .detail)
    #expect(!list.list.isEmpty && list.detail.isEmpty)
    #expect(detail.list.isEmpty && !detail.detail.isEmpty)
    #expect(list.detail.width == detail.detail.width)
  }

  @Test("At every size there is at least one row of the list or details and one line of every pop-up")
  func smallest() {
    for focus in [State.Focus.list, .detail] {
      let layout = Layout(size: Layout.smallest, pane: .nations, focus: focus)
      #expect(focus == .list ? layout.listRows > 0 : layout.detail.height > 0)
      #expect(layout.chooser(rows: 9).height > 4)
    }
  }
}

@Suite("Scrolling")
struct ScrollingTests {
  @Test(
    "It scrolls no further than needed to show the line",
    arguments: [
      // scroll, line, total, visible, expected
      (0, 0, 10, 4, 0), (0, 3, 10, 4, 0), (0, 4, 10, 4, 1), (0, 9, 10, 4, 6), (5, 4, 10, 4, 4),
      (5, 6, 10, 4, 5),
    ])
  func asLittleAsNeeded(scroll: Int, line: Int, total: Int, visible: Int, expected: Int) {
    #expect(scrolled(scroll, toShow: line, of: total, visible: visible) == expected)
  }

  @Test(
    "No space is left at the end, and what fits is not scrolled",
    arguments: [
      (9, 9, 10, 4, 6), (3, 3, 5, 10, 0), (2, 0, 0, 4, 0), (7, 2, 3, 3, 0),
    ])
  func noRoomLeft(scroll: Int, line: Int, total: Int, visible: Int, expected: Int) {
    #expect(scrolled(scroll, toShow: line, of: total, visible: visible) == expected)
  }

  @Test("A hidden part keeps its position, as far as there are lines")
  func outOfSight() {
    #expect(scrolled(3, toShow: 8, of: 10, visible: 0) == 3)
    #expect(scrolled(30, toShow: 8, of: 10, visible: 0) == 9)
    #expect(scrolled(3, toShow: 0, of: 0, visible: 0) == 0)
  }

  @Test("For all small numbers the line is visible and the offset in range")
  func always() {
    for total in 0...8 {
      for visible in 1...9 {
        for line in 0..<max(1, total) {
          for scroll in -1...10 {
            let offset = scrolled(scroll, toShow: line, of: total, visible: visible)
            let isInRange = offset >= 0 && offset <= max(0, total - visible)
            let isInSight = (offset..<offset + visible).contains(line)
            if !isInRange || !isInSight {
              Issue.record("\(scroll), \(line) of \(total), \(visible): \(offset)")
            }
          }
        }
      }
    }
  }
}
