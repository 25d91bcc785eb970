import Screen

/// How the lines of a chooser stand in its box: groups of them side by side where there is room for several columns.
struct ChooserGrid {
  /// The frame round everything.
  let box: Rect
  /// The line being typed; empty where none is.
  let input: Rect
  /// The rows in sight.
  let rows: Rect
  /// The lines of each column.
  let columns: [Range<Int>]
  /// How wide a column is, with a margin on either side of its lines.
  let columnWidth: Int

  /// How many rows there are.
  var height: Int { columns.map(\.count).max() ?? 0 }

  /// Where a line stands.
  func place(of line: Int) -> (column: Int, row: Int) {
    let column = columns.firstIndex { line < $0.upperBound } ?? max(0, columns.count - 1)
    return (column, columns.isEmpty ? 0 : max(0, line - columns[column].lowerBound))
  }

  /// The line on a row of a column; nil where it is empty.
  func line(_ row: Int, of column: Int) -> Int? {
    guard columns.indices.contains(column), columns[column].indices.contains(columns[column].lowerBound + row)
    else { return nil }
    return columns[column].lowerBound + row
  }

  /// The part of the screen that a row of a column has.
  func area(_ row: Int, of column: Int) -> Rect {
    Rect(x: rows.minX + column * columnWidth, y: rows.minY + row, width: columnWidth, height: 1)
  }

  /// The line at a point of the screen, with so many rows out of sight above.
  func line(at point: Point, scroll: Int) -> Int? {
    rows.contains(point) ? line(scroll + point.y - rows.minY, of: (point.x - rows.minX) / columnWidth) : nil
  }
}

extension Chooser.Purpose {
  /// The least width of a column, and how many there are at most side by side.
  private var columns: (width: Int, most: Int) {
    switch self {
    case .filter: (42, 2)
    case .help: (38, 2)
    default: (1, 1)
    }
  }

  /// How many columns of lines a width has room for.
  func columnCount(in width: Int) -> Int { max(1, min(columns.most, width / columns.width)) }

  /// How many rows its box has at most, and at least: one that is filled by typing keeps its size.
  fileprivate var rows: ClosedRange<Int> {
    switch self {
    case .filter, .help, .citations, .changes: 1...Int.max
    case .everything: 20...20
    case .palette, .lens, .sort, .cite, .tour: 1...20
    }
  }
}

extension State {
  /// How many columns a line of a chooser has.
  func textWidth(of purpose: Chooser.Purpose) -> Int {
    let width = cache.layout.chooserWidth - 2
    return isLinear ? Self.linearWidth : max(1, width / purpose.columnCount(in: width) - 2)
  }

  /// How the lines of a chooser stand. What is typed changes which there are, and not the box.
  func grid(of chooser: Chooser) -> ChooserGrid {
    let width = cache.layout.chooserWidth - 2
    let count = chooser.purpose.columnCount(in: width)
    let whole = Self.columns(of: cache.allChoices, atMost: count).map(\.count).max() ?? 0
    let limits = chooser.purpose.rows
    let inputRows = chooser.input == nil ? 0 : 2
    let box = cache.layout.chooser(rows: min(max(whole, limits.lowerBound), limits.upperBound) + inputRows)
    let (input, rows) = box.inset(left: 1, top: 1, right: 1, bottom: 1).split(top: inputRows)
    return ChooserGrid(
      box: box, input: input.split(top: 1).top, rows: rows,
      columns: Self.columns(of: cache.choices, atMost: count), columnWidth: width / count)
  }

  /// The lines in so many columns at most, each group whole, and no column higher than it must be.
  private static func columns(of choices: [Choice], atMost count: Int) -> [Range<Int>] {
    guard count > 1 else { return [choices.indices] }
    let starts = choices.indices.filter { index in
      index == 0 || choices[index].isHeading && !choices[index - 1].isHeading
    }
    let groups = starts.enumerated().map { place, start in
      start..<(place + 1 < starts.count ? starts[place + 1] : choices.count)
    }
    func packed(_ height: Int) -> [Range<Int>] {
      groups.reduce(into: []) { columns, group in
        if let last = columns.last, last.count + group.count <= height {
          columns[columns.count - 1] = last.lowerBound..<group.upperBound
        } else {
          // A blank line parts groups that stand below each other.
          let isParted = group.count > 1 && choices[group.lowerBound].line.spans.isEmpty
          columns.append(isParted ? group.lowerBound + 1..<group.upperBound : group)
        }
      }
    }
    var height = max(groups.map(\.count).max() ?? 0, (choices.count + count - 1) / count)
    while packed(height).count > count { height += 1 }
    return packed(height)
  }
}
