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
  /// From this size on a pane with a picture draws it; below it shows its records as rows.
  public static let pictureSize = Size(width: 60, height: 16)
  /// Below this there is only a notice.
  public static let smallest = Size(width: 24, height: 6)

  /// How list and detail share the body.
  public let arrangement: Arrangement
  /// The whole screen.
  public let screen: Rect
  /// The row of tabs.
  public private(set) var tabs = nothing
  /// The row above the list with its title.
  public private(set) var listTitle = nothing
  /// The row with the titles of the columns.
  public private(set) var listHeader = nothing
  /// The rows of the list.
  public private(set) var list = nothing
  /// The part of the rows that their text has; bars on an axis have the rest.
  public private(set) var listColumns = nothing
  /// The picture: above the rows, or where rows have bars the bars and the axis over them. Empty where there is none.
  public private(set) var picture = nothing
  /// The row above the detail with its title.
  public private(set) var detailTitle = nothing
  /// The lines of the detail.
  public private(set) var detail = nothing
  /// The row above it with the meaning of the signs. Empty where there is none.
  public private(set) var legend = nothing
  /// The box with the text of a tour's stop. Empty without a tour.
  public private(set) var tour = nothing
  /// The last row: hints, a message, or a search being typed.
  public private(set) var footer = nothing

  private static let nothing = Rect(x: 0, y: 0, width: 0, height: 0)

  /// Divides a screen.
  ///
  /// - Parameter tourLines: how many lines the text of a tour's stop has; 0 without a tour.
  public init(size: Size, pane: Pane, focus: State.Focus, tourLines: Int = 0) {
    screen = Rect(size)
    guard size.width >= Self.smallest.width, size.height >= Self.smallest.height else {
      arrangement = .notice
      return
    }
    let tourHeight = tourLines == 0 ? 0 : min(tourLines + 2, Self.tourLimit(of: size.height))
    let height = size.height - tourHeight
    let (above, bottom) = screen.split(bottom: 1 + tourHeight)
    (tour, footer) = bottom.split(top: tourHeight)
    let hasLegend =
      size.width >= Self.pictureSize.width && height >= Self.stackedHeight && !pane.definition.signs.isEmpty
    let (body, rest): (Rect, Rect)
    (tabs, rest) = above.split(top: 1)
    (body, legend) = rest.split(bottom: hasLegend ? 1 : 0)

    let isRoomy = size.width >= Self.pictureSize.width && height >= Self.pictureSize.height
    let form = isRoomy ? pane.form : .list
    let listArea: Rect
    let detailArea: Rect
    if size.width >= Self.sideBySideWidth, form != .list || pane.definition.share != .width {
      arrangement = .sideBySide
      let (left, right) = body.split(left: Self.listWidth(of: pane, form, in: body.width))
      listArea = left
      detailArea = right.inset(left: 1)
    } else if height >= Self.stackedHeight {
      arrangement = .stacked
      let (upper, lower) = body.split(top: body.height * Self.listShare(of: pane, form) / 6)
      listArea = upper
      detailArea = lower
    } else {
      arrangement = .single
      // What is out of sight keeps its width: the lines of a detail are the same when it comes back.
      let hidden = body.split(top: 0).top
      listArea = focus == .list ? body : hidden
      detailArea = focus == .detail ? body : hidden
    }
    var (listTop, listRest) = listArea.split(top: 1)
    listTitle = listTop
    var drawn = Self.nothing
    if form == .picture { (drawn, listRest) = listRest.split(bottom: Self.rows(below: listRest.height)) }
    // Side by side the scrollbar runs on the rule between list and detail, else in a column of its own.
    let isBarInside = arrangement != .sideBySide && !listRest.isEmpty
    let rows = listRest.inset(right: isBarInside ? 1 : 0)
    let hasHeader = pane.definition.hasHeader && (form != .picture || rows.height > 1)
    (listHeader, list) = rows.split(top: hasHeader ? 1 : 0)
    let barWidth = form == .bars ? rows.width - Self.textWidth(in: rows.width) : 0
    listColumns = list.inset(right: barWidth)
    picture = form == .bars ? rows.inset(left: rows.width - barWidth) : drawn
    let (detailTop, detailRest) = detailArea.split(top: 1)
    detailTitle = detailTop
    detail = detailRest.inset(left: 1, right: 1)
  }

  /// Gives a picture the whole of an area, with the text of its rows where it has bars.
  init(alone pane: Pane, in area: Rect) {
    arrangement = .single
    screen = area
    guard pane.form == .bars else {
      picture = area
      return
    }
    let textWidth = Self.textWidth(in: area.width)
    (listHeader, list) = area.split(top: 1)
    listColumns = list.inset(right: area.width - textWidth)
    picture = area.inset(left: textWidth)
  }

  /// Most lists have more columns to show than narrow ones, and pictures need the most.
  private static func listWidth(of pane: Pane, _ form: Pane.Form, in width: Int) -> Int {
    if form != .list { return max(width * 64 / 100, width - 64) }
    return pane.definition.share == .details ? min(36, width * 3 / 10) : min(84, width * 59 / 100)
  }

  /// How many sixths of the height the list or picture has over the detail.
  private static func listShare(of pane: Pane, _ form: Pane.Form) -> Int {
    switch form {
    case .picture: return 5
    case .bars: return 4
    case .list: break
    }
    return switch pane.definition.share {
    case .details: 2
    case .even, .width: 3
    case .list: 4
    }
  }

  /// How many rows there are below a picture, their header included: only the selected one where the room is scarce.
  private static func rows(below height: Int) -> Int {
    height >= 30 ? 7 : height >= 22 ? 4 : height >= 16 ? 3 : 1
  }

  /// How much of the rows their text has beside bars.
  private static func textWidth(in width: Int) -> Int { max(31, min(48, width / 2)) }

  /// The columns of the rows without the margins at their sides, of which the left one holds the mark of the selected row.
  public var listText: Rect { listColumns.inset(left: 1, right: 1) }

  /// Everything below the title of the list: picture, header and rows.
  public var listBody: Rect {
    let top = picture.isEmpty ? list.minY : picture.minY
    return Rect(x: list.minX, y: top, width: list.width, height: list.maxY - top)
  }

  /// The column of the list's scrollbar.
  public var listScrollbar: Rect { Rect(x: list.maxX, y: list.minY, width: 1, height: list.height) }

  /// How many rows of the list are in sight.
  public var listRows: Int { list.height }

  /// Whether list and detail are both in sight.
  public var showsBoth: Bool { arrangement == .sideBySide || arrangement == .stacked }

  /// The text within the box of a tour.
  public var tourText: Rect { tour.inset(left: 2, top: 1, right: 2, bottom: 1) }

  /// The columns of that box beside its text.
  static let tourMargins = 4

  /// How many rows a tour takes of a screen at most: the view stays in sight.
  private static func tourLimit(of height: Int) -> Int { max(3, min(max(6, height / 3), height - 4)) }

  // MARK: What lies over the panes

  /// The box of a chooser with so many rows.
  func chooser(rows: Int) -> Rect {
    // Where there are few rows it takes them all: tabs and hints are of less use than choices.
    let body = screen.height < 10 ? screen : screen.inset(top: 1, bottom: 1)
    return body.centred(Size(width: chooserWidth, height: rows < body.height - 2 ? rows + 2 : body.height))
  }

  /// How wide the box of a chooser is.
  var chooserWidth: Int { min(96, screen.width) }

  /// The box of a prompt: a line, and below it three of help, or four where they are short.
  public var prompt: Rect {
    let rows = screen.width < 56 ? 7 : 6
    return screen.centred(Size(width: min(56, screen.width), height: min(rows, screen.height)))
  }
}
