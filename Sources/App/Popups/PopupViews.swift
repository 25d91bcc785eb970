import Screen
import Text

/// How the lines of a chooser stand in its box: groups of them side by side where there is room for several columns.
struct ChooserGrid {
  let box: Rect
  let input: Rect
  let rows: Rect
  let columns: [Range<Int>]
  /// How wide a column is, with a margin on either side of its lines.
  let columnWidth: Int
  var height: Int { columns.map(\.count).max() ?? 0 }

  func place(of line: Int) -> (column: Int, row: Int) {
    let column = columns.firstIndex { line < $0.upperBound } ?? max(0, columns.count - 1)
    return (column, columns.isEmpty ? 0 : max(0, line - columns[column].lowerBound))
  }

  /// The part of the screen that a row of a column has.
  func area(_ row: Int, of column: Int) -> Rect {
    Rect(x: rows.minX + column * columnWidth, y: rows.minY + row, width: columnWidth, height: 1)
  }

  /// The lines in sight with their areas, with so many rows out of sight above.
  func areas(scroll: Int) -> [(line: Int, area: Rect)] {
    columns.enumerated().flatMap { column, lines in
      lines.dropFirst(scroll).prefix(rows.height).enumerated().map { ($1, area($0, of: column)) }
    }
  }
}

extension Chooser.Purpose {
  /// The least width of two columns, if there may be two, and the rows of the box: it keeps its size while one types.
  private var form: (twoColumns: Int?, rows: ClosedRange<Int>) {
    switch self {
    case .filter, .help: (76, 1...Int.max)
    case .citations, .changes: (nil, 1...Int.max)
    case .everything: (nil, 20...20)
    case .palette, .lens, .sort, .cite, .tour: (nil, 1...20)
    }
  }

  fileprivate func columnCount(in width: Int) -> Int { width >= form.twoColumns ?? .max ? 2 : 1 }
  fileprivate var rows: ClosedRange<Int> { form.rows }
}

extension State {
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

struct ChooserView {
  let chooser: Chooser
  let title: String
  let choices: [Choice]
  let grid: ChooserGrid
  let theme: Theme

  init(_ chooser: Chooser, of state: State) {
    (self.chooser, title, choices) = (chooser, state.title(of: chooser), state.cache.choices)
    (grid, theme) = (state.grid(of: chooser), state.theme)
  }

  func draw(in frame: inout Frame) {
    let (box, rows) = (grid.box, grid.rows)
    frame.drawPopup(box, title: title, theme)
    for (line, area) in grid.areas(scroll: chooser.scroll) {
      draw(choices[line], isSelected: line == chooser.selected, in: area, of: &frame)
    }
    frame.drawScrollbar(
      in: Rect(x: box.maxX - 1, y: rows.minY, width: 1, height: rows.height), offset: chooser.scroll,
      visible: rows.height, total: grid.height, style: theme.style("scrollbar"))
    guard let input = chooser.input else { return }
    let (style, y) = (theme.style("popup.border"), grid.input.maxY)
    frame.drawHorizontalRule(y: y, from: box.minX, to: box.maxX, style: style)
    frame.write("├", at: Point(x: box.minX, y: y), style: style)
    frame.write("┤", at: Point(x: box.maxX - 1, y: y), style: style)
    // While nothing is typed the cursor stays on the selected line, where braille follows it.
    let cursor = frame.cursor
    frame.drawInput(input, label: "› ", in: grid.input.inset(left: 1, right: 1), theme)
    guard input.text.isEmpty else { return }
    if let cursor { frame.cursor = cursor }
    if chooser.purpose == .everything { return }
    let start = Point(x: grid.input.minX + 3, y: y - 1)
    frame.write("type to narrow", at: start, style: theme.style("text.muted", over: "popup"))
  }

  private func draw(_ choice: Choice, isSelected: Bool, in row: Rect, of frame: inout Frame) {
    frame.write(choice.line.truncated(to: row.width - 2), at: Point(x: row.minX + 1, y: row.minY), in: row)
    guard isSelected else { return }
    if choice.isSelectable {
      frame.write("›", at: row.origin, in: row)
      frame.restyle(row, as: theme.style("list.selected"))
    }
    if choice.isSelectable || chooser.input == nil { frame.cursor = row.origin }
  }
}

extension Frame {
  /// An empty box with a title; what it covers is gone, and so is what would touch its sides.
  mutating func drawPopup(_ box: Rect, title: String, _ theme: Theme) {
    fill(box.inset(left: -1, right: -1), with: Cell(" ", style: theme.style("text")))
    fill(box, with: Cell(" ", style: theme.style("popup")))
    drawBox(box, style: theme.style("popup.border"), title: Line(title, style: theme.style("popup.title")))
  }
}

struct PromptView {
  let prompt: Prompt
  let help: [Line]
  let box: Rect
  let theme: Theme

  func draw(in frame: inout Frame) {
    frame.drawPopup(box, title: prompt.title, theme)
    let (input, rest) = box.inset(left: 2, top: 1, right: 2, bottom: 1).split(top: 1)
    let complaint = prompt.complaint.map { [Line($0, style: theme.style("message.error"))] }
    let lines = (complaint ?? help).flatMap { $0.wrapped(to: max(1, rest.width)) }
    for (row, line) in lines.enumerated() {
      frame.write(line, at: Point(x: rest.minX, y: rest.minY + row), in: rest)
    }
    frame.drawInput(prompt.input, label: "› ", in: input, theme)
  }
}

extension Prompt {
  var title: String {
    switch purpose {
    case .asOf: "As of"
    case .since: "Changes since"
    case .export: "Export \(changes == nil ? "this view" : "these changes")"
    }
  }
}

extension State {
  var isExporting: Bool {
    if case .prompt(let prompt) = popup, case .export = prompt.purpose { true } else { false }
  }

  /// What stands below the line of a prompt: which dates can be typed; or the formats, and what will be written.
  func help(for prompt: Prompt) -> [Line] {
    guard isExporting else {
      return [line("A day, a month or a year: 2024-05-10, 10 May 2024, 2024-05, 2024.", "text.muted")]
    }
    let name = prompt.input.text.trimmed
    let chosen = ExportFormat.of(name)
    let formats = exportFormats.map {
      span(" \($0.title) ", $0.ending == chosen?.ending ? "list.selected" : "text")
    }
    let place = name.contains("/") || name.hasPrefix("~") ? "" : " to \(directory.printableLine)"
    let effect =
      chosen == nil ? "The ending of the name sets the format." : "Writes \(exported(to: name))\(place)."
    return [Line(formats), line(effect, "text.muted")]
  }
}
