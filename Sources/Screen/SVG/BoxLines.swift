/// The lines of a box-drawing character: their thickness from the middle to each side, by its Unicode name ("DOWN HEAVY
/// AND RIGHT UP LIGHT").
struct BoxLines: Hashable {
  /// The thickness of a line, 0 where there is none: 1 light, 2 heavy.
  var left = 0
  var up = 0
  var right = 0
  var down = 0
  /// The dashes per cell; 1 for whole lines.
  var dashes = 1

  /// The lines of a character; nil for diagonals, double lines and other characters. A round corner is a corner.
  init?(_ scalar: Unicode.Scalar) {
    guard case 0x2500...0x257F = scalar.value, let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    let isDashed = words.contains("DASH")
    guard !words.contains("DIAGONAL"), isDashed || !words.contains("DOUBLE") else { return nil }
    if isDashed { dashes = words.contains("DOUBLE") ? 2 : words.contains("TRIPLE") ? 3 : 4 }
    var thickness = 0
    for clause in words.split(separator: "AND") {
      // A clause without a thickness continues that of the clause before: "LIGHT DOWN AND RIGHT".
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

  /// The areas of the lines in a cell, in pixels. Every line has its upper or left edge in the middle and reaches the
  /// side, so that neighbours meet; in the middle it covers the corner with others.
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
