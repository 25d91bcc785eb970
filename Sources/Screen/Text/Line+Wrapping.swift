extension Line {
  /// The line in lines of at most so many columns; styles and link tags are kept.
  ///
  /// It is broken at spaces, which then vanish, and between ideographs; a word that is longer than a line is broken
  /// where the line ends. Line feeds break too. All lines but the first of such a paragraph stand `indent` columns
  /// further right. Less than one column counts as one, and a wide glyph in a single column still has a line of its
  /// own.
  public func wrapped(to columns: Int, hanging indent: Int = 0) -> [Line] {
    let columns = max(1, columns)
    // A wide glyph has to find room beside the indent.
    let limit = min(columns / 2, columns - 2)
    var wrapping = Wrapping(spans: spans, columns: columns, indent: max(0, min(indent, limit)))
    return wrapping.run()
  }
}

/// The work of breaking one line.
private struct Wrapping {
  private struct Piece {
    enum Kind { case word, space, ideograph, lineFeed }
    let cluster: Cluster
    let columns: Int8
    let kind: Kind
    /// Which span it comes from.
    let span: Int32
  }

  private let spans: [Span]
  private let columns: Int
  private let indent: Int
  private var pieces: [Piece] = []
  private var clusters = ClusterTable()
  private var lines: [Line] = []
  /// Where the line under work begins.
  private var start = 0
  /// The columns of it so far.
  private var width = 0
  /// Where it could end, and where the next would then begin.
  private var chance: (end: Int, next: Int)?
  private var isContinuation = false

  init(spans: [Span], columns: Int, indent: Int) {
    self.spans = spans
    self.columns = columns
    self.indent = indent
    pieces.reserveCapacity(spans.reduce(0) { $0 + $1.text.utf8.count })
    for (index, span) in spans.enumerated() where !appendPlain(span.text, from: Int32(index)) {
      append(span.text, from: Int32(index))
    }
  }

  /// Cuts a text of plain scalars into pieces; false of others.
  private mutating func appendPlain(_ text: String, from span: Int32) -> Bool {
    let count = pieces.count
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      var scalars = PlainScalars(bytes)
      while let (cluster, columns) = scalars.next() {
        let kind: Piece.Kind = cluster == .space ? .space : columns == 2 ? .ideograph : .word
        pieces.append(Piece(cluster: cluster, columns: Int8(columns), kind: kind, span: span))
      }
      return scalars.isAtEnd
    }
    if isPlain != true { pieces.removeLast(pieces.count - count) }
    return isPlain == true
  }

  /// Cuts a text into pieces. Line feeds and tabs mean something here; other controls, and separators of lines that would
  /// pass something off for a line of its own, are drawn as replacements.
  private mutating func append(_ text: String, from span: Int32) {
    for character in Clusters(text[...]) {
      if character == "\n" || character == "\r\n" {
        pieces.append(Piece(cluster: .none, columns: 0, kind: .lineFeed, span: span))
      } else if character == " " || character == "\t" {
        pieces.append(Piece(cluster: .space, columns: 1, kind: .space, span: span))
      } else if let glyph = Glyph(character) {
        pieces.append(
          Piece(
            cluster: clusters.cluster(of: glyph.text), columns: Int8(glyph.columns),
            kind: glyph.columns == 2 ? .ideograph : .word, span: span))
      }
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
      if width + Int(piece.columns) > room, index > start, let next = breakLine(at: index) {
        index = next
        continue
      }
      width += Int(piece.columns)
      index += 1
    }
    finish(at: pieces.count, next: pieces.count)
    return lines
  }

  private var room: Int { isContinuation ? columns - indent : columns }

  /// Notes that the line may end before the piece at `index`, if it may.
  private mutating func noteChance(at index: Int) {
    guard index > start else { return }
    let piece = pieces[index]
    let before = pieces[index - 1]
    if piece.kind == .space {
      if before.kind != .space { chance = (index, index + 1) } else { chance?.next = index + 1 }
    } else if before.kind != .space, piece.kind == .ideograph || before.kind == .ideograph,
      !Self.closing.contains(clusters.text(of: piece.cluster)),
      !Self.opening.contains(clusters.text(of: before.cluster))
    {
      chance = (index, index)
    }
  }

  /// Ends the line that the piece at `index` does not fit on; tells where to go on, or nil if the piece is a space
  /// that may hang over the edge.
  private mutating func breakLine(at index: Int) -> Int? {
    if pieces[index].kind == .space, chance != nil { return nil }
    let found = chance ?? (index, index)
    finish(at: found.end, next: found.next)
    isContinuation = true
    return start
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

  /// A line of these pieces, those from one span together again.
  private func line(of pieces: ArraySlice<Piece>) -> Line {
    var result: [Span] = []
    if isContinuation, indent > 0, !pieces.isEmpty {
      result.append(Span(String(repeating: " ", count: indent)))
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pieces.count)
    var index = pieces.startIndex
    while index < pieces.endIndex {
      let span = pieces[index].span
      bytes.removeAll(keepingCapacity: true)
      while index < pieces.endIndex, pieces[index].span == span {
        clusters.append(pieces[index].cluster, to: &bytes)
        index += 1
      }
      var part = spans[Int(span)]
      part.text = String(decoding: bytes, as: UTF8.self)
      result.append(part)
    }
    return Line(result)
  }

  /// What does not begin a line of Chinese or Japanese text.
  private static let closing: Set<String> = [
    "、", "。", "，", "．", "：", "；", "！", "？", "）", "」", "』", "】", "〉", "》", "〕", "ー", "々",
    ")", ",", ".", ":", ";", "!", "?", "”", "’",
  ]
  /// What does not end one.
  private static let opening: Set<String> = ["（", "「", "『", "【", "〈", "《", "〔", "(", "“", "‘"]
}
