import Text

extension Line {
  /// The line in lines of at most so many columns, at least one; styles and links are kept.
  ///
  /// It breaks at spaces, which vanish, between ideographs, at line feeds, and at the end of a line in longer words. All
  /// lines of a paragraph except the first are indented. A wide glyph has a line even in one column.
  package func wrapped(to columns: Int, hanging indent: Int = 0) -> [Line] {
    let columns = max(1, columns)
    if let line = unbroken(in: columns) { return [line] }
    // A wide glyph needs room beside the indent.
    let limit = min(columns / 2, columns - 2)
    var wrapping = Wrapping(spans: spans, columns: columns, indent: max(0, min(indent, limit)))
    return wrapping.run()
  }

  /// The line where all of it is seen, as of most: without blanks at its end. Nil where it may have to be broken or cleaned.
  private func unbroken(in columns: Int) -> Line? {
    var room = columns
    for span in spans {
      for scalar in span.text.unicodeScalars {
        room -= 1
        if room < 0 || scalar.form != .narrow { return nil }
      }
    }
    var kept = spans
    while let last = kept.last, last.text.utf8.last ?? 0x20 == 0x20 {
      if last.text.isEmpty { kept.removeLast() } else { kept[kept.count - 1].text.removeLast() }
    }
    return Line(kept.filter { !$0.text.isEmpty })
  }
}

extension String {
  /// The text in lines of at most so many columns, broken between words; see ``Line/wrapped(to:hanging:)``.
  package func wrapped(to columns: Int) -> [String] { Line(self).wrapped(to: columns).map(\.text) }
}

private struct Wrapping {
  /// A scalar with its marks, which is never divided.
  private struct Piece {
    enum Kind { case word, space, ideograph, lineFeed }
    let scalar: Unicode.Scalar
    var kind: Kind
    /// Its span and bytes there.
    let span: Int32
    let start: Int32
    var end: Int32
  }

  private let spans: [Span]
  private let columns: Int
  private let indent: Int
  private var pieces: [Piece] = []
  private var lines: [Line] = []
  private var start = 0
  private var width = 0
  /// Where it could end, and the next begin.
  private var chance: (end: Int, next: Int)?
  private var isContinuation = false

  init(spans: [Span], columns: Int, indent: Int) {
    self.columns = columns
    self.indent = indent
    // Line feeds count here; other controls and line separators are drawn as replacements.
    self.spans = spans.map { Span($0.text.printable, style: $0.style, link: $0.link) }
    pieces.reserveCapacity(spans.reduce(0) { $0 + $1.text.utf8.count })
    for (index, span) in self.spans.enumerated() { append(span.text, from: Int32(index)) }
  }

  private mutating func append(_ text: String, from span: Int32) {
    var start: Int32 = 0
    for scalar in text.unicodeScalars {
      let end = start + Int32(UTF8.width(scalar))
      let columns = scalar.columns
      if columns == 0 {
        pieces[pieces.count - 1].end = end
        // A blank with a mark does not vanish.
        if pieces[pieces.count - 1].kind == .space { pieces[pieces.count - 1].kind = .word }
      } else {
        let kind: Piece.Kind =
          scalar == " " ? .space : scalar == "\n" ? .lineFeed : columns == 2 ? .ideograph : .word
        pieces.append(Piece(scalar: scalar, kind: kind, span: span, start: start, end: end))
      }
      start = end
    }
  }

  mutating func run() -> [Line] {
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      if piece.kind == .lineFeed {
        finish(at: index, next: index + 1)
        isContinuation = false
        index = start
        continue
      }
      noteChance(at: index)
      let columns = piece.kind == .ideograph ? 2 : 1
      let room = isContinuation ? self.columns - indent : self.columns
      // A space may hang over the edge.
      if width + columns > room, index > start, piece.kind != .space || chance == nil {
        let found = chance ?? (index, index)
        finish(at: found.end, next: found.next)
        isContinuation = true
        index = start
      } else {
        width += columns
        index += 1
      }
    }
    finish(at: pieces.count, next: pieces.count)
    return lines
  }

  /// Notes that the line may end before the piece at `index`, if so.
  private mutating func noteChance(at index: Int) {
    guard index > start else { return }
    let piece = pieces[index]
    let before = pieces[index - 1]
    if piece.kind == .space {
      if before.kind != .space { chance = (index, index + 1) } else { chance?.next = index + 1 }
    } else if before.kind != .space, piece.kind == .ideograph || before.kind == .ideograph,
      !Self.closing.contains(piece.scalar), !Self.opening.contains(before.scalar)
    {
      chance = (index, index)
    }
  }

  private mutating func finish(at end: Int, next: Int) {
    var end = end
    if next > end || end == pieces.count {
      while end > start, pieces[end - 1].kind == .space { end -= 1 }
    }
    lines.append(line(of: pieces[start..<max(start, end)]))
    start = next
    width = 0
    chance = nil
  }

  private func line(of pieces: ArraySlice<Piece>) -> Line {
    var result: [Span] = []
    if isContinuation, indent > 0, !pieces.isEmpty {
      result.append(Span(String(repeating: " ", count: indent)))
    }
    var rest = pieces
    while let first = rest.first {
      let taken = rest.prefix { $0.span == first.span }
      var part = spans[Int(first.span)]
      let end = taken[taken.endIndex - 1].end
      let bytes = part.text.utf8.dropFirst(Int(first.start)).prefix(Int(end - first.start))
      part.text = String(Substring(bytes))
      result.append(part)
      rest = rest[taken.endIndex...]
    }
    return Line(result)
  }

  /// What must not begin a line of Chinese or Japanese text.
  private static let closing: Set<Unicode.Scalar> = [
    "、", "。", "，", "．", "：", "；", "！", "？", "）", "」", "』", "】", "〉", "》", "〕", "ー", "々",
    ")", ",", ".", ":", ";", "!", "?", "”", "’",
  ]
  /// What must not end one.
  private static let opening: Set<Unicode.Scalar> = ["（", "「", "『", "【", "〈", "《", "〔", "(", "“", "‘"]
}
