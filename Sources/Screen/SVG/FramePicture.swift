/// A frame as a picture: backgrounds, shapes and text.
struct FramePicture {
  static let cell = Size(width: 8, height: 16)
  /// The baseline of letters below the upper edge of a row.
  static let baseline = 12

  private(set) var backgrounds = PathLayer()
  private(set) var areas = PathLayer()
  private(set) var dots = PathLayer()
  private(set) var pieces: [TextPiece] = []
  private let ground: Ground

  init(of frame: Frame, on ground: Ground) {
    self.ground = ground
    for y in 0..<frame.size.height { add(Array(frame.row(y)), at: y) }
  }

  private mutating func add(_ row: [Cell], at y: Int) {
    var piece: TextPiece?
    for (x, cell) in row.enumerated() {
      let look = Look(cell.style, on: ground)
      let (width, height) = (Self.cell.width, Self.cell.height)
      let area = Rect(x: x * width, y: y * height, width: width, height: height)
      addBackground(of: look, in: area)
      // The second cell of a wide glyph has a background only.
      if cell.scalars == .none || cell.scalars == .space { continue }
      if let shape = CellShape(cell.text, in: Self.cell) {
        add(shape, look, in: area)
        continue
      }
      let columns = x + 1 < row.count && row[x + 1].scalars == .none ? 2 : 1
      let next = TextPiece(cell.text, at: Point(x: x, y: y), columns: columns, look: look)
      if piece?.take(next) != true {
        if let piece { pieces.append(piece) }
        piece = next
      }
    }
    if let piece { pieces.append(piece) }
  }

  private mutating func addBackground(of look: Look, in area: Rect) {
    if look.background != ground.background { backgrounds.add(area, color: look.background) }
    if look.attributes.contains(.underline) {
      let line = Rect(x: 0, y: Self.baseline + 2, width: area.width, height: 1)
      areas.add(line.moved(to: area), color: look.foreground)
    }
  }

  private mutating func add(_ shape: CellShape, _ look: Look, in area: Rect) {
    switch shape {
    case .areas(let parts):
      for part in parts { areas.add(part.moved(to: area), color: look.foreground) }
    case .shade(let percent):
      areas.add(area, color: look.foreground.mixed(percent, with: look.background))
    case .dots(let pattern):
      for bit in 0..<8 where pattern & 1 << bit != 0 {
        // Unicode numbers the upper three rows down the left, then the right column, then the fourth row.
        let (column, row) = bit < 6 ? (bit / 3, bit % 3) : (bit - 6, 3)
        let (width, height) = (area.width / 2, area.height / 4)
        dots.addDot(
          at: Point(
            x: area.minX + column * width + width / 2, y: area.minY + row * height + height / 2),
          color: look.foreground)
      }
    }
  }
}
