extension Frame {
  /// Calls `body` for the runs of equal style of a row, from left to right; together they are the whole row.
  ///
  /// A run also ends after a cluster whose width terminals disagree about (an emoji made by a selector or joiners), so
  /// that whoever writes each run at its own column keeps the rest of the row in place. The second cell of a wide
  /// glyph has the style of the first.
  ///
  /// - Parameter earlier: where it has the same size, cells before the first and behind the last that differ from its are
  ///   left out.
  public func forEachRun(
    inRow y: Int, changedSince earlier: Frame? = nil,
    _ body: (_ x: Int, _ text: String, _ style: Style) -> Void
  ) {
    guard let columns = changedColumns(ofRow: y, since: earlier) else { return }
    forEachRun(in: columns, ofRow: y, fillsGaps: false) { x, bytes, style in
      body(x, String(decoding: bytes, as: UTF8.self), style)
    }
  }

  /// The same as UTF-8 for a terminal, in fewer runs: a short gap between words has the style of what stands before it where it
  /// looks the same, so that no colour is set for what nobody sees.
  public func forEachRunToSend(
    inRow y: Int, changedSince earlier: Frame? = nil,
    _ body: (_ x: Int, _ text: UnsafeBufferPointer<UInt8>, _ style: Style) -> Void
  ) {
    guard let columns = changedColumns(ofRow: y, since: earlier) else { return }
    forEachRun(in: columns, ofRow: y, fillsGaps: true) { x, bytes, style in
      bytes.withUnsafeBufferPointer { body(x, $0, style) }
    }
  }

  @inline(__always)
  private func forEachRun(
    in columns: Range<Int>, ofRow y: Int, fillsGaps: Bool,
    _ body: (_ x: Int, _ bytes: [UInt8], _ style: Style) -> Void
  ) {
    tiles.withUnsafeBufferPointer { tiles in
      let row = UnsafeBufferPointer(rebasing: tiles[y * size.width..<(y + 1) * size.width])
      var bytes: [UInt8] = []
      bytes.reserveCapacity(4 * columns.count)
      var start = columns.lowerBound
      var current = row[start].style
      var gap = 0..<0
      var mustEnd = false
      for x in columns {
        let cluster = row[x].cluster
        guard cluster != .none else { continue }
        var style = row[x].style
        if fillsGaps, cluster == .space {
          if x >= gap.upperBound { gap = Self.gap(about: x, in: row) }
          if gap.lowerBound > 0, gap.count <= Self.longestGap {
            let before = row[gap.lowerBound - 1].style
            if style.showsBlank(like: before) { style = before }
          }
        }
        if mustEnd || style != current {
          if !bytes.isEmpty { body(start, bytes, current) }
          bytes.removeAll(keepingCapacity: true)
          (start, current) = (x, style)
        }
        clusters.append(cluster, to: &bytes)
        mustEnd = cluster.mayHaveDoubtfulWidth && hasDoubtfulWidth(cluster)
      }
      body(start, bytes, current)
    }
  }

  /// The gaps that are filled in the style of what stands before them, in columns. Over longer ones the cursor is moved, or they
  /// are cleared, which is shorter than to send them; and a table with wide gaps is not sent again for a colour before them.
  private static let longestGap = 8

  /// The blanks about a column. Those at the end of the row have no end.
  private static func gap(about x: Int, in row: UnsafeBufferPointer<Tile>) -> Range<Int> {
    var (first, end) = (x, x + 1)
    while first > 0, row[first - 1].cluster == .space { first -= 1 }
    while end < row.count, row[end].cluster == .space { end += 1 }
    return end < row.count ? first..<end : first..<Int.max
  }

  /// The columns from the first to the last that differ between a row and its earlier state; whole glyphs, nil for none. A row
  /// with a cluster of doubtful width is whole: the cluster may have been drawn over its neighbours.
  private func changedColumns(ofRow y: Int, since earlier: Frame?) -> Range<Int>? {
    guard y >= 0, y < size.height, size.width > 0 else { return nil }
    guard let earlier, earlier.size == size else { return 0..<size.width }
    return tiles.withUnsafeBufferPointer { tiles in
      earlier.tiles.withUnsafeBufferPointer { others in
        let (row, end) = (y * size.width, (y + 1) * size.width)
        var first = row
        while first < end, isSame(tiles[first], as: others[first], of: earlier) { first += 1 }
        guard first < end else { return nil }
        var last = end
        while isSame(tiles[last - 1], as: others[last - 1], of: earlier) { last -= 1 }
        while first > row, tiles[first].isHalf || others[first].isHalf { first -= 1 }
        while last < end, tiles[last].isHalf || others[last].isHalf { last += 1 }
        for index in row..<end
        where tiles[index].cluster.mayHaveDoubtfulWidth || others[index].cluster.mayHaveDoubtfulWidth {
          return 0..<size.width
        }
        return first - row..<last - row
      }
    }
  }

  /// Whether a cluster takes other columns than its scalars do one by one, which is how curses and many terminals
  /// count.
  private func hasDoubtfulWidth(_ cluster: Cluster) -> Bool {
    let text = clusters.text(of: cluster)
    return text.unicodeScalars.reduce(0) { $0 + $1.columns } != text.columns
  }
}

extension Cluster {
  /// Whether it is worth a closer look: no cluster of so few bytes is of doubtful width.
  fileprivate var mayHaveDoubtfulWidth: Bool { bits > UInt64(UInt32.max) }
}

extension Tile {
  /// Whether it is the second half of a wide glyph.
  fileprivate var isHalf: Bool { cluster == .none }
}
