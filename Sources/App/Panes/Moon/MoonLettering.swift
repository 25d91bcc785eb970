import Model
import Plot
import Screen
import Text

/// The markers and names on a picture of the Moon. The most important are placed first: markers, the name of the
/// selected site, the other sites, then features where there is room.
struct MoonLettering {
  private let picture: MoonPicture
  private let map: Rect
  private let theme: Theme
  private var labels: LabelPlacement
  private var lettered: Set<Point> = []

  init(_ picture: MoonPicture, in map: Rect, theme: Theme) {
    self.picture = picture
    self.map = map
    self.theme = theme
    labels = LabelPlacement(in: map)
  }

  /// - Parameter selected: the selected mission, if any.
  mutating func draw(in frame: inout Frame, selected: MissionRow?) {
    let all = picture.placements
    let first = selected.flatMap { row in all.indices.first { all[$0].site.row.place == row.place } }
    // Of signs that share a cell, the first is shown.
    let taken = first.map { all[$0].cell }
    let signs = [first].compactMap(\.self) + picture.fronts.filter { all[$0].cell != taken }
    for panel in picture.base.panels { drawCaption(of: panel, in: &frame) }
    for sign in signs { labels.reserve(cell(of: all[sign])) }
    let note = selected.flatMap(absence) ?? ""
    let noteCells = Rect(x: map.minX, y: map.maxY - 1, width: note.columns, height: 1).intersection(map)
    labels.reserve(noteCells)
    for sign in signs { reserveLetter(of: all[sign]) }
    for sign in signs.reversed() { drawMark(of: all[sign], sign == first, in: &frame) }
    drawHidden(in: &frame)
    drawNames(of: signs, first: first, in: &frame)
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

  private mutating func reserveLetter(of placement: MoonPicture.Placement) {
    guard labels.isFree(cellBefore(placement)) else { return }
    labels.reserve(cellBefore(placement))
    lettered.insert(placement.cell)
  }

  private func drawMark(of placement: MoonPicture.Placement, _ isSelected: Bool, in frame: inout Frame) {
    let role: Role = isSelected ? "list.selected" : placement.site.role
    let style = theme.style(role, over: "moon").overlaid(with: Style(attributes: .bold))
    frame.put(
      placement.site.outcome.sign(picture.base.key.cells.glyphs), on: cell(of: placement), style: style)
    guard lettered.contains(placement.cell) else { return }
    frame.put(placement.site.letter, on: cellBefore(placement), style: style)
  }

  /// The names of all sites, the selected one first. Where a short name did not fit, longer ones are not tried.
  private mutating func drawNames(of signs: [Int], first: Int?, in frame: inout Frame) {
    let all = picture.placements
    let shown = Set(signs)
    if let first { _ = drawName(of: all[first], isShown: true, role: "list.selected", in: &frame) }
    // The smallest width that did not fit beside each cell's sign, without its letter.
    var tooMany: [Point: Int] = [:]
    for (index, placement) in all.enumerated() where index != first {
      if shown.contains(index), lettered.contains(placement.cell) {
        _ = drawName(of: placement, isShown: true, in: &frame)
      } else {
        tooMany[placement.cell] = drawName(
          of: placement, isShown: false, below: tooMany[placement.cell] ?? .max, in: &frame)
      }
    }
  }

  /// Draws the name beside the marker, preferably towards the edge of the disc, with the letter where that is not before
  /// the sign, if it has fewer columns than a limit and there is room. Returns how many do not fit.
  private mutating func drawName(
    of placement: MoonPicture.Placement, isShown: Bool, role: Role? = nil, below limit: Int = .max,
    in frame: inout Frame
  ) -> Int {
    let site = placement.site
    let hasLetter = isShown && lettered.contains(placement.cell)
    let label = hasLetter ? site.name : site.letter + " " + site.name
    let columns = label.columns
    guard columns < limit else { return limit }
    let panel = picture.base.panels[placement.panel].rect.moved(to: map)
    let mark = hasLetter ? cell(of: placement).inset(left: -1) : cell(of: placement)
    let isLeft = mark.minX < panel.minX + panel.width / 2
    let side = (isLeft ? Self.leftFirst : LabelPlacement.beside).first { side in
      labels.room(columns: columns, at: mark, sides: [side], within: panel).map {
        isApart($0, columns, placement)
      } ?? false
    }
    guard let side, let place = labels.place(columns: columns, at: mark, sides: [side], within: panel)
    else { return columns }
    put(label, at: place, role ?? site.role, in: &frame)
    frame.joinLabel(
      from: place.x, columns: columns, to: mark, row: place.y,
      style: theme.style(role ?? site.role, over: "moon"))
    return limit
  }

  /// Whether two blanks at least part a label from the markers of others in its row: with one it would read as theirs.
  private func isApart(_ label: Point, _ columns: Int, _ own: MoonPicture.Placement) -> Bool {
    picture.fronts.map { picture.placements[$0] }.filter { $0.cell != own.cell }.allSatisfy { other in
      let letter = lettered.contains(other.cell) ? cellBefore(other) : cell(of: other)
      return letter.minY != label.y || letter.minX >= label.x + columns + 2
        || cell(of: other).maxX <= label.x - 2
    }
  }

  private static let leftFirst: [LabelPlacement.Side] = [.left, .right] + LabelPlacement.beside.dropFirst(2)

  /// Why the selected mission is not visible; nil if it is.
  private func absence(of selected: MissionRow) -> String? {
    let name = selected.mission.name
    func isAmong(_ rows: [MissionRow]) -> Bool { rows.contains { $0.place == selected.place } }
    if isAmong(picture.elsewhere) { return "\(name): not on this side, v turns the Moon" }
    return isAmong(picture.unplaced)
      ? "\(name): no position \(picture.isSeenByAll ? "known" : "given")" : nil
  }

  /// The number of hidden sites, in the lower right corner if it is free.
  private mutating func drawHidden(in frame: inout Frame) {
    func corner(_ text: String) -> Rect {
      Rect(x: map.maxX - text.columns, y: map.maxY - 1, width: text.columns, height: 1)
    }
    let text = hidden.first { $0.columns < map.width && labels.isFree(corner($0).inset(left: -1)) }
    guard let text else { return }
    labels.reserve(corner(text))
    put(text, at: corner(text).origin, "label", in: &frame)
  }

  /// The number of hidden sites and the reason, in several lengths, longest first.
  private var hidden: [String] {
    let without = picture.isSeenByAll ? "without a known position, below" : "without a position, below"
    let words = [
      ("on other sides (v)", without), ("elsewhere", "without position"), ("elsewhere", "unplaced"),
    ]
    return words.map { elsewhere, unplaced in
      [(picture.elsewhere.count, elsewhere), (picture.unplaced.count, unplaced)].filter { $0.0 > 0 }
        .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
  }

  /// The name of a side, above its disc or in its corner.
  private mutating func drawCaption(of panel: MoonPanel, in frame: inout Frame) {
    let rect = panel.rect.moved(to: map)
    // In a corner the whole name would reach onto the disc.
    let name = rect.width < 40 ? panel.side.rawValue : panel.side.name
    let rows = Int((Double(rect.width) / picture.cellAspect.height).rounded(.up))
    let rowsAbove = (rect.height - min(rect.height, rows)) / 2
    let place = Point(
      x: rect.minX + (rowsAbove > 0 ? (rect.width - name.columns) / 2 : 0),
      y: rect.minY + max(0, rowsAbove - 1))
    labels.reserve(Rect(x: place.x, y: place.y, width: name.columns, height: 1))
    put(name, at: place, "label", in: &frame)
  }

  /// The names of features: on those that are wide enough, beside craters drawn by their rim only.
  private mutating func drawFeatures(of panel: MoonPanel, in frame: inout Frame) {
    let area = panel.rect.moved(to: map)
    let pole = picture.base.panels.first { $0.side == .southPole }
    for feature in picture.base.features {
      // About the pole the map of the pole alone has room for names.
      if panel.side != .southPole, pole?.position(of: feature.place) != nil { continue }
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
