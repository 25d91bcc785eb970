import Model
import Screen

extension MoonPicture {
  func draw(in area: Rect, of frame: inout Frame, for state: State) {
    let (legend, map) = area.split(top: Self.legendRows)
    let theme = state.theme
    drawLegend(in: legend, of: &frame, theme)
    // A theme with a sky of its own has it about the discs and behind the names too.
    frame.fill(map, with: Cell(" ", style: theme.style("moon")))
    let tones: [Style] = ["moon.dark", "moon", "moon.bright"].map { theme.style($0) }
    for panel in base.panels {
      let rect = place(panel, in: map)
      frame.draw(panel.picture, styles: tones, at: rect.origin, in: rect)
      if panel.side == .southPole { drawPole(panel, in: rect, of: &frame, theme) }
    }
    drawLabels(in: map, of: &frame, for: state)
  }

  private func place(_ panel: MoonPanel, in map: Rect) -> Rect {
    Rect(
      x: map.minX + panel.rect.minX, y: map.minY + panel.rect.minY, width: panel.rect.width,
      height: panel.rect.height)
  }

  /// The letters of the coalitions and the signs of the outcomes.
  private func drawLegend(in row: Rect, of frame: inout Frame, _ theme: Theme) {
    var spans: [Span] = []
    for coalition in Coalition.allCases {
      spans.append(Span("\(coalition.letter) \(coalition.name)  ", style: theme.style(coalition.role)))
    }
    let muted = theme.style("text.muted")
    for outcome in LunarSite.Outcome.allCases {
      spans.append(Span(" \(outcome.sign(base.key.glyphs)) \(outcome.name) ", style: muted))
    }
    let line = Line(spans).truncated(to: row.width - 1)
    frame.write(line, at: Point(x: row.minX + 1, y: row.minY), in: row)
  }

  /// Parallels and meridians about the pole, and the rims of the named craters.
  private func drawPole(_ panel: MoonPanel, in rect: Rect, of frame: inout Frame, _ theme: Theme) {
    var canvas = Canvas(size: rect.size, level: base.key.glyphs)
    let pole = GeoPoint(latitude: -90, longitude: 0)
    let reach = MoonPanel.poleReach
    func setDots(_ places: some Sequence<GeoPoint>) {
      for place in places {
        guard let dot = panel.dot(of: place) else { continue }
        canvas.set(x: Int(dot.x), y: Int(dot.y), style: theme.style("moon.dark"))
      }
    }
    for distance in stride(from: 5.0, to: reach, by: 5) {
      // A dot for every second one that a line would have.
      let length = Double.pi * Double(canvas.dots.height) * distance / reach
      setDots(pole.circle(radius: distance, count: max(8, Int(length / 2))))
    }
    for longitude in stride(from: 0.0, to: 360, by: 90) {
      setDots(
        stride(from: 0.0, to: reach, by: reach * 3 / Double(canvas.dots.height)).map {
          GeoPoint(latitude: $0 - 90, longitude: longitude)
        })
    }
    for feature in BundledMaps.moon?.features ?? [] where feature.kind == .crater {
      let radius = MoonPanel.degrees(ofKilometres: Double(feature.diameter) / 2)
      canvas.drawPath(
        feature.place.circle(radius: radius, count: 24).map(panel.dot), style: theme.style("moon.ring"))
    }
    frame.draw(canvas, at: rect.origin, in: rect)
  }

  /// The marks of the sites and their names, the selected one before all others; then the names of places, where there is
  /// room left.
  private func drawLabels(in map: Rect, of frame: inout Frame, for state: State) {
    let theme = state.theme
    let selected = placements.first { .mission($0.site.mission) == state.selection }
    var labels = LabelPlacement(in: map)
    for panel in base.panels { drawCaption(of: panel, in: map, of: &frame, theme, labels: &labels) }
    for placement in placements { labels.reserve(cell(of: placement, in: map)) }
    let note = absence(of: state.selection, in: state.catalog) ?? ""
    let noteCells = Rect(x: map.minX, y: map.maxY - 1, width: note.columns, height: 1).intersection(map)
    labels.reserve(noteCells)
    drawHidden(in: map, of: &frame, theme, labels: &labels)
    let others = placements.filter { $0.site.mission != selected?.site.mission }
    for placement in others.reversed() + [selected].compactMap(\.self) {
      let isSelected = placement.site.mission == selected?.site.mission
      let style = theme.style(isSelected ? "list.selected" : placement.site.role, over: "moon")
      frame.put(
        placement.site.outcome.sign(base.key.glyphs), on: cell(of: placement, in: map),
        style: style.overlaid(with: Style(attributes: .bold)))
    }
    for placement in [selected].compactMap(\.self) + others {
      let isSelected = placement.site.mission == selected?.site.mission
      let style = theme.style(isSelected ? "list.selected" : placement.site.role, over: "moon")
      drawName(of: placement, in: map, of: &frame, style: style, labels: &labels)
    }
    for panel in base.panels {
      drawFeatures(of: panel, in: map, of: &frame, theme, labels: &labels)
      if panel.side == .southPole { drawMeridians(of: panel, in: map, of: &frame, theme, labels: &labels) }
    }
    frame.put(note, on: noteCells, style: theme.style("list.selected", over: "moon"))
  }

  private func cell(of placement: Placement, in map: Rect) -> Rect {
    Rect(x: map.minX + placement.cell.x, y: map.minY + placement.cell.y, width: 1, height: 1)
  }

