extension Frame {
  /// The text of the frame, a line for each row, without spaces at the ends.
  public var text: String {
    (0..<size.height).map { y in
      var line = row(y).text
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// The frame as text with SGR sequences (ECMA-48), in the colours of a depth. Every row ends in the terminal's own
  /// style, without blanks of no style.
  public func ansi(depth: ColorDepth) -> String {
    (0..<size.height).map { ansiRow($0, depth: depth) }.joined(separator: "\n")
  }

  private func ansiRow(_ y: Int, depth: ColorDepth) -> String {
    var result = ""
    var pending = ""
    forEachRun(inRow: y) { _, cells, style in
      let text = cells.text
      let codes = style.degraded(to: depth).sgr
      if codes.isEmpty {
        // Held back until something follows.
        let end = text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex
        if end > text.startIndex {
          result += pending + text[..<end]
          pending = ""
        }
        pending += text[end...]
      } else {
        result += pending + "\u{1B}[\(codes)m\(text)\u{1B}[0m"
        pending = ""
      }
    }
    return result
  }
}

extension Style {
  /// The parameters of its SGR sequence, after a reset; empty for the terminal's own style.
  fileprivate var sgr: String {
    var codes: [String] = []
    let marks: [(Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    for (mark, code) in marks where attributes.contains(mark) { codes.append(code) }
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
