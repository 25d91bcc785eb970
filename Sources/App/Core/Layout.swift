package import Screen

/// The division of the screen. It depends only on size, pane and focus, so that reducer and drawing agree.
package struct Layout: Equatable, Sendable {
  package enum Arrangement: Equatable, Sendable {
    /// The screen is too small for anything but a notice.
    case notice
    case sideBySide
    case stacked
    /// Whichever has the focus.
    case single
  }

  /// The least width for list and details side by side.
  package static let sideBySideWidth = 100
  /// The least height for the list above the details.
  package static let stackedHeight = 20
  /// The least size for a picture; below it a pane shows rows.
  package static let pictureSize = Size(width: 60, height: 16)
  /// The least size for anything but a notice.
  package static let smallest = Size(width: 24, height: 6)
  package let arrangement: Arrangement
  package let screen: Rect
  package private(set) var tabs = nothing
  package private(set) var listTitle = nothing
  package private(set) var listHeader = nothing
  package private(set) var list = nothing
  /// The part of the rows for text; bars on an axis take the rest.
  package private(set) var listColumns = nothing
  /// The picture: above the rows, or the bars and the axis above them. Empty if there is none.
  package private(set) var picture = nothing
  package private(set) var detailTitle = nothing
  package private(set) var detail = nothing
  /// The row above the footer that explains the signs. Empty if there is none.
  package private(set) var legend = nothing
  /// The box with the text of a tour's stop. Empty without a tour.
  package private(set) var tour = nothing
  /// The last row: hints, a message, or a search being typed.
  package private(set) var footer = nothing
  private static let nothing = Rect(x: 0, y: 0, width: 0, height: 0)

  /// Divides a screen; `tourLines` is how many lines the text of a tour's stop has, 0 without a tour.
  package init(size: Size, pane: Pane, focus: State.Focus, tourLines: Int = 0) {
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
    let (listArea, detailArea): (Rect, Rect)
    if size.width >= Self.sideBySideWidth, form != .list || pane.definition.share != .width {
      arrangement = .sideBySide
      let (left, right) = body.split(left: Self.listWidth(of: pane, form, in: body.width))
      (listArea, detailArea) = (left, right.inset(left: 1))
    } else if height >= Self.stackedHeight {
      arrangement = .stacked
      (listArea, detailArea) = body.split(top: body.height * Self.listShare(of: pane, form) / 6)
    } else {
      arrangement = .single
      // A hidden part keeps its width, so that the lines of the details stay the same.
      let hidden = body.split(top: 0).top
      (listArea, detailArea) = focus == .list ? (body, hidden) : (hidden, body)
    }
    var listRest: Rect
    (listTitle, listRest) = listArea.split(top: 1)
    var drawn = Self.nothing
    if form == .picture {
      let least = pane.definition.share == .list ? 5 : 3
      (drawn, listRest) = listRest.split(bottom: Self.rows(below: listRest.height, least: least))
    }
    // Side by side, the scrollbar runs on the rule between list and details; otherwise in its own column.
    let isBarInside = arrangement != .sideBySide && !listRest.isEmpty
    let rows = listRest.inset(right: isBarInside ? 1 : 0)
    let hasHeader = pane.definition.hasHeader && (form != .picture || rows.height > 1)
    (listHeader, list) = rows.split(top: hasHeader ? 1 : 0)
    let barWidth = form == .bars ? rows.width - Self.textWidth(in: rows.width) : 0
    listColumns = list.inset(right: barWidth)
    picture = form == .bars ? rows.inset(left: rows.width - barWidth) : drawn
    (detailTitle, detail) = detailArea.split(top: 1)
    detail = detail.inset(left: 1, right: 1)
  }

  /// Gives a picture a whole area, with the text of its rows if it has bars.
  init(alone pane: Pane, in area: Rect) {
    (arrangement, screen) = (.single, area)
    guard pane.form == .bars else {
      picture = area
      return
    }
    let textWidth = Self.textWidth(in: area.width)
    (listHeader, list) = area.split(top: 1)
    listColumns = list.inset(right: area.width - textWidth)
    picture = area.inset(left: textWidth)
  }

  /// Most lists gain from more columns, and pictures need the most.
  private static func listWidth(of pane: Pane, _ form: Pane.Form, in width: Int) -> Int {
    if form != .list { return max(width * 64 / 100, width - 64) }
    return pane.definition.share == .details ? min(36, width * 3 / 10) : min(84, width * 59 / 100)
  }

  /// The list's or picture's share of the height, in sixths.
  private static func listShare(of pane: Pane, _ form: Pane.Form) -> Int {
    switch (form, pane.definition.share) {
    case (.picture, _), (.list, .list): 5
    case (.bars, _): 4
    case (.list, .even), (.list, .width): 3
    case (.list, .details): 2
    }
  }

  /// The rows below a picture, with the header: only the selected row if space is short.
  private static func rows(below height: Int, least: Int) -> Int {
    height >= 30 ? 7 : height >= 22 ? max(least, 4) : height >= 16 ? least : 1
  }

  private static func textWidth(in width: Int) -> Int { max(31, min(48, width / 2)) }

  /// The columns of the rows without margins; the left margin holds the selection sign.
  package var listText: Rect { listColumns.inset(left: 1, right: 1) }

  /// The area below the title of the list: picture, header and rows.
  package var listBody: Rect {
    let top = picture.isEmpty ? list.minY : picture.minY
    return Rect(x: list.minX, y: top, width: list.width, height: list.maxY - top)
  }

  package var listScrollbar: Rect { Rect(x: list.maxX, y: list.minY, width: 1, height: list.height) }
  package var listRows: Int { list.height }
  package var showsBoth: Bool { arrangement == .sideBySide || arrangement == .stacked }
  package var tourText: Rect { tour.inset(left: 2, top: 1, right: 2, bottom: 1) }
  static let tourMargins = 4

  /// How many rows a tour takes of a screen at most: the view stays in sight.
  private static func tourLimit(of height: Int) -> Int { max(3, min(max(6, height / 3), height - 4)) }

  /// The box of a chooser with so many rows.
  func chooser(rows: Int) -> Rect {
    // On a small screen choices need the rows of tabs and hints.
    let body = screen.height < 10 ? screen : screen.inset(top: 1, bottom: 1)
    return body.centred(Size(width: chooserWidth, height: rows < body.height - 2 ? rows + 2 : body.height))
  }

  var chooserWidth: Int { min(96, screen.width) }

  /// The box of a prompt: a line, and below it three of help, or four where they are short.
  package var prompt: Rect {
    let rows = screen.width < 56 ? 7 : 6
    return screen.centred(Size(width: min(56, screen.width), height: min(rows, screen.height)))
  }
}
