/// The lines of a box-drawing character: how thick the one from the middle of the cell to each side is.
///
/// The standard names every such character by its lines ("DOWN HEAVY AND RIGHT UP LIGHT"), so no table is needed.
struct BoxLines: Hashable {
  /// The thickness of a line, 0 where there is none: 1 light, 2 heavy.
  var left = 0
  /// See ``left``.
  var up = 0
  /// See ``left``.
  var right = 0
  /// See ``left``.
  var down = 0
  /// Of how many dashes in a cell the lines are; 1 where they are whole.
  var dashes = 1

  /// The lines of a character; nil for diagonals, double lines, and all that is no box-drawing character. A round corner
  /// counts as a corner.
  init?(_ scalar: Unicode.Scalar) {
    guard case 0x2500...0x257F = scalar.value, let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    let isDashed = words.contains("DASH")
    guard !words.contains("DIAGONAL"), isDashed || !words.contains("DOUBLE") else { return nil }
    if isDashed { dashes = words.contains("DOUBLE") ? 2 : words.contains("TRIPLE") ? 3 : 4 }
    var thickness = 0
    for clause in words.split(separator: "AND") {
      // A clause without a word for it goes on with that of the clause before: "LIGHT DOWN AND RIGHT".
      if clause.contains("LIGHT") { thickness = 1 } else if clause.contains("HEAVY") { thickness = 2 }
      for word in clause { set(word, to: thickness) }
    }
  }

  private mutating func set(_ word: Substring, to thickness: Int) {
    switch word {
    case "LEFT": left = thickness
    case "UP": up = thickness
    case "RIGHT": right = thickness
    case "DOWN": down = thickness
    case "HORIZONTAL": (left, right) = (thickness, thickness)
    case "VERTICAL": (up, down) = (thickness, thickness)
    default: break
    }
  }

  /// The areas that the lines cover in a cell of that size, in pixels from its upper left corner.
  ///
  /// Every line has its upper or left edge in the middle of the cell, whatever its thickness, and reaches the side of the
  /// cell, so that lines of neighbours meet. Where it meets others in the middle, it covers the corner with them.
  func areas(in cell: Size) -> [Rect] {
    let (middleX, middleY) = (cell.width / 2, cell.height / 2)
    if dashes > 1 { return left > 0 ? levelDashes(in: cell) : uprightDashes(in: cell) }
    let endX = middleX + max(up, down, 1)
    let endY = middleY + max(left, right, 1)
    var areas: [Rect] = []
    if left == right, left > 0 {
      areas.append(Rect(x: 0, y: middleY, width: cell.width, height: left))
    } else {
      areas.append(Rect(x: 0, y: middleY, width: endX, height: left))
      areas.append(Rect(x: middleX, y: middleY, width: cell.width - middleX, height: right))
    }
    if up == down, up > 0 {
      areas.append(Rect(x: middleX, y: 0, width: up, height: cell.height))
    } else {
      areas.append(Rect(x: middleX, y: 0, width: up, height: endY))
      areas.append(Rect(x: middleX, y: middleY, width: down, height: cell.height - middleY))
    }
    return areas.filter { !$0.isEmpty }
  }

  private func levelDashes(in cell: Size) -> [Rect] {
    (0..<dashes).map { dash in
      let start = dash * cell.width / dashes
      let end = (dash + 1) * cell.width / dashes - 1
      return Rect(x: start, y: cell.height / 2, width: end - start, height: left)
    }
  }

  private func uprightDashes(in cell: Size) -> [Rect] {
    (0..<dashes).map { dash in
      let start = dash * cell.height / dashes
      let end = (dash + 1) * cell.height / dashes - (dashes > 3 ? 1 : 2)
      return Rect(x: cell.width / 2, y: start, width: up, height: end - start)
    }
  }
}
