import Model
import Plot
import Screen
import Text

extension WorldPicture {
  func draw(in area: Rect, of frame: inout Frame, for state: State) {
    let (legend, map) = area.split(top: Self.legendRows)
    let selected = placements.first { .record(.nation($0.nation)) == state.selection }
    drawLegend(in: legend, of: &frame, state.theme)
    drawAreas(in: map, of: &frame, state.theme, selected: selected)
    // A picture on its own has no keys.
    if !state.cache.layout.footer.isEmpty { drawHint(in: map, of: &frame, state.theme) }
    drawPlacements(in: map, of: &frame, state.theme, selected: selected)
  }

  /// Says how to separate letters that hide each other.
  private func drawHint(in map: Rect, of frame: inout Frame, _ theme: Theme) {
    guard isWorld, Set(placements.map(\.cell)).count < placements.count else { return }
    let hint = " r shows one region "
    let cells = Rect(x: map.maxX - hint.columns, y: map.maxY - 1, width: hint.columns, height: 1)
    frame.put(hint, on: cells, style: theme.style("hint"))
  }

  private var isWorld: Bool { base.key.region == nil }

  /// The letters and patterns, as short as needed, with the numbers of nations, in doubt or not. Nations in both count there.
  private func drawLegend(in row: Rect, of frame: inout Frame, _ theme: Theme) {
    let small = Set(placements.filter(\.isDoubtful).map(\.letter)).sorted().joined(separator: " ")
    let doubt = small.isEmpty ? "" : "\(small) in doubt"
    let glyphs = base.key.cells.glyphs
    let (long, short) = (legend(isShort: false), legend(isShort: true))
    let forms = [(long, doubt, 2), (short, doubt, 2), (long, "", 2), (short, "", 2), (short, "", 1)]
    func head(_ belonging: Belonging) -> String {
      belonging.sign(glyphs) + (belonging.hasSample ? "    " : " ")
    }
    func columns(_ entry: (belonging: Belonging, text: String)) -> Int {
      head(entry.belonging).columns + entry.text.columns
    }
    let (entries, last, gap) =
      forms.first { entries, doubt, gap in
        entries.reduce(doubt.isEmpty ? -gap : doubt.columns) { $0 + columns($1) + gap } < row.width
      } ?? forms[4]
    var x = row.minX + 1
    for entry in entries where x + columns(entry) <= row.maxX {
      let (belonging, style) = (entry.belonging, theme.style(entry.belonging.role))
      frame.write(head(belonging) + entry.text, at: Point(x: x, y: row.minY), in: row, style: style)
      if belonging.hasSample {
        let sample = Rect(x: x + belonging.sign(glyphs).columns + 1, y: row.minY, width: 2, height: 1)
        frame.draw(belonging.hatch, in: sample, level: glyphs, style: style)
      }
      x += columns(entry) + gap
    }
    frame.write(last, at: Point(x: x, y: row.minY), in: row, style: theme.style("evidence.provisional"))
  }

  /// The kinds of nations there are with their numbers: `Artemis only 60 +5 provisional`.
  private func legend(isShort: Bool) -> [(belonging: Belonging, text: String)] {
    Belonging.allCases.compactMap { belonging in
      let nations = placements.filter { $0.belonging == belonging }
      let count = MemberCount(of: nations.map(\.kinds))
      switch belonging {
      case .blank: return blankName.map { (belonging, $0) }
      case .neither: return neither > 0 ? (belonging, "\(belonging.name) \(neither)") : nil
      default:
        if nations.isEmpty { return nil }
        return (belonging, "\(belonging.name) \(isShort ? count.figure.text : count.text)")
      }
    }
  }

  private func drawAreas(in map: Rect, of frame: inout Frame, _ theme: Theme, selected: Placement?) {
    var areas = belongings.map {
      AreaLook($0.hatch, style: theme.style($0.role), rank: $0.hasSample ? 1 : 0)
    }
    if let area = selected.flatMap({ base.areas[$0.nation] }) {
      areas[area].style = theme.style("list.selected")
      areas[area].rank = 2
    }
    frame.draw(
      base.raster, looks: areas, level: base.key.cells.glyphs, hasBorders: !isWorld, at: map.origin, in: map)
  }

  /// A letter at every capital, and names where they fit: in a region of all nations, in the world of the selected one.
  private func drawPlacements(in map: Rect, of frame: inout Frame, _ theme: Theme, selected: Placement?) {
    var labels = LabelPlacement(in: map)
    func cell(_ placement: Placement) -> Rect {
      Rect(x: map.minX + placement.cell.x, y: map.minY + placement.cell.y, width: 1, height: 1)
    }
    // First those without land on the map, which have only a letter; then the large ones.
    let others = placements.filter { $0.nation != selected?.nation }.sorted { left, right in
      (left.dots == 0 ? .max : left.dots, right.nation) > (right.dots == 0 ? .max : right.dots, left.nation)
    }
    for placement in placements { labels.reserve(cell(placement)) }
    for placement in others.reversed() {
      let style = theme.style(placement.belonging.role, over: "text.strong")
      frame.put(placement.letter, on: cell(placement), style: style)
    }
    for placement in [selected].compactMap(\.self) + (isWorld ? [] : others) {
      let isSelected = placement.nation == selected?.nation
      let style = theme.style(isSelected ? "list.selected" : placement.belonging.role)
      if isSelected { frame.put(placement.letter, on: cell(placement), style: style) }
      let text = placement.label
      var place = labels.place(columns: text.columns, at: cell(placement))
      if place == nil, isSelected {
        // Among many neighbours it covers some of their letters.
        var alone = LabelPlacement(in: map)
        place = alone.place(columns: text.columns, at: cell(placement))
        if let place { labels.reserve(Rect(x: place.x, y: place.y, width: text.columns, height: 1)) }
      }
      if let place {
        frame.put(text, on: Rect(x: place.x, y: place.y, width: text.columns, height: 1), style: style)
        frame.joinLabel(from: place.x, columns: text.columns, to: cell(placement), row: place.y, style: style)
      }
    }
  }
}

extension Frame {
  /// Writes a text over what is there, with its style.
  mutating func put(_ text: String, on cells: Rect, style: Style) {
    restyle(cells, as: style)
    write(text, at: cells.origin, in: cells, style: style)
  }

  /// Clears the cell between a label and its marker, so that they read as one.
  mutating func joinLabel(from x: Int, columns: Int, to mark: Rect, row: Int, style: Style) {
    guard row == mark.minY else { return }
    let gap = x > mark.minX ? mark.maxX : x + columns
    put(" ", on: Rect(x: gap, y: row, width: 1, height: 1), style: style)
  }
}
