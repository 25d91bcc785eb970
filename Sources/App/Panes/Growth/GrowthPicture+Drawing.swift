import Model
import Plot
import Query
import Screen
import Text

extension GrowthPicture {
  func draw(in area: Rect, of frame: inout Frame, for state: State) {
    func place(_ rect: Rect) -> Rect {
      Rect(x: area.minX + rect.minX, y: area.minY + rect.minY, width: rect.width, height: rect.height)
    }
    let theme = state.theme
    let muted = theme.style("text.muted")
    drawLegend(in: place(layout.legend), of: &frame, state)
    drawGrid(in: place(layout.plot), of: &frame, theme)
    drawCursor(in: place(layout.plot), of: &frame, state)
    frame.draw(growths.flatMap { lines(of: $0, theme) }, in: place(layout.plot), with: state.glyphs)
    drawEnds(beside: place(layout.plot), of: &frame, theme)
    drawCounts(in: place(layout.counts), of: &frame, theme)
    frame.drawLine(of: time, in: place(layout.line), style: muted)
    frame.write("└", at: Point(x: place(layout.counts).maxX - 1, y: place(layout.line).minY), style: muted)
    drawLanes(in: place(layout.lanes), of: &frame, state)
    frame.drawLabels(of: time, in: place(layout.labels), style: muted, major: theme.style("text.strong"))
    drawSelected(in: place(layout.plot), of: &frame, state)
  }

  /// The undisputed members and, from the first member in doubt, a line above with all members.
  private func lines(of growth: Growth, _ theme: Theme) -> [StepLine] {
    let style = theme.style(growth.coalition.role)
    func line(_ pattern: StepLine.Pattern, _ count: (JoiningRow) -> Int) -> StepLine {
      let first = growth.joinings.first.map { Self.x(of: $0, on: time) } ?? 0
      let start = StepLine.Step(x: first, y: Self.y(of: 0, on: counts))
      let steps = growth.joinings.map {
        StepLine.Step(x: Self.x(of: $0, on: time), y: Self.y(of: count($0), on: counts))
      }
      return StepLine(
        [start] + steps, end: Double(layout.plot.width), pattern: pattern, style: style)
    }
    let main = line(growth.pattern, \.count.undisputed)
    guard let first = growth.joinings.firstIndex(where: { $0.count.doubtful > 0 }) else { return [main] }
    var beside = line(.dotted, \.count.all)
    // It branches off where the first member in doubt appears.
    beside.steps.removeFirst(max(0, first))
    return [beside, main]
  }

  private func drawLegend(in row: Rect, of frame: inout Frame, _ state: State) {
    var entries = growths.map { growth in
      let name =
        "\(growth.coalition.letter) \(growth.pattern.sample(with: state.glyphs)) \(growth.coalition.name)"
      return Span(name, style: state.theme.style(growth.coalition.role))
    }
    let doubts = MembershipStatus.Kind.doubtful.filter { kind in
      growths.contains { $0.count[kind] > 0 }
    }
    if !doubts.isEmpty {
      let sample = StepLine.Pattern.dotted.sample(with: state.glyphs)
      entries.append(Span("\(sample) + in doubt", style: state.theme.style("text.muted")))
    }
    entries += doubts.map { kind in
      Span("\(Marks.symbol(kind)) \(kind.rawValue)", style: state.theme.style(kind.role))
    }
    var x = row.minX
    for entry in entries where x + entry.text.columns <= row.maxX {
      x += frame.write(Line([entry]), at: Point(x: x, y: row.minY), in: row) + 2
    }
  }

  private func drawGrid(in plot: Rect, of frame: inout Frame, _ theme: Theme) {
    for tick in counts.ticks where tick.value > 0 {
      let y = plot.minY + Int(Self.y(of: Int(tick.value), on: counts))
      for x in stride(from: plot.minX, to: plot.maxX, by: 2) {
        frame.write("·", at: Point(x: x, y: y), in: plot, style: theme.style("border"))
      }
    }
  }

  private func drawCounts(in column: Rect, of frame: inout Frame, _ theme: Theme) {
    let style = theme.style("text.muted")
    frame.drawVerticalRule(x: column.maxX - 1, from: column.minY, to: column.maxY, style: style)
    for tick in counts.ticks {
      let y = column.minY + Int(Self.y(of: Int(tick.value), on: counts))
      frame.write("┤", at: Point(x: column.maxX - 1, y: y), in: column, style: style)
      frame.write(
        tick.label, at: Point(x: column.maxX - 1 - tick.label.count, y: y), in: column, style: style)
    }
  }

  /// The letter and the number at the end of each line.
  private func drawEnds(beside plot: Rect, of frame: inout Frame, _ theme: Theme) {
    var taken: Set<Int> = []
    for growth in growths {
      var y = plot.minY + Int(Self.y(of: growth.count.undisputed, on: counts))
      while taken.contains(y) { y += 1 }
      taken.insert(y)
      frame.write(
        "\(growth.coalition.letter) \(growth.count.figure.text)", at: Point(x: plot.maxX + 1, y: y),
        style: theme.style(growth.coalition.role, over: "text.strong"))
    }
  }

  /// The joins of each coalition, one sign per cell.
  private func drawLanes(in lanes: Rect, of frame: inout Frame, _ state: State) {
    for (offset, growth) in growths.enumerated() {
      let y = lanes.minY + offset
      let style = state.theme.style(growth.coalition.role)
      frame.write(String(growth.coalition.letter), at: Point(x: lanes.minX - 2, y: y), style: style)
      var cells: [Int: [JoiningRow]] = [:]
      for row in growth.joinings {
        cells[min(lanes.width - 1, Int(Self.x(of: row, on: time))), default: []].append(row)
      }
      for (x, rows) in cells {
        let (sign, role) = Self.sign(of: rows)
        frame.write(
          sign, at: Point(x: lanes.minX + x, y: y), in: lanes,
          style: role.map(state.theme.style) ?? style)
      }
    }
  }

  /// The sign for the joins in a cell: a bar or their number, with doubt shown.
  private static func sign(of rows: [JoiningRow]) -> (String, Role?) {
    let kinds = Set(rows.map(\.status.kind))
    if let kind = MembershipStatus.Kind.doubtful.first(where: kinds.contains) {
      return (Marks.symbol(kind), kind.role)
    }
    return (rows.count == 1 ? "╵" : rows.count < 10 ? "\(rows.count)" : "+", nil)
  }

  private func selectedMark(_ state: State) -> PictureMark? {
    marks.first { $0.subject == state.selection }
  }

  /// A vertical line at the selected join, behind the others.
  private func drawCursor(in plot: Rect, of frame: inout Frame, _ state: State) {
    guard let mark = selectedMark(state) else { return }
    let x = plot.minX + min(plot.width - 1, Int(mark.x) - layout.plot.minX)
    for y in plot.minY..<plot.maxY {
      frame.write("│", at: Point(x: x, y: y), in: plot, style: state.theme.style("border.focused"))
    }
  }

  /// The selected join on its line.
  private func drawSelected(in plot: Rect, of frame: inout Frame, _ state: State) {
    guard let mark = selectedMark(state), let id = mark.subject.item(as: JoiningRow.ID.self) else { return }
    let x = plot.minX + min(plot.width - 1, Int(mark.x) - layout.plot.minX)
    let y = plot.minY + Int(mark.y) - layout.plot.minY
    let cell = Rect(x: x, y: y, width: 1, height: 1)
    frame.restyle(cell, as: state.theme.style("list.selected"))
    frame.write(String(id.coalition.letter), at: cell.origin)
  }
}
