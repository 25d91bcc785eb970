import Model
import Plot
import Query
import Screen

/// The members of both coalitions over time, as step lines, with a lane for each in which joins are marked.
struct GrowthPicture: Picture {
  /// One coalition's growth.
  struct Growth: Sendable {
    let coalition: Coalition
    /// The joins that are counted, in order.
    let joinings: [JoiningRow]

    /// The pattern that distinguishes its line without colour.
    var pattern: StepLine.Pattern { coalition == .artemis ? .solid : .dashed }
    /// The members after the last join.
    var count: MemberCount { joinings.last?.count ?? MemberCount() }
  }

  /// The parts of the picture, in cells from its upper left corner.
  struct Layout: Sendable {
    let legend: Rect
    let counts: Rect
    let plot: Rect
    /// The time axis below the plot.
    let line: Rect
    /// One row of joins for each coalition shown.
    let lanes: Rect
    let labels: Rect

    init(_ size: Size, countColumns: Int, lanes count: Int) {
      let (top, body) = Rect(size).split(top: 1)
      legend = top.inset(left: 1)
      let (upper, bottom) = body.split(bottom: 2 + count)
      // Space after the lines for names and numbers.
      let right = Self.endColumns
      let across = bottom.inset(left: countColumns, right: right)
      (counts, plot) = upper.inset(right: right).split(left: countColumns)
      (line, _) = across.split(top: 1)
      lanes = across.inset(top: 1, bottom: 1)
      labels = bottom.inset(left: countColumns).split(bottom: 1).bottom
    }

    /// `A 63 +7`.
    static let endColumns = 9
  }

  let growths: [Growth]
  let layout: Layout
  let time: Axis
  let counts: Axis
  let marks: [PictureMark]

  /// The growth of the members that pass the filter, up to the as-of date. Only the listed joins are marked.
  init?(_ rows: [JoiningRow], listing: Listing, asOf day: Day, size: Size) {
    growths = Coalition.allCases.reversed().compactMap { coalition in
      let own = rows.filter { $0.coalition == coalition }
      return own.isEmpty ? nil : Growth(coalition: coalition, joinings: own)
    }
    guard let first = rows.map(\.day).min() else { return nil }
    let highest = growths.map(\.count.all).max() ?? 0
    layout = Layout(size, countColumns: "\(highest)".count + 2, lanes: growths.count)
    guard layout.plot.width > 4, layout.plot.height > 2 else { return nil }
    // Start the month before the first join, so that its step is visible.
    let start = first.months.rounded(.down) - 1
    let time = Axis.months(start...max(start + 1, day.monthsAfter), length: layout.plot.width)
    // The greatest number is in the top cell.
    let counts = Axis.counts(upTo: highest, length: layout.plot.height, spacing: 3)
    let plot = layout.plot
    marks = rows.filter { listing.row(of: .joining($0.id)) != nil }.map { row in
      // A join in doubt is on the upper line, which counts all members.
      let count = row.status.kind.isDoubtful ? row.count.all : row.count.undisputed
      return PictureMark(
        subject: .joining(row.id), x: Double(plot.minX) + Self.x(of: row, on: time),
        y: Double(plot.minY) + Self.y(of: count, on: counts))
    }
    self.time = time
    self.counts = counts
  }

  /// Columns from the left edge of the plot.
  static func x(of row: JoiningRow, on time: Axis) -> Double {
    time.scale.position(of: row.day.months)
  }

  /// Rows from the upper edge, from the middle of the top row down to the middle of the bottom row.
  static func y(of count: Int, on counts: Axis) -> Double {
    let rows = counts.scale.length
    return rows - 0.5 - counts.scale.position(of: Double(count)) / rows * (rows - 1)
  }

  /// Left and right: joins on other days on the same line. Up and down: the nearest in time on the other line.
  func neighbour(of subject: Selection, towards direction: Direction) -> Selection? {
    guard let id = subject.item(as: JoiningRow.ID.self),
      let origin = marks.first(where: { $0.subject == subject })
    else {
      return marks.first?.subject
    }
    let isSideways = direction == .left || direction == .right
    let candidates = marks.filter { mark in
      guard let other = mark.subject.item(as: JoiningRow.ID.self) else { return false }
      guard isSideways else { return other.coalition != id.coalition }
      guard other.coalition == id.coalition else { return false }
      return direction == .left ? mark.x < origin.x : mark.x > origin.x
    }
    let nearest = candidates.min { left, right in
      (abs(left.x - origin.x), abs(left.y - origin.y)) < (abs(right.x - origin.x), abs(right.y - origin.y))
    }
    return isSideways || isAhead(nearest, of: origin, direction) ? nearest?.subject : nil
  }

  private func isAhead(_ mark: PictureMark?, of origin: PictureMark, _ direction: Direction) -> Bool {
    guard let mark else { return false }
    return direction == .up ? mark.y < origin.y : mark.y > origin.y
  }
}
