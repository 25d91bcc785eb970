public import Screen

/// How the screen is divided. Computed from its size alone, the pane and the focus, so that reducer and drawing agree.
public struct Layout: Equatable, Sendable {
  /// How list and detail share the body.
  public enum Arrangement: Equatable, Sendable {
    /// The screen is too small for anything but a notice.
    case notice
    /// The list left, the detail right of it.
    case sideBySide
    /// The list above, the detail below it.
    case stacked
    /// The one that has the focus.
    case single
  }

  /// From so many columns on list and detail stand side by side.
  public static let sideBySideWidth = 100
  /// From so many rows on the list stands over the detail where they do not fit side by side.
  public static let stackedHeight = 20
  /// Below this there is only a notice.
  public static let smallest = Size(width: 24, height: 6)

  /// How list and detail share the body.
  public let arrangement: Arrangement
  /// The whole screen.
  public let screen: Rect
  /// The row of tabs.
  public let tabs: Rect
  /// The row above the list with its title.
  public let listTitle: Rect
  /// The row with the titles of the columns.
  public let listHeader: Rect
  /// The rows of the list.
  public let list: Rect
  /// The row above the detail with its title.
  public let detailTitle: Rect
  /// The lines of the detail.
  public let detail: Rect
  /// The last row: hints, a message, or a search being typed.
  public let footer: Rect

  /// Divides a screen.
  public init(size: Size, pane: Pane, focus: State.Focus) {
    screen = Rect(size)
    let nothing = Rect(x: 0, y: 0, width: 0, height: 0)
    guard size.width >= Self.smallest.width, size.height >= Self.smallest.height else {
      arrangement = .notice
      (tabs, listTitle, listHeader, list) = (nothing, nothing, nothing, nothing)
      (detailTitle, detail, footer) = (nothing, nothing, nothing)
      return
    }
    let (top, rest) = screen.split(top: 1)
    let (body, bottom) = rest.split(bottom: 1)
    tabs = top
    footer = bottom

    let listArea: Rect
    let detailArea: Rect
    if size.width >= Self.sideBySideWidth {
      arrangement = .sideBySide
      let (left, right) = body.split(left: Self.listWidth(of: pane, in: body.width))
      listArea = left
      detailArea = right.inset(left: 1)
    } else if size.height >= Self.stackedHeight {
      arrangement = .stacked
      let (upper, lower) = body.split(top: body.height * (pane == .compare ? 2 : 3) / 6)
      listArea = upper
      detailArea = lower
    } else {
      arrangement = .single
      // What is out of sight keeps its width: the lines of a detail are the same when it comes back.
      let hidden = body.split(top: 0).top
      listArea = focus == .list ? body : hidden
      detailArea = focus == .detail ? body : hidden
    }
    let (listTop, listRest) = listArea.split(top: 1)
    listTitle = listTop
    // Side by side the scrollbar runs on the rule between list and detail, else in a column of its own.
    let isBarInside = arrangement != .sideBySide && !listRest.isEmpty
    (listHeader, list) = listRest.inset(right: isBarInside ? 1 : 0).split(top: 1)
    let (detailTop, detailRest) = detailArea.split(top: 1)
    detailTitle = detailTop
    detail = detailRest.inset(left: 1, right: 1)
  }

  /// The comparison needs its room for the two sides; the other lists have more columns to show.
  private static func listWidth(of pane: Pane, in width: Int) -> Int {
    pane == .compare ? min(36, width * 3 / 10) : min(84, width * 59 / 100)
  }

  /// The rows of the list without the margins at their sides, of which the left one holds the mark of the selected row.
  public var listText: Rect { list.inset(left: 1, right: 1) }

  /// The column of the list's scrollbar.
  public var listScrollbar: Rect { Rect(x: list.maxX, y: list.minY, width: 1, height: list.height) }

  /// How many rows of the list are in sight.
  public var listRows: Int { list.height }

  /// Whether list and detail are both in sight.
  public var showsBoth: Bool { arrangement == .sideBySide || arrangement == .stacked }

  // MARK: What lies over the panes

  /// The box of the help.
  public var help: Rect {
    let body = screen.inset(top: 1, bottom: 1)
    return body.centred(Size(width: min(88, body.width), height: body.height))
  }

  /// The text within the box of the help.
  public var helpText: Rect { help.inset(left: 2, top: 1, right: 2, bottom: 1) }

  /// The box of a chooser of so many lines.
  public func chooser(choices: Int, hasInput: Bool) -> Rect {
    // Where there are few rows it takes them all: tabs and hints are of less use than choices.
    let body = screen.height < 10 ? screen : screen.inset(top: 1, bottom: 1)
    let rows = max(1, choices) + (hasInput ? 2 : 0) + 2
    return body.centred(Size(width: min(96, body.width), height: min(rows, body.height)))
  }

  /// How many lines of a chooser are in sight.
  public func chooserRows(choices: Int, hasInput: Bool) -> Int {
    max(0, chooser(choices: choices, hasInput: hasInput).height - 2 - (hasInput ? 2 : 0))
  }

  /// The box of the prompt for a date.
  public var prompt: Rect {
    screen.centred(Size(width: min(56, screen.width), height: min(6, screen.height)))
  }
}
