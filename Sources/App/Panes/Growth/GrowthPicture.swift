import Model
import Plot
import Query
import Screen

/// The members of both coalitions over time, as step lines, with a lane for each in which joins are marked.
struct GrowthPicture: Picture {
  struct Growth: Sendable {
    let coalition: Coalition
    let joinings: [JoiningRow]

    /// The pattern that distinguishes its line without colour.
    var pattern: StepLine.Pattern { coalition == .artemis ? .solid : .dashed }
    var count: MemberCount { joinings.last?.count ?? MemberCount() }
  }

  /// The parts of the picture: below the plot the time axis, then a row of joins for each coalition shown.
  struct Layout: Sendable {
    let legend: Rect
    let counts: Rect
    let plot: Rect
    let line: Rect
    let lanes: Rect
    let labels: Rect

    init(_ size: Size, countColumns: Int, lanes count: Int) {
      let (top, body) = Rect(size).split(top: 1)
      legend = top.inset(left: 1)
      let (upper, bottom) = body.split(bottom: 2 + count)
      // Space after the lines for names and numbers: `A 63 +7`.
      let across = bottom.inset(left: countColumns, right: 9)
      (counts, plot) = upper.inset(right: 9).split(left: countColumns)
      line = across.split(top: 1).top
      lanes = across.inset(top: 1, bottom: 1)
      labels = bottom.inset(left: countColumns).split(bottom: 1).bottom
    }
  }

  let growths: [Growth]
  let layout: Layout
  let time: Axis
  let counts: Axis
  private let listed: [JoiningRow]

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
    time = Axis.months(start...max(start + 1, day.monthsAfter), length: layout.plot.width)
    // The greatest number is in the top cell.
    counts = Axis.counts(upTo: highest, length: layout.plot.height, spacing: 3)
    listed = rows.filter { listing.row(of: .joining($0.id)) != nil }
  }

  var marks: [PictureMark] {
    listed.map { row in
      // A join in doubt is on the upper line, which counts all members.
      let count = row.status.kind.isDoubtful ? row.count.all : row.count.undisputed
      return PictureMark(
        subject: .joining(row.id), x: Double(layout.plot.minX) + x(of: row),
        y: Double(layout.plot.minY) + y(of: count))
    }
  }

  /// Columns from the left edge of the plot.
  func x(of row: JoiningRow) -> Double { time.scale.position(of: row.day.months) }

  /// Rows from the upper edge, from the middle of the top row down to the middle of the bottom row.
  func y(of count: Int) -> Double {
    let rows = counts.scale.length
    return rows - 0.5 - counts.scale.position(of: Double(count)) / rows * (rows - 1)
  }

  /// Left and right: joins on other days on the same line. Up and down: the nearest in time on the other line.
  func neighbour(of subject: Selection, towards direction: Direction) -> Selection? {
    let marks = marks
    guard let id = subject.item(as: JoiningRow.ID.self),
      let origin = marks.first(where: { $0.subject == subject })
    else { return marks.first?.subject }
    let nearest = marks.filter { mark in
      let isOnLine = mark.subject.item(as: JoiningRow.ID.self)?.coalition == id.coalition
      return switch direction {
      case .left: isOnLine && mark.x < origin.x
      case .right: isOnLine && mark.x > origin.x
      case .up, .down: !isOnLine
      }
    }.min { left, right in
      (abs(left.x - origin.x), abs(left.y - origin.y)) < (abs(right.x - origin.x), abs(right.y - origin.y))
    }
    guard let nearest else { return nil }
    return switch direction {
    case .left, .right: nearest.subject
    case .up: nearest.y < origin.y ? nearest.subject : nil
    case .down: nearest.y > origin.y ? nearest.subject : nil
    }
  }
}
