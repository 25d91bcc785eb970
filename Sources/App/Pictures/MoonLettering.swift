import Model
import Screen

/// The marks of the sites and all names on a picture of the Moon. What matters most is served first: marks, the name of the
/// selected site, those of the others, and names of places where there is room left.
struct MoonLettering {
  private let picture: MoonPicture
  private let map: Rect
  private let theme: Theme
  private var labels: LabelPlacement
  /// The sites whose letter stands before their sign.
  private var lettered: Set<Mission.ID> = []

  init(_ picture: MoonPicture, in map: Rect, theme: Theme) {
    self.picture = picture
    self.map = map
    self.theme = theme
    labels = LabelPlacement(in: map)
  }

  mutating func draw(in frame: inout Frame, selection: Subject?, catalog: Catalog) {
    let isSelected = { (placement: MoonPicture.Placement) in .mission(placement.site.mission) == selection }
    let placements = picture.placements.filter(isSelected) + picture.placements.filter { !isSelected($0) }
    for panel in picture.base.panels { drawCaption(of: panel, in: &frame) }
    for placement in placements { labels.reserve(cell(of: placement)) }
    let note = absence(of: selection, in: catalog) ?? ""
    let noteCells = Rect(x: map.minX, y: map.maxY - 1, width: note.columns, height: 1).intersection(map)
    labels.reserve(noteCells)
    // Where signs share a cell, the first of them is to be seen.
    for placement in placements { reserveLetter(of: placement) }
    for placement in placements.reversed() { drawMark(of: placement, isSelected(placement), in: &frame) }
    drawHidden(in: &frame)
    for placement in placements { drawName(of: placement, isSelected(placement), in: &frame) }
    for panel in picture.base.panels {
      drawFeatures(of: panel, in: &frame)
      if panel.side == .southPole { drawMeridians(of: panel, in: &frame) }
    }
    put(note, at: noteCells.origin, "list.selected", in: &frame)
  }

  private func put(_ text: String, at point: Point, _ role: Role, in frame: inout Frame) {
    let cells = Rect(x: point.x, y: point.y, width: text.columns, height: 1).intersection(map)
    frame.put(text, on: cells, style: theme.style(role, over: "moon"))
  }

  private func cell(of placement: MoonPicture.Placement) -> Rect {
    Rect(x: map.minX + placement.cell.x, y: map.minY + placement.cell.y, width: 1, height: 1)
  }

  private func cellBefore(_ placement: MoonPicture.Placement) -> Rect {
    cell(of: placement).inset(left: -1, right: 1)
  }
}

// MARK: Sites

extension MoonLettering {
  private mutating func reserveLetter(of placement: MoonPicture.Placement) {
    guard labels.isFree(cellBefore(placement)) else { return }
    labels.reserve(cellBefore(placement))
    lettered.insert(placement.site.mission)
  }

  private func drawMark(
    of placement: MoonPicture.Placement, _ isSelected: Bool, in frame: inout Frame
  ) {
    let role: Role = isSelected ? "list.selected" : placement.site.role
    let style = theme.style(role, over: "moon").overlaid(with: Style(attributes: .bold))
    frame.put(
      placement.site.outcome.sign(picture.base.key.cells.glyphs), on: cell(of: placement), style: style)
    guard lettered.contains(placement.site.mission) else { return }
    frame.put(placement.site.letter, on: cellBefore(placement), style: style)
  }

  /// The name beside the mark, towards the edge of the disc if there is room; with the letter, where that has no place before
  /// the sign.
  private mutating func drawName(
    of placement: MoonPicture.Placement, _ isSelected: Bool, in frame: inout Frame
  ) {
    let site = placement.site
    let panel = picture.base.panels[placement.panel].rect.moved(to: map)
    let isLettered = lettered.contains(site.mission)
    let mark = isLettered ? cell(of: placement).inset(left: -1) : cell(of: placement)
    let name = isLettered ? site.name : site.letter + " " + site.name
    let isLeft = mark.minX < panel.minX + panel.width / 2
    let outward: [LabelPlacement.Side] = isLeft ? [.left, .right] : [.right, .left]
    let sides = outward + LabelPlacement.beside.filter { !outward.contains($0) }
    let place = labels.place(columns: name.columns, at: mark, sides: sides, within: panel)
    guard let place else { return }
    let role: Role = isSelected ? "list.selected" : site.role
    put(name, at: place, role, in: &frame)
    frame.joinLabel(
      from: place.x, columns: name.columns, to: mark, row: place.y, style: theme.style(role, over: "moon"))
  }

