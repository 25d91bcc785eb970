public import Screen
public import Testing

/// Expects that a frame shows a drawing: one line for each row, spaces at the ends of lines left out.
///
/// A drawing with fewer lines than the frame has rows stands for one that goes on with blank rows.
public func expectDrawn(
  _ frame: Frame, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  if let difference = drawingDifference(frame.text, expected) {
    Issue.record(Comment(rawValue: difference), sourceLocation: sourceLocation)
  }
}

/// What tells two drawings apart, with a mark at every line that differs; nil when they are the same.
public func drawingDifference(_ drawn: String, _ expected: String) -> String? {
  let (drawn, expected) = (trimmedLines(drawn), trimmedLines(expected))
  guard drawn != expected else { return nil }
  func listing(_ lines: [String], against others: [String]) -> String {
    lines.enumerated().map { index, line in
      let isSame = index < others.count && others[index] == line
      return (isSame ? "  |" : "> |") + line
    }.joined(separator: "\n")
  }
  return """
    The frame is not as drawn.
    Expected:
    \(listing(expected, against: drawn))
    Drawn:
    \(listing(drawn, against: expected))
    """
}

/// The lines without spaces at their ends and without blank ones at the end of the whole.
func trimmedLines(_ text: String) -> [String] {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    var line = line
    while line.last == " " { line.removeLast() }
    return String(line)
  }
  while lines.last?.isEmpty == true { lines.removeLast() }
  return lines
}
