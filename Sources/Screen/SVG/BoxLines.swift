/// The lines of a box-drawing character, by its Unicode name ("DOWN HEAVY AND RIGHT UP LIGHT"): the thickness to each side.
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
      for word in clause {
        if word == "LEFT" || word == "HORIZONTAL" { left = thickness }
        if word == "RIGHT" || word == "HORIZONTAL" { right = thickness }
        if word == "UP" || word == "VERTICAL" { up = thickness }
        if word == "DOWN" || word == "VERTICAL" { down = thickness }
      }
    }
  }

  /// The areas of the lines in a cell, in pixels. Every line has its upper or left edge in the middle and reaches the
  /// side, so that neighbours meet; in the middle it covers the corner with others.
  func areas(in cell: Size) -> [Rect] {
    let (middleX, middleY) = (cell.width / 2, cell.height / 2)
    if dashes > 1, left > 0 {
      return dashes(of: cell.width, gap: 1).map {
        Rect(x: $0.lowerBound, y: middleY, width: $0.count, height: left)
      }
    }
    if dashes > 1 {
      return dashes(of: cell.height, gap: dashes > 3 ? 1 : 2).map {
        Rect(x: middleX, y: $0.lowerBound, width: up, height: $0.count)
      }
    }
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

  private func dashes(of length: Int, gap: Int) -> [Range<Int>] {
    (0..<dashes).map { $0 * length / dashes..<($0 + 1) * length / dashes - gap }
  }
}
