extension Frame {
  /// The text of the frame, a line for each row, without spaces at the ends.
  package var text: String { (0..<size.height).map { row($0).text.trimmed }.joined(separator: "\n") }

  /// The frame as text with SGR sequences (ECMA-48), in the colours of a depth, its rows without unstyled blanks at the end.
  package func ansi(depth: ColorDepth) -> String {
    (0..<size.height).map { y in
      var result = ""
      forEachRun(inRow: y) { _, cells, style in
        let codes = style.degraded(to: depth).sgr
        result += codes.isEmpty ? cells.text : "\u{1B}[\(codes)m\(cells.text)\u{1B}[0m"
      }
      return result.trimmed
    }.joined(separator: "\n")
  }
}

extension String {
  /// Without spaces at the end.
  var trimmed: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}

extension Style {
  /// The parameters of its SGR sequence, after a reset; empty for the terminal's own style.
  fileprivate var sgr: String {
    let marks: [(Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    var codes = marks.filter { attributes.contains($0.0) }.map(\.1)
    if let foreground { codes.append(foreground.sgr(base: 30)) }
    if let background { codes.append(background.sgr(base: 40)) }
    return codes.joined(separator: ";")
  }
}

extension Color {
  /// Its SGR parameters; `base` is 30 for the glyph and 40 for the background.
  fileprivate func sgr(base: Int) -> String {
    switch self {
    case .palette(let number) where number < 8: "\(base + Int(number))"
    case .palette(let number): "\(base + 60 + Int(number & 7))"
    case .indexed(let number): "\(base + 8);5;\(number)"
    case .rgb(let red, let green, let blue): "\(base + 8);2;\(red);\(green);\(blue)"
    }
  }
}
