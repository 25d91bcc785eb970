extension Frame {
  /// The frame in ASCII, for terminals and locales that can show nothing else. Every glyph keeps its columns.
  ///
  /// Lines, blocks, dots, arrows, marks and punctuation are replaced by a table of the like; for letters `fold` is
  /// asked ("é" gives "e"), of whose answer as much is used as there are columns. What it does not know becomes "?",
  /// in both columns of a wide glyph.
  public func simplified(fold: (Character) -> String?) -> Frame {
    var result = self
    for index in tiles.indices where !tiles[index].cluster.isASCII {
      guard let glyph = clusters.text(of: tiles[index].cluster).first else { continue }
      let isWide = index + 1 < tiles.endIndex && tiles[index + 1].cluster == .none
      let sign = Simplification.ascii(glyph).map { String($0) }
      let answer = (sign ?? fold(glyph))?.filter { $0.isASCII && $0.columns == 1 } ?? ""
      let shown = Array((answer.isEmpty ? "??" : answer + " ").utf8)
      result.tiles[index].cluster = Cluster(bits: UInt64(shown[0]))
      if isWide { result.tiles[index + 1].cluster = Cluster(bits: UInt64(shown[1])) }
    }
    return result
  }
}

extension Cluster {
  /// Whether it is one character of ASCII, or nothing.
  fileprivate var isASCII: Bool { bits < 0x80 }
}
