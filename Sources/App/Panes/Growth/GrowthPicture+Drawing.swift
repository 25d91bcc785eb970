import Model
import Plot
import Query
import Screen
import Text

extension GrowthPicture {
  func draw(in area: Rect, of frame: inout Frame, for state: State) {
    let theme = state.theme
    let muted = theme.style("text.muted")
    let (plot, column, line) = (
      layout.plot.moved(to: area), layout.counts.moved(to: area), layout.line.moved(to: area)
    )
    let selected = marks.first { $0.subject == state.selection }.map {
      Point(x: min(plot.maxX - 1, area.minX + Int($0.x)), y: area.minY + Int($0.y))
    }
    drawLegend(in: layout.legend.moved(to: area), of: &frame, state)
    drawGrid(in: plot, of: &frame, theme)
    // A vertical line at the selected join, behind the others.
    if let selected {
      frame.drawVerticalRule(
        x: selected.x, from: plot.minY, to: plot.maxY, style: theme.style("border.focused"))
    }
    frame.draw(growths.flatMap { lines(of: $0, theme) }, in: plot, with: state.glyphs)
    drawEnds(beside: plot, of: &frame, theme)
    drawCounts(in: column, of: &frame, muted)
    frame.drawLine(of: time, in: line, style: muted)
    frame.write("└", at: Point(x: column.maxX - 1, y: line.minY), style: muted)
    drawLanes(in: layout.lanes.moved(to: area), of: &frame, theme)
    frame.drawLabels(
      of: time, in: layout.labels.moved(to: area), style: muted, major: theme.style("text.strong"))
    // The selected join on its line.
    guard let selected, let id = state.selection?.item(as: JoiningRow.ID.self) else { return }
    let cell = Rect(x: selected.x, y: selected.y, width: 1, height: 1)
    frame.put(String(id.coalition.letter), on: cell, style: theme.style("list.selected"))
  }

  /// The undisputed members and, from the first member in doubt, a line above with all members.
  private func lines(of growth: Growth, _ theme: Theme) -> [StepLine] {
    func line(_ pattern: StepLine.Pattern, _ count: (JoiningRow) -> Int) -> StepLine {
      let steps = growth.joinings.map { PlanePoint(x: x(of: $0), y: y(of: count($0))) }
      return StepLine(
        [PlanePoint(x: steps.first?.x ?? 0, y: y(of: 0))] + steps, end: Double(layout.plot.width),
        pattern: pattern, style: theme.style(growth.coalition.role))
    }
    let main = line(growth.pattern, \.count.undisputed)
    guard let first = growth.joinings.firstIndex(where: { $0.count.doubtful > 0 }) else { return [main] }
    var beside = line(.dotted, \.count.all)
    // It branches off where the first member in doubt appears.
    beside.steps.removeFirst(first)
    return [beside, main]
  }

  private func drawLegend(in row: Rect, of frame: inout Frame, _ state: State) {
    func entry(_ text: String, _ role: Role) -> Span { Span(text, style: state.theme.style(role)) }
    var entries = growths.map { growth in
      let sample = growth.pattern.sample(with: state.glyphs)
      return entry("\(growth.coalition.letter) \(sample) \(growth.coalition.name)", growth.coalition.role)
    }
    let doubts = MembershipStatus.Kind.doubtful.filter { kind in growths.contains { $0.count[kind] > 0 } }
    if !doubts.isEmpty {
      entries.append(entry("\(StepLine.Pattern.dotted.sample(with: state.glyphs)) + in doubt", "text.muted"))
    }
    entries += doubts.map { entry("\(Marks.symbol($0)) \($0.rawValue)", $0.role) }
    var x = row.minX
    for entry in entries where x + entry.text.columns <= row.maxX {
      x += frame.write(Line([entry]), at: Point(x: x, y: row.minY), in: row) + 2
    }
  }

  private func drawGrid(in plot: Rect, of frame: inout Frame, _ theme: Theme) {
    for tick in counts.ticks where tick.value > 0 {
      let y = plot.minY + Int(y(of: Int(tick.value)))
      for x in stride(from: plot.minX, to: plot.maxX, by: 2) {
        frame.write("·", at: Point(x: x, y: y), in: plot, style: theme.style("border"))
      }
    }
  }

  private func drawCounts(in column: Rect, of frame: inout Frame, _ style: Style) {
    frame.drawVerticalRule(x: column.maxX - 1, from: column.minY, to: column.maxY, style: style)
    for tick in counts.ticks {
      let text = tick.label + "┤"
      let y = column.minY + Int(y(of: Int(tick.value)))
      frame.write(text, at: Point(x: column.maxX - text.columns, y: y), in: column, style: style)
    }
  }

  /// The letter and the number at the end of each line.
  private func drawEnds(beside plot: Rect, of frame: inout Frame, _ theme: Theme) {
    var taken: Set<Int> = []
    for growth in growths {
      var y = plot.minY + Int(y(of: growth.count.undisputed))
      while !taken.insert(y).inserted { y += 1 }
      frame.write(
        "\(growth.coalition.letter) \(growth.count.figure.text)", at: Point(x: plot.maxX + 1, y: y),
        style: theme.style(growth.coalition.role, over: "text.strong"))
    }
  }

  private func drawLanes(in lanes: Rect, of frame: inout Frame, _ theme: Theme) {
    for (offset, growth) in growths.enumerated() {
      let y = lanes.minY + offset
      let style = theme.style(growth.coalition.role)
      frame.write(String(growth.coalition.letter), at: Point(x: lanes.minX - 2, y: y), style: style)
      let cells = Dictionary(grouping: growth.joinings) { min(lanes.width - 1, Int(x(of: $0))) }
      for (x, rows) in cells {
        let (sign, role) = Self.sign(of: rows)
        frame.write(
          sign, at: Point(x: lanes.minX + x, y: y), in: lanes, style: role.map(theme.style) ?? style)
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
}