  /// Why the selected mission is not to be seen; nil where it is.
  private func absence(of selection: Subject?, in catalog: Catalog) -> String? {
    guard case .mission(let id) = selection, let mission = catalog.mission(id) else { return nil }
    if picture.elsewhere.contains(id) { return "\(mission.name): not on this side, v turns the Moon" }
    return picture.unplaced.contains(id)
      ? "\(mission.name): no position \(picture.isSeenByAll ? "known" : "given")" : nil
  }

  /// How many sites are not to be seen, in the lower right corner if it is free.
  private mutating func drawHidden(in frame: inout Frame) {
    func corner(_ text: String) -> Rect {
      Rect(x: map.maxX - text.columns, y: map.maxY - 1, width: text.columns, height: 1)
    }
    let text = hidden.first { $0.columns < map.width && labels.isFree(corner($0).inset(left: -1)) }
    guard let text else { return }
    labels.reserve(corner(text))
    put(text, at: corner(text).origin, "label", in: &frame)
  }

  /// How many sites are not to be seen and why, from the longest words to the shortest.
  private var hidden: [String] {
    func texts(_ count: Int, _ words: [String]) -> [String] {
      words.map { count > 0 ? "\(count) \($0)" : "" }
    }
    let elsewhere = texts(picture.elsewhere.count, ["on other sides (v)", "elsewhere", "elsewhere"])
    let unplaced = texts(
      picture.unplaced.count,
      [
        picture.isSeenByAll ? "without a known position, below" : "without a position, below",
        "without position", "unplaced",
      ])
    return zip(elsewhere, unplaced).map { [$0, $1].filter { !$0.isEmpty }.joined(separator: ", ") }
  }
}

// MARK: Places

extension MoonLettering {
  /// The name of a side over its disc, or in its corner.
  private mutating func drawCaption(of panel: MoonPanel, in frame: inout Frame) {
    let rect = panel.rect.moved(to: map)
    let name = panel.side.name
    let rows = Int((Double(rect.width) / picture.cellAspect.height).rounded(.up))
    let rowsAbove = (rect.height - min(rect.height, rows)) / 2
    let place = Point(
      x: rect.minX + (rowsAbove > 0 ? (rect.width - name.columns) / 2 : 0),
      y: rect.minY + max(0, rowsAbove - 1))
    labels.reserve(Rect(x: place.x, y: place.y, width: name.columns, height: 1))
    put(name, at: place, "label", in: &frame)
  }

  /// The names of places: over those that are wide enough, beside craters of which only the rim is drawn.
  private mutating func drawFeatures(of panel: MoonPanel, in frame: inout Frame) {
    let area = panel.rect.moved(to: map)
    for feature in picture.base.features {
      guard let cells = panel.cells(about: feature.place, diameter: feature.diameter) else { continue }
      let columns = feature.name.columns
      let isWide = Double(columns) <= Double(cells.width) * 1.2
      guard isWide || panel.hasRim(of: feature) else { continue }
      let ring = cells.moved(to: map)
      let middle = Rect(x: ring.minX, y: ring.minY + ring.height / 2, width: ring.width, height: 1)
      let sides: [LabelPlacement.Side] = isWide ? [.over, .below, .above] : [.right, .left]
      var place = labels.place(columns: columns, at: middle, sides: sides, within: area)
      if place == nil, panel.side == .southPole {
        place = labels.place(columns: columns, at: ring, sides: [.above, .below], within: area)
      }
      if let place { put(feature.name, at: place, "moon.feature", in: &frame) }
    }
  }

  /// The meridians about the pole, at the edge.
  private mutating func drawMeridians(of panel: MoonPanel, in frame: inout Frame) {
    for (longitude, name) in [(0.0, "0°"), (90, "90° E"), (180, "180°"), (-90, "90° W")] {
      let place = GeoPoint(latitude: MoonPanel.poleReach * 0.97 - 90, longitude: longitude)
      guard let position = panel.position(of: place) else { continue }
      let cell = Rect(x: map.minX + Int(position.x), y: map.minY + Int(position.y), width: 1, height: 1)
      let sides: [LabelPlacement.Side] = longitude > 0 ? [.left, .right] : [.right, .left]
      guard let label = labels.place(columns: name.columns, at: cell, sides: sides) else { continue }
      put(name, at: label, "moon.dark", in: &frame)
    }
  }
}