  /// The name of a side over its disc, or in its corner.
  private func drawCaption(
    of panel: MoonPanel, in map: Rect, of frame: inout Frame, _ theme: Theme, labels: inout LabelPlacement
  ) {
    let rect = place(panel, in: map)
    let name = panel.side.name
    let free = (rect.height - min(rect.height, (rect.width + 1) / 2)) / 2
    let corner = Point(
      x: rect.minX + (free > 0 ? (rect.width - name.columns) / 2 : 0), y: rect.minY + max(0, free - 1))
    labels.reserve(Rect(x: corner.x, y: corner.y, width: name.columns + 1, height: 1))
    frame.write(name, at: corner, in: rect, style: theme.style("label", over: "moon"))
  }

  /// Why the selected mission is not to be seen; nil where it is.
  private func absence(of selection: Subject?, in catalog: Catalog) -> String? {
    guard case .mission(let id) = selection, let mission = catalog.mission(id) else { return nil }
    if elsewhere.contains(id) { return "\(mission.name): not on this side, v turns the Moon" }
    return unplaced.contains(id) ? "\(mission.name): no position known" : nil
  }

  /// How many sites are not to be seen, in the lower right corner if it is free.
  private func drawHidden(in map: Rect, of frame: inout Frame, _ theme: Theme, labels: inout LabelPlacement) {
    var counts: [String] = []
    if !elsewhere.isEmpty { counts.append("\(elsewhere.count) elsewhere") }
    if !unplaced.isEmpty { counts.append("\(unplaced.count) unplaced") }
    let text = counts.joined(separator: ", ")
    let corner = Rect(x: map.maxX - text.columns, y: map.maxY - 1, width: text.columns, height: 1)
    guard labels.isFree(corner) else { return }
    labels.reserve(corner)
    frame.put(text, on: corner, style: theme.style("label", over: "moon"))
  }

  /// The meridians about the pole, at the edge.
  private func drawMeridians(
    of panel: MoonPanel, in map: Rect, of frame: inout Frame, _ theme: Theme, labels: inout LabelPlacement
  ) {
    for (longitude, name) in [(0.0, "0°"), (90, "90° E"), (180, "180°"), (-90, "90° W")] {
      let place = GeoPoint(latitude: MoonPanel.poleReach * 0.97 - 90, longitude: longitude)
      guard let position = panel.position(of: place) else { continue }
      let cell = Rect(x: map.minX + Int(position.x), y: map.minY + Int(position.y), width: 1, height: 1)
      let sides: [LabelPlacement.Side] = longitude > 0 ? [.left, .right] : [.right, .left]
      guard let label = labels.place(columns: name.columns, at: cell, sides: sides) else { continue }
      frame.put(
        name, on: Rect(x: label.x, y: label.y, width: name.columns, height: 1),
        style: theme.style("moon.dark"))
    }
  }

  /// A letter before the sign of a site, or where another sign stands there, before its name; and the name, towards the
  /// edge of the disc if there is room.
  private func drawName(
    of placement: Placement, in map: Rect, of frame: inout Frame, style: Style, labels: inout LabelPlacement
  ) {
    let panel = place(base.panels[placement.panel], in: map)
    var mark = cell(of: placement, in: map)
    let before = Rect(x: mark.minX - 1, y: mark.minY, width: 1, height: 1)
    var name = placement.site.name
    if labels.isFree(before) {
      labels.reserve(before)
      frame.put(placement.site.letter, on: before, style: style)
      mark = Rect(x: before.minX, y: before.minY, width: 2, height: 1)
    } else {
      name = placement.site.letter + " " + name
    }
    let isLeft = mark.minX < panel.minX + panel.width / 2
    let outward: [LabelPlacement.Side] = isLeft ? [.left, .right] : [.right, .left]
    let sides = outward + LabelPlacement.beside.filter { !outward.contains($0) }
    guard let place = labels.place(columns: name.columns, at: mark, sides: sides, within: panel) else {
      return
    }
    frame.put(name, on: Rect(x: place.x, y: place.y, width: name.columns, height: 1), style: style)
    frame.joinLabel(from: place.x, columns: name.columns, to: mark, row: place.y, style: style)
  }

  /// The names of places: over those that are wide enough, beside craters that are drawn as rings.
  private func drawFeatures(
    of panel: MoonPanel, in map: Rect, of frame: inout Frame, _ theme: Theme, labels: inout LabelPlacement
  ) {
    let style = theme.style("moon.feature")
    for feature in BundledMaps.moon?.features ?? [] {
      guard let ring = panel.cells(about: feature.place, diameter: feature.diameter) else { continue }
      let columns = feature.name.columns
      let isWide = Double(columns) <= Double(ring.width) * 1.2
      guard isWide || panel.side == .southPole else { continue }
      let anchor = Rect(
        x: map.minX + ring.minX, y: map.minY + ring.minY, width: ring.width, height: ring.height)
      let middle = Rect(x: anchor.minX, y: anchor.minY + anchor.height / 2, width: anchor.width, height: 1)
      let place =
        isWide
        ? labels.place(
          columns: columns, at: middle, sides: [.over, .below, .above], within: place(panel, in: map))
        : labels.place(columns: columns, at: middle, sides: [.right, .left])
          ?? labels.place(columns: columns, at: anchor, sides: [.above, .below])
      if let place {
        frame.put(feature.name, on: Rect(x: place.x, y: place.y, width: columns, height: 1), style: style)
      }
    }
  }
}

extension LunarFeature {
  /// Where its middle lies.
  var place: GeoPoint { GeoPoint(latitude: latitude, longitude: longitude) }
}
